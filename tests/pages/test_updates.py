"""Updates of a live page that only its JSON-LD holds."""

import json

from waqai.pages.reader import read_page

TEXTS = [
    "أعلنت البلدية إغلاق الطريق الساحلي أمام الشاحنات حتى إشعار آخر بسبب السيول.",
    "وصلت مضخات جديدة إلى الحي القديم وبدأت سحب المياه من الأقبية.",
    "أعيد فتح المدرسة الثانوية أمام العائلات التي غمرت المياه بيوتها.",
]


def page(shown: str) -> str:
    updates = [
        {"@type": "BlogPosting", "headline": f"تحديث {k}", "datePublished": f"2024-01-01T0{k}:30:00Z", "articleBody": t}
        for k, t in enumerate(TEXTS)
    ]
    live = {"@type": "LiveBlogPosting", "headline": "سيول الساحل", "datePublished": "2024-01-01T00:00:00Z"}
    script = json.dumps({**live, "liveBlogUpdate": updates}, ensure_ascii=False)
    return f"<html><head><script type='application/ld+json'>{script}</script></head><body>{shown}</body></html>"


def test_a_shell_has_the_updates_of_its_data() -> None:
    stories = read_page(page("<div id='app'></div>")).stories
    assert [(s.kind, s.title, s.text) for s in stories[1:]] == [
        ("update", f"تحديث {k}", text) for k, text in enumerate(TEXTS)
    ]
    assert [s.published_at and s.published_at.hour for s in stories[1:]] == [0, 1, 2]


def test_updates_that_the_page_shows_are_read_once() -> None:
    shown = "".join(f"<div><p>{t}</p></div>" for t in TEXTS)
    read = read_page(page(f"<h1>سيول الساحل</h1>{shown}"))
    assert sum(story.text.count(TEXTS[0]) for story in read.stories) == 1

"""Stories that a page holds as data for its script."""

import json

from waqai.pages.reader import read_page
from waqai.pages.state import read_state

TEXT = [
    "أعلنت البلدية إعادة فتح الطريق الساحلي أمام الشاحنات بعد إصلاح الجسر المتضرر من الأمطار.",
    "وقال المهندس المشرف إن الأعمال استمرت خمسة أسابيع وشارك فيها ستون عاملا من أبناء المنطقة.",
    "ومن المقرر أن تبدأ المرحلة الثانية مطلع الصيف وتشمل توسيع المدخل الشمالي للمدينة القديمة.",
]
STORY = {"headline": "إعادة فتح الطريق الساحلي", "publish_date": "2023-05-04T10:00:00Z"}


def shell(script: str) -> str:
    head = "<head><title>إعادة فتح الطريق الساحلي</title></head>"
    return f"<html lang='ar'>{head}<body><div id='app'></div>{script}</body></html>"


def test_next_data() -> None:
    data = {
        "props": {"article": {**STORY, "body": "".join(f"<p>{t}</p>" for t in TEXT)}, "more": [{"title": "خبر آخر"}]}
    }
    page = read_page(shell(f"<script id='__NEXT_DATA__' type='application/json'>{json.dumps(data)}</script>"))
    assert page.stories[0].text.split("\n\n") == TEXT
    assert (page.title, page.published_rule) == ("إعادة فتح الطريق الساحلي", "state")
    assert page.published_at and page.published_at.isoformat() == "2023-05-04T10:00:00+00:00"


def test_assigned_state_with_blocks() -> None:
    data = {"articles": {"7": {**STORY, "blocks": [{"type": "text", "data": {"text": t}} for t in TEXT]}}}
    page = read_page(shell(f"<script>window.__INITIAL_STATE__ = {json.dumps(data, ensure_ascii=False)};</script>"))
    assert page.stories[0].text.split("\n\n") == TEXT


def test_text_without_a_headline_is_no_story() -> None:
    assert read_state(f"<script>{json.dumps({'settings': {'text': ' '.join(TEXT)}})}</script>") is None


def test_damaged_and_short_data_are_passed_over() -> None:
    assert read_state("<script>{" + '"title": "x", "body": "' + "كلمة " * 90 + "</script>") is None
    assert read_state("<script>window.x = {'a': 1}</script>") is None


def test_a_page_with_text_does_not_need_its_data() -> None:
    data = {**STORY, "body": "نص آخر لا يطابق الصفحة. " * 30}
    inner = "".join(f"<p>{t}</p>" for t in TEXT)
    page = read_page(
        f"<body><article><h1>خبر الطريق والجسر</h1>{inner}</article><script>{json.dumps(data)}</script></body>"
    )
    assert page.stories[0].text.split("\n\n") == TEXT

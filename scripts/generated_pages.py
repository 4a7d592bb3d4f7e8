"""Raw pages made up in any number: the sample newsroom's stories with other words and numbers, as captures and WARC."""

import os
from concurrent.futures import ProcessPoolExecutor
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

from waqai.newsroom.stories import Story, load_stories
from waqai.sources.captures import Capture, RawStore, capture_id
from waqai.sources.spool import Spool

_MENU = "".join(f'<li><a href="/section/{n}">قسم {n}</a></li>' for n in range(40))
_BOXES = "".join(f'<li><a href="/{n}"><h3>عنوان آخر رقم {n} من عناوين اليوم</h3></a></li>' for n in range(60))
_SCRIPT = "<script>" + "var a=[" + ",".join(map(str, range(3000))) + "];</script>"


def generate(uri: str, days: list[date], pages: int) -> int:
    """Writes raw/ with `pages` pages spread evenly over the days; bytes of the pages."""
    todo = [(uri, day, range(n, pages, len(days))) for n, day in enumerate(days)]
    with ProcessPoolExecutor(len(os.sched_getaffinity(0))) as pool:
        return sum(pool.map(_generate_day, *zip(*todo, strict=True)))


def _generate_day(uri: str, day: date, numbers: range) -> int:
    size, raw = 0, RawStore(f"{uri}/raw")
    spool = Spool(Path(uri) / f"spool-{day}", raw, "generated", f"bench-{day}")
    for k in numbers:
        story = _story_of(k, day)
        body = _page_of(story)
        at, url = datetime(2026, 1, 1, tzinfo=UTC), f"http://127.0.0.1{story.path}"
        offset, _ = spool.warc.resource(url, "text/html; charset=utf-8", body, at)
        spool.note(Capture(capture_id(url, str(k)), "generated", url, url, day, at, day, None, None, 200,
                           "text/html; charset=utf-8", bytes=len(body), warc_file=spool.warc_name,
                           warc_offset=offset))  # fmt: skip
        size += len(body)
    spool.publish()
    return size


def _story_of(k: int, day: date) -> Story:
    """The kth story of a day: one of the newsroom's, of that day, with a number and a street of its own."""
    known = load_stories()
    one = known[k % len(known)]
    own = f"وأضاف المصدر رقم {k} أن {3 + k % 97} شخصا أصيبوا في الشارع {k} من الحي."
    published = datetime(day.year, day.month, day.day, k % 20, k % 60, tzinfo=UTC)
    return replace(one, id=f"{one.id}-{k}", published=published, paragraphs=(*one.paragraphs, own))


def _page_of(story: Story) -> bytes:
    """The story as a page of about 22 kB, with the menus, boxes and scripts that pages have around it."""
    text = "".join(f"<p>{paragraph}</p>" for paragraph in story.paragraphs)
    when = story.published.isoformat()
    return (
        f'<!DOCTYPE html><html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>{story.title}</title>'
        f'<meta property="og:type" content="article"><meta property="article:published_time" content="{when}">'
        f"{_SCRIPT}</head><body><header><nav><ul>{_MENU}</ul></nav></header><main><article><h1>{story.title}</h1>"
        f'<time datetime="{when}">{when}</time><div class="body">{text}</div></article></main>'
        f'<aside class="related"><ul>{_BOXES}</ul></aside><footer>جميع الحقوق محفوظة</footer></body></html>'
    ).encode()

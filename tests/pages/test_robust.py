"""Hostile and damaged pages: never an exception, never a slow page, always a reason."""

import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from timing import within

from waqai.pages.model import ROLES, Page
from waqai.pages.reader import MAX_BYTES, read_page, segment_json

GOLDEN = Path(__file__).parent.parent / "golden" / "pages"
PAGES = [path.read_bytes() for path in sorted(GOLDEN.glob("*.[ht]*"))][::6]
P = "<p>أعلنت البلدية أن الجسر الجديد سيفتح أمام السيارات مطلع الأسبوع بعد أعمال استمرت عامين.</p>"
ARTICLE = f"<article><h2>عنوان خبر طويل هنا</h2>{P * 3}</article>"
HOSTILE = {
    "nested": "<div>" * 10_000 + P * 5,
    "nested spans": "<html><p>" + "<span>" * 10_000 + "نص" + P * 3,
    "brackets": "<" * 5_000_000,
    "open scripts": "<html><script>" * 100_000,
    "open comments": "<html><!--" * 200_000,
    "articles": "<html><body>" + ARTICLE * 2000,
    "clocks": "<html><body>" + ("<p>14:05 عنوان خبر طويل هنا</p>" + P) * 2000,
    "updates": "<html><body>" + ("<div class=live-update><h3>عنوان خبر طويل</h3>" + P * 2 + "</div>") * 2000,
    "json": '<script type="application/ld+json">' + "[" * 100_000 + "</script>" + P,
    "titles": "<title>" + " | " * 200_000 + "</title>" + P * 3,
    "dates": "<p>" + "1/1/2024 " * 100_000 + "</p>" + P * 3,
    "spaces": "<p>" + " " * 5_000_000,
    "tables": "<table><tr><td>" * 3000 + P,
    "quotes": "<html>"
    + "<blockquote class=quote-card><p>قال فلان كلاما طويلا جدا في هذا اليوم.</p></blockquote>" * 1000
    + P,
    "plain": P[3:-4] * 20_000,
    "divs": "<div>a</div>" * 800_000,
    "links": "<a href=/x>رابط</a> " * 200_000 + P * 3,
    "attributes": "<p " + " ".join(f"a{k}=1" for k in range(300_000)) + ">" + P * 3,
    "few attributes": "<p {}>".format(" ".join(f"a{k}=1" for k in range(190))) * 4000 + P * 3,
    "digest": "<title>موجز أنباء المساء</title><h1>موجز أنباء المساء</h1>" + f"<h3>عنوان خبر طويل</h3>{P}" * 3000,
    "prose": P * 50_000,
    "boxes": "<body><h1>عنوان خبر طويل هنا</h1><main>" + P * 3 + "<div><b>اقرأ أيضا</b><p>عنوان آخر</p></div>" * 20_000,
    "nested boxes": "<main>" + P * 3 + "<div><b>اقرأ أيضا</b>" * 190 + "<p>عنوان آخر من الموقع</p>" * 3000,
    "said twice": "<main>" + P * 20 + "<div>" + P[3:-4] * 20_000 + "</div>" + P * 2000,
    "headlines": "<body>" + f"<div><h1>عنوان خبر طويل هنا</h1>{P * 3}</div>" * 3000,
    "times": "<main>" + f"<div><time datetime=2024-01-01T10:00Z>10:00</time><h3>عنوان خبر طويل</h3>{P}</div>" * 3000,
    "cards": "<main>" + P * 3 + f"<div><h3><a href=/1>عنوان خبر طويل هنا</a></h3>{P}</div>" * 3000,
    "names": "<div class='" + "nav-" * 1_000_000 + "'>" + P * 3,
    "lesser": "<html><script>" + "a<b;" * 1_000_000 + "</script>" + P * 3,
    "hidden times": "<button>" + "<div><time>" * 5_900 + P * 3,
    "deep buttons": "<div><button></button>" * 3_900 + P * 3,
    "polls": "<main>" + (P + "<p>هل تؤيد القرار؟</p><p>نعم</p><p>لا</p>") * 5000,
    "state": "<div id=app></div><script>x = " + '{"a":' * 100_000 + "</script>",
}


def sound(page: Page) -> None:
    """What holds of every page, rejected or not."""
    assert page.reject is None or page.reject in {"no_article", "empty_page", "too_large", "not_text", "date_in_future"}
    assert page.reject is not None or page.stories[0].kind == "main"
    assert {segment.role for segment in page.segments} <= ROLES
    assert all(0 <= segment.story < len(page.stories) for segment in page.segments)
    segment_json(page)


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_pages_are_read_in_time(name: str) -> None:
    sound(within(2, lambda: read_page(HOSTILE[name])))


def test_hostile_pages_are_read_in_bounded_memory() -> None:
    # VmHWM, for ru_maxrss starts at what the parent had when it forked.
    code = (
        "import re, sys; sys.path[:0] = sys.argv[1:]; from test_robust import HOSTILE, read_page\n"
        "for page in HOSTILE.values(): read_page(page)\n"
        "print(int(re.search(r'VmHWM:\\s+(\\d+)', open('/proc/self/status').read())[1]) // 1024)"
    )
    here = Path(__file__).parent
    words = [sys.executable, "-c", code, str(here), str(here.parent / "support")]
    run = subprocess.run(words, capture_output=True, check=True)
    assert int(run.stdout) < 500, "megabytes"


def test_a_tag_with_a_swarm_of_attributes_goes_and_its_text_stays() -> None:
    text = read_page(HOSTILE["attributes"]).stories[0].text
    assert text.count(P[3:-4]) == 3
    inline = '<p><img alt="" src="data:image/png;base64,' + "iVBORw0KGgo=" * 2000 + '">' + P[3:]
    assert read_page(inline + P).stories[0].text.count(P[3:-4]) == 2


def test_deeply_nested_text_is_not_lost() -> None:
    for name in ("nested", "nested spans"):
        assert P[3:-4] in read_page(HOSTILE[name]).stories[0].text


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "empty_page"), (b" \n\t ", "empty_page"), ("\ufeff".encode(), "empty_page"), ("", "empty_page"),
        (b"\0" * 50, "not_text"), (b"%PDF-1.7 ...", "not_text"), (b"\x1f\x8b\x08\x00", "not_text"),
        (b"<html></html>", "no_article"), (b"<html><body><a href=/>Home</a></body></html>", "no_article"),
        (b"<" * 500, "no_article"), (b"1" * 500, "no_article"), (b"404", "no_article"),
        (b"x" * (MAX_BYTES + 1), "too_large"),
    ],
)  # fmt: skip
def test_rejects_say_why(data: bytes | str, reason: str) -> None:
    page = read_page(data)
    assert page.reject == reason
    sound(page)


@settings(max_examples=120, suppress_health_check=[HealthCheck.too_slow])
@given(st.sampled_from(PAGES), st.data())
def test_mutated_pages(page: bytes, data: st.DataObject) -> None:
    at = data.draw(st.integers(0, len(page)))
    to = data.draw(st.integers(at, min(len(page), at + 400)))
    bits = st.sampled_from(
        [b"", b"<div>", b"</article>", b"<p", b'"', b"\xff\xfe", b"&#x0;", b"<!--", b"\0", b"<table><tr>", b"]]>"]
    )
    mutated = page[:at] + data.draw(bits) + page[to:]
    sound(within(2, lambda: read_page(mutated)))


@settings(max_examples=100)
@given(st.text(max_size=300) | st.binary(max_size=300))
def test_any_input(data: str | bytes) -> None:
    sound(read_page(data))
    sound(read_page(data, content_type="text/html; charset=windows-1256"))


def test_same_page_gives_the_same_result() -> None:
    for page in PAGES:
        assert read_page(page) == read_page(page)

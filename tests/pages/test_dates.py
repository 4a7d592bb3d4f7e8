"""Dates of pages: machine forms, addresses, printed lines; which is taken; never from a year alone."""
# ruff: noqa: E501  (one case a line)

from datetime import UTC, date, datetime

import pytest

from waqai.pages.dates import candidates, choose, date_in_url, parse_machine
from waqai.pages.printed import is_date_line, printed_dates
from waqai.pages.reader import read_page

ZONED = "8 يوليو 2024 - 15:00 بتوقيت القدس"
NOON = datetime(2024, 7, 8, 12, tzinfo=UTC)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2024-07-08", ("2024-07-08T00:00", "day", False)),
        ("2024-07-08T12:00Z", ("2024-07-08T12:00", "minute", True)),
        ("2024-07-08T12:00:05.123+03:00", ("2024-07-08T09:00", "minute", True)),
        ("2024-07-09T01:30:00+0300", ("2024-07-08T22:30", "minute", True)),
        ("2024-07-08 23:15:00", ("2024-07-08T23:15", "minute", False)),
        ("2024/7/8 3:05 PM", ("2024-07-08T15:05", "minute", False)),
        ("2024-07-08 12:10 am", ("2024-07-08T00:10", "minute", False)),
        ("20240708T101500Z", ("2024-07-08T10:15", "minute", True)),
        ("Mon, 08 Jul 2024 10:00:00 +0300", ("2024-07-08T07:00", "minute", True)),
        ("2024-07-08T10:00:00-05", ("2024-07-08T15:00", "minute", True)),
    ],
)
def test_machine_dates(text: str, expected: tuple[str, str, bool]) -> None:
    found = parse_machine(text)
    assert found is not None
    assert (found[0].isoformat()[:16], *found[1:]) == expected


@pytest.mark.parametrize(
    "text",
    ["2024", "2024-07", "July 2024", "0001-01-01T00:00:00Z", "1970-01-01", "2024-13-01", "2024-02-30", "9999-12-31T23:59:59-10:00",
     "2024-07-08T25:00", "", "now", "1720430000", "Mon, 32 Jul 2024 10:00:00 GMT", "08-07-2024"],
)  # fmt: skip
def test_what_is_no_machine_date(text: str) -> None:
    assert parse_machine(text) is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("الاثنين 8/يوليو/2024 - 04:20 م", "2024-07-08T16:20"),
        ("08/07/2024 16:20", "2024-07-08T16:20"),
        ("٨ تموز ٢٠٢٤ - ١٣:٢٠", "2024-07-08T13:20"),
        ("8 تموز/يوليو 2024", "2024-07-08T00:00"),
        ("8 تموز (يوليو) 2024", "2024-07-08T00:00"),
        ("نشر في: 8 جويلية 2024", "2024-07-08T00:00"),
        ("الثلاثاء، 8 غشت، 2023", "2023-08-08T00:00"),
        ("8 كانون الثاني 2024", "2024-01-08T00:00"),
        ("1 محرم 1446 هـ - 8 يوليو 2024م", "2024-07-08T00:00"),
        ("2024/07/08", "2024-07-08T00:00"),
        ("8-7-2024 12:05 ص", "2024-07-08T00:05"),
        ("8 يوليو 2024 - 15:00 بتوقيت غرينتش+3", "2024-07-08T12:00"),
        ("July 8, 2024 4:20 PM", "2024-07-08T16:20"),
        ("8 juillet 2024 à 12:30", "2024-07-08T12:30"),
        ("قبل ساعتين", "2024-07-08T10:00"),
        ("منذ 3 أيام", "2024-07-05T12:00"),
    ],
)
def test_printed_dates(text: str, expected: str) -> None:
    found = list(printed_dates(text, NOON))
    assert [value.isoformat()[:16] for value, _ in found][:1] == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "عام 2024",
        "يوليو 2024",
        "31/02/2024",
        "12 يوليو",
        "نحو 2024 شخصا",
        "8 يوليو/آب 2024",
        "الإثنين",
        "3/7",
        "قبل الظهر",
    ],
)
def test_what_is_no_printed_date(text: str) -> None:
    assert list(printed_dates(text, NOON)) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2 محرم 1446 هـ", "2024-07-08T00:00"),
        ("2 محرم 1446 هـ الموافق 8 يوليو 2024 15:00 بتوقيت مكة المكرمة", "2024-07-08T12:00"),
        ("الاثنين 8 تموز 2024، 15:00 بتوقيت بيروت", "2024-07-08T12:00"),
        ("أمس، 14:20", "2024-07-07T14:20"),
        ("اليوم 09:15", "2024-07-08T09:15"),
        ("الثامن من يوليو 2024", "2024-07-08T00:00"),
    ],
)
def test_hijri_zones_and_labels(text: str, expected: str) -> None:
    assert [value.isoformat()[:16] for value, _ in printed_dates(text, NOON)][:1] == [expected]


@pytest.mark.parametrize(
    "text", ["وصل الوفد أمس", "غدا 14:20", "يوليو 2024", "الأسبوع الماضي", "اليوم تفتح الحديقة أبوابها أمام الزوار"]
)
def test_words_of_a_sentence_are_no_date_of_a_page(text: str) -> None:
    assert list(printed_dates(text, NOON)) == []


def test_a_zone_on_the_page_is_known() -> None:
    zoned, bare = (list(candidates([("printed", text)], None, NOON)) for text in (ZONED, "8 يوليو 2024 - 15:00"))
    assert [sure for _, sure in (*zoned, *bare)] == [True, False]


def test_english_day_and_month_that_could_be_either_are_refused() -> None:
    assert list(printed_dates("07/08/2024", language="en")) == []
    assert [v.date() for v, _ in printed_dates("07/18/2024", language="en")] == [date(2024, 7, 18)]
    assert [v.date() for v, _ in printed_dates("07/08/2024", language="ar")] == [date(2024, 8, 7)]


def test_ago_needs_the_time_of_the_fetch() -> None:
    assert list(printed_dates("قبل ساعتين")) == []


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("الاثنين 8/يوليو/2024 - 04:20 م", True),
        ("Mon 8 Jul 2024", True),
        ("قتل 8 أشخاص في 8 يوليو 2024", False),
        ("2024", False),
    ],
)
def test_date_lines(line: str, expected: bool) -> None:
    assert is_date_line(line) is expected


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("https://a.example/2024/07/08/story", date(2024, 7, 8)),
        ("https://a.example/news-2024-7-8.html", date(2024, 7, 8)),
        ("https://a.example/20240708/12.html", date(2024, 7, 8)),
        ("https://a.example/2024/07/story", None),
        ("https://a.example/2024/story", None),
        ("https://a.example/id/20241388", None),
        ("https://2024-07-08.example/story", None),
        ("https://a.example/2024/07/08/about-2023-10-07", None),
        ("https://a.example/202407081234", None),
        (None, None),
    ],
)
def test_address(url: str | None, expected: date | None) -> None:
    assert date_in_url(url) == expected


def pick(
    *raw: tuple[str, str], url: str | None = None, given: date | None = None
) -> tuple[str | None, str | None, str | None, bool]:
    dated = choose(candidates(raw, url, NOON), given)
    return dated.value.isoformat()[:16] if dated.value else None, dated.rule, dated.precision, dated.disagree


def test_most_trusted_source_is_taken_and_all_are_kept() -> None:
    raw = [("printed", "8 يوليو 2024"), ("json_ld", "2024-07-08T10:00:00Z"), ("meta", "2024-07-08")]
    dated = choose(candidates(raw, "https://a.example/2024/07/08/x", None), None)
    assert (dated.rule, dated.precision, dated.disagree) == ("json_ld", "minute", False)
    assert [c.rule for c in dated.candidates] == ["json_ld", "meta", "printed", "url"]


def test_sources_that_disagree_say_so() -> None:
    assert pick(("json_ld", "2024-07-08T10:00:00Z"), ("printed", "1 يونيو 2024")) == (
        "2024-07-08T10:00",
        "json_ld",
        "minute",
        True,
    )
    # A day apart is what an unknown time zone makes.
    assert pick(("json_ld", "2024-07-08T22:00:00Z"), ("printed", "9 يوليو 2024"))[3] is False


def test_given_day_decides_and_the_page_adds_the_time() -> None:
    raw = (("json_ld", "2024-07-08T10:00:00Z"),)
    assert pick(*raw, given=date(2024, 7, 8)) == ("2024-07-08T10:00", "given+json_ld", "minute", False)
    assert pick(*raw, given=date(2024, 7, 1)) == ("2024-07-01T00:00", "given", "day", True)
    assert pick(given=date(2024, 7, 1)) == ("2024-07-01T00:00", "given", "day", False)


def test_day_takes_the_time_of_a_finer_source() -> None:
    assert pick(("meta", "2024-07-08"), ("printed", "8 يوليو 2024 - 13:20 بتوقيت غرينتش")) == (
        "2024-07-08T13:20",
        "printed",
        "minute",
        False,
    )


def test_a_clock_without_a_zone_tells_the_day_only() -> None:
    assert pick(("printed", "9 يوليو 2024 - 01:30")) == ("2024-07-09T00:00", "printed", "day", False)
    assert pick(("printed", "9 يوليو 2024 - 01:30 بتوقيت القدس"))[:3] == ("2024-07-08T22:30", "printed", "minute")


def test_a_clock_without_a_zone_is_in_that_of_the_country_of_the_host() -> None:
    for url, moment in (
        ("https://www.example.gov.eg/news/1", "2024-07-08T22:30"),
        ("https://example.com.sa/1", "2024-07-08T22:30"),
        ("https://example.ma", "2024-07-09T00:30"),
    ):
        dated = choose(candidates([("printed", "9 يوليو 2024 - 01:30")], url, None), None)
        assert dated.value and (dated.value.strftime("%Y-%m-%dT%H:%M"), dated.precision) == (moment, "minute")
    # Domains sold to anyone, and addresses without one.
    for url in ("https://example.tv/1", "https://example.com/eg", "not an address.eg"):
        dated = choose(candidates([("printed", "9 يوليو 2024 - 01:30")], url, None), None)
        assert dated.value and (dated.value.hour, dated.precision) == (0, "day")


def test_update_counts_only_alone() -> None:
    assert pick(("updated", "2024-07-09T08:00:00Z"), ("time", "2024-07-08T08:00:00Z"))[:2] == (
        "2024-07-08T08:00",
        "time",
    )
    assert pick(("updated", "2024-07-09T08:00:00Z"))[:2] == ("2024-07-09T08:00", "updated")


def test_no_date_is_none() -> None:
    assert pick(("meta", "2024"), ("printed", "صيف 2024"), url="https://a.example/2024/x") == (None, None, None, False)


STORY = "<p>أعلنت البلدية أن الجسر الجديد سيفتح أمام السيارات مطلع الأسبوع بعد أعمال استمرت عامين.</p>" * 2


def test_date_after_the_fetch_is_refused() -> None:
    html = f"<meta property='article:published_time' content='2031-01-01T00:00:00Z'><article><h1>جسر جديد يفتح</h1>{STORY}</article>"
    assert read_page(html, fetched=NOON).reject == "date_in_future"
    assert read_page(html, fetched=datetime(2031, 1, 1, tzinfo=UTC)).reject is None


def test_card_times_beside_the_story_are_not_its_date() -> None:
    card = "<div class='related'><a href='/x'>خبر قديم من العام الماضي</a><time datetime='2021-01-01'>1 يناير 2021</time></div>"
    page = read_page(f"<html><body><article><h1>جسر جديد يفتح قريبا</h1>{STORY}</article>{card}</body></html>")
    assert page.published_at is None and page.dates == ()

"""Dates: the table of written strings, what needs an anchor, offsets, and bounded work on hostile texts."""

from datetime import UTC, date, datetime, timedelta, timezone
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st
from timing import linear

from waqai.arabic.dates import WrittenDate, find_dates, has_signs, may_tell_date, openings
from waqai.arabic.normalise import normalise
from waqai.arabic.tokens import tokenise

FAMILIES = yaml.safe_load(Path(__file__).with_name("dates.yaml").read_text(encoding="utf8"))["families"]
CASES = {text: expected for family in FAMILIES for text, expected in family["cases"].items()}
NOON = datetime(2024, 7, 10, 12, tzinfo=UTC)


def shown(found: WrittenDate) -> str:
    """A date in the notation of the table."""
    if found.precision in ("minute", "hour"):
        value = f"{found.value:%Y-%m-%dT%H:%M}" + ("Z" if found.zoned else "")
    elif found.last == found.day:
        value = found.day.isoformat()
    else:
        value = f"{found.day}..{found.last}"
    return f"{value} {found.precision} {found.rule}"


def read(text: str, anchor: date | None = NOON, language: str = "ar") -> str:
    return " & ".join(map(shown, find_dates(text, anchor, language))) or "none"


@pytest.mark.parametrize("family", FAMILIES, ids=lambda family: str(family["name"]))
def test_written_cases(family: dict[str, Any]) -> None:
    cases = family["cases"].items()
    wrong = [f"{text}: {expected} expected, {read(text)} read" for text, expected in cases if read(text) != expected]
    assert not wrong, "\n".join(wrong)


def test_the_table_is_as_long_as_promised() -> None:
    assert len(CASES) >= 150
    assert sum(expected == "none" for expected in CASES.values()) >= 50


@pytest.mark.parametrize(
    "text", ["أمس", "يوم الإثنين", "قبل ساعتين", "8 يوليو", "27 رمضان", "آخر 24 ساعة", "الشهر الماضي", "أمس الأحد"]
)
def test_without_an_anchor_nothing_is_guessed(text: str) -> None:
    assert read(text, anchor=None) == "none"


def test_whole_dates_need_no_anchor() -> None:
    assert read("8 يوليو 2024", anchor=None) == "2024-07-08 day named"
    assert read("2 محرم 1446", anchor=None) == "2024-07-08 day hijri"


def test_an_english_date_that_could_be_either_is_refused() -> None:
    assert read("07/08/2024", language="en") == "none"
    assert read("07/18/2024", language="en") == "2024-07-18 day numeric"
    assert read("08/08/2024", language="en") == "2024-08-08 day numeric"


def test_the_anchor_may_be_a_day_or_a_moment_in_any_zone() -> None:
    late = datetime(2024, 7, 11, 1, tzinfo=timezone(timedelta(hours=3)))
    assert read("أمس", anchor=late) == "2024-07-09 day relative"
    assert read("أمس", anchor=date(2024, 7, 10)) == "2024-07-09 day relative"
    assert read("أمس", anchor=datetime(2024, 7, 10, 23)) == "2024-07-09 day relative"


def test_leap_day_and_year_end() -> None:
    assert read("29 فبراير", anchor=date(2023, 5, 1)) == "none"
    assert read("31 ديسمبر", anchor=date(2024, 1, 2)) == "2023-12-31 day named_near"
    assert read("قبل شهر", anchor=date(2024, 3, 31)) == "2024-02-29 month ago"
    assert read("الشهر الماضي", anchor=date(2024, 1, 15)) == "2023-12-01..2023-12-31 month relative"


def test_places_lead_back_to_the_written_words() -> None:
    text = "وصل الوفد يومَ الإثنـــين، ٨ تمّوز ٢٠٢٤، ثم غادر أمس"
    folded = normalise(text)
    assert [folded.slice(d.start, d.end) for d in find_dates(folded, NOON)] == ["الإثنـــين، ٨ تمّوز ٢٠٢٤", "أمس"]


def test_known_tokens_give_the_same() -> None:
    folded = normalise("وصل الوفد يوم الإثنين وغادر في 9/7/2024")
    assert find_dates(folded, NOON, tokens=tokenise(folded)) == find_dates(folded, NOON)


MONTHS = "يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر"
PIECES = """8 31 2024 1446 يوليو تموز محرم رمضان الأول الإثنين أمس اليوم قبل منذ ساعتين 3 أيام الماضي / - ، ( ) :
من و الثامن عشر والعشرين بين إلى الساعات الـ24 آخر شهر GMT+3 14:30 July"""


@given(st.lists(st.sampled_from(PIECES.split()), max_size=30), st.dates(date(1990, 1, 1), date(2076, 1, 1)))
def test_any_mixture_gives_ordered_dates_inside_the_text(words: list[str], anchor: date) -> None:
    text = normalise(" ".join(words))
    found = find_dates(text, anchor)
    for one in found:
        assert 0 <= one.start < one.end <= len(text.text)
        assert one.day - timedelta(days=1) <= one.last
    assert all(one.end <= two.start for one, two in pairwise(found))


@given(st.text(), st.datetimes())
def test_any_text_is_read_without_an_error(text: str, anchor: datetime) -> None:
    find_dates(text, anchor)


@given(st.dates(date(1950, 1, 1), date(2076, 1, 1)))
def test_every_day_is_read_back_in_four_spellings(day: date) -> None:
    month = MONTHS.split()[day.month - 1]
    for text in (f"{day.day} {month} {day.year}", f"{day:%d/%m/%Y}", f"{day}", f"{day.day} من {month} عام {day.year}"):
        assert [found.day for found in find_dates(text)] == [day]


@pytest.mark.parametrize(
    "unit", ["8 يوليو ", "8/7/2024 ", "أمس الأحد ", "قبل ", "الساعات ال24 ", "2024-", "14:30 ", "و10 "]
)
def test_hostile_texts_stay_linear(unit: str) -> None:
    linear(lambda times: find_dates(unit * times, NOON), 2000)


@pytest.mark.parametrize("text", ["5/5/0024", "31/12/9998", "9998-12-31"])
def test_what_no_news_tells_of_is_no_date(text: str) -> None:
    assert find_dates(text, date(2024, 7, 8)) == []


@pytest.mark.parametrize("text", CASES)
def test_words_that_may_tell_no_date_tell_none(text: str) -> None:
    words = [token.text for token in tokenise(text)]
    assert may_tell_date(words) or not find_dates(text, NOON)


def test_most_words_tell_no_date() -> None:
    assert not may_tell_date(["جلس", "الطالب", "في", "البيت"])
    assert not may_tell_date(["جلس", "هذا", "الطالب"])
    assert may_tell_date(["جلس", "هذا", "الاسبوع"])
    assert may_tell_date(["July"])
    assert may_tell_date(["3", "/", "7", "/", "2024"])
    assert may_tell_date(["3.7.2024"])
    assert may_tell_date(["2024", "-", "7", "-", "3"])
    assert not may_tell_date(["3", "و", "12", "-", "20"])


def test_where_a_date_opens_by_one_word_or_by_two() -> None:
    words = ["هذا", "الاسبوع", "وهذا", "الرجل", "امس"]
    assert [*openings(words, [0, 2, 4])] == [(0, 2), (4, 5)]
    assert [*openings(words[:1], [0])] == []


def test_signs_of_a_date_in_figures() -> None:
    assert has_signs(["في", "8", "/", "7", "/", "2024"])
    assert not has_signs(["في", "8", "7", "2024"])

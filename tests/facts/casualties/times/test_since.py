"""Where a running total starts: what stands behind منذ, and its date where that is told."""

from datetime import date

import pytest
from told import values

from waqai.arabic.normalise import fold
from waqai.facts.casualties.times.since import since_of, starts

MONDAY = date(2024, 7, 8)


@pytest.mark.parametrize(
    ("clause", "day"),
    [
        ("قتل 900 مدني منذ 15 أبريل 2023", "2023-04-15"),
        ("قتل 900 مدني منذ عام 2011", "2011-01-01"),
        ("قتل 900 مدني منذ مطلع العام", "2024-01-01"),
        ("قتل 900 مدني منذ مطلع الشهر الجاري", "2024-07-01"),
        ("قتل 900 مدني منذ مطلع الشهر", "2024-07-01"),
        ("قتل 900 مدني منذ مطلع العام الماضي", "2023-01-01"),
        ("قتل 900 مدني منذ السابع من أكتوبر", "2023-10-07"),
        ("قتل 900 مدني منذ منتصف شهر مارس 2015", "2015-03-15"),
        ("أسفرت الحرب التي بدأت في أكتوبر 2001 عن 900 قتيل", "2001-10-01"),
        ("قتل 900 مدني منذ اندلاع النزاع", None),
    ],
)
def test_a_start_and_its_date(clause: str, day: str | None) -> None:
    folded = fold(clause)
    assert starts(folded, MONDAY)
    assert since_of(folded, "", MONDAY) == day


@pytest.mark.parametrize(
    "clause",
    [
        "قتل تسعة عمال في حريق",
        "قتل تسعة عمال منذ فجر اليوم",
        "قتل تسعة عمال في الهجوم الأول منذ بدء الهدنة",
        "قتل تسعة عمال في أعنف زلزال منذ عام 1960",
        "قتل عامل بعد السابع من يوليو",
    ],
)
def test_no_start_of_a_total(clause: str) -> None:
    assert starts(fold(clause), MONDAY) == []


def test_the_heading_tells_the_start_where_the_clause_does_not() -> None:
    heading = fold("الحصيلة منذ 15 أبريل 2023:")
    assert since_of(fold("عدد القتلى: 900"), heading, MONDAY) == "2023-04-15"
    assert since_of(fold("قتل 900 منذ عام 2011"), heading, MONDAY) == "2011-01-01"


def test_without_a_publication_date_no_day_is_guessed() -> None:
    assert since_of(fold("قتل 900 مدني منذ مطلع العام"), "", None) is None


def test_from_a_day_on_is_since() -> None:
    told = fold("قتل 900 مدني في أعمال العنف اعتبارا من السادس من آذار/مارس 2019")
    assert since_of(told, "", None) == "2019-03-06"


def test_since_then_takes_up_the_date_before_it() -> None:
    text = "وبدأت المسيرات في 3 مايو، ومنذ ذلك التاريخ قتل 35 عاملا"
    assert values(text, "scope", "since") == ["cumulative 2024-05-03"]
    assert values("ومنذ ذلك الحين قتل 35 عاملا", "scope", "since") == ["cumulative None"]
    assert values("قتل 35 عاملا في ذلك الحين", "scope", "since") == ["incident None"]


@pytest.mark.parametrize(
    ("clause", "day"),
    [
        ("قتل 900 مدني منذ حزيران الماضي", None),
        ("قتل 900 مدني منذ السابع من تشرين الأول", "2023-10-07"),
    ],
)
def test_a_month_in_a_text_of_an_unknown_day(clause: str, day: str | None) -> None:
    assert [start.day for start in starts(fold(clause), None)] == [day]


def test_no_month_is_no_start_in_a_text_of_an_unknown_day() -> None:
    assert starts(fold("قتل 900 مدني منذ الصباح"), None) == []

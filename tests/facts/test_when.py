"""The day of an event, as UCDP codes it."""

from datetime import date

import pytest

from waqai.arabic.normalise import fold
from waqai.facts.when import EventDate, event_date, is_year, stated_date

WEDNESDAY = date(2024, 7, 10)


def found(clause: str, at: str = "", published: date | None = WEDNESDAY) -> tuple[str, int, str] | None:
    folded = fold(clause)
    told = stated_date(folded, published, folded.index(fold(at)) if at else 0)
    return (told.iso, told.precision, told.rule) if told else None


@pytest.mark.parametrize(
    ("clause", "expected"),
    [
        ("غرق ثلاثة صيادين أمس", ("2024-07-09", 1, "relative")),
        ("غرق ثلاثة صيادين فجر اليوم", ("2024-07-10", 1, "relative")),
        ("غرق ثلاثة صيادين يوم الإثنين", ("2024-07-08", 1, "weekday")),
        ("غرق ثلاثة صيادين مساء الأحد الماضي", ("2024-07-07", 1, "weekday")),
        ("غرق ثلاثة صيادين في 3 تموز/يوليو 2024", ("2024-07-03", 1, "named")),
        ("غرق ثلاثة صيادين في 3/7/2024", ("2024-07-03", 1, "numeric")),
        ("غرق ثلاثة صيادين في الخامس من يونيو", ("2024-06-05", 1, "named_near")),
        ("غرق ثلاثة صيادين قبل ساعتين", ("2024-07-10", 1, "ago")),
        ("غرق ثلاثة صيادين قبل يومين", ("2024-07-08", 1, "ago")),
        ("غرق ثلاثة صيادين قبل خمسة أيام", ("2024-07-05", 2, "ago")),
        ("غرق ثلاثة صيادين قبل أسبوع", ("2024-07-03", 3, "ago")),
        ("غرق ثلاثة صيادين الأسبوع الماضي", ("2024-06-29", 3, "relative")),
        ("غرق ثلاثة صيادين الشهر الماضي", ("2024-06-01", 4, "relative")),
        ("غرق ثلاثة صيادين في مايو 2023", ("2023-05-01", 4, "named")),
        ("غرق ثلاثة صيادين خلال الساعات الـ24 الماضية", ("2024-07-10", 2, "window")),
        ("غرق ثلاثة صيادين بين 3 و5 يوليو", ("2024-07-03", 2, "named_near")),
        ("غرق ثلاثة صيادين منذ فجر اليوم", ("2024-07-10", 1, "relative")),
        ("غرق ثلاثة صيادين منذ صباح الثلاثاء", ("2024-07-09", 1, "weekday")),
        ("أعلنت البلدية أمس غرق ثلاثة صيادين", ("2024-07-09", 2, "reported")),
        ("أعلنت البلدية أمس أن ثلاثة صيادين غرقوا يوم الأحد", ("2024-07-07", 1, "weekday")),
        ("قالت البلدية إن ثلاثة صيادين غرقوا أمس", ("2024-07-09", 1, "relative")),
        ("أعلنت البلدية الثلاثاء غرق ثلاثة صيادين الأحد", ("2024-07-07", 1, "weekday")),
        ("غرق ثلاثة صيادين بعد ظهر أمس", ("2024-07-09", 1, "relative")),
    ],
)
def test_the_clause_states_the_day(clause: str, expected: tuple[str, int, str]) -> None:
    assert found(clause) == expected


@pytest.mark.parametrize(
    "clause",
    [
        "غرق ثلاثة صيادين",
        "غرق 120 صيادا منذ 7 أكتوبر 2023",
        "غرق 120 صيادا منذ مطلع العام",
        "غرق 120 صيادا عام 2019",
        "غرق 120 صيادا حتى يوم الثلاثاء",
        "غرق 120 صيادا منذ مايو 2023",
        "يبدأ البحث عن ثلاثة صيادين غدا",
        "غرق ثلاثة صيادين في اليوم التالي",
        "غرق ثلاثة صيادين بعد 3 يوليو",
        "غرق ثلاثة صيادين في ذكرى 3 يوليو 2020",
    ],
)
def test_starts_of_totals_years_and_days_to_come_are_no_event(clause: str) -> None:
    assert found(clause) is None


def test_the_seventh_of_october_is_that_of_the_war() -> None:
    assert found("غرق صياد في 7 أكتوبر", published=date(2024, 11, 1)) == ("2023-10-07", 1, "named_near")
    assert found("غرق صياد في 7 أكتوبر 2024", published=date(2024, 11, 1)) == ("2024-10-07", 1, "named")
    assert found("غرق صياد في 7 أكتوبر", published=date(2022, 11, 1)) == ("2022-10-07", 1, "named_near")


def test_the_nearest_date_is_taken() -> None:
    clause = "غرق صياد يوم الأحد، ثم نجا اثنان يوم الإثنين"
    assert found(clause, "غرق") == ("2024-07-07", 1, "weekday")
    assert found(clause, "نجا") == ("2024-07-08", 1, "weekday")


def test_a_day_goes_before_a_month_that_stands_nearer() -> None:
    assert found("نجا صياد يوم الأحد في موسم هذا الشهر وغرق اثنان", "غرق") == ("2024-07-07", 1, "weekday")


def test_without_publication_only_whole_dates_are_told() -> None:
    assert found("غرق صياد أمس", published=None) is None
    assert found("غرق صياد في 3 يوليو 2024", published=None) == ("2024-07-03", 1, "named")
    assert event_date("غرق صياد", None) is None


def test_what_is_asked_where_the_clause_has_no_date() -> None:
    clause, before = fold("غرق ثلاثة صيادين"), EventDate(date(2024, 7, 3), 1, "named")
    assert event_date(clause, WEDNESDAY, sentence=fold("هبت الريح أمس، غرق ثلاثة")) == EventDate(
        date(2024, 7, 9), 1, "relative"
    )
    assert event_date(clause, WEDNESDAY, inherited=before) == EventDate(date(2024, 7, 3), 2, "inherited")
    assert event_date(clause, WEDNESDAY) == EventDate(WEDNESDAY, 2, "published")
    assert event_date(fold("غرق صياد أمس"), WEDNESDAY, inherited=before) == EventDate(date(2024, 7, 9), 1, "relative")


@pytest.mark.parametrize(
    ("clause", "day"),
    [
        ("غرق صياد في احتفال في ذكرى استقلال البلاد في 10 يوليو 2021", "published"),
        ("غرق صياد في ذكرى الكارثة التي وقعت في 10 يوليو 2021", "named"),
        ("غرق صياد بعد القانون الصادر عن المجلس في 3 مارس 2019", "published"),
        ("غرق صياد في الحرب المستمرة منذ حوالي 11 شهرا", "published"),
        ("غرق صياد منذ حوالي 11 شهرا", "ago"),
    ],
)
def test_the_day_of_a_law_or_of_what_is_remembered_is_not_that_of_the_event(clause: str, day: str) -> None:
    told = event_date(fold(clause), WEDNESDAY)
    assert told is not None and told.rule == day


def test_a_day_without_its_year_that_would_be_nearly_a_year_ago_is_to_come() -> None:
    for clause in ("غرق صياد قبيل الانتخابات في 20 يوليو", "غرق صياد في موسم يبدأ في 2 أغسطس"):
        told = event_date(fold(clause), WEDNESDAY)
        assert told is not None and told.rule == "published"
    told = event_date(fold("القمة التي عقدت في 20 يوليو"), WEDNESDAY)
    assert told is not None and told.rule == "named_near"


@pytest.mark.parametrize(
    ("text", "year"), [("2011", True), ("1999", True), ("2100", False), ("350", False), ("عام", False)]
)
def test_years(text: str, year: bool) -> None:
    assert is_year(text) is year

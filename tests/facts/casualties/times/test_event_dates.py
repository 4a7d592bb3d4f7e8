"""The day or the year of a count, and whether what is told beside it shares them."""

from told import values


def test_parts_and_others_have_the_year_of_the_whole() -> None:
    text = "وأدى إعصار في 2006 إلى مقتل 40 شخصا، في ثلاث جزر، بينهم أكثر من 12 صيادا في طنجة."
    assert values(text, "event_date", "date_prec") == ["2006-01-01 5"] * 2
    text = "كما وقع هجوم عام 2015 استهدف الميناء، مما أسفر عن مقتل 3 بحارة وإصابة 5 آخرين."
    assert values(text, "event_date", "date_prec") == ["2015-01-01 5"] * 2


def test_another_event_has_not() -> None:
    text = "قتل ثلاثة صيادين في انفجار عام 2006. وأصيب صياد في الميناء."
    assert values(text, "event_date", "date_prec") == ["2006-01-01 5", "2024-07-08 2"]


def test_a_total_is_as_of_its_publication() -> None:
    assert values("قتل 400 صياد منذ عام 2006.", "event_date", "until", "since") == ["None 2024-07-08 2006-01-01"]

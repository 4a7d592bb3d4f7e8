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


def test_the_year_beside_a_count_stands_over_the_day_of_the_story() -> None:
    text = "قتل سبعة في كمين اليوم، وكان 20 جنديا قتلوا في هجوم العام الماضي."
    assert values(text, "event_date", "date_prec") == ["2024-07-08 1", "2023-01-01 5"]
    text = "قتل 9 في الهجوم، وهو الأعنف منذ مقتل 40 في هجوم 2015."
    assert values(text, "event_date", "date_prec") == ["2024-07-08 2", "2015-01-01 5"]
    text = "قتل 5 في انفجار الأحد، في أعنف هجوم منذ هجوم العام الماضي الذي أودى بحياة 30."
    assert values(text, "event_date", "date_prec") == ["2024-07-07 1", "2023-01-01 5"]
    assert values("قتل خمسة الأحد في ذكرى هجوم العام الماضي.", "event_date") == ["2024-07-07"]
    assert values("أفرج أمس عن خمسة من معتقلي احتجاجات 2019.", "event_date") == ["2024-07-07"]


def test_a_window_of_the_past_ends_with_its_year() -> None:
    assert values("سجلت الشرطة مقتل 120 شخصا خلال 2022.", "scope", "until") == ["period 2022-12-31"]
    assert values("سجلت الشرطة مقتل 120 شخصا خلال العام الماضي.", "scope", "until") == ["period 2023-12-31"]
    assert values("سجلت الشرطة مقتل 120 شخصا خلال العام الجاري.", "scope", "until") == ["period 2024-07-08"]


def test_a_total_is_as_of_its_publication() -> None:
    assert values("قتل 400 صياد منذ عام 2006.", "event_date", "until", "since") == ["None 2024-07-08 2006-01-01"]

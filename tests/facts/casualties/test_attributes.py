"""What a fact takes over from the sentences before it, and what its own clause gives it."""

import pytest
from told import values


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("قتل ثلاثة عمال الجمعة، فيما أصيب سبعة السبت", ["2024-07-05", "2024-07-06"]),
    ],
)
def test_the_day_of_the_clause(text: str, told: list[str]) -> None:
    assert values(text, "event_date") == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("قالت الشرطة إن ثلاثة عمال قتلوا. وأصيب تسعة آخرون.", ["الشرطة", "الشرطة"]),
        ("قالت الشرطة إن ثلاثة عمال قتلوا.\nوأصيب تسعة حراس في حريق آخر.", ["الشرطة", "None"]),
    ],
)
def test_who_speaks_goes_on_in_the_paragraph(text: str, told: list[str]) -> None:
    assert values(text, "claimant") == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("أهم الأنباء\nالشرطة تعلن مقتل ثلاثة عمال في حريق\nإصابة تسعة حراس في تصادم على الطريق", ["الشرطة", "None"]),
    ],
)
def test_each_line_of_a_list_of_headlines_speaks_for_itself(text: str, told: list[str]) -> None:
    assert values(text, "claimant") == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ('قال الطبيب: "قتل ثلاثة عمال في الحريق"', ["True"]),
        ("قال الطبيب إن ثلاثة عمال قتلوا في الحريق", ["False"]),
    ],
)
def test_a_quoted_count(text: str, told: list[str]) -> None:
    assert values(text, "quoted") == told


def test_what_a_total_comes_after_is_no_part_of_it() -> None:
    told = values("ارتفع عدد القتلى إلى 223 قتيلا منذ عام 1967 بعد وفاة الأسير سامي الراوي", "scope")
    assert told == ["cumulative", "incident"]


def test_a_window_behind_who_points_to_more_is_of_what_is_pointed_to() -> None:
    told = values("قالت الوزارة إن السيول تسببت بإصابة 64 شخصا، مشيرة إلى تسجيل تسع وفيات خلال 24 ساعة.", "scope")
    assert told == ["incident", "period"]

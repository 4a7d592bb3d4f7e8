"""What the event of the story came so long after is dated by that span."""

import pytest
from told import values


@pytest.mark.parametrize(
    ("text", "dated"),
    [
        ("أصيب خمسة صيادين أمس، بعد أسبوع من مقتل ثلاثة في حادث مماثل.", ["2024-07-07 1", "2024-07-01 3"]),
        ("قتل صيادان في أكرا غداة مقتل 12 في كوماسي.", ["2024-07-08 2", "2024-07-07 2"]),
        ("قتل صيادان أمس بعد ثلاثة أيام على إصابة 12 في كوماسي.", ["2024-07-07 1", "2024-07-05 2"]),
        # Of a year ago no day is known.
        ("قتل ستة في هجوم أمس، بعد عام على مقتل الصياد.", ["2024-07-07 1", "None None"]),
        ("قتل ستة في هجوم أمس، بعد ساعات من إصابة ثلاثة.", ["2024-07-07 1", "2024-07-07 1"]),
        ("عثر سكان أمس بعد الهجوم على جثتين.", ["2024-07-07 1"]),
    ],
)
def test_the_day_of_what_came_before(text: str, dated: list[str]) -> None:
    assert values(text, "event_date", "date_prec") == dated

"""One body and the state of another, which only its adjective tells."""

import pytest
from told import acts


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "نفذت القوات الكينية والغانية دوريات مشتركة على الحدود",
            ["COOPERATE hold_joint القوات الكينية + غانا >"],
        ),
        ("تجري القوات الكينية والغانية دوريات منسقة", ["COOPERATE hold_joint القوات الكينية + غانا > ongoing"]),
        ("أدانت الحكومة الكينية والغانية الهجوم", ["ACCUSE accuse_verb الحكومة الكينية + غانا >"]),
        ("أدانت الحكومة الكينية والمعارضة الهجوم", ["ACCUSE accuse_verb الحكومة الكينية + المعارضة >"]),
        ("أدانت الحكومة الكينية الهجوم", ["ACCUSE accuse_verb الحكومة الكينية >"]),
    ],
)
def test_whose_they_are(text: str, told: list[str]) -> None:
    assert acts(text) == told

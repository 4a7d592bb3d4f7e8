"""What another act asks for, refuses or is for is no act beside it."""

import pytest
from told import acts


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("طالبت غانا كينيا بسحب قواتها من الحدود", ["REQUEST request_verb غانا > كينيا"]),
        (
            "أعلن الرئيس الغاني أنه مستعد لفرض تعريفات باهظة على السلع الكينية",
            ["THREATEN ready_for_force الرئيس الغاني > كينيا"],
        ),
        ("تدرس غانا فرض رسوم جمركية على كينيا", ["SANCTION imposing غانا > كينيا proposed"]),
        ("سحبت كينيا قواتها من الحدود", ["RETREAT pull_out كينيا >"]),
        ("وقعت كينيا وغانا اتفاقا لاستئناف العلاقات الدبلوماسية بينهما.", ["AGREE conclude كينيا + غانا >"]),
    ],
)
def test_one_act_of_what_is_inside_it(text: str, told: list[str]) -> None:
    assert acts(text) == told


def test_talks_that_are_called_for_beside_a_truce() -> None:
    assert acts("دعت غانا إلى وقف القتال وإجراء مفاوضات") == ["REQUEST call_verb غانا >"]
    assert acts("وصلت غانا إلى كينيا بعد إجراء مفاوضات") == ["CONSULT for_talks غانا >"]

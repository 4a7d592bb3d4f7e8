"""What someone is charged with is no act of whoever charges."""

import pytest
from told import acts


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("اتهمت كينيا الحكومة الغانية بإبرام صفقة مع توغو.", ["ACCUSE accuse_of كينيا > الحكومة الغانية"]),
        (
            "اتهمت كينيا غانا بالكذب وقامت بطرد عدد من الدبلوماسيين الغانيين.",
            ["ACCUSE accuse_of كينيا > غانا", "SANCTION oust_envoy كينيا > غانا"],
        ),
        ("رحبت كينيا بإبرام اتفاق مع توغو.", ["SUPPORT welcome كينيا >", "AGREE reach_noun كينيا > توغو"]),
    ],
)
def test_a_masdar_behind_a_charge(text: str, told: list[str]) -> None:
    assert acts(text) == told

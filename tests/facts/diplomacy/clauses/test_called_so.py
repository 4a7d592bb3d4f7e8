"""What those before a relative clause are listed as is no act of theirs."""

import pytest
from told import acts


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("رفضت الحركة التي تصنف منظمة إرهابية العرض.", ["REJECT refuse الحركة >"]),
        ("كندا التي تصنفها منظمة إرهابية غادرت.", []),
        ("قاتلت كندا الحزب الذي تصنفه غانا منظمة إرهابية.", []),
        ("صنفته كندا منظمة إرهابية.", ["SANCTION list_as كندا >"]),
        (
            "رحبت غانا التي تصنف الحركة منظمة إرهابية بالقرار.",
            ["SUPPORT welcome غانا >", "SANCTION list_as غانا > الحركة"],
        ),
        ("تصنف غانا الحركة منظمة إرهابية.", ["SANCTION list_as غانا > الحركة ongoing"]),
    ],
)
def test_who_lists_whom(text: str, told: list[str]) -> None:
    assert acts(text) == told

"""The state whose decision a verbal noun is, told by the adjective of the decision."""

import pytest
from told import acts


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("القرار الكندي أمس بتجميد حسابات توغو", ["SANCTION freeze_assets كندا > توغو"]),
        ("القرار الكيني الخاص بالانسحاب من المعاهدة", ["REJECT quit_treaty كينيا >"]),
        ("القرار الكيني بالاعتراف بدولة فلسطين", ["SUPPORT recognition_decided كينيا > دولة فلسطين"]),
        ("القرار الكيني الأخير بوقف المساعدات لتوغو", ["SANCTION expelling كينيا > توغو"]),
        ("قرار كينيا الانسحاب من المحكمة الجنائية الدولية", ["REJECT quit_treaty كينيا >"]),
    ],
)
def test_whose_decision(text: str, told: list[str]) -> None:
    assert acts(text) == told


@pytest.mark.parametrize(
    "text",
    [
        "ناقش الطلاب القرار الكيني وآثار الانسحاب من المعاهدة",
        "طالب الطلاب في الوفد الكيني بالاعتراف بدولة فلسطين",
    ],
)
def test_nobodys_decision(text: str) -> None:
    assert not [act for act in acts(text) if "كينيا >" in act]

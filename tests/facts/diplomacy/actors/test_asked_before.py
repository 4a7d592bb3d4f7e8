"""What is asked stands as a pronoun before who asks it."""

import pytest
from told import acts


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("تعتبر كينيا الجزيرة أرضها، بينما تطالب بها غانا منذ عقود", "REQUEST request_verb غانا > كينيا"),
        ("أعلنت كينيا الإصلاحات، وهي خطوة طالب بها الوزير الغاني مرارا", "REQUEST request_verb الوزير الغاني > كينيا"),
        ("قدمت كينيا مبادرة، ودعت إليها غانا الشهر الماضي", "REQUEST call_verb غانا >"),
        ("أصدرت كينيا بيانا طالبت به غانا بالانسحاب", "REQUEST request_verb كينيا > غانا"),
    ],
)
def test_who_asks(text: str, told: str) -> None:
    assert acts(text)[-1] == told

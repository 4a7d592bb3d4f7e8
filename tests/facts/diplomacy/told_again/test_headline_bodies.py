"""A headline tells of a body what its story says of who heads it."""

import pytest
from told import acts


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "الاتحاد الأوروبي يدين الهجوم\nأدان رئيس الاتحاد الأوروبي كوفي منساه الهجوم.",
            ["ACCUSE accuse_verb كوفي منساه >"],
        ),
        (
            "الأمم المتحدة تدعو غانا إلى الحوار\nدعا الأمين العام للأمم المتحدة كوفي منساه توغو إلى الحوار.",
            ["REQUEST call_verb الأمم المتحدة > غانا", "REQUEST call_verb كوفي منساه > توغو"],
        ),
        (
            "الأمم المتحدة تدعو إلى الحوار\nدعا الأمين العام للجامعة العربية كوفي منساه إلى الحوار.",
            ["REQUEST call_verb الأمم المتحدة >", "REQUEST call_verb كوفي منساه >"],
        ),
    ],
)
def test_who_says_it(text: str, told: list[str]) -> None:
    assert acts(text) == told

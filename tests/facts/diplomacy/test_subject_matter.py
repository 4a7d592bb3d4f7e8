"""What an act is about where its sentence tells of other acts too, and what condolences are about."""

import pytest
from told import acts


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "التقى وزير الخارجية الغاني نظيره الكيني، وطالب توغو بوقف إطلاق النار",
            [
                "CONSULT meet وزير الخارجية الغاني > نظيره الكيني other",
                "REQUEST request_verb وزير الخارجية الغاني > توغو ceasefire",
            ],
        ),
        (
            "أدانت غانا الجريمة الوحشية في لومي",
            ["ACCUSE accuse_verb غانا > human_rights"],
        ),
        (
            "قدمت غانا تعازيها إلى توغو في ضحايا الفيضانات",
            ["SUPPORT give_thanks غانا > توغو other"],
        ),
    ],
)
def test_each_act_is_about_its_own(text: str, told: list[str]) -> None:
    assert acts(text, "topics") == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "في ملف وقف إطلاق النار التقى وزير الخارجية الغاني نظيره الكيني",
            ["CONSULT meet وزير الخارجية الغاني > نظيره الكيني ceasefire"],
        ),
        (
            "شكرت غانا توغو على مساعداتها لضحايا الفيضانات",
            ["SUPPORT back غانا > توغو humanitarian_aid"],
        ),
    ],
)
def test_what_no_other_act_says_is_theirs(text: str, told: list[str]) -> None:
    assert acts(text, "topics") == told

""" "The latter" as who acts."""

import pytest
from told import acts


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("التقى الوزير الغاني كوفي منساه نظيره سامي الراوي في أكرا، ودعا الأخير إلى الهدوء", "سامي الراوي >"),
        ("اختلفت كينيا مع الصومال، ودعت الأخيرة إلى الهدوء", "الصومال >"),
        ("استقبل كوفي منساه الوزيرة الكينية ليلى الراوي، ودعت الأخيرة إلى الهدوء", "ليلى الراوي >"),
        ("التقى كوفي منساه حركة طالبان، ودعت الأخيرة إلى الهدوء", "حركة طالبان >"),
        ("زار كوفي منساه غانا، ودعت الأخيرة إلى الهدوء", "غانا >"),
    ],
)
def test_who_acts(text: str, told: str) -> None:
    assert acts(text)[-1] == f"REQUEST call_verb {told}"


@pytest.mark.parametrize("text", ["دعا الاجتماع الأخير إلى الهدوء", "في الأيام الأخيرة دعت إلى الهدوء"])
def test_the_adjective(text: str) -> None:
    assert not any("كينيا" in act for act in acts(f"زار الوفد كينيا. {text}")[1:])

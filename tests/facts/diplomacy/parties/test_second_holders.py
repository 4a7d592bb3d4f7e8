"""Those who hold a title in the dual or plural beside the first."""

import pytest
from told import acts


@pytest.mark.parametrize(
    "text",
    [
        "اجتمع وزيرا الدفاع كوفي منساه وسامي الراوي في أكرا",
        "اجتمع وزيرا الدفاع الغاني والكيني كوفي منساه وسامي الراوي في أكرا",
        "اجتمع وزيرا الدفاع الغاني كوفي منساه والكيني سامي الراوي في أكرا",
        "اجتمع الرئيسان الغاني كوفي منساه والكيني سامي الراوي في أكرا",
    ],
)
def test_both_are_named(text: str) -> None:
    assert acts(text) == ["CONSULT meet_with كوفي منساه + سامي الراوي >"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("اجتمع وزير الدفاع كوفي منساه وسبل التعاون مع توغو كثيرة", "CONSULT meet_with كوفي منساه > توغو"),
        ("طالب الوزير كوفي منساه وسامي الراوي غانا بالحوار", "REQUEST request_verb كوفي منساه > غانا"),
    ],
)
def test_one_is(text: str, told: str) -> None:
    assert acts(text) == [told]


@pytest.mark.parametrize(
    "text",
    [
        "اجتمع الرؤساء الغاني كوفي منساه والكيني سامي الراوي والأوغندي نبيل العمري في أكرا",
        "اجتمع وزراء الدفاع الغاني كوفي منساه، والكيني سامي الراوي، والأوغندي نبيل العمري في أكرا",
        "اجتمع وزراء الدفاع الغاني كوفي منساه والكيني الشيخ سامي الراوي والأوغندي نبيل العمري في أكرا",
    ],
)
def test_all_are_named(text: str) -> None:
    assert acts(text) == ["CONSULT meet_with كوفي منساه + سامي الراوي + نبيل العمري >"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("دعا الرؤساء الغاني والكيني والأوغندي إلى الحوار", "REQUEST call_verb الرؤساء الغاني والكيني والأوغندي >"),
        (
            "قال إن الرئيسين الغاني كوفي منساه والكيني سامي الراوي دعوا توغو إلى الحوار",
            "REQUEST call_verb كوفي منساه + سامي الراوي > توغو",
        ),
        ("دعا الوزراء الغانيون كينيا إلى الحوار", "REQUEST call_verb الوزراء الغانيون > كينيا"),
        ("دعا نواب البرلمان الغاني كينيا إلى الحوار", "REQUEST call_verb نواب البرلمان الغاني > كينيا"),
    ],
)
def test_adjectives_of_one_and_of_all(text: str, told: str) -> None:
    assert acts(text) == [told]

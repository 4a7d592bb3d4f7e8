"""A relative clause behind one person: who was killed, hurt, held; not whom this person killed."""

import pytest
from told import counts


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("زار الوفد سامي الراوي رئيس الوفد الذي أصيب أمس", ["injured 1 relative official"]),
        ("أعلنت القيادة هوية الجندي الذي قتل في الكمين", ["killed 1 relative soldier"]),
        ("دفن الصحفي سامي الراوي الذي استشهد أمس", ["killed 1 relative journalist"]),
        ("زار الوفد سامي الراوي، رئيس البلدية، الذي أصيب برصاص مجهولين", ["injured 1 relative official"]),
        ("بحث الوزيران قضية الصحفي سامي الراوي، الذي اختفى بعد زيارته للمدينة", ["missing 1 relative journalist"]),
    ],
)
def test_what_befell_the_one_before_who(text: str, told: list[str]) -> None:
    assert counts(text, "victims") == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("عاد الرئيس الذي قتل في عهده ثلاثة عمال", ["killed 3 verb_person -"]),
        ("حكمت المحكمة على الجندي الذي قتل فلاحا", ["killed 1 verb_person -"]),
    ],
)
def test_the_clause_tells_what_the_person_did(text: str, told: list[str]) -> None:
    assert counts(text, "victims") == told


@pytest.mark.parametrize(
    "text",
    [
        "السفينة التي احتجزتها الشرطة أمس",
        "زار الوفد الكاتب سامي الراوي، الذي فقد في العام نفسه بيته",
        "زار الوفد سامي الراوي قرب المدينة التي قصفت أمس",
        "زار سامي الراوي، رئيس البلدية، المدرسة التي أصيبت بقذيفة",
        "رفضت الأسرة أعمال الكاتب التي تؤدي إلى الخصام",
    ],
)
def test_the_clause_is_of_something_else(text: str) -> None:
    assert counts(text) == []


def test_the_body_of_the_one_before_who_is_no_second_one() -> None:
    assert counts("شيع الأهالي جثمان الطبيب سامي الراوي، الذي استشهد أمس", "victims") == ["killed 1 relative medic"]
    assert counts("شيع الأهالي جثمان الطبيب سامي الراوي أمس", "victims") == ["killed 1 noun_killed medic"]

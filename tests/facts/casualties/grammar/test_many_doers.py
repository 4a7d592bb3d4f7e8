"""Several people who did it, and whom they did it to."""

import pytest
from told import counts


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("قتل ثلاثة مسلحين رجلا في كانو", ["killed 1 verb_person"]),
        ("اعتقل أربعة شرطيين طالبا في لاغوس", ["detained 1 verb_person"]),
        ("خطف ثلاثة مسلحين تاجرا", ["captive 1 verb_person"]),
        ("أصاب انفجار رجلا في الثلاثين", ["injured 1 verb_person"]),
        ("أصاب صاروخ ثلاثة عمال", ["injured 3 verb_person"]),
        ("أصاب صاروخ وقنابل عدة أطلقها الحلف القافلة", []),
        ("قتل ثلاثة مدنيين طفلان ورجل", ["killed 3 verb_person", "killed 1 coordinated"]),
        ("قتل خمسة عمال أجانب", ["killed 5 verb_person"]),
        ("قتل الجيش ثلاثة مسلحين", ["killed 3 verb_person"]),
    ],
)
def test_a_singular_accusative_behind_them_is_the_object(text: str, told: list[str]) -> None:
    assert counts(text) == told

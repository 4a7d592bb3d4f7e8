"""What a subject has with it before its verb: who leads it, who is of it, whose it is."""

import pytest
from told import acts


@pytest.mark.parametrize(
    "subject",
    [
        "الحكومة الغانية ومن خلفها كينيا",
        "الحكومة الغانية، ومعها كينيا،",
        "الحكومة الغانية بمن فيهم وزير الدفاع",
        "الحكومة الغانية بقيادة كوفي منساه",
    ],
)
def test_the_verb_is_of_those_before_it(subject: str) -> None:
    assert acts(f"{subject} رفضت المقترح") == ["REJECT refuse الحكومة الغانية >"]
    assert acts(f"وقال إن {subject} رفضت المقترح") == ["REJECT refuse الحكومة الغانية >"]


def test_a_verb_behind_who_is_of_the_last() -> None:
    (act,) = acts("أثار القرار ردا من أحزاب المعارضة ومن بينها الحركة التي رفضت المقترح")
    assert act == "REJECT refuse الحركة >"


def test_another_clause_is_not_passed_over() -> None:
    assert acts("الحكومة الغانية عادت ومعها كينيا رفضت المقترح") == []


def test_allies_stand_between_a_party_and_its_verb() -> None:
    assert acts("غانا وحلفاؤها الأفارقة ترفض المقترح") == ["REJECT refuse غانا >"]
    assert acts("غانا والسعودية تتفقان على الهدنة") == ["AGREE agree_verb غانا + السعودية >"]

"""Deaths told by a verb alone, of the person told of before."""

import pytest
from told import counts


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("أصيب عامل بحروق بالغة ثم توفي في المستشفى", ["injured 1 verb_person", "killed 1 of_one"]),
        ("أصيبت معلمة بشظايا ثم فارقت الحياة", ["injured 1 verb_person", "killed 1 of_one"]),
        ("سقط عامل من الطابق الخامس فتوفي على الفور", ["killed 1 of_one"]),
        ("المرأة التي أصيبت برصاصة في رأسها فارقت الحياة", ["injured 1 relative", "killed 1 of_one"]),
    ],
)
def test_who_was_told_of_before_died(text: str, told: list[str]) -> None:
    assert counts(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("قال المتحدث إن المسلح قتل ثمانية أشخاص قبل أن ينتحر", ["killed 8 verb_person", "killed 1 suicide"]),
        ("أطلق النار على زوجته فقتلها ثم انتحر", ["killed 1 of_one", "killed 1 suicide"]),
    ],
)
def test_suicide(text: str, told: list[str]) -> None:
    assert counts(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("أصيب عامل بحروق وتوفي والد زميله في المدينة", ["injured 1 verb_person", "killed 1 verb_person"]),
        ("أصيبت معلمة بشظايا ثم توفي في المستشفى", ["injured 1 verb_person"]),
    ],
)
def test_the_verb_has_its_own_subject(text: str, told: list[str]) -> None:
    assert counts(text) == told


@pytest.mark.parametrize(
    "text",
    [
        "سافر شاعر إلى العاصمة، وولد عام 1932 وتوفي في القاهرة سنة 1970",
        "قال المحتجون إن من لم يعجبه الأمر فلينتحر",
    ],
)
def test_nobody_told_of_died(text: str) -> None:
    assert counts(text) == []


def test_he_had_hardly_been_hurt_when_he_died() -> None:
    text = "أصيب شاب بجروح خطيرة وما لبث أن فارق الحياة"
    assert counts(text) == ["injured 1 verb_person", "killed 1 of_one"]

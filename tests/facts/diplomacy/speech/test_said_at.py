"""Who went on to speak where a statement, a day or the hearers stand between the verb and what is said."""

import pytest
from told import acts as rows

_BEFORE = "أدان الرئيس الغاني كوفي منساه الهجوم. "


@pytest.mark.parametrize(
    "said",
    [
        'وقال في بيان "هذه الجريمة لن تمر دون عقاب".',
        "وقال في بيان إن هذه الجريمة لن تمر دون عقاب.",
        "وأضاف للصحفيين أن هذه الجريمة لن تمر دون عقاب.",
        "وأضاف خلال مؤتمر صحفي: هذه الجريمة لن تمر دون عقاب.",
        "وأكد أيضا أن هذه الجريمة لن تمر دون عقاب.",
    ],
)
def test_who_spoke_last_goes_on(said: str) -> None:
    assert rows(_BEFORE + said) == ["ACCUSE accuse_verb كوفي منساه >", "THREATEN will_not_pass كوفي منساه >"]


@pytest.mark.parametrize(
    "said",
    [
        "وقال في بيان الوزير الكندي إن هذه الجريمة لن تمر دون عقاب.",
        "وقال في أكرا، وهي العاصمة، شهود إن هذه الجريمة لن تمر دون عقاب.",
    ],
)
def test_another_may_speak(said: str) -> None:
    assert "THREATEN will_not_pass كوفي منساه >" not in rows(_BEFORE + said)


def test_i_do_goes_on_amid_a_quote() -> None:
    text = 'قال الرئيس الغاني كوفي منساه: "الوضع خطير. أناشد كينيا وقف القصف".'
    assert rows(text) == ["REQUEST request_verb كوفي منساه > كينيا"]


def test_he_did_is_not_i_do_outside_a_quote() -> None:
    assert rows("قال الرئيس الغاني كوفي منساه إن الوضع خطير. أناشد كينيا وقف القصف.") == []

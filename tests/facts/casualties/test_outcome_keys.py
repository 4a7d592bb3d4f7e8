"""What an outcome entry of the lexicon asks of the people and words beside it."""

import pytest
from told import counts

from waqai.facts.casualties.outcome_keys import is_near, is_transitive, is_unless, leads_of, least_of, most_of, needs_of


def test_keys_of_entries_are_folded_and_have_defaults() -> None:
    assert is_transitive("murdered")
    assert not is_transitive("killed_verb")
    assert is_near("fell")
    assert not is_near("killed_verb")
    assert (least_of("fell"), least_of("killed_verb")) == (2, 0)
    assert (most_of("mourned"), most_of("killed_verb")) == (100, None)
    assert leads_of("finished_off") == {"علي"}
    assert "الي" not in leads_of("killed_verb")
    assert "مصرعه" in needs_of("lost_life")
    assert needs_of("killed_verb") == frozenset()


def test_a_phrase_that_an_entry_excludes() -> None:
    assert is_unless("mourned", ["شيع", "جثمان", "عامل"])
    assert not is_unless("mourned", ["شيع", "ثلاثه", "عمال"])


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("لقي ثلاثة عمال مصرعهم", ["killed 3 verb_person"]),  # needs
        ("لقي ثلاثة عمال ترحيبا", []),
        ("سقط ثلاثة جنود في المعركة", ["killed 3 verb_person"]),  # least
        ("سقط جندي في الحفرة", []),
        ("أجهز مسلحون على ثلاثة جنود", ["killed 3 verb_person"]),  # lead
        ("شيعت البلدة ثلاثة عمال", ["killed 3 verb_person"]),  # most
        ("شيعت البلدة آلاف الزوار", []),
        ("اغتال مسلحان حارسا", ["killed 1 verb_person"]),  # active
    ],
)
def test_the_keys_decide_what_is_read(text: str, told: list[str]) -> None:
    assert counts(text) == told


def test_what_a_verb_needs_may_stand_behind_a_long_aside_but_not_behind_its_next() -> None:
    aside = "بينهم ثمانية مدنيين وستة من الحراس كانوا في طريقهم من القرية إلى السوق"
    assert counts(f"لقي 14 شخصا على الأقل، {aside}، مصرعهم في هجوم")[0].startswith("killed 14+")
    assert counts("لقي الوزير ترحيبا كبيرا في القاعة، ولقي آخرون مصرعهم") == []

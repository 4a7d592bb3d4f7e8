"""The written forms made of lexicon entries: duals, owners, verbs; and the look-ups by first word."""

from collections.abc import Callable

import pytest
from told import counts

from waqai.arabic.normalise import fold
from waqai.facts.casualties.vocabulary import (
    armed_bodies,
    layers_of_words,
    matcher_entries,
    month_names,
    particle_classes,
    plurals_in_construct,
)


def forms(layer: str, number: str) -> set[str]:
    entries = matcher_entries(layer)
    return {fold(form) for entry in entries if entry.attributes.get("number") == number for form in entry.forms}


def test_duals_and_nouns_with_their_owner() -> None:
    assert {"جنديان", "جنديين", "طفلتان"} <= forms("people", "du")
    assert {"زوجته", "سايقها"} <= forms("people", "sg")
    assert {"جنودها", "موظفيهم"} <= forms("people", "pl")


def test_a_dual_that_looks_like_the_plural_is_left_to_the_plural() -> None:
    assert "مسلحين" in forms("people", "pl")
    assert "مسلحين" not in forms("people", "du")


def test_verbs_are_conjugated() -> None:
    made = {fold(form) for entry in matcher_entries("outcome") for form in entry.forms}
    assert {"قتل", "قتلت", "قتلوا", "يقتل", "تقتل", "يقتلون"} <= made
    assert "يكتب" not in made


def test_sound_plurals_that_have_lost_their_ending() -> None:
    assert "متطوعي" in plurals_in_construct()
    assert "عمال" not in plurals_in_construct()


@pytest.mark.parametrize(
    ("words", "told", "other"),
    [
        (armed_bodies, "الجيش", "المدرسه"),
        (month_names, "نيسان", "يوم"),
        (particle_classes, "بينهم", "كتاب"),
        (layers_of_words, "جندي", "سافر"),
    ],
)
def test_look_ups_by_word(words: Callable[[], object], told: str, other: str) -> None:
    found = words()
    assert told in found  # type: ignore[operator]
    assert other not in found  # type: ignore[operator]


def test_owners_behind_sound_plurals_of_the_nominative() -> None:
    assert counts("قتل العقيد سامي الراوي ومرافقوه الثلاثة") == ["killed 1 verb_named", "killed 3 coordinated"]

"""Readings that the next word or their sentence rules out are never looked at."""

import pytest

from waqai.arabic.tokens import tokenise
from waqai.facts.diplomacy.known import known_word
from waqai.facts.diplomacy.predicates.asks import asks_of
from waqai.facts.diplomacy.predicates.hopeful import DUTY, hopeful_readings
from waqai.facts.diplomacy.predicates.predicates import Reading, entries, find_at, read_word


def texts_of(text: str) -> list[str]:
    return [token.text for token in tokenise(text)]


def hopeful_in(texts: list[str]) -> dict[int, list[Reading]]:
    return dict(hopeful_readings(texts, [*map(known_word, texts)]))


def found(text: str) -> dict[int, set[str]]:
    return {index: {reading.entry.id for reading in readings} for index, readings in hopeful_in(texts_of(text)).items()}


def test_a_phrase_needs_its_next_word() -> None:
    phrase = next(r for r in read_word("في") if r.next_word and not asks_of(r.entry).musts | asks_of(r.entry).things)
    assert phrase.entry.id in found(f"في {' '.join(phrase.rest)}")[0]
    assert found("في البيت") == {}
    assert found("في") == {}


@pytest.mark.parametrize("word", ["على", "علي"])
def test_a_duty_is_given_without_readings(word: str) -> None:
    assert found(f"إن {word} البلد أن يرد")[1] == set()
    assert [*hopeful_in(texts_of(f"كلام {word}"))] == [1]
    assert texts_of(word) == [DUTY]


def test_a_verb_keeps_its_readings_whatever_follows() -> None:
    assert "say" in found("قال الوزير إن بلاده سترد")[0]
    assert "say" in found("قال")[0]


def test_nothing_is_lost_but_what_cannot_be_found() -> None:
    """Each form of each entry that ends in a phrase still begins one before the rest of that phrase."""
    for entry in entries():
        for form in entry.forms:
            first, *rest = texts_of(form)
            texts = [first, *rest]
            wanted = [r for r in read_word(first) if r.entry is entry and list(r.rest) == rest and r.next_word]
            if any(r.entry.attributes.keys() & {"needs", "also", "led", "objects"} for r in wanted) or not wanted:
                continue
            hopeful = hopeful_in(texts)
            assert [f.reading for f in find_at(texts, hopeful[0], 0, len(texts)) if f.reading.entry is entry]

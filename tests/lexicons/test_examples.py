"""Every entry of every lexicon: found in the sentences it must match, not found in those it must skip."""

from functools import cache
from typing import Any

import pytest

from waqai.arabic.normalise import fold
from waqai.arabic.tokens import tokenise
from waqai.facts.casualties import vocabulary
from waqai.lexicons import Entry, Matcher, load_all
from waqai.pages.markers import marker

LEXICONS = load_all()


@cache
def expanded(name: str) -> dict[str, list[Entry]]:
    """Entries by id as the grammar reads them: people and nations in all their numbers, the rest as written."""
    made = {"persons": vocabulary.people, "nationalities": vocabulary.nations, "outcomes": vocabulary.outcomes}
    made["attacks"] = vocabulary.attacks
    entries: dict[str, list[Entry]] = {}
    for entry in made[name]() if name in made else LEXICONS[name]:
        entries.setdefault(entry.id, []).append(entry)
    return entries


def holds(text: str, attribute: Any) -> bool:
    """Whether one of the words or phrases of a list stands in a text, behind a clitic or not."""
    return any(fold(phrase) in fold(text) for phrase in attribute)


def finds(name: str, entry: Entry, text: str) -> bool:
    """Whether an entry is found in a text: by its forms, and by the words that it needs or excludes beside them."""
    if name == "page_markers":
        found = marker(text)
        return found is not None and found.id == entry.id
    if not any(Matcher(expanded(name)[entry.id]).find(tokenise(text))):
        return False
    needs, unless = entry.attributes.get("also") or entry.attributes.get("needs"), entry.attributes.get("unless")
    return (not needs or holds(text, needs)) and not (unless and holds(text, unless))


@pytest.mark.parametrize("name", LEXICONS)
def test_every_entry_has_examples_both_ways(name: str) -> None:
    assert [entry.id for entry in LEXICONS[name] if not entry.match or not entry.skip] == []


@pytest.mark.parametrize("name", LEXICONS)
def test_entries_are_found_where_they_must(name: str) -> None:
    assert [(e.id, text) for e in LEXICONS[name] for text in e.match if not finds(name, e, text)] == []


@pytest.mark.parametrize("name", LEXICONS)
def test_entries_are_not_found_where_they_must_not(name: str) -> None:
    assert [(e.id, text) for e in LEXICONS[name] for text in e.skip if finds(name, e, text)] == []


@pytest.mark.parametrize("name", LEXICONS)
def test_each_form_of_an_entry_is_found_alone(name: str) -> None:
    if name == "page_markers":
        pytest.skip("markers want the shape of a box, which their examples have")
    lost = []
    for entry in LEXICONS[name]:
        matcher = Matcher(expanded(name)[entry.id])
        lost += [(entry.id, form) for form in entry.forms if not any(matcher.find(tokenise(form)))]
    assert lost == []

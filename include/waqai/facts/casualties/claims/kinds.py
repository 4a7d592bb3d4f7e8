"""What kind of claimant words name: by the nouns of claimants.yaml, the names of states and those of leaders."""

from dataclasses import replace
from functools import cache

from waqai.facts.casualties.vocabulary import matcher
from waqai.facts.casualties.words import Sentence
from waqai.lexicons import Match, Matcher, load


@cache
def _leaders() -> Matcher:
    """Persons of public life by the names that are no common words."""
    people = load("people")
    weak = [set(person.attributes.get("weak") or ()) for person in people]
    return Matcher(
        [
            replace(person, forms=tuple(form for form in person.forms if form not in common))
            for person, common in zip(people, weak, strict=True)
        ]
    )


def kind_at(sentence: Sentence, index: int) -> str | None:
    """The kind of claimant whose name begins at a token."""
    match = matcher("kind").at(sentence.tokens, index) if index < len(sentence.tokens) else None
    return str(match.entry.id) if match else None


def joins_teller(sentence: Sentence, index: int) -> bool:
    """Whether a word joins a claimant with "و" ("وكييف"); the letter may belong to the word ("وكالة")."""
    found = (matcher(layer).at(sentence.tokens, index) for layer in ("kind", "state"))
    return any(match is not None and match.prefix.startswith("و") for match in found)


def kind_of(sentence: Sentence, first: int, last: int) -> str | None:
    """The kind of claimant that the words name, None where they name none that is known."""
    if match := _first_of("kind", sentence, first, last):
        return str(match.entry.id)
    return "government" if _first_of("state", sentence, first, last) or names_leader(sentence, first) else None


def _first_of(layer: str, sentence: Sentence, first: int, last: int) -> Match | None:
    """The first term of a layer within tokens [first, last)."""
    for index in sentence.begins(layer):
        if first <= index < last and (match := matcher(layer).at(sentence.tokens[:last], index)):
            return match
    return None


def names_leader(sentence: Sentence, index: int) -> bool:
    """Whether the name of a person of public life begins here."""
    return index < len(sentence.tokens) and _leaders().at(sentence.tokens, index) is not None

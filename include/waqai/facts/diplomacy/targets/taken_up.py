"""Whose act an act is about that names nobody: "welcomed the step", "rejected the offer", "denied the charges"."""

from functools import cache

from waqai.arabic.normalise import fold
from waqai.facts.diplomacy.arguments import own
from waqai.facts.diplomacy.parties.party import Party
from waqai.facts.diplomacy.story import Clause, Draft, Story
from waqai.lexicons import load

# How many sentences, and how many words behind the predicate and its subject, a word may be away from what it takes up.
_SENTENCES = 3
_WORDS = 2
_ABOUT_ACTS = frozenset(["SUPPORT", "ACCUSE", "REJECT"])
_CLITICS = ("", "ب", "ل")


@cache
def _taken_up() -> dict[str, tuple[str, ...]]:
    """Folded definite nouns, with what may be written before them, to the types of the acts that they take up."""
    table: dict[str, tuple[str, ...]] = {}
    for entry in load("taken_up"):
        types = tuple(map(str, entry.attributes["types"]))
        for form in map(fold, entry.forms):
            for clitic in _CLITICS:
                led = "لل" + form[2:] if clitic == "ل" and form.startswith("ال") else clitic + form
                table[led] = types
    return table


def taken_up(story: Story, clause: Clause, first: int, end: int, actors: list[Party]) -> list[Party]:
    """The parties of the act told before that the words [first, end) take up; none where they take up none."""
    if clause.attribute("type") not in _ABOUT_ACTS:
        return []
    for index in range(first, min(end, first + _WORDS)):
        types = _taken_up().get(story.word(index))
        if types is not None:
            return _parties(story, clause, types, actors)
    return []


def _parties(story: Story, clause: Clause, types: tuple[str, ...], actors: list[Party]) -> list[Party]:
    for draft in reversed(story.drafts):
        if clause.number - draft.sentence > _SENTENCES:
            return []
        if not types or draft.found.reading.entry.attributes["type"] in types:
            found = _of(draft)
            if not any(own(party, actors) for party in draft.actors):
                return [party for party in found if not own(party, actors)]
    return []


def _of(draft: Draft) -> list[Party]:
    """Those who agreed or met, all of them; of other acts those who did them."""
    mutual = draft.found.reading.entry.attributes["type"] in ("AGREE", "COOPERATE", "CONSULT")
    return [*draft.actors, *draft.targets] if mutual else draft.actors

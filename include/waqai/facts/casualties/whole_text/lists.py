"""Lists below a count: "بلغ عدد القتلى 120، بينهم:" and a group of people a line, with or without bullets."""

from dataclasses import dataclass

from waqai.facts.casualties.grammar.state import HURT, Mention
from waqai.facts.casualties.words import Sentence
from waqai.facts.model import Casualty
from waqai.lexicons import words

_BULLETS = words("word_classes", "bullets")
_LOOK_BACK = 12


@dataclass(frozen=True, slots=True)
class Listing:
    """An open list: what befell the people on its lines, and the index of the fact that they are parts of, if any."""

    category: str
    whole: int | None


def opens_list(sentence: Sentence, mentions: list[Mention], offset: int) -> Listing | None:
    """The list that a sentence opens with its last word, a colon; `offset`: the index of its first fact."""
    if sentence.text(len(sentence.tokens) - 1) != ":":
        return None
    told = mentions[-1].last if mentions else 0
    for at in range(len(sentence.tokens) - 2, max(told - 1, len(sentence.tokens) - _LOOK_BACK), -1):
        outcome = sentence.outcomes.get(at)
        if outcome and outcome.role == "noun" and outcome.number == "pl" and outcome.value in HURT:
            return Listing(str(outcome.value), None)
    if mentions and mentions[-1].category in HURT:
        return Listing(mentions[-1].category, offset + len(mentions) - 1)
    return None


def item_start(sentence: Sentence) -> int | None:
    """Where the people of a list's line begin, behind its bullet; None where the line begins with something else."""
    at = 0
    while sentence.text(at) in _BULLETS:
        at += 1
    person = sentence.people.get(at)
    return at if at in sentence.numbers or (person and not person.definite and person.number != "pl") else None


def take_from_whole(fact: Casualty, whole: Casualty, index: int) -> None:
    """Gives a line of a list what the count above it says: scope, place, claimant; `index`: that of the whole."""
    fact.scope, fact.since, fact.until = whole.scope, whole.since, whole.until
    if fact.subset_of is None:
        fact.subset_of = index
    for keys in (("claimant", "claimant_kind", "relayed_by"), ("location", "place_id", "lat", "lon", "where_prec")):
        if getattr(fact, keys[0]) is None:
            for key in keys:
                setattr(fact, key, getattr(whole, key))

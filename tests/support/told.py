"""What the grammars read in a text, a short row a fact: tests of one rule show by its id that it was this one."""

from datetime import date
from typing import Any

from waqai.arabic.numbers import find_numbers
from waqai.facts.casualties import find_casualties
from waqai.facts.casualties.words import Sentence
from waqai.facts.diplomacy import find_acts
from waqai.facts.document import read
from waqai.facts.model import Act, Casualty


def counts(text: str, *attributes: str) -> list[str]:
    """Rows as "killed 20+ tally civilian": category, bounds, rule, attributes asked for; "of 0": part of that row."""
    found = find_casualties(read(text))
    assert all(text[fact.start : fact.end] == fact.evidence for fact in found)
    return [" ".join([_row(fact), *(_plain(getattr(fact, name)) for name in attributes)]) for fact in found]


def values(text: str, *attributes: str) -> list[str]:
    """The attributes alone, of a text published on a Monday."""
    found = find_casualties(read(text, date(2024, 7, 8)))
    return [" ".join(_plain(getattr(fact, name)) for name in attributes) for fact in found]


def acts(text: str, *attributes: str) -> list[str]:
    """Rows as "REQUEST call_verb غانا > توغو planned": type, rule, actors and targets, a status but "occurred"."""
    return [
        " ".join([_act(act), *(_plain(getattr(act, name)) for name in attributes)]) for act in find_acts(read(text))
    ]


def _act(act: Act) -> str:
    parties = f"{' + '.join(act.actors)} > {' + '.join(act.targets)}".strip()
    return f"{act.type} {act.rule} {parties}" + ("" if act.status == "occurred" else f" {act.status}")


def sentence(text: str) -> Sentence:
    """A text of one sentence as the casualty grammar reads it, its numbers and its spelling known."""
    document = read(text)
    numbers = {number.first: number for number in find_numbers(document.tokens)}
    return Sentence(document.tokens, numbers, written=lambda index: document.words(index, index + 1))


def _row(fact: Casualty) -> str:
    part = "" if fact.subset_of is None else f" of {fact.subset_of}"
    return f"{fact.category} {_bounds(fact.low, fact.high)} {fact.rule}{part}"


def _bounds(low: int | None, high: int | None) -> str:
    if high is None:
        return f"{low}+"
    return str(high) if low == high else f"{'' if low is None else low}-{high}"


def _plain(value: Any) -> str:
    return ",".join(sorted(value)) or "-" if isinstance(value, list) else str(value)

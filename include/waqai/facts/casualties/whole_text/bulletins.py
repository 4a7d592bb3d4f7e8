"""Lists with bullets below a head with a colon: what the head says of its counts holds for the items too: who tells
it, and the window or the start of a total. An item that says otherwise keeps its own.
"""

from waqai.facts.document import Document
from waqai.facts.model import Casualty
from waqai.lexicons import words
from waqai.lexicons.patterns import pattern

_BULLETS = words("word_classes", "bullets")
_OF_THE_DAY = pattern("scope", "of_the_day")


def carry_into_lists(document: Document, facts: list[Casualty]) -> None:
    """Sets claimant, scope and start of the facts of list items; a head without counts goes on with the one above."""
    texts = document.texts
    if not facts or not any(texts[span.first] in _BULLETS for span in document.sentences):
        return
    head: Casualty | None = None
    teller: Casualty | None = None  # who told the sentence above a head without counts: "وتوزعت الحصيلة كالآتي:"
    above: Casualty | None = None
    for span in document.sentences:
        start, end = document.span(span.first, span.last)
        told = [fact for fact in facts if start <= fact.start < end]
        if texts[span.first] in _BULLETS:
            for fact in told:
                _take(fact, head, " ".join(texts[span.first : span.last]))
                _hear(fact, teller)
        elif texts[span.last - 1] == ":":
            head = next((fact for fact in reversed(told) if fact.claimant), told[-1] if told else head)
            teller = above
        else:
            head = teller = None
            above = next((fact for fact in reversed(told) if fact.claimant), None)


def _take(fact: Casualty, head: Casualty | None, item: str) -> None:
    if head is None:
        return
    _hear(fact, head)
    if fact.scope == "incident" and head.scope != "incident" and not _OF_THE_DAY.search(item):
        fact.scope, fact.since, fact.until = head.scope, head.since, head.until


def _hear(fact: Casualty, teller: Casualty | None) -> None:
    if fact.claimant is None and teller and teller.claimant:
        fact.claimant, fact.claimant_kind, fact.relayed_by = teller.claimant, teller.claimant_kind, teller.relayed_by

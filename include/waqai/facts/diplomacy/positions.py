"""The position an act takes on what is negotiated: who demands, accepts, rejects or drops what, and on which terms."""

from dataclasses import dataclass
from functools import cache

from waqai.facts.diplomacy.clauses import right_edge
from waqai.facts.diplomacy.story import Draft
from waqai.facts.document import Document
from waqai.lexicons import Matcher, load

ISSUES = ("ceasefire", "hostages_prisoners", "withdrawal", "humanitarian_aid", "nuclear", "sanctions")
STANCES = {"REQUEST": "demands", "AGREE": "accepts", "SUPPORT": "accepts", "REJECT": "rejects", "CONCEDE": "drops"}
_TERMS = "demand_terms"


@dataclass(frozen=True, slots=True)
class Position:
    """A stance (demands, accepts, rejects, drops, conditions) on an issue, with the words of its condition."""

    stance: str
    issue: str
    condition: str | None


def position_of(document: Document, draft: Draft, topics: list[str]) -> Position | None:
    """The position that an act takes; None where it is about nothing that is negotiated, or takes no side."""
    entry = draft.found.reading.entry
    stance = STANCES.get(str(entry.attributes["type"]))
    issue = next((topic for topic in ISSUES if topic in topics), None)
    if stance is None or issue is None:
        return None
    condition = _condition(document, draft)
    return Position("conditions" if condition and stance != "rejects" else stance, issue, condition)


@cache
def _markers() -> Matcher:
    return Matcher([entry for entry in load("act_context") if entry.id == "condition"])


def _condition(document: Document, draft: Draft) -> str | None:
    """The words behind "on condition that" in the rest of the sentence, or behind the verb that sets terms."""
    tokens, sentence = document.tokens, document.sentences[draft.sentence]
    if draft.found.reading.entry.id == _TERMS:
        first = max(draft.found.last, draft.actors[-1].last)
        return document.words(first, draft.last) if first < draft.last else None
    for match in _markers().find(tokens[draft.found.last : sentence.last]):
        first = draft.found.last + match.first
        return document.words(first, max(first + 1, right_edge(tokens, first, sentence.last)))
    return None

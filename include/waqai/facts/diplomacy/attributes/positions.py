"""The position an act takes on what is negotiated: who demands, accepts, rejects or drops what, and on which terms."""

from dataclasses import dataclass
from functools import cache

from waqai.facts.diplomacy.attributes.topics import topics_between
from waqai.facts.diplomacy.clauses.clauses import right_edge
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
    if stance is None or not set(ISSUES) & set(topics):
        return None
    terms = _condition(document, draft)
    condition = document.words(*terms) if terms else None
    named = topics
    if (
        terms and draft.found.reading.entry.id != _TERMS and draft.first < terms[0]
    ):  # what is asked in return is another issue
        named = topics_between(document.tokens, draft.first, terms[0]) or topics
    issue = next((topic for topic in ISSUES if topic in named), next(topic for topic in ISSUES if topic in topics))
    return Position("conditions" if condition and stance != "rejects" else stance, issue, condition)


@cache
def _markers() -> Matcher:
    return Matcher([entry for entry in load("act_context") if entry.id == "condition"])


def _condition(document: Document, draft: Draft) -> tuple[int, int] | None:
    """The tokens from "on condition that" in the rest of the sentence, or those behind the verb that sets terms."""
    tokens, sentence = document.tokens, document.sentences[draft.sentence]
    if draft.found.reading.entry.id == _TERMS:
        first = max(draft.found.last, draft.actors[-1].last)
        return (first, draft.last) if first < draft.last else None
    for match in _markers().find(tokens[draft.found.last : sentence.last]):
        first = draft.found.last + match.first
        return first, max(first + 1, right_edge(tokens, first, sentence.last))
    return None

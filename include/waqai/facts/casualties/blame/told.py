"""Writes into a fact what killed or hurt its people and who did it."""

from waqai.facts.casualties.blame.cause import Blame
from waqai.facts.casualties.words import Sentence
from waqai.facts.document import Document
from waqai.facts.model import Casualty

_ARMED = frozenset(("soldier", "police"))


def set_blame(fact: Casualty, blame: Blame, sentence: Sentence, document: Document, whole: Casualty | None) -> None:
    """The cause and the doer, by the words of the text and by id; a part has them from the `whole` it belongs to."""
    fact.cause = blame.cause
    if (doer := blame.doer) and not _is_own_side(fact, blame.cause, doer.id):
        start, end = sentence.tokens[doer.first].start + doer.skip, sentence.tokens[doer.last - 1].end
        written = " ".join(document.normalised.slice(start, end).split())
        fact.perpetrator = "ال" + written[2:] if written.startswith("لل") else written
        fact.perpetrator_id = doer.id
    if whole:
        fact.cause = whole.cause or fact.cause
        if fact.perpetrator is None:
            fact.perpetrator, fact.perpetrator_id = whole.perpetrator, whole.perpetrator_id


def _is_own_side(fact: Casualty, cause: str | None, doer: str | None) -> bool:
    """Whether those who fell in an attack are of those who made it: a state's own men, those who stormed a place."""
    armed = not _ARMED.isdisjoint(fact.victims)
    return armed and (cause == "raid" or (doer is not None and doer == fact.nationality))

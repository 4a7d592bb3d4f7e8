"""What a whole text says about its counts: a bulletin's signature, the claimant that a headline leaves out."""

from waqai.facts.casualties.claimant import find_claims
from waqai.facts.casualties.claimant_names import kind_of
from waqai.facts.casualties.words import Sentence
from waqai.facts.document import Document
from waqai.facts.model import Casualty

_SIGNATURE = 6
_LAST_LINES = 3


def carry_claimant(document: Document, facts: list[Casualty], heading: int) -> None:
    """Sets the claimant of facts that name none: the bulletin's signature; for a headline that of the body's count."""
    signature = _signature(document) if any(fact.claimant is None for fact in facts) else None
    for fact in facts:
        if fact.claimant is None and signature:
            fact.claimant, fact.claimant_kind = signature
        elif fact.claimant is None and fact.start < heading:
            _take_from_body(document, fact, facts, heading)


def _take_from_body(document: Document, fact: Casualty, facts: list[Casualty], heading: int) -> None:
    body = [other for other in facts if other.start >= heading and other.claimant and other.category == fact.category]
    if body:
        fact.claimant, fact.claimant_kind = body[0].claimant, body[0].claimant_kind
    elif not any(other.start >= heading and other.category == fact.category for other in facts):
        _take_from_lead(document, fact, heading)


def _take_from_lead(document: Document, fact: Casualty, heading: int) -> None:
    """The claimant of the first sentence below a headline whose count the body does not repeat."""
    lead = next((s for s in document.sentences if document.span(s.first, s.last)[0] >= heading), None)
    if lead is None:
        return
    sentence = Sentence(document.tokens[lead.first : lead.last], {}, lead.first)
    for claim in find_claims(sentence)[:1]:
        if claim.first < claim.last:
            words = document.words(lead.first + claim.first, lead.first + claim.last)
            fact.claimant, fact.claimant_kind = " ".join(words.split()), claim.kind


def _signature(document: Document) -> tuple[str, str] | None:
    """A short last line that is nothing but a claimant's name ("وزارة الصحة"), with a date line below it at most."""
    lines = [line for line in document.sentences[-_LAST_LINES:] if line.last - line.first <= _SIGNATURE]
    for span in reversed(lines):
        sentence = Sentence(document.tokens[span.first : span.last], {}, span.first)
        kind = kind_of(sentence, 0, 2) if sentence.text(0)[:1] != "و" or sentence.text(0).startswith("وز") else None
        if kind and kind not in ("agency", "source") and not sentence.outcomes and ":" not in sentence.texts:
            return " ".join(document.words(span.first, span.last).split()).strip(" .#*"), kind
    return None


def carry_place(facts: list[Casualty], heading: int) -> None:
    """Sets the place of a headline's fact that names none: that of the body's first count of the same outcome."""
    for fact in facts:
        if fact.location is None and fact.start < heading:
            body = [other for other in facts if other.start >= heading and other.category == fact.category]
            for key in ("location", "place_id", "lat", "lon", "where_prec"):
                setattr(fact, key, getattr(body[0], key) if body else None)

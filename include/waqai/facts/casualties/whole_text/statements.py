"""Statements given in full: "وجاء في نص البيان:" and below it, in quotation marks, the words of its author."""

from waqai.facts.casualties.claims.claim import Claim
from waqai.facts.casualties.claims.claimant import find_claims
from waqai.facts.casualties.claims.quotation import claimant_name
from waqai.facts.casualties.words import Sentence
from waqai.facts.document import Document, Span
from waqai.facts.model import Casualty

_MARK = '"'
_BEFORE = 2  # sentences before the one with the colon, in which its author may be named


def carry_into_statements(document: Document, facts: list[Casualty]) -> None:
    """Sets the claimant of facts that name none within a quotation that a line with a colon leads in."""
    texts, spans = document.texts, document.sentences
    if all(fact.claimant for fact in facts):
        return
    for index in range(len(spans) - 1):
        opening = spans[index + 1].first
        if texts[spans[index].last - 1] != ":" or texts[opening] != _MARK:
            continue
        closing = next((k for k in range(opening + 1, len(texts)) if texts[k] == _MARK), opening)
        start, end = document.span(opening, closing + 1)
        told = [fact for fact in facts if start <= fact.start < end and fact.claimant is None]
        author = _author(document, spans[max(index - _BEFORE, 0) : index + 1]) if told else None
        for fact in told if author else []:
            fact.claimant, fact.claimant_kind = author or (None, None)


def _author(document: Document, spans: list[Span]) -> tuple[str, str | None] | None:
    """The last one named of those who speak in some sentences; nobody where the last of them leads in no speech."""
    named: tuple[str, str | None] | None = None
    claims: list[Claim] = []
    for span in spans:
        claims = find_claims(Sentence(document.tokens[span.first : span.last], {}, span.first))
        for claim in claims:
            if claim.first < claim.last:
                named = (claimant_name(document, span.first, claim), claim.kind)
    return named if claims else None

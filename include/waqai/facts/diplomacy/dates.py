"""When an act took place, or will: the date written in its clause or sentence, else the days before publication."""

from waqai.arabic.dates import find_dates, may_tell_date
from waqai.arabic.normalise import Normalised
from waqai.facts.diplomacy.story import Draft
from waqai.facts.document import Document
from waqai.facts.when import DAY, DAYS, MONTH, WEEK, EventDate, event_date

_PRECISION = {"minute": DAY, "hour": DAY, "day": DAY, "days": DAYS, "week": WEEK, "month": MONTH}


def date_of(document: Document, draft: Draft) -> EventDate | None:
    """The date of an act with UCDP's precision; for one that is planned, a day to come or None."""
    tokens, sentence = document.tokens, document.sentences[draft.sentence]
    folded = document.normalised.text
    clause, whole = (
        folded[tokens[first].start : tokens[last - 1].end] if may_tell_date(document.texts[first:last]) else ""
        for first, last in ((draft.first, draft.last), (sentence.first, sentence.last))
    )
    if draft.status in ("planned", "proposed"):
        return _to_come(document, clause) or _to_come(document, whole)
    return event_date(clause, document.published, 0, whole)


def _to_come(document: Document, text: str) -> EventDate | None:
    """The first date of a text that lies behind publication."""
    for found in find_dates(Normalised(text, text), document.published):
        if document.published and found.last > document.published:
            return EventDate(found.last, _PRECISION[found.precision], found.rule)
    return None

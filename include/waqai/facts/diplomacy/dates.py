"""When an act took place, or will: the date written in its clause or sentence, else the days before publication."""

from waqai.arabic.dates import find_dates, may_tell_date
from waqai.arabic.normalise import Normalised
from waqai.facts.diplomacy.story import Draft
from waqai.facts.document import Document
from waqai.facts.when import DAY, DAYS, MONTH, WEEK, EventDate, event_date

_PRECISION = {"minute": DAY, "hour": DAY, "day": DAY, "days": DAYS, "week": WEEK, "month": MONTH}


def date_of(document: Document, draft: Draft) -> EventDate | None:
    """The date of an act with UCDP's precision; for one that is planned, a day to come or None."""
    sentence = document.sentences[draft.sentence]
    whole = _dated(document, sentence.first, sentence.last)
    clause = _dated(document, draft.first, draft.last) if whole else ""
    if draft.status in ("planned", "proposed"):
        return _to_come(document, clause) or _to_come(document, whole)
    return event_date(clause, document.published, 0, whole)


def _dated(document: Document, first: int, last: int) -> str:
    """The folded text of tokens [first, last), empty where it tells no date: of most sentences no more is asked."""
    if not may_tell_date(document.texts[first:last]):
        return ""
    return document.normalised.text[document.tokens[first].start : document.tokens[last - 1].end]


def _to_come(document: Document, text: str) -> EventDate | None:
    """The first date of a text that lies behind publication."""
    for found in find_dates(Normalised(text, text), document.published):
        if document.published and found.last > document.published:
            return EventDate(found.last, _PRECISION[found.precision], found.rule)
    return None

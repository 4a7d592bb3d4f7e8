"""When an act took place, or will: the date written in its clause or sentence, else the days before publication."""

from waqai.arabic.dates import find_dates, has_signs, openings
from waqai.arabic.normalise import Normalised
from waqai.facts.diplomacy.attributes.act_years import year_of_act
from waqai.facts.diplomacy.predicates.predicates import is_of_saying
from waqai.facts.diplomacy.story import Draft
from waqai.facts.document import Document
from waqai.facts.when import DAY, DAYS, MONTH, WEEK, EventDate, event_date

_PRECISION = {"minute": DAY, "hour": DAY, "day": DAY, "days": DAYS, "week": WEEK, "month": MONTH}


class Dates:
    """The dates of a document's acts: the words that may begin one are looked for once for all of them."""

    def __init__(self, document: Document, begins: list[int]) -> None:
        self._document = document
        self._openings = [*openings(document.texts, begins)]
        self._sentences: dict[int, str] = {}

    def of(self, draft: Draft) -> EventDate | None:
        """The date of an act with UCDP's precision; for one that is planned, a day to come or None."""
        document, whole = self._document, self._sentence(draft.sentence)
        clause = self._dated(draft.first, draft.last) if whole else ""
        if draft.status in ("planned", "proposed"):
            return _to_come(document, clause) or _to_come(document, whole)
        announced = any(is_of_saying(document.word(k)) for k in (draft.found.first, draft.first))
        told = event_date(clause, document.published, 0, whole, announced=announced)
        return (year_of_act(document, draft) or told) if told and told.rule == "published" else told

    def _sentence(self, number: int) -> str:
        """`_dated` of a sentence, found once for all its acts."""
        if number not in self._sentences:
            sentence = self._document.sentences[number]
            self._sentences[number] = self._dated(sentence.first, sentence.last)
        return self._sentences[number]

    def _dated(self, first: int, last: int) -> str:
        """The folded text of tokens [first, last), empty where it tells no date: of most sentences no more is asked."""
        begun = any(first <= start and end <= last for start, end in self._openings)
        if not (begun or has_signs(self._document.texts[first:last])):
            return ""
        tokens = self._document.tokens
        return self._document.normalised.text[tokens[first].start : tokens[last - 1].end]


def _to_come(document: Document, text: str) -> EventDate | None:
    """The first date of a text that lies behind publication."""
    if not text:
        return None
    for found in find_dates(Normalised(text, text), document.published):
        if document.published and found.last > document.published:
            return EventDate(found.last, _PRECISION[found.precision], found.rule)
    return None

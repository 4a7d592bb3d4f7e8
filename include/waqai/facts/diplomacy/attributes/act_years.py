"""The past year of an act of which the text tells no day: "وانسحبت غانا في 2018 من الاتفاق", "وفي عام 2002 قطعت …"."""

from datetime import date

from waqai.facts.diplomacy.story import Draft
from waqai.facts.document import Document
from waqai.facts.when import YEAR, EventDate, is_year
from waqai.lexicons import words

_YEARS, _IN = words("year_words", "years"), frozenset(("في", "وفي", "ففي", "خلال"))
_OPENING = 3  # tokens of a sentence in which the year it opens with stands


def year_of_act(document: Document, draft: Draft) -> EventDate | None:
    """The year, before that of publication, that opens the sentence or stands right behind who acts or the predicate.

    A year farther on may be that of what the act is about ("دعت إلى إجراء الانتخابات في 2019").
    """
    if document.published is None:
        return None
    sentence = document.sentences[draft.sentence]
    ends = {draft.found.last, *(party.last for party in (*draft.actors, *draft.targets) if party.first >= draft.first)}
    places = [*range(sentence.first + 1, sentence.first + _OPENING), *_behind(document, ends)]
    for at in places:
        text = document.word(at)
        if is_year(text) and int(text) < document.published.year and _is_led(document, at):
            return EventDate(date(int(text), 1, 1), YEAR, "year")
    return None


def _behind(document: Document, ends: set[int]) -> list[int]:
    """Where a year stands right behind one of these places, over "in" and "the year"."""
    found = []
    for end in sorted(ends):
        at = end
        while document.word(at) in _IN or document.word(at) in _YEARS:
            at += 1
        found.append(at)
    return found


def _is_led(document: Document, at: int) -> bool:
    """Whether "in" or "the year" leads a year, and nothing that it only bounds or names."""
    return document.word(at - 1) in _IN or document.word(at - 1) in _YEARS

"""Sentences that tell of an event before that of their story: "في تموز الماضي", "في عام 2011"."""

from datetime import date

from waqai.facts.casualties.places.names import MONTHS
from waqai.facts.casualties.words import Sentence
from waqai.facts.when import is_year
from waqai.lexicons import words

_PAST, _SPANS = words("place_words", "past"), words("place_words", "spans")
_EARLIER, _BEFORE, _AGO = words("place_words", "earlier"), ("قبل", "وقبل"), words("place_words", "times_ago")


def is_long_ago(sentence: Sentence) -> bool:
    """ "في تموز الماضي", "الأسبوع الفائت", "وقبل يومين …", "وأمس …": another event than that of the story."""
    if sentence.text(0) in _EARLIER or (sentence.text(0) in _BEFORE and sentence.text(1) in _AGO):
        return True
    return not _PAST.isdisjoint(sentence.texts) and any(
        sentence.text(k) in _PAST and (sentence.text(k - 1) in _SPANS or sentence.text(k - 1) in MONTHS)
        for k in range(1, len(sentence.tokens))
    )


def tells_past_year(sentence: Sentence, published: date | None) -> bool:
    """ "تحطمت طائرة أخرى عام 2000": an event of a year before that of the story, where its day is known."""
    texts = sentence.texts
    return published is not None and any(
        is_year(text) and int(text) < published.year and texts[k - 1] in _SPANS for k, text in enumerate(texts) if k
    )


def leads_year(text: str) -> bool:
    return text in _SPANS or text in MONTHS or text in ("في", "منذ")

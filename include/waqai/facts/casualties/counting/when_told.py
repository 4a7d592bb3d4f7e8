"""Spans of time behind a number that say when, and are not what it counts: "مقتل 40 العام الماضي"."""

from waqai.facts.casualties.vocabulary import month_names
from waqai.facts.casualties.words import Sentence
from waqai.facts.when import is_year
from waqai.lexicons import words

_PAST_OR_THIS = words("word_classes", "past_or_this")
_COMMAS = ("،", ",")
_TODAY = frozenset(("اليوم", "الليله"))


def tells_when(sentence: Sentence, at: int) -> bool:
    """ "مقتل 40 العام الماضي", "7 آلاف عام 2019", "12 يوم الجمعة", "27 اليوم": a span that is not counted."""
    thing = sentence.things.get(at)
    if thing is None or thing.id != "time" or thing.prefix not in ("", "ال"):
        return False
    after = sentence.text(at + 1)
    if thing.definite:
        return after in _PAST_OR_THIS or sentence.text(at) in _TODAY
    return is_year(after) or after in month_names() or sentence.is_a("time_words", at + 1) is not None


def only_time_between(sentence: Sentence, first: int, last: int) -> bool:
    """Whether only words of time and what commas set off stand at [first, last): "توفي، أمس، ثلاثة جرحى"."""
    at = first
    while at < last:
        if sentence.text(at) in _COMMAS:
            at = next((k + 1 for k in range(at + 1, last) if sentence.text(k) in _COMMAS), last + 1)
        elif (time := sentence.is_a("time_words", at)) or sentence.text(at) in _TODAY:
            at = time.last if time else at + 1
        else:
            return False
    return at == last

"""Spans of time behind a number that say when, and are not what it counts: "مقتل 40 العام الماضي"."""

from waqai.facts.casualties.vocabulary import month_names
from waqai.facts.casualties.words import Sentence
from waqai.facts.when import is_year
from waqai.lexicons import words

_PAST_OR_THIS = words("word_classes", "past_or_this")
_COMMAS = ("،", ",")
_TODAY = frozenset(("اليوم", "الليله"))
_NO_TIMES = words("word_classes", "no_times")  # that "time_words" hold besides
_LEADS, _OF_TIMES = words("word_classes", "leads_to_times"), words("word_classes", "adjectives_of_times")
_TIMES = words("word_classes", "more_times")
_FARTHEST = 9  # tokens of a run that says when


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


def behind_when(sentence: Sentence, at: int) -> int:
    """Behind the words from a token that only say when: "قتل قناص | في وقت متأخر من ليل السبت | شابا"."""
    start = at
    while step := _behind_time(sentence, at + (sentence.text(at) in _LEADS), start):
        at = step
    return at


def before_when(sentence: Sentence, last: int, first: int) -> int:
    """Where the words begin that stand before a token, not before `first`, and only say when."""
    reach = range(max(first, last - _FARTHEST), last)
    return next((k for k in reach if behind_when(sentence, k) == last), last)


def _behind_time(sentence: Sentence, at: int, start: int) -> int:
    """Behind one time, or what is told of the time before it; 0 where none stands there."""
    text, number = sentence.text(at), sentence.numbers.get(at)
    if number and sentence.text(number.last) in month_names():
        return number.last + 1
    time, thing = sentence.is_a("time_words", at), sentence.things.get(at)
    if time and text not in _NO_TIMES:
        return time.last
    told = text in _TODAY or (thing is not None and thing.id == "time") or text in _TIMES
    return at + 1 if told or (at > start and (text in _OF_TIMES or text in _PAST_OR_THIS)) else 0

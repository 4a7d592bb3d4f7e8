"""The age of one person, as it stands between the person and the verb: "سيدة تبلغ من العمر 64 سنة توفيت"."""

from waqai.facts.casualties.words import Sentence
from waqai.lexicons import words

_LEADS = words("word_classes", "age_leads")
_OF_LIFE = words("word_classes", "of_life")
_REACH = 8
_BRACKET = 6


def behind_age(sentence: Sentence, at: int) -> int:
    """Where a clause goes on behind an age at a token; the token itself where none stands there."""
    if sentence.text(at) == "(":
        return next((k + 1 for k in range(at, at + _BRACKET) if sentence.text(k) == ")"), at)
    start = at + (sentence.text(at) == "،")
    end = _phrase(sentence, start)
    if end == start:
        return at
    return end + (start > at and sentence.text(end) == "،")


def _phrase(sentence: Sentence, at: int) -> int:
    """The token behind "يبلغ من العمر 20 عاما", "في الثلاثين من عمره", "20 عاما"."""
    led = sentence.text(at).removeprefix("و") in _LEADS
    if not (led or _is_figure(sentence, at)):
        return at
    for k in range(at, at + _REACH):
        thing = sentence.things.get(k)
        if thing and thing.id == "time":
            return _tail(sentence, k + 1)
        if k > at and sentence.text(k) in _OF_LIFE and not _is_figure(sentence, k + 1):
            return k + 1
        if sentence.text(k) in ("،", ".", ""):
            return at
    return at


def _is_figure(sentence: Sentence, at: int) -> bool:
    return sentence.text(at)[:1].isdecimal()


def _tail(sentence: Sentence, at: int) -> int:
    """ "… عاما من العمر"."""
    return at + 2 if sentence.text(at) == "من" and sentence.text(at + 1) in _OF_LIFE else at

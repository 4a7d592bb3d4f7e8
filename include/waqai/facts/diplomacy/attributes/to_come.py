"""Acts still to come: "يلتقي الوزير نظيره في وقت لاحق", "أعلنت أنها سترسل …", "قررت … اعتبارا من الأحد المقبل"."""

from collections.abc import Sequence
from itertools import pairwise

from waqai.arabic.tokens import Token
from waqai.facts.diplomacy.context import PUNCTUATION, words
from waqai.facts.diplomacy.predicates.predicates import Found, may_be_verb

_DAYS = words("days") - {"امس"}
_PAST = words("past_days")
_THAT_HE = frozenset(["ان", "انه", "انها", "انهم", "انهما"])
_TO_COME, _SHORTEST = ("سي", "ست", "سن"), 5
_FAR = 12
_NEXT, _NEAR = words("next_days"), 5
_GOES = 7
_IF_ALONE = words("if_alone")
_SETTING = words("during") | words("at_the_end")
_AMID = frozenset(["خلال", "اثناء"])
_SAID_THERE = frozenset(["ان", "بان", "علي", "عن", "استعداد"])
_FROM = frozenset(["اعتبارا", "ابتداء", "بدءا"])


def is_to_come(tokens: Sequence[Token], first: int, last: int) -> bool:
    """Whether the clause of a verb in the present names a day or an hour to come, and none that is past."""
    texts = [token.text for token in tokens[first:last]]
    if any(word in _PAST for word in texts) or tokens[first - 1].text in words("was"):
        return False
    later = "لاحقا" in texts or any(texts[k : k + 2] == ["وقت", "لاحق"] for k in range(len(texts)))
    return later or any(word in _DAYS for word in texts)


def is_what_one_will_go_for(tokens: Sequence[Token], found: Found) -> bool:
    """Whether a meeting is what someone will be sent or go for ("سيرسل وزيره للقاء الملك", "سيتوجه … لبحث")."""
    led = found.reading.tense == "noun" and tokens[found.first].text.startswith("ل")
    if not led or found.reading.entry.attributes["type"] != "CONSULT":
        return False
    for token in reversed(tokens[max(0, found.first - _GOES) : found.first]):
        if token.text.startswith(_TO_COME) and len(token.text) >= _SHORTEST and may_be_verb(token.text[1:]):
            return True
        if not token.text[:1].isalpha() or may_be_verb(token.text):
            return False
    return False


def is_announced_to_come(tokens: Sequence[Token], found: Found, last: int) -> bool:
    """Whether someone announces that he will do it, or does it as from a day to come."""
    texts = [token.text for token in tokens[found.last : min(last, found.last + _FAR)]]
    for that, verb in pairwise(texts):
        if that in _THAT_HE and verb.startswith(_TO_COME) and len(verb) >= _SHORTEST:
            return True
    return any(word in _FROM and not _NEXT.isdisjoint(texts[k : k + _NEAR]) for k, word in enumerate(texts))


def end_of_setting(tokens: Sequence[Token], found: Found, last: int) -> int:
    """Where "during his meeting with X" ends: what was said there of things to come does not put the meeting off.

    Nor does what stands behind an "if" ("يجري حوارا مع ضيفه … إذا هاجم غانا هجوما متوقعا").
    """
    last = next((k for k in range(found.last, last) if tokens[k].text in _IF_ALONE), last)
    before = tokens[found.first - 1].text
    amid = not {before, tokens[found.first].text}.isdisjoint(_AMID)
    if found.reading.tense != "noun" or not (amid or (found.reading.ending and before in _SETTING)):
        return last
    texts = [token.text for token in tokens[found.last : last]]
    ends = (
        k for k, word in enumerate(texts, found.last) if word != "-" and (word in PUNCTUATION or word in _SAID_THERE)
    )
    return next(ends, last)

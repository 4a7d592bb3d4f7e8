"""When, where, to whom and on what occasion something is said: "قال X خلال لقائه Y إن", "X في مقابلة مع Y: …"."""

from collections.abc import Callable

from waqai.facts.diplomacy.context import words
from waqai.facts.diplomacy.predicates.predicates import may_be_verb, read_word

_THAT = words("that")
_AMID, _CONTACTS, _OCCASIONS = words("amid_occasions"), words("contacts"), words("occasions")
_LEADS = _AMID | {"في", "وفي", "لدي"}
_ANSWERS = frozenset(["ردا", "تعليقا"])
_AFTER_SPEAKER = words("behind_speakers")
_REACH = 6
_LONGEST = 14
_SPOKEN = frozenset([":", '"'])


def is_amid(word: Callable[[int], str], index: int, first: int) -> bool:
    """Whether what stands at a place belongs to an occasion told behind `first` ("خلال لقائه X", "ردا على X")."""
    return _is_within(word, index, first, _opens_occasion)


def is_met(word: Callable[[int], str], index: int, first: int) -> bool:
    """Whether one who stands at a place was met or called at an occasion ("خلال لقائه X", "في اتصال مع X")."""
    return _is_within(word, index, first, _opens_meeting)


def _is_within(
    word: Callable[[int], str], index: int, first: int, opens: Callable[[Callable[[int], str], int, int], bool]
) -> bool:
    for k in range(index - 1, max(first, index - _REACH) - 1, -1):
        if opens(word, k, index):
            return True
        if word(k) in _THAT or word(k) in _SPOKEN or not word(k)[:1].isalpha() or may_be_verb(word(k)):
            return False
    return False


def _opens_occasion(word: Callable[[int], str], index: int, party: int) -> bool:
    occasion = word(index) in _OCCASIONS and word(index - 1).removeprefix("و") == "في" and party > index + 1
    in_answer = word(index) in _ANSWERS and word(index + 1) == "علي"
    by_means = word(index) == "خلال" and word(index - 1) == "من"
    return (word(index) in _AMID and not by_means) or occasion or in_answer or _opens_meeting(word, index, party)


def _opens_meeting(word: Callable[[int], str], index: int, _: int) -> bool:
    return word(index - 1) in _LEADS and word(index).removesuffix("ها").removesuffix("ه") in _CONTACTS


def reaches(word: Callable[[int], str], first: int, colon: int) -> bool:
    """Whether only a circumstance stands from behind a name to the colon ("X خلال لقاء Y: …", "X من باريس: …")."""
    if word(first) not in _AFTER_SPEAKER or colon - first > _LONGEST:
        return False
    return not any(word(k) in _THAT or word(k) == '"' or _is_verb(word, k) for k in range(first + 1, colon))


def _is_verb(word: Callable[[int], str], index: int) -> bool:
    """Whether a word is a verb of its own and not of a relative clause ("في خطاب ألقاه")."""
    verbs = (r for r in read_word(word(index)) if r.tense in ("perfect", "present"))
    return any(not reading.ending for reading in verbs)

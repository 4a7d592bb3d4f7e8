"""Verbs behind "was" and its subject: "كانت أجهزة الأمن تطالب غانا …" has its subject before it, known or not."""

from collections.abc import Callable

from waqai.facts.diplomacy.context import PUNCTUATION, words
from waqai.facts.diplomacy.parties.person_names import is_stop
from waqai.facts.diplomacy.predicates.predicates import Found, may_be_verb

_WAS = (words("was") | words("went_on")) - {"قد"}
# Behind these another clause has the verb.
_CLAUSES = words("clause_openers") | words("relatives") | words("that") | words("before_verb") | words("breaks")
_FAR = 9
_MOST = 4  # words of a subject that no lexicon knows
_FEMININE = ("ه", "ات")
_DONE_BY = frozenset(["فيه", "فيها", "به", "بها", "فيهم", "بهم", "عليه", "عليها", "خلاله", "خلالها"])
_OPENS = words("that") | {":", "."}


def has_subject_before(word: Callable[[int], str], found: Found, first: int) -> bool:
    """Whether "was" stands before an imperfect with only nouns between, so that who is behind it is an object."""
    if found.reading.tense != "present" or found.reading.prefix:
        return False
    for at in range(found.first - 1, max(first, found.first - _FAR) - 1, -1):
        text = word(at)
        if text.removeprefix("و").removeprefix("ف") in _WAS:
            return at < found.first - 1
        if text in PUNCTUATION or text in _CLAUSES or may_be_verb(text):
            return False
    return False


def has_noun_before(word: Callable[[int], str], found: Found, first: int) -> bool:
    """Whether a noun that is no party opens a clause right before an imperfect, and so is its subject.

    Who is behind it is an object: "مظاهرات حاشدة تطالب الحكومة بالرحيل", "أن أصواتا غاضبة تنتقد الرئيس".
    """
    if found.reading.tense != "present" or found.reading.prefix not in ("", "س") or word(found.last) in _DONE_BY:
        return False
    at = found.first
    while at > first and found.first - at < _MOST and word(at - 1) not in _OPENS:
        at -= 1
    named = [word(k) for k in range(at, found.first)]
    if not named or not (at == first or word(at - 1) in _OPENS) or any(map(is_stop, named)):
        return False
    feminine = word(found.first).removeprefix("س").startswith("ت")
    return feminine and all(each.endswith(_FEMININE) for each in named)

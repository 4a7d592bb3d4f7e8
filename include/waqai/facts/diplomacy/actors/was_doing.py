"""Verbs behind "was" and its subject: "كانت أجهزة الأمن تطالب غانا …" has its subject before it, known or not."""

from collections.abc import Callable

from waqai.facts.diplomacy.context import PUNCTUATION, words
from waqai.facts.diplomacy.predicates.predicates import Found, may_be_verb

_WAS = (words("was") | words("went_on")) - {"قد"}
# Behind these another clause has the verb.
_CLAUSES = words("clause_openers") | words("relatives") | words("that") | words("before_verb") | words("breaks")
_FAR = 9


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

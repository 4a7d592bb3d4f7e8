"""What may go on a claimant's name behind a comma or in brackets: "مدير المركز، سامر الحلبي، إن", "قناة (…)"."""

from waqai.facts.casualties.claims.bounds import is_outlet_told
from waqai.facts.casualties.counting.names import is_name_like
from waqai.facts.casualties.vocabulary import matcher
from waqai.facts.casualties.words import Sentence
from waqai.lexicons import words

_THAT = words("claim_words", "claim_that")
_STOP = words("claim_words", "claim_stop")
_NAME = 5  # tokens of a person's name, honorific and all
_BRACKETED = 12

_TITLES = ("د", "م")  # of doctors and engineers


def apposition_end(sentence: Sentence, comma: int) -> int:
    """The token behind a person's name that follows a title and a comma; 0 where something else stands there."""
    first = comma + 1
    if sentence.text(first) in _THAT:
        return 0  # "قال مسؤول محلي، إن …"
    if first < len(sentence.tokens) and matcher("says").at(sentence.tokens, first):
        return 0  # "نقلا عن شهود، ذكرت صحيفة … أن"
    for at in range(first, min(first + _NAME, len(sentence.tokens))):
        text = sentence.text(at)
        if at > first and (text in _THAT or text in ("،", "(") or is_outlet_told(text)):
            return at if _is_person(sentence, first, at) else 0
        if text in _STOP or at in sentence.outcomes or at in sentence.numbers or not text[0].isalpha():
            return 0
    return 0


def _is_person(sentence: Sentence, first: int, last: int) -> bool:
    """Whether the words name a person: a given name among the first, or two or three words that no list has."""
    if any(k in sentence.names for k in range(first, min(first + 3, last))):
        return True
    known = any(_is_known(sentence, k) for k in range(first, last))
    return is_name_like(sentence, first) and not known and 1 < last - first <= 3


def _is_known(sentence: Sentence, at: int) -> bool:
    known = at in sentence.people or at in sentence.things or at in sentence.place_names
    return known or sentence.is_a("time_words", at) is not None


def bracket_end(sentence: Sentence, opening: int) -> int:
    """The token behind what stands in brackets from here, 0 where they do not close soon."""
    closing = range(opening + 1, min(opening + _BRACKETED, len(sentence.tokens)))
    return next((k + 1 for k in closing if sentence.text(k) == ")"), 0)


def is_abbreviated(sentence: Sentence, index: int) -> bool:
    """Whether a full stop belongs to a title of one letter ("د. سامي نصار")."""
    return sentence.text(index) == "." and sentence.text(index - 1) in _TITLES

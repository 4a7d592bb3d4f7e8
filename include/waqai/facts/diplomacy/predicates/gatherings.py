"""When "a gathering" is the verb that is spelt so: "قمة تجمع الرئيس ونظيره", "تجمع السكان أمام السفارة"."""

from waqai.arabic.tokens import Token
from waqai.facts.diplomacy.context import words
from waqai.facts.diplomacy.parties.party_words import class_of, matcher

_VERB = frozenset(["تجمع", "وتجمع"])
_NEAR = 6
_IN = "في"


def is_verb_of_gathering(tokens: list[Token], index: int, last: int) -> bool:
    """Whether the word at a place, not the last one, gathers those behind it, or they gather themselves."""
    if tokens[index].text not in _VERB or index + 1 >= last:
        return False
    if tokens[index + 1].text.startswith("ال") and tokens[index + 1].text.endswith("ين"):
        return False  # owned by them: "تجمع المهنيين يدعو …"
    following = matcher().at(tokens, index + 1)
    gathers = following is not None and class_of(following) in ("state", "person", "title_person")
    return gathers or (_opens(tokens, index) and _has_place_behind(tokens, index, last))


def _opens(tokens: list[Token], index: int) -> bool:
    """Whether no noun, preposition or verb stands right before a word, whose subject or object it might be."""
    return index == 0 or tokens[index].text[0] == "و" or not tokens[index - 1].text[:1].isalpha()


def _has_place_behind(tokens: list[Token], index: int, last: int) -> bool:
    """Whether it is told before what, in which square or in protest at what those behind the word are there."""
    for k in range(index + 2, min(last - 1, index + 2 + _NEAR)):
        word = tokens[k].text
        if (
            word in words("before_seats")
            or word in words("in_protest")
            or (word == _IN and tokens[k + 1].text in words("squares"))
        ):
            return True
        if not word[:1].isalpha():
            return False
    return False

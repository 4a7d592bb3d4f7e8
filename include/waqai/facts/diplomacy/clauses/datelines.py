"""Datelines: a town and an outlet before the story, of which neither acts ("القاهرة - «الصحيفة» - دعت …")."""

from collections.abc import Sequence
from functools import cache

from waqai.arabic.tokens import Token
from waqai.facts.diplomacy.context import words
from waqai.facts.diplomacy.parties.party_words import class_of, given_names, matcher
from waqai.lexicons import Matcher, load

_PARTS = frozenset("-–—/")
_CLOSES = _PARTS | {":"}
_WROTE = words("wrote")
_AUTHORS = 12  # tokens of those who wrote a story
_SHORTEST, _LONGEST = 2, 5  # words of an author's name
_TOWN, _OUTLET = 4, 8  # tokens of a town, and of who writes from there with what sets it off


def end_of_dateline(tokens: Sequence[Token], texts: Sequence[str], first: int, last: int) -> int:
    """Where a sentence begins behind its dateline; its first token where it has none. `texts`: the tokens' words."""
    if texts[first] in _WROTE and (behind := _end_of_byline(tokens, first, last)) > first:
        return behind
    if _PARTS.isdisjoint(texts[first : min(last, first + _TOWN + 1)]):
        return first
    texts = texts[first : min(last, first + _TOWN + _OUTLET)]
    opens = next((k for k, text in enumerate(texts[: _TOWN + 1]) if text in _PARTS), 0)
    closes = next((k for k in range(opens + 2, min(len(texts), opens + _OUTLET)) if texts[k] in _CLOSES), 0)
    part = tokens[first + opens + 1 : first + closes]
    if not (opens and closes) or not (_is_outlet(part) or (texts[closes] == ":" and _is_author(part))):
        return first
    return first + closes + 1


def _end_of_byline(tokens: Sequence[Token], first: int, last: int) -> int:
    """Where a sentence that begins with "wrote" goes on behind its author ("كتبت فلانة الفلانية: …"); else `first`.

    Officials write as well ("كتب الوزير: …", "كتب على حسابه: …").
    """
    closes = next((k for k in range(first + 2, min(last, first + _AUTHORS)) if tokens[k].text == ":"), 0)
    between = range(first + 1, closes)
    if not closes or any(tokens[k].text in words("stop") or _is_known(tokens, k) for k in between):
        return first
    return closes + 1


def _is_known(tokens: Sequence[Token], index: int) -> bool:
    """Whether a known person, a title or a body is named at a token."""
    match = matcher().at(tokens, index) if tokens[index].text in matcher() else None
    return match is not None and class_of(match) != "state"


def _is_outlet(tokens: Sequence[Token]) -> bool:
    """Whether words are a name in quotes or one of an agency."""
    if tokens[0].text in words("desks_of_papers"):
        return True
    if tokens[0].text == tokens[-1].text == '"' or any(True for _ in _agencies().find(tokens)):
        return True
    paper = _papers().at(tokens, 0)
    return paper is not None and paper.last == len(tokens)  # "بيروت - السفير: …"


def _is_author(tokens: Sequence[Token]) -> bool:
    """Whether words are the name of nobody known, who wrote the story ("أكرا - سامي نصار:", "أكرا - من سامي نصار:")."""
    named = tokens[tokens[0].text == "من" :]
    if not _SHORTEST <= len(named) <= _LONGEST or named[0].text not in given_names():
        return False
    return not any(_is_known(tokens, k) or tokens[k].text in words("before_colons") for k in range(len(tokens)))


@cache
def _agencies() -> Matcher:
    return Matcher(load("agencies"))


@cache
def _papers() -> Matcher:
    return Matcher(load("papers"))

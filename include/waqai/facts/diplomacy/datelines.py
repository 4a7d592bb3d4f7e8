"""Datelines: a town and an outlet before the story, of which neither acts ("القاهرة - «الصحيفة» - دعت …")."""

from collections.abc import Sequence
from functools import cache

from waqai.arabic.tokens import Token, texts_of
from waqai.lexicons import Matcher, load

_PARTS = frozenset("-–—/")
_CLOSES = _PARTS | {":"}
_TOWN, _OUTLET = 4, 6  # tokens of a town, and of who writes from there with what sets it off


def end_of_dateline(tokens: Sequence[Token], first: int, last: int) -> int:
    """Where a sentence begins behind its dateline; its first token where it has none."""
    texts = texts_of(tokens[first : min(last, first + _TOWN + _OUTLET)])
    if _PARTS.isdisjoint(texts[: _TOWN + 1]):
        return first
    opens = next((k for k, text in enumerate(texts[: _TOWN + 1]) if text in _PARTS), 0)
    closes = next((k for k in range(opens + 2, min(len(texts), opens + _OUTLET)) if texts[k] in _CLOSES), 0)
    if not (opens and closes) or not _is_outlet(tokens[first + opens + 1 : first + closes]):
        return first
    return first + closes + 1


def _is_outlet(tokens: Sequence[Token]) -> bool:
    """Whether words are a name in quotes or one of an agency."""
    if tokens[0].text == tokens[-1].text == '"' or any(True for _ in _agencies().find(tokens)):
        return True
    paper = _papers().at(tokens, 0)
    return paper is not None and paper.last == len(tokens)  # "بيروت - السفير: …"


@cache
def _agencies() -> Matcher:
    return Matcher(load("agencies"))


@cache
def _papers() -> Matcher:
    return Matcher(load("papers"))

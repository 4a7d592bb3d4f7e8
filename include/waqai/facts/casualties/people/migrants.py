"""Texts that tell of migrants at sea: whoever drowns or is missed in them, and is told of by no other noun, is one."""

from waqai.facts.casualties.grammar.state import HURT
from waqai.facts.document import Document
from waqai.facts.model import Casualty
from waqai.lexicons import words

_BOATS = words("word_classes", "boats") | words("people_words", "at_sea")
_CROSSING = words("people_words", "crossing")
_FEW = 2  # whom a text tells of by their own noun
_AT_SEA = (None, "drowning", "accident", "disaster")  # causes; who was shelled is another story's
_OPENING = 700  # characters in which a text says what it is about


def name_migrants(document: Document, facts: list[Casualty]) -> None:
    """Tags the dead and the missing of a text whose opening tells of migrants and of their boat."""
    bare = [fact for fact in facts if not fact.victims and (fact.category in HURT or fact.category == "missing")]
    if not bare or not _is_of_crossing(document):
        return
    for fact in bare:
        fell_at_sea = fact.cause in _AT_SEA and fact.perpetrator is None
        if fell_at_sea and (fact.low or 0) > _FEW and fact.scope != "cumulative" and fact.subset_of is None:
            fact.victims = ["migrant"]


def _is_of_crossing(document: Document) -> bool:
    opening = document.normalised.text[:_OPENING]
    return any(phrase in opening for phrase in _CROSSING) and not _BOATS.isdisjoint(opening.split())

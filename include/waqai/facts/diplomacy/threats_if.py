"""Penalties that will be imposed "if …" are a threat ("ستفرض غانا عقوبات على الشركة إذا لم تنسحب")."""

from functools import cache

from waqai.facts.diplomacy.context import PUNCTUATION, words
from waqai.facts.diplomacy.predicates import Found, Reading, read_word
from waqai.facts.diplomacy.story import Draft, Story

_FAR = 16
_ENDS = frozenset(".؛;:") & PUNCTUATION


def as_threat(story: Story, draft: Draft, last: int) -> Draft:
    """The same act, or the threat that a penalty to come is where a condition of it follows in its sentence."""
    if draft.found.reading.entry.attributes["type"] != "SANCTION" or draft.status != "planned":
        return draft
    for index in range(draft.found.last, min(draft.found.last + _FAR, last)):
        word, following = story.word(index), story.word(index + 1)
        if word in _ENDS:
            break
        if word in words("if_alone") or (word, following) in (("ما", "لم"), ("ان", "لم"), ("في", "حال")):
            draft.found = Found(_vow(), draft.found.first, draft.found.last)
            draft.last, draft.status = max(draft.last, index + 1), "occurred"
            break
    return draft


@cache
def _vow() -> Reading:
    return next(reading for reading in read_word("سيعاود") if reading.entry.id == "penalties_if")

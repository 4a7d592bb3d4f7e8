"""Penalties that will be imposed "if …" are a threat ("ستفرض غانا عقوبات على الشركة إذا لم تنسحب")."""

from functools import cache

from waqai.facts.diplomacy.context import PUNCTUATION, words
from waqai.facts.diplomacy.predicates.predicates import Found, Reading, read_word
from waqai.facts.diplomacy.story import Draft, Story

_FAR = 16
_ENDS = frozenset(".؛;:") & PUNCTUATION


def as_threat(story: Story, draft: Draft, last: int) -> Draft:
    """The same act, or the threat that a penalty to come is where a condition of it follows in its sentence."""
    if draft.found.reading.entry.attributes["type"] != "SANCTION" or draft.status != "planned":
        return draft
    if _is_condition_before(story, draft):
        draft.found, draft.status = Found(_vow(), draft.found.first, draft.found.last), "occurred"
        return draft
    for index in range(draft.found.last, min(draft.found.last + _FAR, last)):
        if story.word(index) in _ENDS:
            break
        if _is_condition(story, index):
            draft.found = Found(_vow(), draft.found.first, draft.found.last)
            draft.last, draft.status = max(draft.last, index + 1), "occurred"
            break
    return draft


def _is_condition(story: Story, index: int) -> bool:
    pair = (story.word(index), story.word(index + 1))
    return pair[0] in words("if_alone") or pair in (("ما", "لم"), ("ان", "لم"), ("في", "حال"))


def _is_condition_before(story: Story, draft: Draft) -> bool:
    """Whether what will be done answers a condition before it: "إذا لم تنسحب الشركة فستفرض غانا …"."""
    if not draft.found.reading.prefix.startswith("ف"):
        return False
    for index in range(draft.found.first - 1, max(-1, draft.found.first - _FAR), -1):
        if story.word(index) in _ENDS:
            return False
        if _is_condition(story, index):
            return True
    return False


@cache
def _vow() -> Reading:
    return next(reading for reading in read_word("سيعاود") if reading.entry.id == "penalties_if")

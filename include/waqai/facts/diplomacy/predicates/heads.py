"""Whether a noun behind a verb is what the deed is done to, and no word of another noun or of a phrase beside it."""

from collections.abc import Collection

from waqai.facts.diplomacy.actors.subjects import COURTESIES, MARKS
from waqai.facts.diplomacy.context import bare, words
from waqai.facts.diplomacy.predicates.objects import kinds_of
from waqai.facts.diplomacy.story import Story

_TOWARDS = words("towards")
_ASIDE = 10


def is_direct(story: Story, first: int, end: int, kinds: Collection[str]) -> bool:
    """Whether the object that ends before `end` follows at once, counted ("three"), or behind where and when it was."""
    index, counted = first, False
    while index < end:
        word = story.word(index)
        if not kinds_of(word).isdisjoint(kinds):
            return not word.startswith("ل")  # "sent a message to the army"
        past = _past(story, index, end)
        if past is not None:
            index = past
            continue
        much = word[:1].isdigit() or bare(word) in words("before_object") or word[1:] in words("before_object")
        light = word in words("skip") or word in COURTESIES or word in words("portions") or word in MARKS or word == "ب"
        if not (much or light or (counted and word == "من")):
            return False
        counted = counted or much
        index += 1
    return True


def _past(story: Story, index: int, end: int) -> int | None:
    """The place behind an aside in commas, or behind "to the …", that begins here; None where none does."""
    if story.word(index) in ("،", ","):
        return next((k + 1 for k in range(index + 1, min(end, index + _ASIDE)) if story.word(k) in ("،", ",")), None)
    if story.word(index) not in _TOWARDS:
        return None
    past = index + 1
    while past < end and (story.word(past).startswith("ال") or past in story.parties.within):
        past += 1
    return past if past > index + 1 else None

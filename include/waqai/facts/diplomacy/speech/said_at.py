"""Where what is said begins behind a verb of saying without a subject ("وقال في بيان إن …", "وأضاف للصحفيين: …")."""

from waqai.facts.diplomacy.context import words
from waqai.facts.diplomacy.predicates.predicates import may_be_verb
from waqai.facts.diplomacy.story import THAT, Story

_SETS = words("in_the_course") | words("days") | frozenset(["علي", "عبر", "ايضا", "كذلك", "لاحقا"])
_OPENS = THAT | {'"', ":"}
_WITH = frozenset(["مع"])
_MOST = 10


def opening_behind(story: Story, index: int, last: int) -> int | None:
    """The place where what is said begins, over the time, the place and the hearers; None where a subject may stand."""
    first = story.word(index)
    if first not in _SETS and not first.startswith("لل"):
        return None
    for k in range(index, min(last, index + _MOST)):
        word = story.word(k)
        if word in _OPENS:
            return k
        party = story.parties.at.get(k)
        if (party and story.word(k - 1) not in _WITH) or word in ("،", ",", ".") or (k > index and may_be_verb(word)):
            return None
    return None

"""Whose soldiers "its soldiers" are, where a state or its capital speaks: "قالت نيودلهي إن أحد جنودها قتل"."""

from dataclasses import replace
from functools import cache

from waqai.facts.casualties.words import Sentence
from waqai.lexicons import Matcher, load

_ITS = ("ها", "نا")
_LETTERS = 4  # of a noun with its owner
_NEAR = 14  # tokens from who speaks to the count


@cache
def _states() -> Matcher:
    """All states by their names and by those that stand for their governments."""
    return Matcher(
        [
            replace(state, forms=(*state.forms, *map(str, state.attributes.get("metonyms", ()))))
            for state in load("states")
        ]
    )


def nation_speaking(sentence: Sentence, first: int, last: int) -> str | None:
    """The state that tells of its own men in a count at tokens [first, last): it stands behind the verb of saying."""
    owned = any(
        sentence.text(k).endswith(_ITS) and len(sentence.text(k)) > _LETTERS and k in sentence.people
        for k in range(first, last)
    )
    if not owned:
        return None
    for at in range(first - 1, max(0, first - _NEAR), -1):
        if at - 1 in sentence.says and (state := _states().at(sentence.tokens, at)):
            return None if state.prefix else state.entry.id
    return None

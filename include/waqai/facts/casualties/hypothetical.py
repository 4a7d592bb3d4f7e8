"""Whether a count is threatened, feared, planned, conditional or denied rather than reported."""

from functools import cache

from waqai.facts.casualties.patterns import Mention
from waqai.facts.casualties.words import Sentence
from waqai.lexicons import load, words

_WAS, _BACK = frozenset(("كان", "كانت", "وكان", "وكانت")), 8
_STOP = words("word_classes", "hypothetical_stop")


@cache
def _reach() -> dict[str, int]:
    return {entry.id: int(entry.attributes.get("reach", 5)) for entry in load("hypotheticals")}


def is_hypothetical(sentence: Sentence, mention: Mention) -> bool:
    """A hypothetical word within its reach before the outcome, with no clause of fact between; or a future verb."""
    trigger = sentence.outcomes.get(mention.first)
    if trigger and trigger.role == "verb" and trigger.prefix.endswith("س"):
        return True
    for back in range(1, 9):
        at = mention.first - back
        if at < 0 or sentence.text(at) in _STOP:
            return False
        word = sentence.hypotheticals.get(at)
        if word and mention.first - word.last < _reach()[word.id] and not _is_past(sentence, at):
            return True
        if at in sentence.outcomes and sentence.outcomes[at].role == "verb" and back > 1:
            return False
    return False


def _is_past(sentence: Sentence, index: int) -> bool:
    """ "كان القصف قد تسبب …" tells of the past, unlike "قد يتسبب"."""
    if sentence.text(index) != "قد":
        return False
    return any(sentence.text(k) in _WAS for k in range(max(0, index - _BACK), index))

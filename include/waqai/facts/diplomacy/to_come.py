"""Meetings told in the present that are still to come: "يلتقي الوزير نظيره في وقت لاحق", "يجتمع المجلس الثلاثاء"."""

from collections.abc import Sequence

from waqai.arabic.tokens import Token
from waqai.facts.diplomacy.context import words

_DAYS = words("days") - {"امس"}
_PAST = words("past_days")


def is_to_come(tokens: Sequence[Token], first: int, last: int) -> bool:
    """Whether the clause of a verb in the present names a day or an hour to come, and none that is past."""
    texts = [token.text for token in tokens[first:last]]
    if any(word in _PAST for word in texts) or tokens[first - 1].text in words("was"):
        return False
    later = "لاحقا" in texts or any(texts[k : k + 2] == ["وقت", "لاحق"] for k in range(len(texts)))
    return later or any(word in _DAYS for word in texts)

"""People whom somebody gets ready for, or plays: "تستعد المستشفيات لاستقبال 200 جريح", "50 مصابا في مناورة تحاكي …"."""

from waqai.facts.casualties.patterns import Mention
from waqai.facts.casualties.words import Sentence
from waqai.lexicons import words

_PREPARES, _TO_RECEIVE = words("unreal_words", "prepares"), words("unreal_words", "to_receive")
_FEIGNED, _DRILLS, _ACTS_OUT = (words("unreal_words", name) for name in ("feigned", "drills", "acts_out"))
_BEFORE, _BEHIND = 6, 5  # tokens from getting ready to receiving, and from the people to what a drill acts out
_WITHIN = frozenset(("في", "خلال", "ضمن", "اثناء"))


def is_prepared_for(sentence: Sentence, mention: Mention) -> bool:
    """Whether so many are awaited, or are played in a drill."""
    return _is_awaited(sentence, mention) or _is_played(sentence, mention)


def _is_awaited(sentence: Sentence, mention: Mention) -> bool:
    at = next((k for k in (mention.first - 1, mention.first - 2) if sentence.text(k) in _TO_RECEIVE), 0)
    return at > 0 and not _PREPARES.isdisjoint(sentence.texts[max(0, at - _BEFORE) : at])


def _is_played(sentence: Sentence, mention: Mention) -> bool:
    """The drill is told behind its hurt: real ones have none that acts out anything ("قتلى في مناورة بحرية")."""
    behind = sentence.texts[mention.last : mention.last + _BEHIND]
    if not behind:
        return False
    if behind[0] in _FEIGNED:
        return True
    return behind[0] in _WITHIN and not _DRILLS.isdisjoint(behind[1:3]) and not _ACTS_OUT.isdisjoint(behind[2:])

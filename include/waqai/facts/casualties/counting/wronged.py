"""Victims of a wrong that takes no life: "300 شخص ضحايا احتيال", "ضحية لعملية ابتزاز"."""

from typing import TYPE_CHECKING

from waqai.lexicons import Match, words

if TYPE_CHECKING:
    from waqai.facts.casualties.words import Sentence

_WRONGS, _OF_WRONGS = words("word_classes", "wrongs"), words("word_classes", "of_wrongs")
_REACH = 3  # tokens from the victims to the wrong
_VICTIMS = "victims_pl"


def are_wronged(sentence: "Sentence", match: Match) -> bool:
    """Whether the wrong stands behind its victims, over "عملية", "محاولة" and the like only."""
    if match.entry.id != _VICTIMS:
        return False
    for at in range(match.last, match.last + _REACH):
        text = sentence.text(at)
        if any(text.removeprefix(led) in _WRONGS for led in ("لل", "ال", "ل")):
            return True
        if text.removeprefix("ال") not in _OF_WRONGS:
            return False
    return False

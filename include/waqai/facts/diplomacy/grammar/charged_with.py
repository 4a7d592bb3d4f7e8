"""What someone is charged with is no act of whoever charges: "اتهمت غانا كينيا بإبرام صفقة مع توغو"."""

from waqai.facts.diplomacy.context import PUNCTUATION, words
from waqai.facts.diplomacy.predicates.predicates import Found, read_word
from waqai.facts.diplomacy.story import Story

_FAR = 9
_CHARGES = words("charges_of")


def is_charged_with(story: Story, found: Found, first: int) -> bool:
    """Whether a verbal noun led by ب stands behind a word of charging, with whom it charges between."""
    reading = found.reading
    if reading.tense != "noun" or not (reading.prefix.endswith("ب") or (reading.led and _is_with(story, found))):
        return False
    if reading.entry.attributes["type"] == "ACCUSE":
        return False
    if story.word(found.first - 1).removeprefix("و") in words("held"):
        return False  # "accused X and carried out an expulsion"
    for at in range(found.first - 1, max(first - 1, found.first - 1 - _FAR), -1):
        word = story.word(at)
        if word in PUNCTUATION and word not in ("،", ","):
            return False
        if word in _CHARGES or _charges(word):
            return True
    return False


def _is_with(story: Story, found: Found) -> bool:
    return story.word(found.first)[:1] == "ب"


def _charges(word: str) -> bool:
    return any(reading.entry.attributes.get("charged_with") for reading in read_word(word))

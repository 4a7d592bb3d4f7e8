"""To whom a claimant spoke, which is no part of his name: "مصادر طبية للجزيرة", "… لوكالة كذا"."""

from waqai.facts.casualties.claims.bounds import is_outlet_told
from waqai.facts.casualties.claims.kinds import kind_at
from waqai.facts.casualties.words import Sentence
from waqai.lexicons import words

_NEAR_TO = words("claim_words", "near_to")
_SOURCES = words("claim_words", "nameless_sources")


def is_told(sentence: Sentence, index: int, first: int) -> bool:
    """Whether a word behind "ل" is to whom it was said: "… لوكالة", "مصادر طبية للجزيرة"."""
    text, before = sentence.text(index), sentence.text(index - 1)
    if is_outlet_told(text):
        return True
    of_media = text == "للاعلام" and before.startswith("ال")  # "الوكالة الوطنية للإعلام"
    if not of_media and kind_at(sentence, index) == "agency":
        return True
    if _tells_an_outlet(sentence, index, first):
        return True
    return index > first + 1 and text.startswith("لل") and sentence.text(first) in _SOURCES and before not in _NEAR_TO


def _tells_an_outlet(sentence: Sentence, index: int, first: int) -> bool:
    """ "سالم العمري للأيام", "سالم العمري لأفريقيا …": behind a person's whole name stands the outlet that was told."""
    if index < first + 2 or not (index - 1 in sentence.names or index - 2 in sentence.names):
        return False
    place = sentence.place_names.get(index)
    return sentence.text(index).startswith("لل") or bool(place and place.prefix.startswith("ل"))

"""One of two things, not of two people: "شاحنتين إحداهما تنقل وقودا", "هجومين نفذ أحدهما انتحاري"."""

from waqai.facts.casualties.words import Sentence
from waqai.lexicons import words

_THINGS = (
    words("things", "buildings")
    | words("things", "vehicles")
    | words("things", "weapons")
    | words("place_words", "shaking_events")
)
_ONES = {"احدهما": False, "احداهما": True}  # whether it is feminine
_FAR = 12
_CLITICS = ("وال", "بال", "ال", "لل", "و", "ب", "ل", "ف")


def is_one_of_things(sentence: Sentence, index: int) -> bool:
    """Whether the nearest pair before "one of them" is of things of its gender, and no person follows it at once."""
    feminine = _ONES.get(sentence.text(index).removeprefix("و"))
    if feminine is None:
        return False
    for at in range(index - 1, max(-1, index - _FAR), -1):
        if _is_of_people(sentence, at) or sentence.text(at) in (".", "؛", ":"):
            return False
        if _is_pair_of_things(sentence.text(at), feminine):
            beside = at == index - 1 or not sentence.text(index - 1)[:1].isalpha()
            return not (beside and index + 1 in sentence.people)  # "في انفجار لغمين، أحدهما طفل"
    return False


def is_next_thing(sentence: Sentence, index: int) -> bool:
    """ "السيارة الأولى والثانية": the next of the things that an ordinal counts."""
    return sentence.text(index - 1) in ("الاولي", "الاول") and index - 2 in sentence.things


def _is_of_people(sentence: Sentence, at: int) -> bool:
    told = sentence.people.get(at) or sentence.outcomes.get(at)
    return told is not None and told.number == "du"


def _is_pair_of_things(text: str, feminine: bool) -> bool:
    """ "صاروخين", "بالشاحنتين"."""
    stem, dual = text[:-2], text[-2:] in ("ان", "ين")
    if not dual or (stem[-1:] == "ت") != feminine:
        return False
    noun = stem[:-1] + "ه" if feminine else stem
    return noun in _THINGS or any(noun.removeprefix(clitic) in _THINGS for clitic in _CLITICS)

"""Lines that break a figure down by places ("محافظة …: 5 قتلى"), and those of a chronology ("- 3 آذار/مارس: …")."""

from waqai.arabic.calendar_dates import months
from waqai.facts.casualties.places.place import Place
from waqai.facts.casualties.words import Sentence
from waqai.lexicons import words

_BULLETS = words("word_classes", "bullets")
_AT = ("في", "ب")
_DATE, _DAY = 7, 2  # tokens of a date with two names of the month; digits of a day


def is_item(sentence: Sentence, places: list[Place]) -> bool:
    """Whether a line below others opens with a place and a colon, with only figures behind it."""
    if not sentence.base or not places:
        return False
    first = int(sentence.text(0) in _BULLETS)
    first += sentence.text(first) in _AT
    place = places[0]
    if place.first > first or sentence.text(place.last) != ":":
        return False
    told = sentence.outcomes.get(place.last + 1)
    return place.last + 1 in sentence.numbers or (told is not None and told.role == "noun")


def is_dated_item(sentence: Sentence) -> bool:
    """Whether a line opens with a day and a colon: what it tells is another event than that of the line above."""
    first = int(sentence.text(0) in _BULLETS)
    day = sentence.text(first)
    if not (day.isdigit() and len(day) <= _DAY) or sentence.text(first + 1) not in months():
        return False
    return ":" in sentence.texts[first + 2 : first + _DATE]

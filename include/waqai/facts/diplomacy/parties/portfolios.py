"""What a minister is over, where it is a list: "وزير الشؤون الخارجية والتعاون والجالية الوطنية بالخارج"."""

from collections.abc import Callable

from waqai.facts.diplomacy.context import words
from waqai.facts.diplomacy.parties.party_words import adjectives, given_names, matcher, names_of_people

_AFFAIRS = words("affairs")
_NO_PEOPLE = words("nouns_like_plurals")
_FOR_AFFAIRS = words("for_affairs")
_MORE_AFFAIRS = frozenset("و" + noun for noun in ("شوون", "شؤون", "قضايا"))
_MOST_CHARGES = 5
_MOST_WORDS = 4


def charges_end(word: Callable[[int], str], index: int) -> int | None:
    """Where a list of charges that "affairs" open at a place ends; None where none begins there."""
    if word(index) not in _AFFAIRS or not word(index + 1).startswith("ال"):
        return None
    end = index + 2
    for _ in range(_MOST_CHARGES):
        after = _charge_end(word, end)
        if after is None:
            break
        end = after
    return end


def more_affairs_end(word: Callable[[int], str], first: int, index: int) -> int | None:
    """Where one more field ends that is joined to affairs ("للشؤون الخارجية والسياسة الأمنية", "وشؤون المغتربين")."""
    if word(index) in _MORE_AFFAIRS and word(index + 1).startswith("ال"):
        return index + 2
    told = any(word(k) in _FOR_AFFAIRS for k in range(first, index))
    end = _charge_end(word, index) if told else None
    return end if end is not None and end > index + 1 else None


def joined_field_end(word: Callable[[int], str], index: int) -> int | None:
    """Where one more field ends before a minister's name ("وزير الخارجية والمغتربين فلان"), None where none stands."""
    field, name = word(index), word(index + 1)
    joined = field.startswith("وال") and len(field) > 4 and field not in matcher()
    return index + 1 if joined and (name in given_names() or name in names_of_people()) else None


def _charge_end(word: Callable[[int], str], index: int) -> int | None:
    """Where one more charge behind و ends: a noun with its adjectives, or people "abroad"."""
    first = word(index)
    if not first.startswith("وال") or len(first) < 5:
        return None
    for k in range(index + 1, index + _MOST_WORDS):
        if word(k) == "بالخارج" or (word(k) == "في" and word(k + 1) == "الخارج"):
            return k + (1 if word(k) == "بالخارج" else 2)
        if not word(k).startswith("ال"):
            break
    people = first.endswith(("ون", "ين")) and first not in _NO_PEOPLE
    if people or first in matcher() or first[1:] in adjectives():
        return None
    end = index + 1
    while _qualifies(word(end)):
        end += 1
    return end


def _qualifies(word: str) -> bool:
    if not word.startswith("ال"):
        return False
    return word in adjectives() or word in words("adjectives") or (word.endswith(("ي", "يه")) and word not in matcher())

"""Names of bodies beyond their first noun: what they are for ("المجلس الوطني للسلام"), and of two words joined by و."""

from typing import TYPE_CHECKING

from waqai.facts.diplomacy.context import words
from waqai.facts.diplomacy.party_words import adjectives, matcher
from waqai.facts.diplomacy.person_names import is_stop

if TYPE_CHECKING:
    from waqai.facts.diplomacy.noun_phrase import Phrase

# Bodies whose names tell what they are for; of others (a government, a ministry) ل leads what they do it for.
_NAMED_FOR = frozenset(
    ["alliance", "army", "committee", "council", "front", "movement", "organisation", "party", "team", "union"]
)
OF_TWO = frozenset(["minister", "deputy_minister", "ministry"])
_NAMED_BY_TWO = frozenset(["party", "movement", "front", "alliance", "organisation"])
# Words that stand before it: a bare "اللجنة" may do something for someone.
_LEAST = 2


def field_end(phrase: "Phrase") -> int | None:
    """End of what the body is for, where its name goes on with it behind an adjective or another noun."""
    word = phrase.word(phrase.end)
    if word not in words("fields_of_bodies") or phrase.entry.id not in _NAMED_FOR or phrase.end - phrase.first < _LEAST:
        return None
    end = phrase.end + 1
    if not word.startswith("لل"):  # "لحقوق الإنسان", "لدول غرب القارة"
        end += 1 if phrase.word(end).startswith("ال") else 2
    return end if end <= phrase.last else None


def names_second(phrase: "Phrase", word: str) -> bool:
    """Whether a word names a second thing: a minister is over it, a party named by it ("حزب الحرية والنهضة")."""
    if not word.startswith("وال") or word.endswith(("ون", "ين")) or not _has_first(phrase):
        return False
    joined = phrase.entry.id not in OF_TWO and word in matcher()  # "حزب البعث والحكومة"
    return not is_stop(word) and not joined and word.removeprefix("و") not in adjectives()


def _has_first(phrase: "Phrase") -> bool:
    """Whether the first of two things stands right behind the head, or behind the party that its holder leads."""
    if not phrase.word(phrase.end - 1).startswith("ال"):
        return False
    if phrase.absorbed == 1 and phrase.entry.id in OF_TWO | _NAMED_BY_TWO:
        return not phrase.plural
    led = matcher().at(phrase.tokens, phrase.end - 2) if phrase.end - phrase.first > _LEAST else None
    return led is not None and led.last == phrase.end - 1 and led.entry.id in _NAMED_BY_TWO

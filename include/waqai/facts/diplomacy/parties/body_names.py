"""How a title goes on: what a body is for ("المجلس الوطني للسلام"), a second word or a second state joined by و."""

from waqai.facts.diplomacy.context import words
from waqai.facts.diplomacy.parties.party_words import adjectives, class_of, matcher
from waqai.facts.diplomacy.parties.person_names import is_stop
from waqai.facts.diplomacy.parties.phrase import Phrase
from waqai.lexicons import Match

_FIELDS, _DUAL_TITLES = words("fields_of_bodies"), words("dual_titles")

# Bodies whose names tell what they are for; of others (a government, a ministry) ل leads what they do it for.
_NAMED_FOR = frozenset(
    [
        "alliance",
        "army",
        "committee",
        "council",
        "front",
        "movement",
        "office",
        "organisation",
        "party",
        "team",
        "union",
    ]
)
# Those who are over a field: "the high commissioner for human rights".
_OVER_FIELDS = frozenset(["commissioner", "envoy", "delegate", "director"])
OF_TWO = frozenset(["minister", "deputy_minister", "ministry"])
_NAMED_BY_TWO = frozenset(["party", "movement", "front", "alliance", "organisation"])
# Several of one office are one party; the leaders of states are those states.
_OF_STATES = frozenset(["minister", "deputy_minister", "ambassador", "delegate", "experts"])
_STATE_WORDS = 3
# Words that stand before it: a bare "اللجنة" may do something for someone.
_LEAST = 2


def field_end(phrase: Phrase) -> int | None:
    """End of what the body is for, where its name goes on with it behind an adjective or another noun."""
    word = phrase.word(phrase.end)
    if word not in _FIELDS:
        return None
    over = phrase.entry.id in _NAMED_FOR or phrase.entry.id in _OVER_FIELDS
    if not over or phrase.end - phrase.first < _LEAST:
        return None
    end = phrase.end + 1
    if f"{word.removeprefix('لل')} {phrase.word(end)}" in words("works_with"):  # "للدفاع عن حقوق الإنسان"
        end += 2 + phrase.word(end + 2).startswith("ال")
        return end if end <= phrase.last else None
    if not word.startswith("لل"):  # "لحقوق الإنسان", "لدول غرب القارة"
        end += 1 if phrase.word(end).startswith("ال") or phrase.person or is_stop(phrase.word(end + 1)) else 2
    return end if end <= phrase.last else None


def names_second(phrase: Phrase, word: str) -> bool:
    """Whether a word names a second thing: a minister is over it, a party named by it ("حزب الحرية والنهضة")."""
    if not word.startswith("وال") or word.endswith(("ون", "ين")) or not _has_first(phrase):
        return False
    joined = phrase.entry.id not in OF_TWO and word in matcher()  # "حزب البعث والحكومة", not "لجنة الأمن والدفاع"
    joined = joined and not (phrase.entry.id == "committee" and word.removeprefix("و") in words("portfolios"))
    return not is_stop(word) and not joined and word.removeprefix("و") not in adjectives()


def _has_first(phrase: Phrase) -> bool:
    """Whether the first of two things stands right behind the head, or behind the party that its holder leads."""
    if not phrase.word(phrase.end - 1).startswith("ال"):
        return False
    if phrase.absorbed == 1 and phrase.entry.id in OF_TWO | _NAMED_BY_TWO | {"committee"}:
        return not phrase.plural or phrase.word(phrase.end).removeprefix("و") in words("portfolios")
    led = matcher().at(phrase.tokens, phrase.end - 2) if phrase.end - phrase.first > _LEAST else None
    return led is not None and led.last == phrase.end - 1 and led.entry.id in _NAMED_BY_TWO


def take_state_too(phrase: Phrase, match: Match) -> bool:
    """Takes another state of which several people hold the title ("وزراء خارجية غانا وتوغو وكينيا")."""
    several = phrase.plural or phrase.word(phrase.first) in _DUAL_TITLES
    if match.prefix != "و" or not several or phrase.entry.id not in _OF_STATES or class_of(match) != "state":
        return False
    before = (matcher().at(phrase.tokens, phrase.end - k) for k in range(1, min(phrase.absorbed, _STATE_WORDS) + 1))
    behind_state = any(one and one.last == phrase.end and class_of(one) == "state" for one in before)
    apart = any(phrase.word(k) == "من" for k in range(phrase.first, phrase.end))  # "officials of A, and B"
    if apart or not behind_state:
        return False
    phrase.take(match.last, True)
    return True

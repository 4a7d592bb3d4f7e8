"""Clauses of what is done to whom they tell of ("غانا التي تتهمها كينيا", "وزير تتهمه كينيا"): its doer is behind."""

from collections.abc import Callable

from waqai.facts.diplomacy.context import words
from waqai.facts.diplomacy.parties.party import Party
from waqai.facts.diplomacy.predicates.predicates import Reading

# The pronoun of a clause agrees with its relative; another is someone else's ("الوزير الذي رفضها").
_PRONOUNS = {"الذي": ("ه",), "ما": ("ه",), "التي": ("ها",), "الذين": ("هم",), "اللذين": ("هما",), "اللذان": ("هما",)}
_OBJECTS = ("ه", "ها", "هم", "هما")
_RESUMED = words("resumed")
_RELATIVES, _TIMES = words("relatives"), words("times_in_which")


def takes_up_its_head(relative: str, ending: str, behind: str) -> bool:
    """Whether the object of a verb, or the preposition behind it, has the pronoun of the relative before it."""
    pronouns = _PRONOUNS.get(relative, ())
    return ending in pronouns or (behind in _RESUMED and behind.endswith(pronouns))


def has_object_on_it(reading: Reading, behind: Party | None) -> bool:
    """Whether the object of a verb is written onto it, so that the party right behind it is the one who acts."""
    verb = reading.tense in ("perfect", "present") and not reading.prefix.startswith(("و", "ف"))
    return verb and reading.ending in _OBJECTS and behind is not None and behind.prefix in ("", "ال")


def is_of_a_time(word: Callable[[int], str], verb: int) -> bool:
    """Whether "in it" behind a verb means a time ("في الوقت الذي دعت فيه غانا إلى …"): no one told before acts then."""
    return word(verb - 2 if word(verb - 1) in _RELATIVES else verb - 1) in _TIMES

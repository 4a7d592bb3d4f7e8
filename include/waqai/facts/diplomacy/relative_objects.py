"""Clauses of what is done to whom they tell of ("غانا التي تتهمها كينيا", "وزير تتهمه كينيا"): its doer is behind."""

from waqai.facts.diplomacy.context import words
from waqai.facts.diplomacy.party import Party
from waqai.facts.diplomacy.predicates import Reading

# The pronoun of a clause agrees with its relative; another is someone else's ("الوزير الذي رفضها").
_PRONOUNS = {"الذي": ("ه",), "ما": ("ه",), "التي": ("ها",), "الذين": ("هم",), "اللذين": ("هما",), "اللذان": ("هما",)}
_OBJECTS = ("ه", "ها", "هم", "هما")
_RESUMED = words("resumed")


def takes_up_its_head(relative: str, ending: str, behind: str) -> bool:
    """Whether the object of a verb, or the preposition behind it, has the pronoun of the relative before it."""
    pronouns = _PRONOUNS.get(relative, ())
    return ending in pronouns or (behind in _RESUMED and behind.endswith(pronouns))


def has_object_on_it(reading: Reading, behind: Party | None) -> bool:
    """Whether the object of a verb is written onto it, so that the party right behind it is the one who acts."""
    verb = reading.tense in ("perfect", "present") and not reading.prefix.startswith(("و", "ف"))
    return verb and reading.ending in _OBJECTS and behind is not None and behind.prefix in ("", "ال")

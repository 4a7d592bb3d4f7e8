"""Relative clauses of what is done to their head ("غانا التي تتهمها كينيا"): the doer stands behind the verb."""

from waqai.facts.diplomacy.context import words

# The pronoun of a clause agrees with its relative; another is someone else's ("الوزير الذي رفضها").
_PRONOUNS = {"الذي": ("ه",), "التي": ("ها",), "الذين": ("هم",), "اللذين": ("هما",), "اللذان": ("هما",)}
_RESUMED = words("resumed")


def takes_up_its_head(relative: str, ending: str, behind: str) -> bool:
    """Whether the object of a verb, or the preposition behind it, has the pronoun of the relative before it."""
    pronouns = _PRONOUNS.get(relative, ())
    return ending in pronouns or (behind in _RESUMED and behind.endswith(pronouns))

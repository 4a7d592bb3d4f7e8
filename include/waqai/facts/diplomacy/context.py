"""The closed classes of the diplomacy grammar, folded, and small helpers over words."""

from functools import cache

from waqai.arabic.normalise import fold
from waqai.lexicons import load

PUNCTUATION = frozenset("،,.:؛;!؟?\"'()[]-–…/•*%")
# The lexicons of predicates; where two have a word, the first speaks.
ACTS = (
    *(
        "acts_clashes",
        "acts_idioms",
        "acts_positions",
        "acts_asks",
        "acts_turns",
        "acts_accords",
        "acts_states",
        "acts_taken_up",
    ),
    *("acts_support", "acts_forces", "acts_envoys", "acts_measures", "acts_help"),
    *("deeds_forces", "deeds_help", "deeds_ties", "deeds_support"),
    *("acts_words", "acts_charges", "acts_wrongs", "acts_refusals", "acts_threats"),
    *("acts_deeds", "acts_talks", "acts_calls"),
)
# Types of acts that words alone do.
SPOKEN = frozenset(["REQUEST", "ACCUSE", "REJECT", "THREATEN", "SUPPORT"])
_CLASSES = ("act_context", "act_parties")
CLITICS = ("", "و", "ف", "ب", "ل", "ك", "وب", "ول", "فل", "فب")


@cache
def words(kind: str) -> frozenset[str]:
    """Folded forms of one closed class."""
    entry = next(entry for name in _CLASSES for entry in load(name) if entry.id == kind)
    return frozenset(map(fold, entry.forms))


@cache
def common() -> frozenset[str]:
    """Folded words that other lexicon entries ask for (ضرورة, دعوة, …): no personal name begins with them."""
    found: set[str] = set(words("stop") | words("skip"))
    for name in ACTS:
        for entry in load(name):
            for key in ("needs", "unless"):
                found.update(fold(str(word)).split()[0] for word in entry.attributes.get(key, ()))
            if entry.attributes.get("kind") in ("noun", "phrase"):
                found.update(fold(form).split()[0] for form in entry.forms)
    for entry in (*load("topics"), *load("speakers")):
        found.update(fold(form).split()[0] for form in entry.forms)
    return frozenset(found)


def bare(word: str) -> str:
    """A folded word without the conjunction written onto it."""
    return word[1:] if len(word) > 3 and word[0] in "وف" else word

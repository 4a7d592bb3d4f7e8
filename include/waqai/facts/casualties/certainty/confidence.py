"""How sure a fact is: the share of facts of its rule that were right on labelled documents (docs/evaluation.md)."""

from waqai.facts.model import Casualty

# (right + 1) / (found + 2) by `scripts/calibrate.py` on the development set and on 800 documents and short items
# labelled for this since; a rule seen fewer than five times has the prior of a rule about which little is known.
_BY_RULE = {
    "masdar_person": 0.96, "verb_person": 0.94, "noun_killed": 0.97, "before_verb": 0.91, "among": 0.92,
    "coordinated": 0.91, "noun_injured": 0.97, "tally": 0.97, "verb_other": 0.92, "verb_bare": 0.94,
    "verb_of": 0.85, "masdar_of": 0.96, "masdar_other": 0.96, "masdar_named": 0.96, "fate": 0.95,
    "masdar_bare": 0.95, "none": 0.84, "lost": 0.94, "part": 0.82, "verb_named": 0.76, "of_one": 0.67,
    "list_person": 0.92, "each": 0.85, "noun_captive": 0.58, "verb_released": 0.91, "label": 0.73,
    "noun_missing": 0.9, "among_person": 0.9, "verb_outcome": 0.78, "noun_detained": 0.78, "list_of": 0.86,
    "noun_casualties": 0.86, "noun_displaced": 0.71, "masdar_killed": 0.86, "masdar_title": 0.86, "of_many": 0.86,
    "nobody": 0.86,
}  # fmt: skip
_UNKNOWN = 0.8


def confidence_of(fact: Casualty) -> float:
    """Confidence between 0 and 1 by rule."""
    return _BY_RULE.get(fact.rule, _UNKNOWN)

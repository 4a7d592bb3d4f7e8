"""How sure a fact is: the share of facts of its rule that were right on the development set (docs/evaluation.md)."""

from waqai.facts.model import Casualty

# (right + 1) / (found + 2) by `scripts/calibrate.py` on the development set; a rule seen fewer than five times has
# the prior of a rule about which little is known.
_BY_RULE = {
    "masdar_person": 0.97, "noun_killed": 0.91, "tally": 0.97, "verb_person": 0.93, "noun_injured": 0.95,
    "before_verb": 0.94, "among": 0.93, "masdar_other": 0.91, "verb_other": 0.9, "masdar_named": 0.9, "lost": 0.9,
    "masdar_of": 0.88,
}  # fmt: skip
_UNKNOWN = 0.8


def confidence_of(fact: Casualty) -> float:
    """Confidence between 0 and 1 by rule."""
    return _BY_RULE.get(fact.rule, _UNKNOWN)

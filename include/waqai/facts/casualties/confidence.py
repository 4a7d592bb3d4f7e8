"""How sure a fact is: the share of facts of its rule that were right on the development set (docs/evaluation.md)."""

from waqai.facts.model import Casualty

_BY_RULE = {"none": 0.95, "before_verb": 0.8, "coordinated": 0.85, "among_far": 0.6, "label": 0.7}


def confidence_of(fact: Casualty) -> float:
    """Confidence between 0 and 1 by rule."""
    return _BY_RULE.get(fact.rule, 0.92)

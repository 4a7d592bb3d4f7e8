"""Confidence of a fact by its rule: what sentences of that rule were worth, a prior for a rule seldom seen."""

from waqai.facts.casualties import find_casualties
from waqai.facts.casualties.certainty.confidence import _BY_RULE, _UNKNOWN
from waqai.facts.document import read


def confidence(text: str) -> list[float]:
    return [fact.confidence for fact in find_casualties(read(text))]


def test_a_rule_that_is_mostly_right_is_surer_than_one_seldom_seen() -> None:
    assert confidence("مقتل تسعة عمال في حريق") == [_BY_RULE["masdar_person"]]
    assert confidence("قتل تسعة عمال بينهم طفلان") == [_BY_RULE["verb_person"], _BY_RULE["among"]]
    assert confidence("المفقودون بالعشرات") == [_UNKNOWN]


def test_every_confidence_is_a_share() -> None:
    assert all(0 < value < 1 for value in [*_BY_RULE.values(), _UNKNOWN])

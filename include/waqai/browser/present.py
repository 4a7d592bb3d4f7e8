"""How facts read: numbers with their bounds as signs and as words."""

from collections.abc import Callable, Mapping
from typing import Any

SIGNS = {"at_least": "≥ ", "more_than": "> ", "about": "≈ ", "up_to": "≤ "}
Say = Callable[..., str]


def number(value: float | None) -> str:
    """A number with thousands apart; a dash where there is none."""
    if value is None:
        return "–"
    return f"{value:,.0f}"


def quantity(fact: Mapping[str, Any]) -> str:
    """A count with its bounds as signs: `≥ 20`, `20–30`. Isolated from the text's direction by the template."""
    value, low, high = fact.get("value"), fact.get("low"), fact.get("high")
    if value is not None:
        return SIGNS.get(fact["qualifier"], "") + number(value)
    if low is not None and high is not None:
        return f"{number(low)}–{number(high)}" if low != high else number(low)
    if low is not None:
        return f"≥ {number(low)}"
    return f"≤ {number(high)}" if high is not None else "?"


def spoken(fact: Mapping[str, Any], say: Say) -> str:
    """The same in words, for readers who hear the page."""
    plain = quantity(fact).lstrip("≥>≈≤ ")
    return f"{say('qualifier.' + fact['qualifier'])} {plain}"


def between(low: int | None, high: int | None) -> str | None:
    """An interval of estimates, None where it says nothing beyond the best one."""
    if low == high:
        return None
    return f"{number(low)}–{number(high)}" if high is not None else f"≥ {number(low)}"

"""Scope of a count: one incident, a stated window, or a running total with its start."""

from datetime import date

from waqai.facts.casualties.times.since import starts
from waqai.facts.casualties.times.windows import is_event, is_long_window, is_weak_window, is_window
from waqai.lexicons.patterns import pattern

_MANY = 20  # fewer people held or killed in a war are an incident's count, not a stock
_WAR = pattern("scope", "in_a_war")
# No incident hurts so many people; with one of these words the figure is a war's running total.
_TOO_MANY = 1000
_FAR_TOO_MANY = 10_000
_MASSES = 500_000  # so many flee a war over months
_HURT = frozenset(("killed", "injured", "casualties"))
_TOLL, _WAGED = pattern("scope", "war_toll"), pattern("scope", "war_waged")
# What kills as many at once as a war does over years.
_DISASTER = pattern("scope", "disaster")
_FOR_YEARS = pattern("scope", "for_years")
_FLED = pattern("scope", "fled")
# A war still waged: "الحرب التي تشنها …", "الحرب المستمرة", "الحرب … منذ عام".
_ONGOING = pattern("scope", "ongoing_war")
_STOCK = pattern("scope", "stock")
_STILL = pattern("scope", "still")
_STILL_MANY = 30  # so few are still missing after one accident, or held in one house
# What goes on for weeks and more: with "so far" beside it a count is its running total.
_LASTING = pattern("scope", "lasting")
_SO_FAR = pattern("scope", "so_far")
_FEW = 2
_HELD_SINCE = pattern("scope", "held_since")
# "يبلغ عدد الأسرى …", "إجمالي المعتقلين": how many are held on a day.
_HELD = pattern("scope", "held")
_RUNNING = pattern("scope", "running")
_TOTALLED = pattern("scope", "totalled")


def scope_of(
    clause: str,
    context: str,
    category: str,
    value: int | None,
    published: date | None = None,
    near: str | None = None,
    around: str = "",
) -> str:
    """`incident`, `period` or `cumulative`, from the folded clause and the heading lines over it (may be empty).

    `near`: the words of the count and right beside it, where they are known; `around`: the clause and
    the story's opening.
    """
    if category == "released":
        clause, context = (_HELD_SINCE.sub("", text) for text in (clause, context))
    beside = clause if near is None else near
    people = value or 0
    if category in ("captive", "detained", "missing") and _is_stock(beside, clause, people):
        return "cumulative"
    if people >= _MANY and _TOTALLED.search(clause):
        return "cumulative"
    for text in (clause, context):
        if starts(text, published) or _RUNNING.search(text):
            return "cumulative"
        if people > _FEW and _SO_FAR.search(text) and (_LASTING.search(text) or is_window(text)):
            return "cumulative"
        if is_window(text) or (text is clause and is_weak_window(text, people, category in _HURT)):
            short = people >= _FAR_TOO_MANY and category in _HURT and _TOLL.search(clause) and not is_long_window(text)
            return "cumulative" if short else "period"
    if people >= _MANY and _WAR.search(clause):
        return "cumulative" if _ONGOING.search(clause) else "period"
    if not _is_toll(clause, context, (beside, around), category, people):
        return "incident"
    of_years = any(pattern.search(text) for pattern in (_TOLL, _FOR_YEARS) for text in (clause, context))
    return "period" if category in _HURT and not of_years and is_long_window(clause) else "cumulative"


def _is_stock(beside: str, clause: str, people: int) -> bool:
    """Whether so many are held or missing on a day, and not taken in one raid."""
    if people < _MANY:
        return False
    held = _STOCK.search(beside)
    if held and people >= (_STILL_MANY if _STILL.fullmatch(held.group()) else _MANY):
        return True
    return _HELD.search(clause) is not None


def _is_toll(clause: str, context: str, around: tuple[str, str], category: str, people: int) -> bool:
    """Whether a figure is too large for one incident, and the clause or its neighbours tell of a war or of years."""
    beside, opening = around
    if people < _TOO_MANY or _DISASTER.search(opening):
        return False
    if category == "displaced":
        return people >= _MASSES or (people >= _FAR_TOO_MANY and bool(_TOLL.search(clause) or _FLED.search(beside)))
    if category not in _HURT:
        return False
    if any(pattern.search(text) for pattern in (_TOLL, _FOR_YEARS) for text in (clause, context)):
        return True
    if _WAGED.search(opening) and not is_event(clause):
        return True  # "ضحايا العدوان … بلغ عددهم …"
    return people >= _FAR_TOO_MANY

"""What several views ask alike: a range of dates, and words to find."""

from datetime import date, timedelta

from waqai.arabic.normalise import fold
from waqai.browser.data import Tables
from waqai.browser.state import BadState, State

MOST_WORDS = 8


def dates_between(tables: Tables, state: State, table: str, days: int) -> tuple[date, date]:
    """From and to as the address says; else the last `days` days that end with the table's newest date."""
    start, end = state.day("from"), state.day("to")
    if start and end and end < start:
        raise BadState("to", f"{end} < {start}")
    if end is None:
        known = tables.dates(table)
        end = known[-1] if known else date.today()
        end = max(end, start) if start else end
    return start or end - timedelta(days=days - 1), end


def folded_words(text: str | None) -> list[str]:
    """The words of a search, folded as the texts are."""
    return fold(text or "").lower().split()[:MOST_WORDS]

"""What several views ask alike: a range of dates, and conditions on words."""

from datetime import date

from waqai.browser.data import Tables
from waqai.browser.query import Value
from waqai.browser.state import BadState, State
from waqai.browser.words import folded_words, pattern


def dates_asked(state: State) -> tuple[date | None, date | None]:
    """From and to as the address says. Raises BadState where they run backwards."""
    start, end = state.day("from"), state.day("to")
    if start and end and end < start:
        raise BadState("to", f"{end} < {start}")
    return start, end


def dates_between(tables: Tables, state: State, table: str, days: int) -> tuple[date, date]:
    """From and to as the address says; else the last `days` days that end with the table's newest date."""
    start, end = dates_asked(state)
    if end is None:
        known = tables.dates(table)
        end = known[-1] if known else date.today()
        end = max(end, start) if start else end
    # No date lies before the first day of year 1.
    return start or date.fromordinal(max(1, end.toordinal() - days + 1)), end


def says(column: str, name: str, text: str | None, values: dict[str, Value]) -> list[str]:
    """Conditions that an SQL expression holds every word of `text`; the patterns go to `values` as `name` + number."""
    conditions = []
    for n, word in enumerate(folded_words(text), 1):
        values[f"{name}{n}"] = pattern(word)
        conditions.append(f"regexp_matches({column}, ${name}{n})")
    return conditions

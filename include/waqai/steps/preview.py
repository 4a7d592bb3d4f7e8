"""Preview: the facts that the installed version reads from the raw pages of a date. Nothing is written."""

from datetime import date

from waqai.sources.captures import read_captures
from waqai.steps.chunk import read_rows
from waqai.steps.rows import Row
from waqai.tables.columns import TABLES
from waqai.tables.files import arranged

FACTS = ("casualties", "diplomacy")


def preview(uri: str, day: date, workers: int = 1) -> dict[str, list[Row]]:
    """Rows of casualties and diplomacy as `build` would write them.

    Raises ValueError where raw/ has no page of the day.
    """
    captures = read_captures(f"{uri}/raw", day)
    if not captures:
        raise ValueError(f"{uri}/raw has no page of {day}; fetch it first: waqai fetch --date {day}")
    rows = read_rows(uri, day, captures, workers)
    return {table: arranged(TABLES[table], rows[table]).to_pylist() for table in FACTS}

"""Preview: the facts that the installed version reads from the raw pages of a date. Nothing is written."""

from datetime import date

from waqai.steps.build import read_day
from waqai.steps.rows import Row
from waqai.tables.columns import TABLES
from waqai.tables.store import arranged

FACTS = ("casualties", "diplomacy")


def preview(uri: str, day: date, workers: int = 1) -> dict[str, list[Row]]:
    """Rows of casualties and diplomacy as `build` would write them.

    Raises ValueError where raw/ has no page of the day.
    """
    rows = read_day(f"{uri}/raw", day, workers)
    if not any(rows.tables.values()):
        raise ValueError(f"{uri}/raw has no page of {day}; fetch it first: waqai fetch --date {day}")
    return {table: arranged(TABLES[table], rows.tables[table]).to_pylist() for table in FACTS}

"""Roll up: the claims and the daily series of a date, and of the dates after it that look back on it."""

from waqai.steps import settings
from waqai.steps.own_stack import own_stack
from waqai.tables.rollup import roll_up as _roll_up
from waqai.tables.store import Store


@own_stack
def roll_up(day: str, uri: str | None = None) -> dict[str, int]:
    """Renews `claims` and `daily_casualties` of `day` and of the dates within the look-back window; rows of `day`.

    One at a time: a roll-up that read before another wrote would put back what it had read. A lock sees to it, and the
    DAG (one running task).
    """
    store = Store(uri or settings.data_uri())
    with store.locked("rollup"):
        return _roll_up(store, settings.parse_day(day))

"""The series: one estimate a day with its bounds and flags, by territory and claimant, beside an outside series."""

from datetime import date
from typing import Any

from waqai.browser.charts import BOTTOM, HEIGHT, LEFT, RIGHT, TOP, WIDTH, Axis, day_ticks, path, runs, ticks
from waqai.browser.data import Row, Tables
from waqai.browser.page import Page
from waqai.browser.query import Query, where
from waqai.browser.state import State
from waqai.tables.columns.facts import CATEGORIES, SCOPES

_KNOWN = """SELECT territory, category, scope, since, claimant_kind, count(*) AS points
FROM daily_casualties
GROUP BY territory, category, scope, since, claimant_kind
ORDER BY scope = 'cumulative' DESC, points DESC, territory, category, claimant_kind, since"""
_POINTS = """SELECT d.date, d.territory, d.category, d.scope, d.since, d.claimant_kind, d.best, d.low, d.high,
  d.outlets, d.sources, d.flags, r.best AS reference
FROM daily_casualties AS d
LEFT JOIN reference AS r ON r.series = $reference AND r.date = d.date AND r.territory = d.territory
  AND r.category = d.category AND r.scope = d.scope AND r.since IS NOT DISTINCT FROM d.since
{where}
ORDER BY d.date"""


def view(tables: Tables, state: State) -> Page:
    """One series; what the address leaves open is taken from the longest series that fits."""
    known = tables.rows(Query(_KNOWN))
    chosen = _chosen(known, state)
    references = [row["series"] for row in tables.rows(Query("SELECT DISTINCT series FROM reference ORDER BY series"))]
    reference = state.text("reference") or (references[0] if references else None)
    values = {**chosen, "reference": reference, "from": state.day("from"), "to": state.day("to")}
    query = Query(_POINTS.format(where=_narrowed(values)), values)
    points = tables.rows(query)
    shown = {
        "points": points, "chosen": chosen, "reference": reference, "references": references,
        "territories": _values(known, "territory"), "kinds": _values(known, "claimant_kind"),
        "categories": [c for c in CATEGORIES if c in _values(known, "category")], "scopes": SCOPES,
        "starts": _values([row for row in known if row["scope"] == chosen["scope"]], "since"),
        "chart": chart(points) if points else None,
    }  # fmt: skip
    return Page("series.html", {"series": query}, shown)


def _chosen(known: list[Row], state: State) -> dict[str, Any]:
    """The series meant: as asked for where asked, else as the first known one that fits has it."""
    asked: dict[str, Any] = {
        "territory": state.text("territory"), "category": state.choice("category", CATEGORIES),
        "scope": state.choice("scope", SCOPES), "since": state.day("since"),
        "claimant": state.text("claimant") or "all",
    }  # fmt: skip
    columns = {"claimant": "claimant_kind"}
    fits = [
        row for row in known
        if all(value is None or row[columns.get(name, name)] == value for name, value in asked.items())
    ]  # fmt: skip
    first: Row = fits[0] if fits else {}
    return {name: value if value is not None else first.get(columns.get(name, name)) for name, value in asked.items()}


def _narrowed(values: dict[str, Any]) -> str:
    return where(
        "d.territory = $territory",
        "d.category = $category",
        "d.scope = $scope",
        "d.since = $since" if values["since"] else "d.since IS NULL",
        "d.claimant_kind = $claimant",
        "d.date >= $from" if values["from"] else "",
        "d.date <= $to" if values["to"] else "",
    )


def _values(rows: list[Row], column: str) -> list[Any]:
    return sorted({row[column] for row in rows if row[column] is not None})


def chart(points: list[Row]) -> dict[str, Any]:
    """Coordinates of the chart: bars for days and windows, a line with its band for running totals."""
    total = points[0]["scope"] == "cumulative"
    numbers = [row[name] for row in points for name in ("best", "low", "high", "reference") if row[name] is not None]
    scale = ticks(min(numbers, default=0) if total else 0, max(numbers, default=1))
    days: list[date] = [row["date"] for row in points]
    x = Axis(days[0].toordinal() - 0.5, days[-1].toordinal() + 0.5, LEFT, WIDTH - RIGHT)
    y = Axis(scale[0], scale[-1], HEIGHT - BOTTOM, TOP)
    marks = [
        {"row": row, "x": x.at(row["date"].toordinal())}
        | {name: y.at(row[name]) if row[name] is not None else None for name in ("best", "low", "high", "reference")}
        for row in points
    ]  # fmt: skip
    return {
        "width": WIDTH, "height": HEIGHT, "left": LEFT, "right": WIDTH - RIGHT, "base": HEIGHT - BOTTOM, "total": total,
        "marks": marks, "bar": round(max(1.5, min(22.0, 0.6 * (WIDTH - LEFT - RIGHT) / (x.high - x.low))), 1),
        "x": [(x.at(day.toordinal()), day) for day in day_ticks(days[0], days[-1])],
        "y": [(y.at(value), value) for value in scale],
        "lines": [path(_known(marks, run, "best")) for run in runs(days)] if total else [],
        "bands": [_band(marks, run) for run in runs(days)] if total else [],
        "reference": path(_known(marks, range(len(marks)), "reference")),
    }  # fmt: skip


def _known(marks: list[dict[str, Any]], run: Any, name: str) -> list[tuple[float, float]]:
    return [(marks[k]["x"], marks[k][name]) for k in run if marks[k][name] is not None]


def _band(marks: list[dict[str, Any]], run: list[int]) -> str:
    """The area between low and high; an open bound ends at the best estimate."""

    def edge(name: str) -> list[tuple[float, float]]:
        ends = [(marks[k]["x"], marks[k][name] if marks[k][name] is not None else marks[k]["best"]) for k in run]
        return [(x, y) for x, y in ends if y is not None]

    return path(edge("high") + edge("low")[::-1]) + "Z" if len(run) > 1 else ""

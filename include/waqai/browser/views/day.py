"""The day: its totals with bounds and claimants, and every fact of it in its sentence."""

from datetime import date
from typing import Any

from waqai.browser.data import Row, Tables
from waqai.browser.highlight import Piece, cut
from waqai.browser.page import Page, limited
from waqai.browser.query import Query, Value, where
from waqai.browser.state import State
from waqai.tables.columns.facts import CATEGORIES, TYPES

KINDS = ("casualties", "diplomacy")
_FACTS = """SELECT f.*, a.title, a.outlet, a.credit, s.text AS sentence, s.start AS sentence_start
FROM {table} AS f
JOIN articles AS a ON a.article_id = f.article_id AND a.date = $date
LEFT JOIN sentences AS s ON s.sentence_id = f.sentence_id AND s.date = $date
{where}
ORDER BY {order}, f.source, f.fact_id"""
_TOTALS = """SELECT territory, category, scope, since, claimant_kind, best, low, high, outlets, claims, flags
FROM daily_casualties
WHERE date = $date
ORDER BY scope = 'cumulative', scope, best DESC NULLS LAST, territory, category, claimant_kind"""
_ORDER = {
    "casualties": "f.hypothetical, f.scope = 'cumulative', f.value DESC NULLS LAST, f.low DESC NULLS LAST",
    "diplomacy": "f.type",
}


def view(tables: Tables, state: State) -> Page:
    """One publication date; without one the last that has articles."""
    days = tables.dates("articles")
    day = state.day("date") or (days[-1] if days else date.today())
    kind = state.choice("show", KINDS, KINDS[0]) or KINDS[0]
    queries = {name: _query(name, day, state) for name in KINDS} | {"totals": Query(_TOTALS, {"date": day})}
    queries = {kind: queries[kind], **queries}
    facts = [dressed(row) for row in tables.rows(limited(queries[kind], state))]
    counts = {name: _count(tables, name, day, state) for name in KINDS}
    shown = {
        "day": day, "before": _near(days, day, -1), "after": _near(days, day, 1), "kind": kind, "facts": facts,
        "counts": counts, "total": counts[kind], "totals": totals(tables.rows(queries["totals"])),
        "choices": CATEGORIES if kind == "casualties" else TYPES, "sources": _sources(tables, day),
    }  # fmt: skip
    return Page("day.html", queries, shown)


def _query(kind: str, day: date, state: State) -> Query:
    """The facts of a kind."""
    narrowed, values = _narrowed(kind, day, state)
    return Query(_FACTS.format(table=kind, where=narrowed, order=_ORDER[kind]), values)


def _narrowed(kind: str, day: date, state: State) -> tuple[str, dict[str, Value]]:
    """What the address asks of a kind. A choice made for the other kind does not narrow this one."""
    column, allowed = ("category", CATEGORIES) if kind == "casualties" else ("type", TYPES)
    choice = state.text("is")
    values: dict[str, Value] = {
        "date": day, "source": state.text("source"), "is": state.choice("is", CATEGORIES + TYPES)
    }  # fmt: skip
    narrowed = where(
        "f.date = $date",
        f"f.{column} = $is" if choice in allowed else "",
        "f.source = $source" if values["source"] else "",
    )
    return narrowed, values


def _count(tables: Tables, kind: str, day: date, state: State) -> int:
    narrowed, values = _narrowed(kind, day, state)
    return tables.count(Query(f"SELECT 1 FROM {kind} AS f {narrowed}", values))


def _sources(tables: Tables, day: date) -> list[str]:
    query = Query("SELECT DISTINCT source FROM articles WHERE date = $date ORDER BY source", {"date": day})
    return [row["source"] for row in tables.rows(query)]


def _near(days: list[date], day: date, step: int) -> date | None:
    if step < 0:
        return max((other for other in days if other < day), default=None)
    return min((other for other in days if other > day), default=None)


def dressed(row: Row) -> Row:
    """A fact with its sentence as pieces, the evidence being those that name it."""
    return {**row, "pieces": excerpt(row)}


def excerpt(row: Row) -> tuple[Piece, ...]:
    """The sentence of a fact with its evidence marked; the evidence alone where it is not inside one sentence."""
    start, end = row["start"] - (row["sentence_start"] or 0), row["end"] - (row["sentence_start"] or 0)
    sentence = row["sentence"]
    if sentence is None or start < 0 or end > len(sentence) or sentence[start:end] != row["evidence"]:
        sentence, start, end = row["evidence"], 0, len(row["evidence"])
    return cut(sentence, 0, len(sentence), [(start, end, row["fact_id"])])


def totals(rows: list[Row]) -> dict[str, list[dict[str, Any]]]:
    """The series of a day by scope: the one over all claimants first, what each kind of claimant says beside it."""
    found: dict[str, list[dict[str, Any]]] = {}
    for row in rows:
        if row["claimant_kind"] != "all":
            continue
        same = ("territory", "category", "scope", "since")
        told = [
            other for other in rows
            if other["claimant_kind"] != "all" and all(other[name] == row[name] for name in same)
        ]  # fmt: skip
        found.setdefault(row["scope"], []).append({**row, "told": told})
    return found

"""Search: facts by the words of their sentence, their place, actor, claimant, category; articles by their words."""

from typing import Any

from waqai.browser.data import Row, Tables
from waqai.browser.page import PAGE_SIZE, Page
from waqai.browser.query import Query, Value, literal, where
from waqai.browser.state import State
from waqai.browser.views.common import dates_asked, says
from waqai.browser.views.day import dressed
from waqai.browser.words import folded_words, snippet
from waqai.tables.columns.facts import CATEGORIES, TYPES

KINDS = ("casualties", "diplomacy", "articles")
_FACTS = """SELECT f.*, a.title, a.outlet, a.credit, s.text AS sentence, s.start AS sentence_start
FROM {kind} AS f
JOIN articles AS a ON a.article_id = f.article_id AND a.date = f.date
LEFT JOIN sentences AS s ON s.sentence_id = f.sentence_id AND s.date = f.date{days}
{where}
ORDER BY {order}"""
_ARTICLES = """SELECT f.date, f.article_id, f.source, f.outlet, f.title, f.kind, f.published_at, f.credit,
  f.url, f.text
FROM articles AS f
{where}
ORDER BY {order}"""
# Which rows a page shows, and how many there are: without the columns, and the tables, that only showing them needs.
_KEYS = """SELECT f.date, f.{key}, count(*) OVER () AS total
FROM {kind} AS f{sentences}
{where}
ORDER BY {order}
LIMIT {size} OFFSET {first}"""
_SENTENCES = "\nLEFT JOIN sentences AS s ON s.sentence_id = f.sentence_id AND s.date = f.date"
_ORDER = {
    "casualties": "f.date DESC, f.value DESC NULLS LAST, f.source, f.fact_id",
    "diplomacy": "f.date DESC, f.source, f.fact_id",
    "articles": "f.date DESC, f.source, f.article_id",
}
_WORDS = {"articles": "concat_ws(' ', f.title, f.text)"}


def view(tables: Tables, state: State) -> Page:
    """All of one kind that fits, newest first. What the other kinds alone know does not narrow this one."""
    kind = state.choice("kind", KINDS, KINDS[0]) or KINDS[0]
    queries = {
        name: Query(_sql(name, where(*_conditions(name, state)[0])), _conditions(name, state)[1]) for name in KINDS
    }
    queries = {kind: queries[kind], **queries}
    rows, total = page_of(tables, kind, state)
    words = folded_words(state.text("q"))
    shown = {
        "kind": kind, "kinds": KINDS, "total": total, "sources": _sources(tables),
        "facts": [dressed(row) for row in rows] if kind != "articles" else [],
        "articles": [_found(row, words) for row in rows] if kind == "articles" else [],
        "choices": CATEGORIES if kind == "casualties" else TYPES,
    }  # fmt: skip
    return Page("search.html", queries, shown)


def page_of(tables: Tables, kind: str, state: State) -> tuple[list[Row], int]:
    """The rows of the page asked for, as the whole query gives them there, and how many rows it has in all."""
    conditions, values = _conditions(kind, state)
    key = "article_id" if kind == "articles" else "fact_id"
    joined = _SENTENCES if kind != "articles" and state.text("q") else ""
    sql = _KEYS.format(
        kind=kind, key=key, sentences=joined, where=where(*conditions), order=_ORDER[kind],
        size=PAGE_SIZE, first=(state.number("page", 1) - 1) * PAGE_SIZE,
    )  # fmt: skip
    keys = tables.rows(Query(sql, values))
    if not keys:
        return [], 0
    days = ", ".join(sorted({literal(row["date"]) for row in keys}))
    wanted = [f"f.{key} IN ({', '.join(literal(row[key]) for row in keys)})"]
    wanted += [f"{name}.date IN ({days})" for name in (("f",) if kind == "articles" else ("f", "a"))]
    details = _sql(kind, where(*wanted), f" AND s.date IN ({days})")
    return tables.rows(Query(details)), int(keys[0]["total"])


def _query(kind: str, state: State) -> Query:
    """All rows of a kind that fit: what the page shows and the export gives."""
    conditions, values = _conditions(kind, state)
    return Query(_sql(kind, where(*conditions)), values)


def _sql(kind: str, narrowed: str, days: str = "") -> str:
    sql = _ARTICLES if kind == "articles" else _FACTS
    return sql.format(kind=kind, where=narrowed, order=_ORDER[kind], days=days)


def _conditions(kind: str, state: State) -> tuple[list[str], dict[str, Value]]:
    """What the address asks of this kind, and the values for it."""
    values: dict[str, Value] = {"source": state.text("source")}
    values["from"], values["to"] = dates_asked(state)
    words = says(_WORDS.get(kind, "coalesce(s.text, f.evidence)"), "word", state.text("q"), values)
    return [
        "f.date >= $from" if values["from"] else "",
        "f.date <= $to" if values["to"] else "",
        "f.source = $source" if values["source"] else "",
        *_of_kind(kind, state, values),
        *words,
    ], values


def _of_kind(kind: str, state: State, values: dict[str, Value]) -> list[str]:
    """Conditions on what only this kind knows."""
    values["category"], values["type"] = state.choice("category", CATEGORIES), state.choice("type", TYPES)
    place, actor, claimant = state.text("place"), state.text("actor"), state.text("claimant")
    if kind == "casualties":
        return [
            "f.category = $category" if values["category"] else "",
            *says("concat_ws(' ', f.location, f.place_id)", "place", place, values),
            *says("concat_ws(' ', f.perpetrator, f.perpetrator_id)", "actor", actor, values),
            *says("concat_ws(' ', f.claimant, f.claimant_kind)", "claimant", claimant, values),
        ]
    if kind == "diplomacy":
        lists = (f"array_to_string(f.{name}, ' | ')" for name in ("actors", "targets", "actor_ids", "target_ids"))
        actors = f"concat_ws(' | ', {', '.join(lists)})"
        return [
            "f.type = $type" if values["type"] else "",
            *says("f.location", "place", place, values),
            *says(actors, "actor", actor, values),
        ]
    return []


def _found(row: Row, words: list[str]) -> dict[str, Any]:
    return {**row, "pieces": snippet(row["text"], words)}


def _sources(tables: Tables) -> list[str]:
    """Sources of the newest day: all of them would have to be read from every date."""
    days = tables.dates("articles")[-1:]
    query = Query(
        "SELECT DISTINCT source FROM articles WHERE date = $day ORDER BY source", {"day": max(days, default=None)}
    )
    return [row["source"] for row in tables.rows(query)] if days else []

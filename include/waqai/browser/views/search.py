"""Search: facts by the words of their sentence, their place, actor, claimant, category; articles by their words."""

from typing import Any

from waqai.browser.data import Row, Tables
from waqai.browser.page import Page, limited
from waqai.browser.query import Query, Value, where
from waqai.browser.state import State
from waqai.browser.views.common import dates_asked, says
from waqai.browser.views.day import dressed
from waqai.browser.words import folded_words, snippet
from waqai.tables.columns.facts import CATEGORIES, TYPES

KINDS = ("casualties", "diplomacy", "articles")
_FACTS = """SELECT f.*, a.title, a.outlet, a.credit, s.text AS sentence, s.start AS sentence_start
FROM {kind} AS f
JOIN articles AS a ON a.article_id = f.article_id AND a.date = f.date
LEFT JOIN sentences AS s ON s.sentence_id = f.sentence_id AND s.date = f.date
{where}
ORDER BY f.date DESC, {order}f.source, f.fact_id"""
_ARTICLES = """SELECT f.date, f.article_id, f.source, f.outlet, f.title, f.kind, f.published_at, f.credit, f.url, f.text
FROM articles AS f
{where}
ORDER BY f.date DESC, f.source, f.article_id"""
_ORDER = {"casualties": "f.value DESC NULLS LAST, ", "diplomacy": ""}
_WORDS = {"articles": "concat_ws(' ', f.title, f.text)"}


def view(tables: Tables, state: State) -> Page:
    """All of one kind that fits, newest first. What the other kinds alone know does not narrow this one."""
    kind = state.choice("kind", KINDS, KINDS[0]) or KINDS[0]
    queries = {name: _query(name, state) for name in KINDS}
    queries = {kind: queries[kind], **queries}
    rows = tables.rows(limited(queries[kind], state))
    counts = {name: tables.count(queries[name]) for name in KINDS}
    words = folded_words(state.text("q"))
    shown = {
        "kind": kind, "kinds": KINDS, "counts": counts, "total": counts[kind], "sources": _sources(tables),
        "facts": [dressed(row) for row in rows] if kind != "articles" else [],
        "articles": [_found(row, words) for row in rows] if kind == "articles" else [],
        "choices": CATEGORIES if kind == "casualties" else TYPES,
    }  # fmt: skip
    return Page("search.html", queries, shown)


def _query(kind: str, state: State) -> Query:
    values: dict[str, Value] = {"source": state.text("source")}
    values["from"], values["to"] = dates_asked(state)
    words = says(_WORDS.get(kind, "coalesce(s.text, f.evidence)"), "word", state.text("q"), values)
    conditions = [
        "f.date >= $from" if values["from"] else "",
        "f.date <= $to" if values["to"] else "",
        "f.source = $source" if values["source"] else "",
        *_of_kind(kind, state, values),
        *words,
    ]
    if kind == "articles":
        return Query(_ARTICLES.format(where=where(*conditions)), values)
    return Query(_FACTS.format(kind=kind, where=where(*conditions), order=_ORDER[kind]), values)


def _of_kind(kind: str, state: State, values: dict[str, Value]) -> list[str]:
    """Conditions on what only this kind knows."""
    values["category"], values["type"] = state.choice("category", CATEGORIES), state.choice("type", TYPES)
    place, actor, claimant = state.text("place"), state.text("actor"), state.text("claimant")
    if kind == "casualties":
        return [
            "f.category = $category" if values["category"] else "",
            *says("concat_ws(' ', f.location, f.place_id)", "place", place, values),
            *says("f.perpetrator", "actor", actor, values),
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

"""The article: its text with the evidence marked at its exact characters, among the roles of the page's segments."""

from waqai.browser.data import Row, Tables
from waqai.browser.highlight import lay_out
from waqai.browser.page import NotThere, Page
from waqai.browser.query import Query
from waqai.browser.state import State

_ARTICLE = "SELECT * FROM articles\nWHERE article_id = $id{dated}\nORDER BY date"
_FACTS = 'SELECT * FROM {table}\nWHERE article_id = $id AND date = $date\nORDER BY start, "end", fact_id'
_SEGMENTS = (
    'SELECT role, story, "order", text FROM segments\nWHERE capture_id = $capture AND date = $date\nORDER BY "order"'
)
_STORIES = """SELECT article_id, kind, title, published_at, story_index FROM articles
WHERE capture_id = $capture AND date = $date AND article_id <> $id
ORDER BY story_index"""
_ALIKE = """SELECT article_id, source, outlet, title FROM articles
WHERE cluster_id = $cluster AND date = $date AND article_id <> $id
ORDER BY source, article_id"""
_REJECTS = "SELECT stage, reason, detail FROM rejects\nWHERE article_id = $id AND date = $date\nORDER BY stage, reason"


def view(tables: Tables, state: State) -> Page:
    """One story of one page. The date only spares the search through all dates."""
    known = {"id": state.text("id"), "date": state.day("date")}
    dated = " AND date = $date" if known["date"] else ""
    article = tables.one(Query(_ARTICLE.format(dated=dated), known))
    if article is None:
        raise NotThere("article")
    values = {"id": article["article_id"], "date": article["date"], "capture": article["capture_id"],
              "cluster": article["cluster_id"]}  # fmt: skip
    queries = {name: Query(_FACTS.format(table=name), values) for name in ("casualties", "diplomacy")}
    found = {name: tables.rows(query) for name, query in queries.items()}
    facts = sorted(
        [{**row, "kind": name} for name, rows in found.items() for row in rows],
        key=lambda row: (row["start"], row["end"]),
    )
    segments = tables.rows(Query(_SEGMENTS, values))
    blocks = lay_out(article["text"], spans(facts), segments, article["story_index"])
    shown = {
        "article": article, "facts": facts, "blocks": blocks, "chosen": state.text("fact"),
        "marks": {fact["fact_id"]: fact for fact in facts}, "roles": list(dict.fromkeys(b.role for b in blocks)),
        "stories": tables.rows(Query(_STORIES, values)), "rejects": tables.rows(Query(_REJECTS, values)),
        "alike": tables.rows(Query(_ALIKE, values)) if article["cluster_id"] else [],
    }  # fmt: skip
    return Page("article.html", queries | {"segments": Query(_SEGMENTS, values)}, shown)


def spans(facts: list[Row]) -> list[tuple[int, int, str]]:
    """Where the evidence of each fact stands in the article's text."""
    return [(fact["start"], fact["end"], fact["fact_id"]) for fact in facts]

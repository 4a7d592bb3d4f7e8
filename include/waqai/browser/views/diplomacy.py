"""Diplomacy: acts a day, who deals with whom, and what each party asked, rejected or conceded on an issue."""

from collections import Counter

from waqai.browser.data import Row, Tables
from waqai.browser.names import actor
from waqai.browser.network import HEIGHT as NETWORK_HEIGHT
from waqai.browser.network import WIDTH as NETWORK_WIDTH
from waqai.browser.network import network
from waqai.browser.page import Page, limited
from waqai.browser.query import Query, Value, where
from waqai.browser.state import State
from waqai.browser.timeline import bars, strips
from waqai.browser.views.common import dates_between, says

DAYS, PAIRS, PARTIES, LISTED = 30, 30, 14, 60
# PLOVER's four quarters.
QUARTERS = {
    "verbal_cooperation": ("AGREE", "CONSULT", "SUPPORT", "CONCEDE"),
    "material_cooperation": ("COOPERATE", "AID", "RETREAT"),
    "verbal_conflict": ("REQUEST", "ACCUSE", "REJECT", "THREATEN"),
    "material_conflict": ("SANCTION", "MOBILIZE", "PROTEST"),
}
STANCES = ("demands", "conditions", "rejects", "drops", "accepts")
_HOSTILE = QUARTERS["verbal_conflict"] + QUARTERS["material_conflict"]
_TIMELINE = """SELECT date, type, count(*) AS acts, count(DISTINCT article_id) AS articles
FROM diplomacy AS f
{where}
GROUP BY date, type
ORDER BY date, type"""
# PLOVER's sectors: alone they name a kind of party and none of its members.
_NOBODY = ("GOV", "MIL", "REB", "OPP", "PTY", "LEG", "JUD", "SPY", "IGO", "NGO", "BUS", "REL", "SOC", "CVL", "unknown")


def _ids(ids: str, names: str) -> str:
    """SQL of the ids that stand beside names; the names themselves where some party has none."""
    return f"CASE WHEN len({ids}) = len({names}) THEN {ids} ELSE {names} END"


def _who(party: str, written: str) -> str:
    """SQL of what an actor goes by: its id, a state's government being the state, else as it is written."""
    return f"CASE WHEN {party} IN {_NOBODY} THEN {written} ELSE regexp_replace({party}, '\\.GOV$', '') END"


_PAIRS = f"""SELECT who, whom, first(who_written ORDER BY length(who_written), who_written) AS who_written,
  first(whom_written ORDER BY length(whom_written), whom_written) AS whom_written, count(*) AS acts,
  count(*) FILTER (WHERE type IN {_HOSTILE}) AS hostile, max(date) AS latest
FROM (
  SELECT date, type, who_written, whom_written, {_who("one", "who_written")} AS who,
    {_who("other", "whom_written")} AS whom
  FROM (
    SELECT date, type, one, who_written, unnest(others) AS other, unnest(targets) AS whom_written
    FROM (
      SELECT date, type, unnest({_ids("actor_ids", "actors")}) AS one, unnest(actors) AS who_written,
        {_ids("target_ids", "targets")} AS others, targets
      FROM diplomacy AS f
      {{where}}
    )
  )
)
WHERE who <> whom
GROUP BY who, whom
ORDER BY acts DESC, who, whom"""
_TOPICS = """SELECT topic, count(*) AS acts
FROM (SELECT unnest(topics) AS topic FROM diplomacy WHERE date BETWEEN $from AND $to)
GROUP BY topic
ORDER BY topic = 'other', acts DESC, topic"""
_ISSUES = """SELECT issue, count(*) AS acts
FROM diplomacy
WHERE date BETWEEN $from AND $to AND status <> 'denied' AND stance IS NOT NULL AND issue IS NOT NULL
GROUP BY issue
ORDER BY acts DESC, issue"""
_POSITIONS = f"""SELECT date, {_who("one", "who_written")} AS who, who_written, stance, condition, type, status,
  evidence, source, article_id, fact_id, targets
FROM (
  SELECT f.*, unnest({_ids("actor_ids", "actors")}) AS one, unnest(actors) AS who_written
  FROM diplomacy AS f
  {{where}}
)
ORDER BY date DESC, fact_id, who"""
_STRIPS = """SELECT date, who, first(who_written ORDER BY length(who_written), who_written) AS who_written, stance,
  count(*) AS acts, first(evidence ORDER BY fact_id) AS evidence, first(article_id ORDER BY fact_id) AS article_id,
  min(fact_id) AS fact_id
FROM ({positions})
GROUP BY date, who, stance
ORDER BY date, who, stance"""


def view(tables: Tables, state: State) -> Page:
    """Acts of a range of dates, of one actor or issue where the address says so."""
    start, end = dates_between(tables, state, "diplomacy", DAYS)
    values: dict[str, Value] = {"from": start, "to": end}
    topics = {row["topic"]: row["acts"] for row in tables.rows(Query(_TOPICS, values))}
    issues = {row["issue"]: row["acts"] for row in tables.rows(Query(_ISSUES, values))}
    values["topic"] = state.text("topic")
    values["issue"] = state.text("issue") or (
        values["topic"] if values["topic"] in issues else next(iter(issues), None)
    )
    queries = _queries(values, state.text("actor"))
    found = {name: tables.rows(queries[name]) for name in ("timeline", "pairs")}
    positions = queries["positions"]
    marks = tables.rows(Query(_STRIPS.format(positions=positions.sql), positions.values))
    nodes, edges = network(found["pairs"], PAIRS)
    named = {node.key: actor(node.key, state.lang, node.written) for node in nodes}
    shown = {
        "first": start, "last": end, "topics": topics, "asked": values["topic"],
        "issues": issues, "issue": values["issue"],
        "total": sum(row["acts"] for row in found["timeline"]), "pairs": found["pairs"][:LISTED], "most": PAIRS,
        "bars": bars(found["timeline"], start, end, QUARTERS), "types": _types(found["timeline"]), "quarters": QUARTERS,
        "nodes": nodes, "edges": edges, "named": named, "network": (NETWORK_WIDTH, NETWORK_HEIGHT),
        "called": lambda key, written: actor(key, state.lang, written),
        "positions": tables.rows(limited(positions, state, LISTED)), "stances": STANCES,
        "strips": strips(marks, start, end, STANCES, PARTIES),
    }  # fmt: skip
    return Page("diplomacy.html", queries, shown)


def _queries(values: dict[str, Value], who: str | None) -> dict[str, Query]:
    lists = ", ".join(f"array_to_string(f.{name}, ' | ')" for name in ("actors", "targets", "actor_ids", "target_ids"))
    shared = ["f.date BETWEEN $from AND $to", "f.status <> 'denied'"]
    shared += says(f"concat_ws(' | ', {lists})", "actor", who, values)
    narrowed = where(*shared, "list_contains(f.topics, $topic)" if values["topic"] else "")
    stances = where(*shared, "f.stance IS NOT NULL", "f.issue = $issue")
    return {
        "timeline": Query(_TIMELINE.format(where=narrowed), values),
        "pairs": Query(_PAIRS.format(where=narrowed), values),
        "positions": Query(_POSITIONS.format(where=stances), values),
    }


def _types(rows: list[Row]) -> list[tuple[str, int]]:
    """Types of act by how many there are."""
    found: Counter[str] = Counter()
    for row in rows:
        found[row["type"]] += row["acts"]
    return found.most_common()

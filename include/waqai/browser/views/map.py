"""The map: places by the number of single events claimed there, on outlines of countries."""

from collections.abc import Sequence
from typing import Any

from waqai.browser.charts import size
from waqai.browser.data import Row, Tables
from waqai.browser.names import country
from waqai.browser.outline import Frame, countries, frame_of
from waqai.browser.page import Page
from waqai.browser.query import Query, Value
from waqai.browser.state import State
from waqai.browser.views.common import dates_between
from waqai.tables.columns.facts import CATEGORIES

WIDTH, HEIGHT = 900.0, 560.0
DAYS, LISTED, NAMED, LARGEST = 92, 60, 14, 22.0
AREAS = ("most", "all")
_LARGEST = "ORDER BY coalesce(value, low) DESC NULLS LAST, date, fact_id"
_PLACES = f"""SELECT place_id, first(location ORDER BY length(location), location) AS place, lat, lon,
  min(where_prec) AS where_prec, count(*) AS claims, count(DISTINCT article_id) AS articles,
  max(coalesce(value, low)) AS largest, first(article_id {_LARGEST}) AS largest_article,
  first(fact_id {_LARGEST}) AS largest_fact, first(date {_LARGEST}) AS largest_date
FROM casualties
WHERE date BETWEEN $from AND $to AND category = $category AND scope = 'incident' AND NOT hypothetical
  AND lat IS NOT NULL AND lon IS NOT NULL
GROUP BY place_id, lat, lon
ORDER BY claims DESC, largest DESC NULLS LAST, place_id"""


def view(tables: Tables, state: State) -> Page:
    """Places of a category in a range of dates, framed around most of them, all of them, or one."""
    start, end = dates_between(tables, state, "casualties", DAYS)
    category = state.choice("category", CATEGORIES, CATEGORIES[0]) or CATEGORIES[0]
    values: dict[str, Value] = {"from": start, "to": end, "category": category}
    query = Query(_PLACES, values)
    places = tables.rows(query)
    around, area = state.text("around"), state.choice("area", AREAS, AREAS[0]) or AREAS[0]
    frame = framed(places, area, around)
    shown = {
        "first": start, "last": end, "category": category, "categories": CATEGORIES, "areas": AREAS, "area": area,
        "around": around, "places": places[:LISTED], "total": len(places), "frame": frame,
        "countries": [(c, country(c.code, state.lang)) for c in countries(frame)], "marks": marks(places, frame),
        "middle": round(frame.at(_median(places, "lon"), 0)[0] / WIDTH, 2) if places else 0.5,
        "outside": sum(not frame.holds(row["lon"], row["lat"]) for row in places),
    }  # fmt: skip
    return Page("map.html", {"places": query}, shown)


def framed(places: Sequence[Row], area: str, around: str | None) -> Frame:
    """The frame around one place, around all of them, or around those with most of the claims."""
    one = [row for row in places if row["place_id"] == around] if around else []
    chosen = one or (places if area == "all" else _most(places))
    return frame_of([(row["lon"], row["lat"]) for row in chosen], WIDTH, HEIGHT, 0.9 if one else 1.6)


def _most(places: Sequence[Row], share: float = 0.9) -> list[Row]:
    """The places nearest to the middle of all claims that together have this share of them."""
    if not places:
        return []
    weights = sum(row["claims"] for row in places)
    lon, lat = _median(places, "lon"), _median(places, "lat")
    kept: list[Row] = []
    for row in sorted(places, key=lambda row: (row["lon"] - lon) ** 2 + (row["lat"] - lat) ** 2):
        if sum(one["claims"] for one in kept) >= share * weights:
            break
        kept.append(row)
    return kept


def _median(places: Sequence[Row], column: str) -> float:
    """The middle claim's longitude or latitude."""
    ordered = sorted(places, key=lambda row: float(row[column]))
    half, so_far = sum(row["claims"] for row in places) / 2, 0
    for row in ordered:
        so_far += row["claims"]
        if so_far >= half:
            break
    return float(row[column])


def marks(places: Sequence[Row], frame: Frame) -> list[dict[str, Any]]:
    """Circles, the largest first so that none hides another; names where no earlier name or edge is in the way."""
    most = max((row["claims"] for row in places), default=1)
    found: list[dict[str, Any]] = []
    taken: list[tuple[float, float, float, float]] = []
    for row in places:
        if not frame.holds(row["lon"], row["lat"]):
            continue
        (x, y), radius = frame.at(row["lon"], row["lat"]), size(row["claims"], most, LARGEST, 4)
        wide = 9.0 * len(row["place"] or "") + 6
        box = (x - wide / 2, y - radius - 20, x + wide / 2, y - radius - 2)
        fits = row["place"] and len(taken) < NAMED and box[0] > 0 and box[2] < frame.width and box[1] > 0
        named = bool(fits and not any(_meet(box, other) for other in taken))
        if named:
            taken.append(box)
        found.append({"row": row, "x": x, "y": y, "r": radius, "named": named})
    return found


def _meet(one: tuple[float, float, float, float], other: tuple[float, float, float, float]) -> bool:
    return one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]

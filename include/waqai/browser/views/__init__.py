"""The views by name, and the order in which the navigation shows them."""

from waqai.browser.page import View
from waqai.browser.views import article, day, diplomacy, map, pipeline, search, series

VIEWS: dict[str, View] = {
    "day": day.view,
    "article": article.view,
    "series": series.view,
    "map": map.view,
    "diplomacy": diplomacy.view,
    "search": search.view,
    "pipeline": pipeline.view,
}
NAVIGATION = tuple(name for name in VIEWS if name != "article")

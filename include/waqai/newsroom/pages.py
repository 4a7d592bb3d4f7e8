"""Stories to pages: each outlet's layout, its way of writing dates and its encoding.

Pages hold no address of the server: the same story gives the same bytes on any port.
"""

from __future__ import annotations

import json
from datetime import UTC, datetime
from functools import cache
from typing import Any

import jinja2
from markupsafe import Markup

from waqai.newsroom.stories import HERE, OUTLETS, Story, load_embedded, load_stories

GREGORIAN = [
    "يناير",
    "فبراير",
    "مارس",
    "أبريل",
    "مايو",
    "يونيو",
    "يوليو",
    "أغسطس",
    "سبتمبر",
    "أكتوبر",
    "نوفمبر",
    "ديسمبر",
]
LEVANTINE = ("كانون الثاني", "شباط", "آذار", "نيسان", "أيار", "حزيران", "تموز", "آب", "أيلول", "تشرين الأول",
             "تشرين الثاني", "كانون الأول")  # fmt: skip
WEEKDAYS = ["الاثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت", "الأحد"]
RELATED = 10


def render(story: Story) -> bytes:
    """The page of a story in its outlet's layout and encoding."""
    outlet = OUTLETS[story.outlet]
    html = _template(outlet.layout).render(story=story, outlet=outlet, **_dates(story.published), **_company(story))
    # cp1256 lacks a few signs (⚡, Eastern digits): the old page writes them as character references, as such pages do
    return html.encode(outlet.encoding, "xmlcharrefreplace")


def render_front(outlet_id: str) -> bytes:
    """The front page: links to the outlet's stories, no article."""
    outlet = OUTLETS[outlet_id]
    stories = [story for story in load_stories() if story.outlet == outlet_id]
    return _template("front").render(outlet=outlet, stories=stories).encode(outlet.encoding, "xmlcharrefreplace")


@cache
def _template(name: str) -> jinja2.Template:
    loader = jinja2.FileSystemLoader(HERE / "layouts")
    return jinja2.Environment(loader=loader, autoescape=True, undefined=jinja2.StrictUndefined).get_template(
        f"{name}.html"
    )


def _dates(published: datetime) -> dict[str, str]:
    day, month = published.day, published.month - 1
    half = "ص" if published.hour < 12 else "م"
    return {
        "utc": published.astimezone(UTC).isoformat(),
        "long_date": f"{day} {GREGORIAN[month]} {published.year}",
        "levantine_date": f"{day} {LEVANTINE[month]} {published.year} - {published:%H:%M}",
        "numeric_date": f"{published:%d/%m/%Y %H:%M}",
        "weekday_date": f"{WEEKDAYS[published.weekday()]} {day}/{GREGORIAN[month]}/{published.year} "
        f"- {published:%I:%M} {half}",
    }


def _company(story: Story) -> dict[str, Any]:
    """What stands around a story: chosen by its place among all, so that pages differ and yet stay the same."""
    stories = load_stories()
    place = stories.index(story)
    others = [other for other in stories if other.outlet == story.outlet and other.id != story.id]
    embeddeds, headlines = load_embedded()
    embedded = embeddeds[place % len(embeddeds)]
    turned = headlines[place % len(headlines) :] + headlines[: place % len(headlines)]
    related = list(turned[: RELATED - 1])
    related.insert(place % RELATED, embedded.title)
    return {"number": 1000 + place, "others": others, "headlines": turned, "embedded": embedded, "related": related,
            "json_ld": _json_ld(story)}  # fmt: skip


def _json_ld(story: Story) -> Markup:
    body = {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "headline": story.title,
        "datePublished": story.published.isoformat(),
        "author": {"@type": "Person" if story.author else "Organization", "name": story.author or story.agency},
        "publisher": {"@type": "Organization", "name": OUTLETS[story.outlet].name},
        "keywords": list(story.keywords),
        "inLanguage": "ar",
    }
    return Markup(json.dumps(body, ensure_ascii=False).replace("<", "\\u003c"))

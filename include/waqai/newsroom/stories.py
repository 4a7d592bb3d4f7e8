"""The newsroom's stories, read from YAML: one file a publication day (UTC) under `stories/`.

Incidents, people and outlets are invented. A syndicated copy names the story it copies (`syndicated_from`) and the
small edits (`edits`: pairs of old and new words) its editor made, so that the text is written once.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime
from functools import cache
from pathlib import Path
from typing import Any

import yaml

HERE = Path(__file__).parent


class StoryError(ValueError):
    """A story file that cannot be used: names the file, the story, the key and the remedy."""


@dataclass(frozen=True)
class Outlet:
    """An invented outlet: its id is the first part of its paths, its layout a template under `layouts/`."""

    id: str
    name: str
    layout: str
    path: str
    """How an article's path is made: a format string over `story`."""
    encoding: str = "utf-8"


OUTLETS: dict[str, Outlet] = {
    outlet.id: outlet
    for outlet in (
        Outlet("manara", "المنارة اليوم", "semantic", "/manara/{story.day:%Y/%m/%d}/{story.id}"),
        Outlet("sada", "صدى المدينة", "wordpress", "/sada/{story.id}/"),
        Outlet("barid", "البريد العربي", "table", "/barid/news.asp?id={story.id}", "cp1256"),
        Outlet("lamha", "لمحة", "amp", "/lamha/amp/{story.id}.html"),
        Outlet("jamea", "الجامع نيوز", "aggregator", "/jamea/{story.day:%Y%m%d}/{story.id}.html"),
    )
}


@dataclass(frozen=True)
class Story:
    """One story as one outlet prints it. `published` has a zone; `day` is its UTC date."""

    id: str
    outlet: str
    title: str
    published: datetime
    paragraphs: tuple[str, ...]
    author: str
    agency: str
    keywords: tuple[str, ...]
    section: str
    syndicated_from: str | None

    @property
    def day(self) -> date:
        return self.published.astimezone(UTC).date()

    @property
    def path(self) -> str:
        return OUTLETS[self.outlet].path.format(story=self)

    @property
    def text(self) -> str:
        return "\n".join(self.paragraphs)


@dataclass(frozen=True)
class Embedded:
    """A story of another year which the aggregator prints inside its pages."""

    title: str
    published: date
    paragraphs: tuple[str, ...]
    keywords: tuple[str, ...]


@cache
def load_stories() -> tuple[Story, ...]:
    """Every story, by time of publication. Raises StoryError naming the file and the key to mend."""
    raws = dict(_raw_stories())
    stories = [_story(where, key, raws) for key, (where, _) in raws.items()]
    return tuple(sorted(stories, key=lambda story: (story.published, story.id)))


def publication_days() -> tuple[date, ...]:
    """The UTC days on which the newsroom published."""
    return tuple(sorted({story.day for story in load_stories()}))


@cache
def load_embedded() -> tuple[tuple[Embedded, ...], tuple[str, ...]]:
    """The embedded stories, and the headlines that fill lists of related stories."""
    raw = yaml.safe_load((HERE / "stories" / "embedded.yaml").read_text("utf-8"))
    stories = (
        Embedded(item["title"], item["published"], tuple(item["paragraphs"]), tuple(item["keywords"]))
        for item in raw["stories"]
    )
    return tuple(stories), tuple(raw["headlines"])


def _raw_stories() -> Iterator[tuple[str, tuple[str, dict[str, Any]]]]:
    seen: dict[str, str] = {}
    for path in sorted((HERE / "stories").glob("20*.yaml")):
        for raw in yaml.safe_load(path.read_text("utf-8"))["stories"]:
            key = str(raw.get("id"))
            if key in seen:
                raise StoryError(f"{path.name}: {key}: id is used in {seen[key]} too; choose another")
            seen[key] = path.name
            yield key, (path.name, raw)


def _story(where: str, key: str, raws: dict[str, tuple[str, dict[str, Any]]]) -> Story:
    own = raws[key][1]
    origin = own.get("syndicated_from")
    if origin and origin not in raws:
        raise StoryError(f"{where}: {key}: syndicated_from {origin!r} is no story; name one that is")
    raw = {**(raws[origin][1] if origin else {}), **own}
    for field in ("outlet", "title", "published", "paragraphs", "agency", "keywords", "section"):
        if not raw.get(field):
            raise StoryError(f"{where}: {key}: {field} is missing; add it")
    published = raw["published"]
    if not isinstance(published, datetime) or published.tzinfo is None:
        raise StoryError(f"{where}: {key}: published {published!r} has no zone; write 2024-07-07T10:00:00+03:00")
    if raw["outlet"] not in OUTLETS:
        raise StoryError(f"{where}: {key}: outlet {raw['outlet']!r} is none of {sorted(OUTLETS)}")
    return Story(
        key, raw["outlet"], raw["title"], published, _edited(where, key, raw), raw.get("author", ""), raw["agency"],
        tuple(raw["keywords"]), raw["section"], origin,
    )  # fmt: skip


def _edited(where: str, key: str, raw: dict[str, Any]) -> tuple[str, ...]:
    paragraphs = list(raw["paragraphs"])
    for old, new in raw.get("edits") or ():
        if not any(old in paragraph for paragraph in paragraphs):
            raise StoryError(f"{where}: {key}: edits: {old!r} is not in the story; copy it from there")
        paragraphs = [paragraph.replace(old, new) for paragraph in paragraphs]
    return tuple(paragraph for paragraph in paragraphs if paragraph)

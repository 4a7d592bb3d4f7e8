"""The catalog: one YAML file per outlet, checked strictly before anything is fetched.

A file that is wrong stops the run at once, with its name, the key and what to do: a typing error must not look like a
quiet day. `{newsroom}` in a URL stands for the sample newsroom (environment variable WAQAI_NEWSROOM_URL).
"""

from __future__ import annotations

import difflib
import os
import re
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import Any, Literal
from urllib.parse import urlsplit

import yaml
from pydantic import BaseModel, ConfigDict, Field, ValidationError, field_validator, model_validator

FOLDER = Path(__file__).with_name("catalog")
NEWSROOM_DEFAULT = "http://127.0.0.1:8765"
GROUPS = ("sample", "live", "all")
DAY_MARKS = ("{yyyy}", "{mm}", "{dd}")


class CatalogError(ValueError):
    """A catalog file or a source name is wrong. The message holds the file, the key and the remedy."""


class _Strict(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class Listing(_Strict):
    """An HTML page that lists articles, the last resort: `select` is a CSS selector of links or of what holds them."""

    url: str
    select: str = "a[href]"


class Archive(_Strict):
    """Files that hold pages already fetched. `files` are paths, globs, folders or URLs, with marks {yyyy}{mm}{dd}.

    `columns` names the columns of Parquet and JSON Lines: keys `text`, `url`, `published`, `title`. `language` keeps
    only records whose text is mainly of that script ("ar"); `hosts` only pages of those hosts (both before parsing).
    `days_after` says how many days past the target a file dated by crawl is still worth reading.
    """

    kind: Literal["warc", "wet", "ccnews", "folder", "jsonl", "parquet"]
    files: tuple[str, ...] = ()
    hosts: tuple[str, ...] = ()
    language: str | None = None
    columns: Mapping[str, str] = Field(default_factory=dict)
    days_after: int = Field(default=3, ge=0, le=60)

    @model_validator(mode="after")
    def _has_files(self) -> Archive:
        if not self.files and self.kind != "ccnews":
            raise ValueError("files: an archive needs at least one path, glob or URL")
        return self


class Terms(_Strict):
    """What the outlet's terms say about automated reading, where, and the day they were read (none: not yet)."""

    note: str = Field(min_length=10)
    read: date | None = None
    url: str | None = None


class Source(_Strict):
    """One outlet. `rate` is in requests per second and host; `items_min` and `items_max` are per day."""

    id: str = Field(pattern=r"^[a-z0-9][a-z0-9-]{1,60}$")
    name: str = Field(min_length=1)
    publisher: str = Field(min_length=1)
    wikidata: str | None = Field(default=None, pattern=r"^Q[1-9]\d*$")
    country: str | None = Field(default=None, pattern=r"^[A-Z]{3}$")
    language: str = Field(default="ar", pattern=r"^[a-z]{2,3}$")
    feeds: tuple[str, ...] = ()
    sitemaps: tuple[str, ...] = ()
    news_sitemaps: tuple[str, ...] = ()
    day_sitemaps: tuple[str, ...] = ()
    listing: tuple[Listing, ...] = ()
    archive: tuple[Archive, ...] = ()
    hosts: tuple[str, ...] = ()
    licence: str = Field(min_length=1)
    terms: Terms
    enabled: bool
    why: str = Field(min_length=5)
    rate: float = Field(default=0.5, gt=0, le=1000)
    items_min: int = Field(default=0, ge=0)
    items_max: int = Field(default=1000, ge=1)
    sample: bool = False
    tier: int = Field(default=2, ge=1, le=4)

    @field_validator("feeds", "sitemaps", "news_sitemaps", "day_sitemaps")
    @classmethod
    def _web(cls, urls: tuple[str, ...]) -> tuple[str, ...]:
        for url in urls:
            if urlsplit(url).scheme not in ("http", "https") or not urlsplit(url).hostname:
                raise ValueError(f"{url!r} is not an http or https URL")
        return urls

    @model_validator(mode="after")
    def _whole(self) -> Source:
        if not (self.web_urls or self.archive):
            raise ValueError(
                "feeds: give at least one of feeds, sitemaps, news_sitemaps, day_sitemaps, listing, archive"
            )
        for url in self.day_sitemaps:
            if not all(mark in url for mark in DAY_MARKS):
                raise ValueError(f"day_sitemaps: {url!r} needs the marks {', '.join(DAY_MARKS)}")
        if self.items_min > self.items_max:
            raise ValueError("items_min: is more than items_max")
        if self.enabled and self.terms.read is None:
            raise ValueError("terms.read: a source is enabled only once someone has read its terms; give the day")
        if not self.sample:
            for host in sorted(self.allowed_hosts):
                if host == "localhost" or re.fullmatch(r"[\d.]+|.*:.*", host):
                    raise ValueError(f"hosts: {host!r} is an address; only a source with `sample: true` may name one")
        return self

    @property
    def web_urls(self) -> tuple[str, ...]:
        """Every URL that discovery starts from."""
        listed = tuple(one.url for one in self.listing)
        return (*self.feeds, *self.sitemaps, *self.news_sitemaps, *self.day_sitemaps, *listed)

    @property
    def allowed_hosts(self) -> frozenset[str]:
        """Hosts that pages may come from (their subdomains too): `hosts`, and those of the URLs given."""
        return frozenset(self.hosts) | {urlsplit(url).hostname or "" for url in self.web_urls}

    @property
    def needs_contact(self) -> bool:
        """Whether the operator must set WAQAI_CONTACT: yes for everything that goes out to the network."""
        remote = any(file.startswith(("http:", "https:")) for one in self.archive for file in one.files)
        return not self.sample and (bool(self.web_urls) or remote or any(one.kind == "ccnews" for one in self.archive))


def load_catalog(folder: Path | None = None) -> dict[str, Source]:
    """All sources by id, in order of id. Without `folder`: the shipped ones, then those in WAQAI_CATALOG (they win).

    Raises CatalogError naming file, key and remedy when any file is wrong.
    """
    extra = os.environ.get("WAQAI_CATALOG")
    folders = [folder] if folder else [FOLDER, *([Path(extra)] if extra else [])]
    found: dict[str, Source] = {}
    for place in folders:
        if not place.is_dir():
            raise CatalogError(f"{place}: no such folder. Set WAQAI_CATALOG to a folder of YAML files, or unset it.")
        for path in sorted(place.glob("*.yaml")):
            source = load_source(path)
            found[source.id] = source
    return dict(sorted(found.items()))


def load_source(path: Path) -> Source:
    """One file, checked. Raises CatalogError."""
    try:
        data = yaml.safe_load(path.read_text(encoding="utf-8"))
    except UnicodeDecodeError as error:
        raise CatalogError(f"{path}: not UTF-8 ({error}). Save the file as UTF-8.") from error
    except yaml.YAMLError as error:
        raise CatalogError(f"{path}: not YAML: {' '.join(str(error).split())}. Correct that line.") from error
    if not isinstance(data, dict):
        raise CatalogError(f"{path}: holds {type(data).__name__}, not keys and values. Begin with `id: {path.stem}`.")
    if data.get("id") != path.stem:
        raise CatalogError(f"{path}: id: is {data.get('id')!r}. Make it {path.stem!r}, or rename the file.")
    try:
        return Source.model_validate(_fill(data))
    except ValidationError as error:
        raise CatalogError("\n".join(f"{path}: {_explain(dict(one))}" for one in error.errors())) from error


def _fill(value: Any) -> Any:
    """The value with `{newsroom}` replaced in every string below it."""
    if isinstance(value, str):
        return value.replace("{newsroom}", os.environ.get("WAQAI_NEWSROOM_URL", NEWSROOM_DEFAULT).rstrip("/"))
    if isinstance(value, dict):
        return {key: _fill(one) for key, one in value.items()}
    return [_fill(one) for one in value] if isinstance(value, list) else value


def _explain(error: Mapping[str, Any]) -> str:
    """One pydantic error as `key: problem. remedy`."""
    key = ".".join(str(part) for part in error["loc"])
    if error["type"] == "extra_forbidden":
        near = nearest(str(error["loc"][-1]), Source.model_fields)
        return f"{key}: no such key. " + (f"Did you mean `{near}`?" if near else "Remove it.")
    if error["type"] == "missing":
        return f"{key}: is missing. Add it; docs/sources.md shows a whole file."
    message = str(error["msg"]).removeprefix("Value error, ")
    return f"{key + ': ' if key else ''}{message} (given: {str(error.get('input'))[:60]!r}). Correct it."


def nearest(name: str, known: Iterable[str]) -> str | None:
    """The known name that looks most like `name`, if any does."""
    return next(iter(difflib.get_close_matches(name, list(known), n=1, cutoff=0.5)), None)


def pick(catalog: Mapping[str, Source], names: Sequence[str] = ()) -> list[Source]:
    """The sources named, in the order given, each once; without names the enabled live ones.

    A name may be an id, or a group: `sample` (the sample newsroom), `live` (enabled, on the network), `all` (both).
    A disabled source that is named is given: naming it is the operator's decision. Raises CatalogError on others.
    """
    chosen: dict[str, Source] = {}
    for name in names or ("live",):
        if name in catalog:
            chosen[name] = catalog[name]
        elif name in GROUPS:
            group = (
                one for one in catalog.values() if one.enabled and (name == "all" or one.sample == (name == "sample"))
            )
            chosen |= {one.id: one for one in group}
        else:
            near = nearest(name, [*catalog, *GROUPS])
            hint = f"Did you mean {near!r}? " if near else ""
            raise CatalogError(f"{FOLDER}: id: no source {name!r}. {hint}`waqai sources` lists them.")
    return list(chosen.values())

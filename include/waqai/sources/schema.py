"""What a catalog file may hold, checked strictly. `waqai.sources.catalog` reads the files and tells what is wrong."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from typing import Annotated, Literal
from urllib.parse import urlsplit

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, model_validator
from selectolax.lexbor import LexborHTMLParser, SelectolaxError

DAY_MARKS = ("{yyyy}", "{mm}", "{dd}")
COLUMNS = {"text": "text", "html": "html", "url": "url", "title": "title", "published": "published", "fetched": "date"}
# Faster than that is no visit but an attack, whatever the publisher's server bears.
FASTEST = 5.0


def _web(url: str) -> str:
    parts = urlsplit(url)
    if parts.scheme not in ("http", "https") or not parts.hostname or re.search(r"\s", url):
        raise ValueError(f"{url!r} is not an http or https URL")
    if "@" in parts.netloc:
        raise ValueError(f"{url!r} names a user; pages that need a login are not fetched")
    return url


def _host(name: str) -> str:
    if not re.fullmatch(r"[a-z0-9_-]+(\.[a-z0-9_-]+)*|\[?[0-9a-f:]+\]?", name):
        raise ValueError(f"{name!r} is no bare host name; write it like example.org: those below it are allowed too")
    return name


def _selector(text: str) -> str:
    try:
        LexborHTMLParser(b"<p>").css(text)
    except (ValueError, SelectolaxError) as error:
        raise ValueError(f"{text!r} is no CSS selector; one like `h2 a[href]` is") from error
    return text


def _past(day: date) -> date:
    # By no clock: one that is wrong must not stop every source.
    if day.year > 2100:
        raise ValueError(f"{day} lies in the future; give the day when someone read them")
    return day


Web = Annotated[str, AfterValidator(_web)]
Host = Annotated[str, AfterValidator(_host)]


class _Strict(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class Listing(_Strict):
    """An HTML page that lists articles, the last resort: `select` is a CSS selector of links or of what holds them."""

    url: Web
    select: Annotated[str, AfterValidator(_selector)] = "a[href]"


class Archive(_Strict):
    """Files that hold pages already fetched. `files` are paths, globs, folders or URLs, with marks {yyyy}{mm}{dd}.

    `columns` names the columns of Parquet and JSON Lines, by the keys of COLUMNS. `language` keeps only records with
    text in that script ("ar" alone is known); `hosts` only pages of those hosts (both before parsing).
    `days_after` says how many days past the target a file dated by crawl is still worth reading.
    """

    kind: Literal["warc", "wet", "ccnews", "folder", "jsonl", "parquet"]
    files: tuple[str, ...] = ()
    hosts: tuple[Host, ...] = ()
    language: Literal["ar"] | None = None
    columns: Mapping[Literal["text", "html", "url", "title", "published", "fetched"], str] = Field(default_factory=dict)
    days_after: int = Field(default=3, ge=0, le=60)

    @model_validator(mode="after")
    def _has_files(self) -> Archive:
        if not self.files and self.kind != "ccnews":
            raise ValueError("files: an archive needs at least one path, glob or URL")
        return self


class Terms(_Strict):
    """What the outlet's terms say about automated reading, where, and the day they were read (none: not yet)."""

    note: str = Field(min_length=10)
    read: Annotated[date, AfterValidator(_past)] | None = None
    url: Web | None = None


class Source(_Strict):
    """One outlet. `rate` is in requests per second and host; `items_min` and `items_max` are per day."""

    id: str = Field(pattern=r"^[a-z0-9][a-z0-9-]{1,60}$")
    name: str = Field(min_length=1)
    publisher: str = Field(min_length=1)
    wikidata: str | None = Field(default=None, pattern=r"^Q[1-9]\d*$")
    country: str | None = Field(default=None, pattern=r"^[A-Z]{3}$")
    language: str = Field(default="ar", pattern=r"^[a-z]{2,3}$")
    feeds: tuple[Web, ...] = ()
    sitemaps: tuple[Web, ...] = ()
    news_sitemaps: tuple[Web, ...] = ()
    day_sitemaps: tuple[Web, ...] = ()
    listing: tuple[Listing, ...] = ()
    archive: tuple[Archive, ...] = ()
    hosts: tuple[Host, ...] = ()
    licence: str = Field(min_length=1)
    terms: Terms
    enabled: bool
    why: str = Field(min_length=5)
    rate: float = Field(default=0.5, gt=0, le=1000)
    items_min: int = Field(default=0, ge=0)
    items_max: int = Field(default=1000, ge=1)
    sample: bool = False
    tier: int = Field(default=2, ge=1, le=4)

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
            if self.rate > FASTEST:
                raise ValueError(
                    f"rate: {self.rate:g} requests a second are too many; {FASTEST:g} at most, 0.5 is usual"
                )
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

"""Reads one page: bytes to blocks, blocks to roles and stories, and what the page says about itself."""

import gc
import html
import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date, datetime
from typing import Any

from waqai.pages.asides import mark_asides, mark_pictures, mark_pull_quotes
from waqai.pages.assemble import Known, assemble
from waqai.pages.bios import mark_bios
from waqai.pages.boxes import mark_boxes, mark_captions, mark_read_also
from waqai.pages.charset import as_utf8, decode_page
from waqai.pages.digest import mark_digest
from waqai.pages.drafts import prose
from waqai.pages.edges import trim
from waqai.pages.forum import mark_posts
from waqai.pages.front import mark_front, mark_issue
from waqai.pages.language import language_of
from waqai.pages.mainbody import container, correct_hints, mark_inside
from waqai.pages.markers import key
from waqai.pages.markup import Markup
from waqai.pages.metadata import read_metadata
from waqai.pages.model import Block, Metadata, Page
from waqai.pages.notices import mark_notices, mark_spoken
from waqai.pages.plain import text_blocks
from waqai.pages.plain_marks import mark_lists, mark_teasers, plain_title
from waqai.pages.polls import mark_polls
from waqai.pages.scripts import without_scripts
from waqai.pages.segment import segment
from waqai.pages.skipped import mark_skipped
from waqai.pages.state import read_state
from waqai.pages.titles import head_titles, outlet_in_head, title_of, without_outlet
from waqai.pages.units import mark_clocks, mark_units
from waqai.pages.updates import with_updates
from waqai.pages.walk import read_markup

MAX_BYTES = 10_000_000
# The text in a page's JSON-LD replaces what its markup shows where that is less than this share of it.
_SHELL = 0.3
# A page of fewer blocks may be an application's shell.
_FEW = 40
_ANYTHING = re.compile("[^\ufeff \t\r\n\0]")
_TAG = re.compile(r"<[^<>]*>")
_LETTERS = re.compile(r"[^\W\d_]{2}")
# Where the one time of a page may stand: not in a list of other stories, nor in a comment.
_PLACES = frozenset({"", "navigation", "dateline", "byline"})
_NOTHING = Page(reject="no_article")


def read_page(
    data: bytes | str,
    url: str | None = None,
    published: date | None = None,
    content_type: str | None = None,
    fetched: datetime | None = None,
    country: str | None = None,
) -> Page:
    """Everything on a page. Never raises on bad input: `Page.reject` then says why nothing can be used of it.

    `published`: the publication date as a feed or the operator knows it (UTC); it decides the day. `fetched`: when the
    page was fetched; it anchors "two hours ago", and a date behind it is refused. `country`: the source's, for clocks
    without a zone. Rejects: `empty_page`, `too_large`, `not_text`, `no_article`, `date_in_future`.
    """
    if len(data) > MAX_BYTES:
        return Page(url=url, reject="too_large")
    if isinstance(data, bytes) and _is_binary(data):
        return Page(url=url, reject="not_text")
    text, charset = (data, "utf-8") if isinstance(data, str) else decode_page(data, content_type)
    if not _ANYTHING.search(text):
        return Page(url=url, charset=charset, reject="empty_page")
    known = Known(url, published, fetched, charset, country)
    with _uncollected():
        if looks_like_markup(text, content_type):
            return _read_html(text, read_markup(as_utf8(data, text, charset)), known)
        return _read_text(text, known)


@contextmanager
def _uncollected() -> Iterator[None]:
    """Lets the search for cyclic garbage wait: a page is ten thousand small objects and not one cycle.

    The search would take a quarter of the time. Where it is switched off already it stays so.
    """
    if not gc.isenabled():
        yield
        return
    gc.disable()
    try:
        yield
    finally:
        gc.enable()


def _is_binary(data: bytes) -> bool:
    """Pictures, archives, PDF and the like, by their first bytes."""
    return data.startswith(
        (b"%PDF", b"PK\x03\x04", b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"\x1f\x8b", b"RIFF", b"\x00\x00\x00")
    )


def looks_like_markup(text: str, content_type: str | None) -> bool:
    """Whether a text is HTML: by its declared type or by tags near its beginning."""
    if content_type and "html" in content_type:
        return True
    return bool(
        re.search(r"<(?:!doctype|html|head|body|div|p|article|table|meta|br|a|h1|title|span)\b", text[:5000], re.I)
    )


def _read_html(text: str, markup: Markup, known: Known) -> Page:
    if markup.tree is None:
        return _unparsed(text, known)
    mark_posts(markup)
    correct_hints(markup)
    mark_notices(markup)
    mark_boxes(markup)
    node = container(markup)
    state = read_state(text) if node < 0 and len(markup.blocks) < _FEW else None
    if not (markup.blocks or markup.scripts or state):
        return _unparsed(text, known)
    meta = read_metadata(markup)
    title = _mark(markup, node, meta) if node >= 0 else None
    if node < 0 and not meta.body and state:
        meta.body, meta.title = html.unescape(state.body), state.title or meta.title
        meta.raw_dates += [("state", written) for written in state.dates[:1]]
    blocks = with_updates(_shell(markup.blocks, meta), meta)
    outlet = meta.site or outlet_in_head(meta.head_title, title or meta.title) or meta.handle
    # A page without a story's element has none, unless its JSON-LD or its updates hold one.
    if node < 0 and blocks is markup.blocks:
        return Page(url=known.url, title=meta.title or meta.head_title, charset=known.charset, reject="no_article")
    title = title or without_outlet(meta.title or meta.head_title, outlet)
    if title and not outlet and title == meta.head_title:
        title = (
            title_of(title, " ".join([block.text for block in blocks if block.inside and prose(block)][:3])) or title
        )
        outlet = outlet_in_head(meta.head_title, title)
    labelled, drafts = segment(blocks, title, marked=True, outlet=outlet)
    return assemble(labelled, drafts, title, outlet, meta, known)


def _unparsed(text: str, known: Known) -> Page:
    """A page that the parser makes nothing of (ten thousand nested elements): its text without tags."""
    told = _LETTERS.search(_TAG.sub(" ", text))
    plain = _TAG.sub("\n", without_scripts(text.encode("utf-8", "replace")).decode()) if told else ""
    return (
        _read_text(html.unescape(plain), known)
        if plain.strip()
        else replace(_NOTHING, url=known.url, charset=known.charset)
    )


def _mark(markup: Markup, node: int, meta: Metadata) -> str | None:
    """Marks what belongs to the story that an element holds; gives the title found on the page."""
    mark_inside(markup, node)
    variants = head_titles(meta.head_title)
    mark_units(markup, node, {key(title) for title in (meta.title, *variants) if title})
    mark_read_also(markup, node)
    title = mark_front(markup.blocks, meta.title or meta.head_title, variants)
    mark_captions(markup, title)
    mark_pictures(markup)
    mark_asides(markup, node)
    mark_polls(markup)
    mark_pull_quotes(markup.blocks)
    mark_skipped(markup.blocks)
    mark_bios(markup.blocks)
    mark_clocks(markup.blocks)
    mark_digest(markup.blocks, title)
    mark_teasers([block for block in markup.blocks if block.inside and block.unit < 0], title)
    trim(markup, meta.site or outlet_in_head(meta.head_title, title))
    _mark_time(markup.blocks)
    if not meta.raw_dates:
        mark_issue(markup.blocks)
    return title if any(block.hint == "title" and block.unit < 0 for block in markup.blocks) else None


def _mark_time(blocks: list[Block]) -> None:
    """The one machine-readable time of a page is its date, wherever it stands."""
    stamped = [block for block in blocks if block.stamp]
    if len(stamped) == 1 and stamped[0].unit < 0 and not stamped[0].inside and stamped[0].hint in _PLACES:
        stamped[0].hint = "dateline"


def _shell(blocks: list[Block], meta: Metadata) -> list[Block]:
    """The page's blocks, or its JSON-LD text where a script would have put the story into an empty page."""
    if not meta.body or len(meta.body) < 200:
        return blocks
    shown = sum(len(block.text) for block in blocks if block.inside and prose(block))
    return blocks if shown >= _SHELL * len(meta.body) else text_blocks(meta.body)


def _read_text(text: str, known: Known) -> Page:
    blocks = text_blocks(text)
    if not any(prose(block) for block in blocks) and language_of(text) == "und":
        return Page(url=known.url, charset=known.charset, reject="no_article")
    mark_clocks(blocks)
    mark_spoken(blocks)
    mark_polls(Markup(blocks))
    mark_skipped(blocks)
    mark_bios(blocks)
    title = plain_title(blocks)
    mark_teasers(blocks, title)
    mark_digest(blocks, title)
    mark_lists(blocks)
    labelled, drafts = segment(blocks, title, marked=False)
    return assemble(labelled, drafts, title, None, Metadata(), known)


def segment_json(page: Page) -> dict[str, Any]:
    """The page as `waqai segment` prints it."""
    return {
        "page": page.url,
        "language": page.language,
        "title": page.title,
        "published_at": _iso(page.published_at),
        "published_rule": page.published_rule,
        "published_precision": page.published_precision,
        "dates_disagree": page.dates_disagree,
        "credit": " / ".join(page.credit) or None,
        "author": page.author,
        "outlet": page.outlet,
        "keywords": list(page.keywords),
        "stories": [
            {
                "kind": s.kind,
                "title": s.title,
                "text": s.text,
                "published_at": _iso(s.published_at),
                "language": s.language,
            }
            for s in page.stories
        ],
        "segments": [{"role": s.role, "story": s.story, "text": s.text} for s in page.segments],
        "reject": page.reject,
    }


def _iso(at: datetime | None) -> str | None:
    return at.isoformat() if at else None

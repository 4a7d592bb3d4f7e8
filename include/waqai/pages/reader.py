"""Reads one page: bytes to blocks, blocks to roles and stories, and what the page says about itself."""

import re
from datetime import UTC, date, datetime
from typing import Any

from waqai.pages.mainbody import container, correct_hints, mark_front, mark_inside, trim
from waqai.pages.markers import is_sentence, marker
from waqai.pages.markup import read_markup
from waqai.pages.metadata import read_metadata
from waqai.pages.model import Block, Page, Story
from waqai.pages.plain import text_blocks
from waqai.pages.segment import Draft, headline_like, prose, runs, segment

MAX_BYTES = 20_000_000


def read_page(
    data: bytes | str, url: str | None = None, published: date | None = None, content_type: str | None = None
) -> Page:
    """Everything on a page. Never raises on bad input: `Page.reject` then says why nothing can be used of it.

    `published`: the publication date as a feed or the operator knows it (UTC).
    """
    text = data if isinstance(data, str) else data.decode("utf-8", "replace")
    if not text.strip():
        return Page(url=url, reject="empty_page")
    if looks_like_markup(text, content_type):
        return _read_html(text, url, published)
    return _read_text(text, url, published)


def looks_like_markup(text: str, content_type: str | None) -> bool:
    """Whether a text is HTML: by its declared type or by tags near its beginning."""
    if content_type and "html" in content_type:
        return True
    return bool(
        re.search(r"<(?:!doctype|html|head|body|div|p|article|table|meta|br|a|h1|title|span)\b", text[:5000], re.I)
    )


def _read_html(text: str, url: str | None, published: date | None) -> Page:
    markup = read_markup(text)
    if markup.root is None:
        return Page(url=url, reject="no_article")
    meta = read_metadata(markup.root, markup.scripts)
    correct_hints(markup)
    node = container(markup)
    if node < 0:
        return Page(url=url, title=meta.title, reject="no_article")
    mark_inside(markup, node)
    title = mark_front(markup.blocks, meta.title)
    trim(markup.blocks)
    labelled, drafts = segment(markup.blocks, title, marked=True)
    stories = tuple(_story(draft, None, None) for draft in drafts)
    return Page(url, meta.canonical, "ar", title, None, None, stories=stories, segments=tuple(runs(labelled)))


def _read_text(text: str, url: str | None, published: date | None) -> Page:
    blocks = text_blocks(text)
    title = plain_title(blocks)
    labelled, drafts = segment(blocks, title, marked=False)
    at = datetime(published.year, published.month, published.day, tzinfo=UTC) if published else None
    rule = "given" if at else None
    stories = tuple(_story(draft, at if i == 0 else None, rule if i == 0 else None) for i, draft in enumerate(drafts))
    credit = tuple(drafts[0].credits)
    return Page(
        url, None, "ar", title, at, rule, "day", (), False, credit, stories=stories, segments=tuple(runs(labelled))
    )


def plain_title(blocks: list[Block]) -> str | None:
    """The title of a plain text: the last headline-like line before its first paragraph. Marks lines before as such."""
    first = next((i for i, block in enumerate(blocks) if prose(block)), None)
    if not first:
        return None
    title = None
    for block in blocks[:first]:
        if marker(block.text):
            continue
        if headline_like(block) and block.text.count(" ") > 2 and not is_sentence(block.text) and not block.item:
            title, block.hint = block.text, "title"
        else:
            block.hint = "navigation"
    for block in blocks[:first]:
        if block.hint == "title" and block.text != title:
            block.hint = "navigation"
    return title


def _story(draft: Draft, at: datetime | None, rule: str | None) -> Story:
    credit = draft.credits[0] if draft.credits else None
    return Story(draft.kind, draft.title, "\n\n".join(draft.paragraphs), at, rule, "ar", credit)


def segment_json(page: Page) -> dict[str, Any]:
    """The page as `waqai segment` prints it."""
    return {
        "page": page.url,
        "language": page.language,
        "title": page.title,
        "published_at": _iso(page.published_at),
        "published_rule": page.published_rule,
        "credit": " / ".join(page.credit) or None,
        "stories": [
            {"kind": s.kind, "title": s.title, "text": s.text, "published_at": _iso(s.published_at)}
            for s in page.stories
        ],
        "segments": [{"role": s.role, "story": s.story, "text": s.text} for s in page.segments],
    }


def _iso(at: datetime | None) -> str | None:
    return at.isoformat() if at else None

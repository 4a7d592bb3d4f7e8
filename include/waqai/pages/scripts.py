"""The text of a page without what no reader sees of it: scripts, styles, drawings, tags of a thousand attributes."""

import re

_LONG = 1500
_TAG_END = re.compile(rb"[<>]")
_MOST_ATTRIBUTES = 200
_FEW = 30
# Without the flag for case: the engine then looks for "<" by itself, five times as fast.
_NOISE = re.compile(rb"<([sS](?:cript|CRIPT|tyle|TYLE|vg|VG))(?=[\s>])")


def without_scripts(page: bytes) -> bytes:
    """UTF-8 without scripts (JSON-LD is kept), styles and drawings: half of a page's bytes and none of its words.

    Linear: an element that is never closed is looked for once.
    """
    kept: list[bytes] = []
    at = start = 0
    open_ended: set[bytes] = set()
    # Each search begins behind the last element: what stands in a script is not searched for tags.
    while found := _NOISE.search(page, at):
        at, tag = found.end(), found.group(1).lower()
        if tag in open_ended:
            continue
        close = _end_of(tag, page, at)
        if close < 0:
            open_ended.add(tag)
            continue
        at = page.find(b">", close) + 1 or len(page)
        if tag == b"script" and b"ld+json" in page[found.end() : page.find(b">", found.end())]:
            continue
        kept.append(page[start : found.start()])
        start = at
    return b"".join([*kept, page[start:]]) if kept else page


def _end_of(tag: bytes, page: bytes, at: int) -> int:
    """Where an element ends that is closed by its own tag only; -1 where it never is."""
    end = b"</" + tag
    # A single character is found much faster than several, and a script has few of these.
    for _ in range(_FEW):
        at = page.find(b"<", at)
        if at < 0 or page.startswith(end, at):
            return at
        at += 1
    return page.find(end, at)


def _is_swarm(tag: str) -> bool:
    """Whether a tag has attributes by the thousand: the parser compares each of them with every other."""
    return len(tag) >= _LONG and tag.count("=") + tag.count(" ") > _MOST_ATTRIBUTES


def without_swarms(page: bytes) -> bytes:
    """UTF-8 without tags that have attributes by the thousand. Reads it in strides: a long tag covers one whole."""
    half = _LONG // 2
    kept: list[bytes] = []
    start = at = 0
    while at + half <= len(page):
        if page.find(b">", at, at + half) >= 0 or page.find(b"<", at, at + half) >= 0:
            at += half
            continue
        # Neither end of a tag is here; what began last before it tells a tag from a paragraph.
        opened = page.rfind(b"<", max(start, at - half), at)
        stop = _TAG_END.search(page, at + half)
        end = stop.start() if stop else len(page)
        if opened >= 0 and page.find(b">", opened, at) < 0 and _is_swarm(page[opened:end].decode("utf-8", "ignore")):
            kept.append(page[start:opened])
            start = end + 1 if stop and stop.group() == b">" else end
        at = max(end, start)
    return b"".join([*kept, page[start:]]) if kept else page

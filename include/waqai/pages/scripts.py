"""The text of a page without what no reader sees of it: scripts, styles, drawings, tags of a thousand attributes."""

import re

_LONG = 1500
_TAG_END = re.compile("[<>]")
_MOST_ATTRIBUTES = 200
# Without the flag for case: the engine then looks for "<" by itself, five times as fast.
_NOISE = re.compile(r"<([sS](?:cript|CRIPT|tyle|TYLE|vg|VG))(?=[\s>])")


def without_scripts(text: str) -> str:
    """The text without scripts (JSON-LD is kept), styles and drawings: half of a page's bytes and none of its words.

    Linear: an element that is never closed is looked for once.
    """
    kept: list[str] = []
    at = start = 0
    open_ended: set[str] = set()
    # Each search begins behind the last element: what stands in a script is not searched for tags.
    while found := _NOISE.search(text, at):
        at, tag = found.end(), found.group(1).lower()
        if tag in open_ended:
            continue
        close = text.find(f"</{tag}", at)
        if close < 0:
            open_ended.add(tag)
            continue
        at = text.find(">", close) + 1 or len(text)
        if tag == "script" and "ld+json" in text[found.end() : text.find(">", found.end())]:
            continue
        kept.append(text[start : found.start()])
        start = at
    return "".join([*kept, text[start:]]) if kept else text


def _is_swarm(tag: str) -> bool:
    """Whether a tag has attributes by the thousand: the parser compares each of them with every other."""
    return len(tag) >= _LONG and tag.count("=") + tag.count(" ") > _MOST_ATTRIBUTES


def without_swarms(text: str) -> str:
    """The text without tags that have attributes by the thousand. Reads it in strides: a long tag covers one whole."""
    half = _LONG // 2
    kept: list[str] = []
    start = at = 0
    while at + half <= len(text):
        if text.find(">", at, at + half) >= 0 or text.find("<", at, at + half) >= 0:
            at += half
            continue
        # Neither end of a tag is here; what began last before it tells a tag from a paragraph.
        opened = text.rfind("<", max(start, at - half), at)
        stop = _TAG_END.search(text, at + half)
        end = stop.start() if stop else len(text)
        if opened >= 0 and text.find(">", opened, at) < 0 and _is_swarm(text[opened:end]):
            kept.append(text[start:opened])
            start = end + 1 if stop and stop.group() == ">" else end
        at = max(end, start)
    return "".join([*kept, text[start:]]) if kept else text

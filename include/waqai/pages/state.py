"""The story of a page that a script would have drawn: found in the state that the page carries for that script.

Applications ship a shell without text and beside it the data they draw it from (`__NEXT_DATA__`, `application/json`,
`window.__INITIAL_STATE__ = {...}`). The names in it are each site's own, but the story is always the object with the
longest text beside a headline.
"""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

_SCRIPT = re.compile(r"<script\b([^<>]{0,300})>", re.I)
_ASSIGNED = re.compile(r"^\s*(?:(?:window|self|var|let|const)[.\s]*)?[\w.$\[\]\"']{1,80}\s*=\s*(?=[{\[])")
_TITLES = ("headline", "title", "name", "heading")
_BODIES = ("articlebody", "body", "content", "text", "html", "bodyhtml", "fulltext", "story", "description", "value")
# What holds the paragraphs of a text that is stored as a list of blocks.
_BLOCKS = (
    *_BODIES,
    "blocks",
    "paragraphs",
    "components",
    "elements",
    "sections",
    "children",
    "data",
    "attributes",
    "rendered",
)
_DATED = re.compile(r"publish|posted|first_?release|^date$|created", re.I)
_TAGS = re.compile(r"</?(?:p|br|div|h\d|li|blockquote)\b[^<>]{0,300}>", re.I)
_INLINE_TAGS = re.compile(r"<[a-zA-Z/!][^<>]{0,500}>")
_LETTERS = re.compile(r"[^\W\d_]{2,}")
_SHORTEST = 200
_MOST = 5_000_000
_DEEPEST = 40


@dataclass(frozen=True, slots=True)
class State:
    """The story as a page's data tell it: headline, text with a line a paragraph, dates as written."""

    title: str | None
    body: str
    dates: tuple[str, ...] = ()


def read_state(text: str) -> State | None:
    """The story in the data of a page's scripts, or None. Damaged data are passed over."""
    best: State | None = None
    for data in _data(text):
        for item in _objects(data, 0):
            body = _body(item)
            if len(body) >= _SHORTEST and (best is None or len(body) > len(best.body)):
                best = State(_title(item), body, tuple(_dates(item)))
    return best if best and len(_LETTERS.findall(best.body)) > 20 else None


def _data(text: str) -> Iterator[Any]:
    """The values that scripts hold as JSON, whole or assigned to a name."""
    read = 0
    for opened in _SCRIPT.finditer(text):
        close = text.find("</script", opened.end())
        inner = text[opened.end() : close if close >= 0 else len(text)]
        read += len(inner)
        if read > _MOST:
            return
        if len(inner) < _SHORTEST or "ld+json" in opened.group(1):
            continue
        assigned = _ASSIGNED.match(inner)
        start = inner[assigned.end() if assigned else 0 :].lstrip()
        if start[:1] in ("{", "["):
            try:
                yield json.JSONDecoder(strict=False).raw_decode(start)[0]
            except (ValueError, RecursionError):
                continue


def _objects(data: Any, depth: int) -> Iterator[dict[str, Any]]:
    if depth > _DEEPEST:
        return
    if isinstance(data, list):
        for item in data[:2000]:
            yield from _objects(item, depth + 1)
    elif isinstance(data, dict):
        yield data
        for item in data.values():
            if isinstance(item, (dict, list)):
                yield from _objects(item, depth + 1)


def _title(item: dict[str, Any]) -> str | None:
    lower = {name.lower(): value for name, value in item.items()}
    found = next((lower[name] for name in _TITLES if isinstance(lower.get(name), str)), None)
    return " ".join(_INLINE_TAGS.sub("", found).split()) or None if found else None


def _body(item: dict[str, Any]) -> str:
    """The text of an object with a headline: a string, or a list of blocks with a text each."""
    if not _title(item):
        return ""
    lower = {name.lower(): value for name, value in item.items()}
    return max((_text(lower[name], 0) for name in _BLOCKS if name in lower), key=len, default="")


def _text(value: Any, depth: int) -> str:
    """Words of a value, a line a paragraph."""
    if isinstance(value, str):
        plain = _INLINE_TAGS.sub("", _TAGS.sub("\n", value))
        return "\n".join(line for part in plain.split("\n") if (line := " ".join(part.split())))
    if depth > 6:
        return ""
    if isinstance(value, list):
        return "\n".join(filter(None, (_text(part, depth + 1) for part in value[:500])))
    if isinstance(value, dict):
        lower = {name.lower(): part for name, part in value.items()}
        return max((_text(lower[name], depth + 1) for name in _BLOCKS if name in lower), key=len, default="")
    return ""


def _dates(item: dict[str, Any]) -> Iterator[str]:
    for name, value in item.items():
        if _DATED.search(name) and isinstance(value, str) and re.match(r"(?:19|20)\d\d-\d\d-\d\d", value):
            yield value

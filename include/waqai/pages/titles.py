"""The title of a story and the name of its outlet, told apart where a page writes them into one line."""

import re

from waqai.pages.markers import key, overlap

# What stands between a headline and the outlet's name in <title>: a sign with a space on at least one side.
_SEPARATOR = re.compile(r"\s+[|–—\-:·•»«›]+\s+|\s*\|\s*|\s*::?\s+")
_LONGEST_NAME, _LONGEST = 60, 400


def head_titles(line: str | None) -> list[str]:
    """A <title> and the headlines it may hold, longest first: without its first or last parts.

    >>> head_titles("توقف القتال في المدينة - البريد")
    ['توقف القتال في المدينة - البريد', 'توقف القتال في المدينة', 'البريد']
    """
    if not line:
        return []
    cuts = [(m.start(), m.end()) for m in _SEPARATOR.finditer(line)][:6]
    parts = [line[:start] for start, _ in cuts] + [line[end:] for _, end in cuts]
    return [line, *sorted((part.strip() for part in parts if part.strip()), key=len, reverse=True)]


def outlet_in_head(line: str | None, title: str | None) -> str | None:
    """What a <title> says beside the headline: the outlet's name, or None where nothing or too much is left."""
    if not line or not title or key(line) == key(title):
        return None
    for start, end in [(m.start(), m.end()) for m in _SEPARATOR.finditer(line)]:
        for headline, rest in ((line[:start], line[end:]), (line[end:], line[:start])):
            if key(headline) == key(title):
                name = _SEPARATOR.split(rest.strip(" |-–—"))[-1].strip()
                return name if 0 < len(name) <= _LONGEST_NAME else None
    return None


def without_outlet(title: str | None, outlet: str | None) -> str | None:
    """A headline without the outlet's name before or after it."""
    if not title or not outlet:
        return title
    for start, end in [(m.start(), m.end()) for m in _SEPARATOR.finditer(title)]:
        if key(title[end:]) == key(outlet):
            return title[:start].strip()
        if key(title[:start]) == key(outlet):
            return title[end:].strip()
    return title


def title_of(line: str, told: str) -> str | None:
    """The part of a <title> that has words of the story, where the other is short and has none: the outlet's name."""
    for cut in list(_SEPARATOR.finditer(line))[:6] if len(line) <= _LONGEST else ():
        before, after = line[: cut.start()], line[cut.end() :]
        for headline, rest in ((before, after), (after, before)):
            if cut.group().strip() == ":" or len(rest) > min(_LONGEST_NAME, len(headline)):
                continue
            if overlap(headline, told) >= 0.3 and not overlap(rest, told):
                return headline.strip()
    return None

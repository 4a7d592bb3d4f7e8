"""Which records are worth parsing: by host from the record's header, by script from a count of bytes."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

from waqai.sources.catalog import Archive
from waqai.sources.urls import belongs

LOOK = 500_000
# Lead bytes of the Arabic block in UTF-8, U+0600 to U+06FF.
_LEADS = bytes(range(0xD8, 0xDC))
_CONTINUATIONS = bytes(range(0x80, 0xC0))
_HIGH = bytes(range(0xC0, 0x100))
_ARABIC_CHARSET = re.compile(rb"""charset\s*=\s*["']?(?:windows-1256|cp1256|iso-8859-6|x-mac-arabic)""", re.I)
# A menu of languages or an advertisement is no Arabic page; one paragraph of news is.
LEAST = 100


class Chooser:
    """The filters of one archive entry. `hosts` none: any; `language` none: any."""

    def __init__(self, archive: Archive) -> None:
        self.hosts, self.arabic = frozenset(archive.hosts), archive.language == "ar"
        self._known: dict[str, bool] = {}

    def host(self, url: str) -> bool:
        """Whether the page's host is wanted: itself or below one that is named."""
        if not self.hosts:
            return True
        # Every record comes by here: the part between the second and third slash is looked up, and parsed once.
        place = url.split("/", 3)[2:3]
        known = self._known.get(place[0]) if place else False
        return self._look(place[0], url) if known is None else known

    def _look(self, place: str, url: str) -> bool:
        if len(self._known) > 100_000:
            self._known.clear()
        try:
            name = (urlsplit(url).hostname or "").lower()
        except ValueError:
            name = ""
        self._known[place] = belongs(name, self.hosts)
        return self._known[place]

    def text(self, data: bytes, content_type: str | None = None) -> bool:
        """Whether the bytes hold a page's worth of the script asked for; nothing is decoded or parsed."""
        return not self.arabic or is_arabic(data, content_type)


def is_arabic(data: bytes, content_type: str | None = None) -> bool:
    """Whether at least `LEAST` Arabic letters lie in the first half megabyte, in UTF-8 or a declared Arabic charset.

    >>> is_arabic("خبر من المدينة ".encode() * 20)
    True
    >>> is_arabic("Nouvelles de la cité ".encode() * 20)
    False
    """
    head = data[:LOOK]
    leads = _count(head, _LEADS)
    # In UTF-8 a continuation follows each lead; in one-byte charsets such bytes are rare signs.
    if leads >= LEAST and _count(head, _CONTINUATIONS) >= leads:
        return True
    declared = _ARABIC_CHARSET.search(head[:4096]) or _ARABIC_CHARSET.search((content_type or "").encode())
    return bool(declared) and _count(head, _HIGH) >= LEAST


def _count(data: bytes, members: bytes) -> int:
    return len(data) - len(data.translate(None, members))

"""Which records are worth parsing: by host from the record's header, by script from a count of bytes."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

from waqai.sources.catalog import Archive
from waqai.sources.urls import belongs

LOOK = 500_000
# Alef, every eighth letter of Arabic text, in UTF-8 and in windows-1256 and ISO 8859-6, which agree on it.
_ALEF, _ALEF_ONE_BYTE = "ا".encode(), "ا".encode("cp1256")
_ARABIC_CHARSET = re.compile(rb"""charset\s*=\s*["']?(?:windows-1256|cp1256|iso-8859-6|x-mac-arabic)""", re.I)
# A menu of languages is no Arabic page; one paragraph of news is.
LEAST_ALEF = 12


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
    """Whether the first half megabyte holds some lines of Arabic script, in UTF-8 or a declared Arabic charset.

    >>> is_arabic("خبر من المدينة ".encode() * 20)
    True
    >>> is_arabic("Nouvelles de la cité ".encode() * 20)
    False
    """
    head = data[:LOOK]
    # A single byte is found faster than anything else, and a page in another script has none of this one.
    if _ALEF[:1] in head and _often(head, _ALEF):
        return True
    near = head[:4096] + (content_type or "").encode()
    # Most pages name none of these, and looking for a word is ten times as fast as looking for a pattern.
    if not (b"1256" in near or b"8859-6" in near or b"arabic" in near):
        return False
    return bool(_ARABIC_CHARSET.search(near)) and _often(head, _ALEF_ONE_BYTE)


def _often(head: bytes, letter: bytes) -> bool:
    """Whether the letter stands there often enough; looks no further than it must."""
    at = -1
    for _ in range(LEAST_ALEF):
        at = head.find(letter, at + 1)
        if at < 0:
            return False
    return True

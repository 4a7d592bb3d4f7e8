"""Which pages are Arabic, before any decoding."""

from __future__ import annotations

import pytest
from archived import WORDS

from waqai.sources.archives.choose import is_arabic


@pytest.mark.parametrize(
    ("data", "kind", "answer"),
    [
        ((WORDS * 3).encode(), None, True),
        (("<html><head><meta charset=windows-1256></head>" + WORDS * 3).encode("cp1256"), None, True),
        ((WORDS * 3).encode("cp1256"), "text/html; charset=windows-1256", True),
        ((WORDS * 3).encode("cp1256"), None, False),
        (("Слово и дело " * 40).encode("cp1251"), "text/html; charset=windows-1251", False),
        (("Слово и дело " * 40).encode(), None, False),
        (("Été à la plage " * 40).encode("latin-1"), None, False),
        (("<p>English page</p>" * 100 + "العربية").encode(), None, False),
        (b"", None, False),
    ],
)
def test_the_script_is_seen_without_decoding(data: bytes, kind: str | None, answer: bool) -> None:
    assert is_arabic(data, kind) is answer

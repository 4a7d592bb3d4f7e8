"""Bytes of a page to text, whatever the page or its server says about its encoding.

Order: byte order mark; valid UTF-8 (no other encoding looks like it by chance); else of the declared encoding and those
that Arabic pages are found in, the one in whose reading most words of the language appear. Text that was encoded twice
is mended.
"""

import codecs
import re
from collections.abc import Iterator

_BOMS = (
    (codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF32_LE, "utf-32-le"), (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"),
)  # fmt: skip
_META = re.compile(rb"""<(?:meta|\?xml)\b[^>]{0,300}?(?:charset|encoding)\s*=\s*["']?\s*([\w.:-]{3,40})""", re.I)
_HEADER = re.compile(r"""charset\s*=\s*["']?\s*([\w.:-]{3,40})""", re.I)
_ARABIC = ("windows-1256", "iso-8859-6", "mac_arabic")
# What browsers read under the name, where that is more than the name promises.
_ALIASES = {"iso-8859-1": "cp1252", "latin-1": "cp1252", "latin1": "cp1252", "ascii": "cp1252", "us-ascii": "cp1252",
            "windows-1252": "cp1252", "x-sjis": "cp932", "shift_jis": "cp932", "gb2312": "gb18030", "gbk": "gb18030",
            "ks_c_5601-1987": "cp949", "euc-kr": "cp949", "iso-8859-9": "cp1254",
            "iso-8859-6-i": "iso-8859-6", "asmo-708": "iso-8859-6",
            "x-mac-arabic": "mac_arabic",
            "cp1256": "windows-1256", "dos-720": "cp720"}  # fmt: skip
_WORDS = re.compile(r"(?<!\w)(?:في|من|على|إلى|أن|عن|مع|هذا|التي|الذي|و?ال\w{2,})(?!\w)")
_LETTERS = re.compile(r"[ء-ي]")
_TWICE = re.compile("[ØÙÚÛ][\x80-\xbf\u2018-\u203a\u0152-\u017e\u0192\u02c6\u02dc\u20ac\u2122]")
_SAMPLE = 400_000


def decode_page(data: bytes, content_type: str | None = None) -> tuple[str, str]:
    """The text of a page and the name of the encoding it was read in. Never raises; bytes of no meaning become U+FFFD.

    >>> decode_page("قصف".encode("windows-1256"), "text/html; charset=utf-8")
    ('قصف', 'windows-1256')
    """
    for mark, name in _BOMS:
        if data.startswith(mark):
            return data[len(mark) :].decode(name, "replace"), name
    if b"\0" in data[:200] and (wide := _wide(data)):
        return data.decode(wide, "replace"), wide
    try:
        return _mended(data.decode("utf-8"))
    except UnicodeDecodeError as error:
        if _nearly_utf8(data, error):
            return data.decode("utf-8", "replace"), "utf-8"
    return _best(data, list(_declared(data, content_type)))


def as_utf8(data: bytes | str, text: str, charset: str) -> bytes:
    """A page in UTF-8, for the parser: its own bytes where they are that, else its text encoded."""
    whole = isinstance(data, bytes) and charset == "utf-8" and not data.startswith(codecs.BOM_UTF8)
    return data if whole and isinstance(data, bytes) and "\ufffd" not in text else text.encode("utf-8", "replace")


def _declared(data: bytes, content_type: str | None) -> Iterator[str]:
    """Encodings that the page and the header name, as Python calls them; unknown names and UTF-8 left out."""
    inside = _META.search(data[:4096])
    header = _HEADER.search(content_type or "")
    for written in (inside[1].decode("ascii", "replace") if inside else "", header[1] if header else ""):
        name = _ALIASES.get(written.lower(), written.lower())
        try:
            if name and codecs.lookup(name).name not in ("utf-8", "utf-16", "utf-32", "utf-7"):
                yield name
        except LookupError:
            continue


def _wide(data: bytes) -> str | None:
    """UTF-16 without a mark: in markup every second byte of a tag is zero."""
    head = data[:400]
    even, odd = head[0::2].count(0), head[1::2].count(0)
    if max(even, odd) < 0.2 * len(head) / 2 or min(even, odd) > 0.1 * max(even, odd):
        return None
    return "utf-16-be" if even > odd else "utf-16-le"


def _nearly_utf8(data: bytes, error: UnicodeDecodeError) -> bool:
    """Whether broken UTF-8 is UTF-8 all the same: cut at the end, or few foreign bytes among many good letters."""
    if error.start >= len(data) - 4 and error.start > 0 and any(byte > 127 for byte in data[: error.start]):
        return True
    text = data[:_SAMPLE].decode("utf-8", "replace")
    bad = text.count("\ufffd")
    good = sum(char > "\x7f" for char in text) - bad
    return good > 10 * bad


def _best(data: bytes, declared: list[str]) -> tuple[str, str]:
    """The reading with most Arabic words; without any, the declared encoding, and Western where none is declared."""
    sample = data[:_SAMPLE]
    scores = {name: _arabic_words(sample, name) for name in (*declared, *_ARABIC)}
    best = max(scores, key=lambda name: scores[name])
    if scores[best] <= 0:
        best = declared[0] if declared else _guess(sample)
    return data.decode(best, "replace"), best


def _arabic_words(sample: bytes, name: str) -> int:
    text = sample.decode(name, "replace")
    return 5 * len(_WORDS.findall(text)) + len(_LETTERS.findall(text)) // 10 - 3 * text.count("\ufffd")


def _guess(sample: bytes) -> str:
    """What charset-normalizer makes of bytes that nobody declared; Western where it has no opinion."""
    from charset_normalizer import from_bytes

    best = from_bytes(sample[:20_000]).best()
    try:
        return codecs.lookup(best.encoding).name if best else "cp1252"
    except LookupError:
        return "cp1252"


def _mended(text: str) -> tuple[str, str]:
    """UTF-8 read as Windows-1252 and encoded once more ("Ù\x81ÙŠ") is turned back; other text stays as it is."""
    if text.find("\u00d9", 0, _SAMPLE) < 0:
        return text, "utf-8"
    head = text[:_SAMPLE]
    if len(_TWICE.findall(head)) < 20 or len(_LETTERS.findall(head)) > len(_TWICE.findall(head)):
        return text, "utf-8"
    raw = bytearray()
    for char in text:
        try:
            raw += char.encode("cp1252")
        except UnicodeEncodeError:
            raw += char.encode("latin-1") if char <= "\xff" else char.encode("utf-8")
    mended = raw.decode("utf-8", "replace")
    return (mended, "utf-8 twice") if len(_LETTERS.findall(mended)) > 20 else (text, "utf-8")

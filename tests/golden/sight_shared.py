# ruff: noqa: E501  (markup is written as pages write it)
"""What the layouts of the second golden set share: dates as outlets print them, lists, a flat text of a page."""

import html
import json
from collections.abc import Sequence
from html.parser import HTMLParser

from layouts_base import LEVANT, MONTHS, Content, Golden, bare, esc, told

EGYPT = MONTHS
MAGHREB = ("جانفي", "فيفري", "مارس", "أفريل", "ماي", "جوان", "جويلية", "أوت", "سبتمبر", "أكتوبر", "نوفمبر", "ديسمبر")
MOROCCO = ("يناير", "فبراير", "مارس", "أبريل", "ماي", "يونيو", "يوليوز", "غشت", "شتنبر", "أكتوبر", "نونبر", "دجنبر")
DAYS = ("الإثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت", "الأحد")
# Hijri days of the six stories, by the Umm al-Qura calendar.
HIJRI = {
    "quarry": "18 رمضان 1444",
    "ferry": "25 محرم 1444",
    "ceasefire": "27 شوال 1445",
    "verdict": "13 ربيع الآخر 1443",
    "border": "3 رجب 1441",
    "drone": "15 رجب 1446",
}
DIGITS = str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")
VOID = frozenset({"br", "img", "hr", "input", "meta", "link", "source", "wbr"})
INLINE = frozenset({"a", "b", "strong", "em", "i", "span", "font", "time", "u", "small", "label", "sup", "mark"})
SILENT = frozenset({"script", "style", "title", "textarea", "head", "svg", "noscript"})


def double(c: Content) -> str:
    """Both month names at once, as Levantine and pan-Arab outlets print them."""
    at = c.at
    return f"{DAYS[at.weekday()]} {at.day} {LEVANT[at.month - 1]}/{MONTHS[at.month - 1]} {at.year}"


def paras(c: Content, tag: str = "p", attributes: str = "", sub: str = "h3") -> list[str]:
    """The story's paragraphs as markup, subheadings as `sub`."""
    return [
        f"<{sub}>{esc(bare(p))}</{sub}>" if p.startswith("##") else f"<{tag}{attributes}>{esc(p)}</{tag}>"
        for p in c.story["paragraphs"]
    ]


def prose(c: Content) -> list[str]:
    """The paragraphs without subheadings, for layouts that cannot tell them."""
    return [p for p in c.story["paragraphs"] if not p.startswith("##")]


def mixed(parts: Sequence[str], *at: tuple[int, str]) -> str:
    """The parts with others put before the given places (places counted before anything is put in)."""
    out = list(parts)
    for place, extra in sorted(at, key=lambda pair: -pair[0]):
        out.insert(place, extra)
    return "".join(out)


def listed(items: Sequence[str], tag: str = "li", inner: str = "{}", first: int = 100) -> str:
    return "".join(
        f'<{tag}><a href="/news/{first + k}">{inner.format(esc(item))}</a></{tag}>' for k, item in enumerate(items)
    )


def ld(data: dict[str, object]) -> str:
    return f'<script type="application/ld+json">{json.dumps(data, ensure_ascii=False)}</script>'


def og(c: Content, site: str, published: str | None = None) -> str:
    when = f'<meta property="article:published_time" content="{published}">' if published else ""
    s = c.story
    return (
        f'<meta property="og:type" content="article"><meta property="og:title" content="{html.escape(s["title"])}">'
        f'<meta property="og:site_name" content="{site}"><meta name="description" content="{html.escape(s["standfirst"])}">{when}'
    )


def document(c: Content, site: str, body: str, extra: str = "", title: str | None = None, attrs: str = "") -> str:
    head = title or f"{c.story['title']} | {site}"
    return (
        f'<!DOCTYPE html>\n<html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>{esc(head)}</title>{extra}'
        f"</head>\n<body{attrs}>\n{body}\n</body></html>\n"
    )


class _Flat(HTMLParser):
    """The text of a page as a plain dump of it shows it: a block a line, items with a bullet, links' text kept."""

    def __init__(self) -> None:
        super().__init__()
        self.lines: list[str] = [""]
        self.silent = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in SILENT:
            self.silent += 1
        elif tag not in INLINE:
            self.lines.append("  • " if tag == "li" else "")

    def handle_endtag(self, tag: str) -> None:
        if tag in SILENT:
            self.silent -= 1
        elif tag not in INLINE and tag not in VOID:
            self.lines.append("")

    def handle_data(self, data: str) -> None:
        if not self.silent:
            self.lines[-1] += data.replace("\n", " ")


def flat(page: str, gap: str = "\n\n") -> str:
    """A page's text without its markup: lists keep together, paragraphs are parted by `gap`."""
    reader = _Flat()
    reader.feed(page)
    out = ""
    for line in (" ".join(part.split()) for part in reader.lines):
        if line and line != "•":
            close = line.startswith("•") and out.rsplit("\n", 1)[-1].lstrip().startswith("•")
            out += ("\n" if close else gap if out else "") + ("  " + line if line.startswith("•") else line)
    return out + "\n"


def flattened(made: Golden, given: str, roles: dict[str, list[str]] | None = None, gap: str = "\n\n") -> Golden:
    """The same page as plain text; what only markup tells is not asked for."""
    return Golden(
        flat(made.page, gap),
        made.stories,
        made.roles if roles is None else roles,
        made.title,
        given,
        given=given,
        suffix=".txt",
    )


__all__ = [
    "DAYS", "DIGITS", "EGYPT", "HIJRI", "LEVANT", "MAGHREB", "MONTHS", "MOROCCO", "Content", "Golden", "bare",
    "document", "double", "esc", "flattened", "ld", "listed", "mixed", "og", "paras", "prose", "told",
]  # fmt: skip

# ruff: noqa: E501  (markup is written as pages write it)
"""What all layouts of golden pages share: what they are filled with, what they expect, the frame of a page.

The expectation comes from the layout, never from the reader: `text` is what the page shows, `roles` what else it shows.
"""

import html
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

MONTHS = ("يناير", "فبراير", "مارس", "أبريل", "مايو", "يونيو", "يوليو", "أغسطس", "سبتمبر", "أكتوبر", "نوفمبر", "ديسمبر")
LEVANT = (
    "كانون الثاني",
    "شباط",
    "آذار",
    "نيسان",
    "أيار",
    "حزيران",
    "تموز",
    "آب",
    "أيلول",
    "تشرين الأول",
    "تشرين الثاني",
    "كانون الأول",
)
OUTLET = "صحيفة الضفة الأخرى"


@dataclass(frozen=True)
class Content:
    """What a page is filled with: its story, a second story, and what stands around them."""

    story: dict[str, Any]
    other: dict[str, Any]
    headlines: Sequence[str]
    comments: Sequence[dict[str, str]]

    @property
    def at(self) -> datetime:
        return datetime.fromisoformat(self.story["date"])


@dataclass
class Golden:
    """A page, its expected stories and roles, and how it is stored and read."""

    page: str
    stories: list[dict[str, Any]]
    roles: dict[str, list[str]] = field(default_factory=dict)
    title: str | None = None
    published_at: str | None = None
    url: str | None = None
    given: str | None = None
    language: str = "ar"
    author: str | None = None
    credit: list[str] | None = None
    outlet: str | None = None
    suffix: str = ".html"
    encoding: str = "utf-8"


def bare(paragraph: str) -> str:
    return paragraph.removeprefix("## ")


def text(story: dict[str, Any]) -> str:
    return "\n\n".join(map(bare, story["paragraphs"]))


def told(story: dict[str, Any], kind: str = "main", day: str | None = None, body: str | None = None) -> dict[str, Any]:
    return {"kind": kind, "title": story["title"], "text": text(story) if body is None else body, "day": day}


def esc(words: str) -> str:
    return html.escape(words, quote=False)


def para(paragraph: str, tag: str = "p", attributes: str = "") -> str:
    if paragraph.startswith("## "):
        return f"<h2>{esc(bare(paragraph))}</h2>"
    return f"<{tag}{attributes}>{esc(paragraph)}</{tag}>"


def links(items: Sequence[str], tag: str = "li") -> str:
    return "".join(f'<{tag}><a href="/n/{k}">{esc(item)}</a></{tag}>' for k, item in enumerate(items))


def head(c: Content, *extra: str, title: str | None = None) -> str:
    return f'<!DOCTYPE html>\n<html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>{esc(title or c.story["title"])}</title>{"".join(extra)}</head>'


def meta(c: Content) -> str:
    return f'<meta property="og:title" content="{esc(c.story["title"])}"><meta property="og:site_name" content="{OUTLET}"><meta property="article:published_time" content="{c.story["date"]}">'


def nav() -> str:
    return '<header class="site-header"><nav><ul><li><a href="/">الرئيسية</a></li><li><a href="/p">سياسة</a></li><li><a href="/e">اقتصاد</a></li><li><a href="/s">رياضة</a></li></ul></nav></header>'


def footer() -> str:
    return f'<footer class="site-footer"><a href="/about">من نحن</a> <a href="/contact">اتصل بنا</a><p>جميع الحقوق محفوظة © {OUTLET}</p></footer>'


def printed(at: datetime) -> str:
    return f"{at.day} {MONTHS[at.month - 1]} {at.year}"


def credits(story: dict[str, Any]) -> list[str]:
    return [story["agency"]] if story["agency"] else []

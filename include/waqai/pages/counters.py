"""Lines that count what readers did: "45 تعليقا", "1.2 ألف مشاهدة", "قراءة 312 مرة"."""

import re

_BEHIND = re.compile(
    r"^\W*[\d٠-٩][\d٠-٩.,٬٫]*\s*(?:ألف|مليون|k|m)?\s*"
    r"(?:(تعليق|comments?)|مشاركة|مشارك|مشاهد|إعجاب|قراء|زيار|views?|shares?|likes?)[\w\u064b-\u0652]*\s*$",
    re.I,
)
_BEFORE = re.compile(
    r"^\W*(?:قراءة|قراءات|شوهد|قرئ|مشاهدات|المشاهدات|الزيارات|عدد الزيارات)\W*[\d٠-٩.,٬]+(?:\s*مر(?:ة|ات))?\W*$"
)
# As WordPress heads the comments: '3 آراء على "عنوان الخبر"'.
_ON = re.compile(
    r"^\W*(?:[\d٠-٩]+\s*(?:آراء|أراء|رأي|رأيا|تعليقات|تعليق|تعليقا|ردود|أفكار|فكرة|responses|thoughts|comments)"
    r"|(?:رأي|تعليق|رد) واحد|فكرة واحدة|one (?:thought|response|comment))\s+(?:على|عن|حول|on|to)\s*[“\"«”]",
    re.I,
)
_LONGEST = 60


def counter(text: str) -> str:
    """What a line counts: "comments", or "others"; empty where it counts nothing.

    >>> counter("2 تعليقات"), counter("شوهد 45 مرة"), counter("45 قتيلا")
    ('comments', 'others', '')
    """
    if _ON.match(text):
        return "comments"
    if len(text) > _LONGEST:
        return ""
    found = _BEHIND.match(text)
    if found:
        return "comments" if found[1] else "others"
    return "others" if _BEFORE.match(text) else ""

"""Lines that count what readers did: "45 تعليقا", "1.2 ألف مشاهدة", "قراءة 312 مرة"."""

from waqai.arabic.normalise import fold
from waqai.lexicons.patterns import pattern

_NUMBER = pattern("page_lines", "has_number")
_COMMENTS, _DEEDS = pattern("page_lines", "comments_counted"), pattern("page_lines", "deeds_counted")
# As WordPress heads the comments: '3 آراء على "عنوان الخبر"'.
_ON = pattern("page_lines", "comments_headed")
_LONGEST = 60


def counter(text: str) -> str:
    """What a line counts: "comments", or "others"; empty where it counts nothing.

    >>> counter("2 تعليقات"), counter("شوهد 45 مرة"), counter("45 قتيلا")
    ('comments', 'others', '')
    """
    if not _NUMBER.search(text, 0, _LONGEST):
        return ""
    line = fold(text[: _LONGEST + 1]).lower()
    if _ON.match(line):
        return "comments"
    if len(text) > _LONGEST:
        return ""
    return "comments" if _COMMENTS.match(line) else "others" if _DEEDS.match(line) else ""

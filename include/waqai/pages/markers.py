"""The words that open a box of a page ("اقرأ أيضا", "المصدر:"), found at the start of a block by the marker lexicon."""

import re
from dataclasses import dataclass
from functools import cache, lru_cache

from waqai.arabic.normalise import fold, normalise
from waqai.arabic.tokens import tokenise
from waqai.lexicons import Entry, Matcher, load

_HEAD = 90
_KEY = 2000
_SHORT = 45
_LEADING = re.compile(r"^[^\w©]+")
_BEHIND = re.compile(r"^[\s:：|\-–—.…/»›>\])]+")
_COLON = re.compile(r"\s*[:：|]|\s+[-–—]\s")
# Of the desk that wrote or sent a report, behind "the end".
_INITIALS = re.compile(r"(?:[^\W\d_](?:[\s./]+|$)){1,4}")
_COUNTER = re.compile(r"[\d٠-٩\s()]+")
_SENTENCE_ENDS = frozenset(".؟?!۔…。！？")
_FIRST = re.compile(r"[^\W\d_]+|©")
_DIACRITIC = re.compile("[\u0640\u064b-\u0652\u200b-\u200f\ufb50-\ufefe]")
_ARTICLE = re.compile(r"^(?:[وفبلك]?ال|لل)(?=\w{2})")
_WORD = re.compile(r"\w{2,}")


@dataclass(frozen=True, slots=True)
class Marker:
    """A marker at the start of a block: its role, the text after it, and whether the story is over there."""

    id: str
    role: str
    rest: str
    ends: bool

    @property
    def alone(self) -> bool:
        return not self.rest


@cache
def matcher() -> Matcher:
    """The labels that open a box or a line of a page."""
    return Matcher(load("page_markers"))


def _are_labels(rest: str) -> bool:
    """Whether what stands behind a label are others of its kind: "طباعة | حفظ | مشاركة"."""
    parts = [part for part in re.split(r"\s*[|•·/]\s*", rest) if part]
    return 0 < len(parts) <= 6 and all((found := marker(part)) is not None and found.alone for part in parts)


def strip_bullet(text: str) -> str:
    """The text without the bullet that typesets a list item."""
    return re.sub(r"^[•●▪■◾◼►▶*·‣◦✔\-–—]\s+", "", text.strip())


@lru_cache(4096)
def _opens(word: str) -> bool:
    """Whether a marker begins with a word: the cheap question asked of every block."""
    if word.isascii():
        return word.lower() in matcher()
    tokens = tokenise(word.lower())
    return bool(tokens) and tokens[0].text in matcher()


@lru_cache(4096)
def marker(text: str) -> Marker | None:
    """The marker that a block begins with, or None. Looks at its first 90 characters only."""
    first = _FIRST.search(text, 0, _HEAD)
    if first is None:
        return None
    word = first.group()
    if word.isalpha() and not _opens(word) and (text.isascii() or not _DIACRITIC.search(text, 0, 12)):
        return None
    lead = _LEADING.match(text)
    skipped = lead.end() if lead else 0
    cased = text[skipped : skipped + _HEAD]
    normal = normalise(_lowered(cased))
    tokens = tokenise(normal)
    if not tokens or tokens[0].text not in matcher():
        return None
    match = matcher().at(tokens, 0)
    if match is None:
        return None
    after = normal.span(0, tokens[match.last - 1].end)[1] + skipped
    return _read(match.entry, text, text[after:].split("\n", 1)[0])


def _lowered(cased: str) -> str:
    head = cased.lower()
    if len(head) != len(cased):
        # Case mapping lengthened a letter and shifted every offset behind it: such letters keep their case.
        head = "".join(low if len(low := c.lower()) == 1 else c for c in cased)
    return head


def _read(entry: Entry, text: str, tail: str) -> Marker | None:
    """The marker if what stands behind its words, the `tail` of their line, is such as it needs; None otherwise."""
    role = str(entry.attributes["role"])
    rest = _BEHIND.sub("", tail).strip()
    needs = entry.attributes.get("needs", "any")
    if sum(map(str.isalnum, rest)) < 2 or (needs == "whole" and (_INITIALS.fullmatch(rest) or _are_labels(rest))):
        rest = ""
    colon = _COLON.match(tail)
    counter = _COUNTER.fullmatch(rest or "-")
    if (needs == "whole" and rest and not counter) or (needs == "colon" and rest and not colon):
        return None
    # What stands behind "archive picture:" may be long.
    named = colon and role == "caption"
    if needs == "short" and not named and (len(rest) > _SHORT or is_sentence(text)):
        return None
    if counter:
        rest = ""
    if role == "dateline" and rest and not (len(text) < 140 and re.search(r"\d", rest)):
        return None
    return Marker(entry.id, role, rest, bool(entry.attributes.get("ends")))


@lru_cache(8192)
def is_sentence(text: str) -> bool:
    """A paragraph of prose rather than a headline or label: it ends like a sentence, or is long."""
    if len(text) > 220:
        return True
    if len(text) <= 22 or text.rstrip(" \"'”»)]")[-1:] not in _SENTENCE_ENDS:
        return False
    return text.count(" ") > 3 or text[-1] in "。！？"


@lru_cache(8192)
def key(text: str) -> str:
    """A headline as compared between a story and a link list: folded, words only."""
    head = text[:_KEY]
    # Latin text has nothing to fold; this is asked for every block of a page.
    return " ".join(_WORD.findall((head if head.isascii() else fold(head)).lower()))


def overlap(headline: str, paragraph: str) -> float:
    """Share of a headline's words of three letters and more that a paragraph has, articles aside."""
    head = {_bare(word) for word in key(headline).split() if len(word) > 2}
    return len(head & {_bare(word) for word in key(paragraph).split()}) / max(1, len(head))


def _bare(word: str) -> str:
    return word if word.isascii() else _ARTICLE.sub("", word)

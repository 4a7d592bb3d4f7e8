"""Where sentences end: stops told from abbreviations, initials, decimals, addresses; marks inside quotes; ellipses."""

import re
from collections.abc import Iterator
from functools import cache

from waqai.arabic.normalise import fold
from waqai.lexicons import Matcher, load

_CANDIDATE = re.compile(r"[.!؟?…۔]+|\n\s*|(?<=\s)[•●▪■◾◼►▶◆‣](?=\s)")
_SIGN = re.compile("[.!؟?…۔\n•●▪■◾◼►▶◆‣]")
_CLOSERS = frozenset("\"»”“)]’'")
_QUOTES = frozenset('"»”“’')
_OPENERS = '"«“„(['
_LOOSE = frozenset("،,؛;:")
_RUN = re.compile(r"[\w\u064b-\u0652\u0640]+$")
_WORD = re.compile(r"[^\W\d_]+")
_MARKS = re.compile("[\u064b-\u0652\u0640]")
_NEXT = re.compile(r"[\s\"«“„(\[]*([^\W\d_][\w\u064b-\u0652\u0640]*)")
_REACH = 40
_QUOTE_REACH = 400
_HEADLINE_WORDS, _HEADLINE = 4, 120
_TITLES = "دمأ"
# Behind a number: of our era, of the Hijra, of the morning.
_ERAS = ("م", "ه", "ص")


@cache
def _words(role: str) -> frozenset[str]:
    """One-word spellings of a role of stops.yaml or speech.yaml."""
    entries = [entry for entry in (*load("stops"), *load("speech")) if entry.attributes["role"] == role]
    return frozenset(text for text, _ in Matcher(entries).spellings())


@cache
def _says() -> frozenset[str]:
    """Verbs of saying without a conjunction: behind a quotation they name its speaker."""
    entries = [entry for entry in load("speech") if entry.attributes["role"] == "says"]
    return frozenset(text for text, prefix in Matcher(entries).spellings() if not prefix)


def boundaries(text: str) -> Iterator[tuple[int, int]]:
    """(paragraph, end) of every sentence in order, the end of the text last. Linear in its length."""
    paragraph = at = 0
    for match in _candidates(text):
        if match.start() < at:
            continue
        sign = match.group()[0]
        if sign == "\n":
            yield paragraph, match.start()
            # A line break before the first word makes no paragraph.
            paragraph += at > 0 or bool(text[: match.start()].strip())
            at = match.end()
        elif sign not in ".!؟?…۔":
            yield paragraph, match.start()
            at = match.start()
        else:
            end = match.end()
            while end < len(text) and text[end] in _CLOSERS:
                end += 1
            if _ends(text, at, match.start(), match.end(), end):
                yield paragraph, end
                at = end
    yield paragraph, len(text)


def _candidates(text: str) -> Iterator[re.Match[str]]:
    """All matches of `_CANDIDATE`: it is tried only at its signs, which are found by their class alone, far faster."""
    end = 0
    for sign in _SIGN.finditer(text):
        if sign.start() >= end and (found := _CANDIDATE.match(text, sign.start())):
            end = found.end()
            yield found


def _ends(text: str, at: int, first: int, last: int, end: int) -> bool:
    """Whether the marks [first, last) with the closing signs up to `end` end the sentence that began at `at`."""
    following = text[end : end + 1]
    if following and not following.strip():
        following = text[end : end + 4].strip(" \t\u00a0\u200f\u202f")[:1]
        if not following or following == "\n":
            return True
    elif not following:
        return True
    if following in _LOOSE or text[end : end + 1] == ".":
        return False
    marks = text[first:last]
    if any(sign in "!؟?" for sign in marks):
        return _asks(text, at, first, last, end)
    if len(marks) > 1 or marks == "…":
        return _trails(text, at, first, last, end)
    return _stops(text, at, first, last, end)


def _asks(text: str, at: int, first: int, last: int, end: int) -> bool:
    """A question or exclamation mark."""
    closing = text[last:end]
    if not closing:
        glued = text[last : last + 1]
        return not (glued.isascii() and (glued.isalnum() or glued in "=&/"))
    if ")" in closing or "]" in closing:
        return False
    return _speech_ends(text, at, first, end)


def _speech_ends(text: str, at: int, first: int, end: int) -> bool:
    """Whether a sentence ends with a quotation that ends in a mark: not in the midst of a clause, nor before "قال"."""
    word = _next_word(text, end)
    if word in _says():
        return False
    near = max(at, first - _QUOTE_REACH)
    opened = max(text.rfind(sign, near, first) for sign in '"«“„”')
    lead = text[at : max(opened, at)].rstrip()
    return not lead or lead[-1] in ":،," or (word[:1] == "و" and (word[1:] in _says() or word[1:] in _words("goes_on")))


def _trails(text: str, at: int, first: int, last: int, end: int) -> bool:
    """An ellipsis: the sentence goes on behind a headline's place ("غزة.. ") and before a word that carries it on."""
    before = text[first - 1] if first > at else ""
    headline = text[at:first] if first - at < 2 * _REACH else ""
    if not before.strip() and first - at < _REACH and not headline.strip():
        return False
    if before and before in _OPENERS:
        return False
    if end == last and headline and len(headline.split()) <= _HEADLINE_WORDS:
        return False
    if _is_headline(text, end):
        return False
    word = _next_word(text, end)
    return bool(word) and word not in _words("goes_on") and not (word.startswith("و") and len(word) > 2)


def _is_headline(text: str, end: int) -> bool:
    """Whether the line behind an offset is the short rest of a headline: nothing closes it."""
    line_end = text.find("\n", end, end + _HEADLINE)
    if line_end < 0 and len(text) > end + _HEADLINE:
        return False
    rest = text[end : line_end if line_end >= 0 else len(text)].rstrip()
    return bool(rest) and rest[-1] not in ".!؟?…۔" and rest[-1] not in _CLOSERS


def _stops(text: str, at: int, first: int, last: int, end: int) -> bool:
    """A full stop."""
    if end > last and text[last] in _QUOTES and _next_word(text, end) in _says():
        return False
    run = _RUN.search(text, max(at, first - _REACH), first)
    before = _MARKS.sub("", run.group()) if run else ""
    following = text[end] if end < len(text) else ""
    if not following.isspace() and end == last and following not in _OPENERS:
        return _glued_ends(before, text, last)
    if before.isdecimal():
        # A number behind a colon numbers the first of a list, as one at the start does.
        lead = text[max(at, run.start() - _REACH) : run.start()].strip() if run else ""
        return len(before) > 3 or (bool(lead) and not (lead[-1] == ":" and len(before) < 3))
    if len(before) == 2 and before[0] == "و" and before[1] in _TITLES:
        return False
    if len(before) == 1 and before.isalpha():
        return _letter_ends(text, at, run.start() if run else first, before)
    return fold(before).lower() not in _words("abbreviation")


def _glued_ends(before: str, text: str, last: int) -> bool:
    """A stop without a space behind it ends a sentence between two words of Arabic, not in "أ.ف.ب" or "موقع.نت"."""
    word = _WORD.match(text, last)
    if (
        text[last] == "\u0640"
        or not word
        or len(before) < 2
        or len(word.group()) < 3
        or (word.group() + before).isascii()
    ):
        return False
    return fold(word.group()).lower() not in _words("domain")


def _letter_ends(text: str, at: int, start: int, letter: str) -> bool:
    """A single letter before a stop is an initial, unless it stands for an era behind a year or names a group."""
    words = text[max(at, start - _REACH) : start].split()
    if not words:
        return False
    if fold(letter) in _ERAS and words[-1][-1:].isdecimal():
        return True
    return fold(words[-1]) in _words("lettered")


def _next_word(text: str, end: int) -> str:
    found = _NEXT.match(text, end)
    return fold(found.group(1)) if found else ""

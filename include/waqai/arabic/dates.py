"""Dates written in a text, each with its precision and the rule that read it. Never a date from a year alone.

Rules: `named` (8 يوليو/تموز 2024), `named_near` (8 يوليو: its year told by the anchor), `hijri` and `hijri_near`,
`numeric` (08/07/2024), `year_first` (2024-07-08), `relative` (أمس, الأسبوع الماضي), `weekday` (يوم الإثنين), `ago`
(قبل ساعتين), `window` (الساعات الـ24 الماضية).
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from functools import cache
from itertools import compress

from waqai.arabic.calendar_dates import Found, months, named_date, numeric_dates
from waqai.arabic.clock import clock_in
from waqai.arabic.date_words import date_words
from waqai.arabic.normalise import Normalised, normalise
from waqai.arabic.relative_dates import (
    Ago,
    ago,
    relative_date,
    relatives,
    units,
    weekday,
    weekdays,
    window,
)
from waqai.arabic.tokens import Token, texts_of, tokenise

_CALENDAR = ("named", "named_near", "hijri", "hijri_near", "numeric", "year_first")
_BETWEEN = re.compile(r"[\s،,/-]*(?:الموافق|في)?[\s،,:]*")
_EARLIEST, _LATEST, _AHEAD = (
    1000,
    2199,
    50,
)  # years of which news tells: what lies beyond is no date ("5/5/0024", "1 يناير 9999")
_CLOCK_REACH, _CLOCK_NEAR = 60, 24
_ARABIC = "ء"  # the first of its letters, which are neither large nor small
_FIGURE = re.compile(r"\d")
_SIGNS = re.compile(r"\d ?([/.\-]) ?\d{1,2} ?\1 ?\d")  # of a date in figures, between tokens


@dataclass(frozen=True, slots=True)
class WrittenDate:
    """A date at folded [start, end) of a text (`Normalised.span` leads back).

    `value`: its moment, or the first moment of its first day, in UTC; `last`: its last day. `precision`: `minute`,
    `hour`, `day`, `days` (two to six), `week` or `month`. `zoned`: a time zone is written; without one UTC is assumed.
    """

    value: datetime
    last: date
    precision: str
    rule: str
    start: int
    end: int
    zoned: bool = False

    @property
    def day(self) -> date:
        """The first day, in UTC."""
        return self.value.date()


def find_dates(
    text: str | Normalised,
    anchor: date | datetime | None = None,
    language: str = "ar",
    tokens: Sequence[Token] | None = None,
) -> list[WrittenDate]:
    """Dates of a text in order, without overlap. One look-up a token where there is none. Never raises.

    `anchor`: when the text was published; without it relative dates and days without a year are left out, as is what
    no calendar has ("31 فبراير 2024"), and an English "07/08/2024", which could be either. `tokens`: those of the text,
    where they are known.
    """
    folded = _lowered(text if isinstance(text, Normalised) else normalise(text))
    now = _moment(anchor)
    found = _resolved([*_candidates(folded, tokens, now, language)])
    merged = _merged(folded, found)
    edges = [0, *(item.end for item in merged)], [*(item.start for item in merged[1:]), len(folded)]
    written = [_written(item, folded, left, right) for item, left, right in zip(merged, *edges, strict=False)]
    latest = now.year + _AHEAD if now else _LATEST
    return [found for found in written if found is not None and _EARLIEST <= found.value.year <= latest]


def _lowered(normalised: Normalised) -> str:
    lower = normalised.text.lower()
    return lower if len(lower) == len(normalised.text) else normalised.text


def _moment(anchor: date | datetime | None) -> datetime | None:
    if isinstance(anchor, datetime):
        return anchor.astimezone(UTC) if anchor.tzinfo else anchor.replace(tzinfo=UTC)
    return datetime(anchor.year, anchor.month, anchor.day, tzinfo=UTC) if anchor else None


# Which grammars may begin at a word: month, weekday, relative, ago, unit.
_Begun = tuple[bool, bool, bool, bool, bool]


@cache
def _words() -> dict[str, _Begun]:
    """All words that a grammar of dates may begin at."""
    month, week, day, unit = (named.first_words for named in (months(), weekdays(), relatives(), units()))
    back = date_words("ago")
    return {
        word: (word in month, word in week, word in day, word in back, word in unit)
        for word in back.union(month, week, day, unit)
    }


@cache
def beginnings() -> frozenset[str]:
    """The words with which a date may begin, in small letters; others begin with a digit."""
    return frozenset(_words())


def may_begin_date(word: str) -> bool:
    """Whether a date that is not in figures may begin at a folded word."""
    return word in beginnings() or (word[:1] < _ARABIC and word.lower() in beginnings())


@cache
def _seconds() -> dict[str, frozenset[str]]:
    """Words that a date begins at only before another one, with what that may be ("هذا": "الأسبوع")."""
    found: dict[str, frozenset[str]] = {}
    for word, (month, week, day, back, unit) in _words().items():
        asked = ((month, months()), (week, weekdays()), (day, relatives()), (unit, units()))
        seconds = [named.seconds(word) for begins, named in asked if begins]
        if not (back or word[0].isdecimal() or None in seconds):
            found[word] = frozenset(second for behind in seconds if behind for second in behind)
    return found


def may_tell_date(words: Sequence[str], begins: Iterable[int] | None = None) -> bool:
    """Whether `find_dates` may find one in a text of these folded words: the fastest test of it.

    Most texts with figures have neither a word that begins a date nor the signs of one in figures. `begins`: where
    those of `beginnings` stand, if known.
    """
    begins = compress(range(len(words)), map(may_begin_date, words)) if begins is None else begins
    return next(openings(words, begins), None) is not None or has_signs(words)


def openings(words: Sequence[str], begins: Iterable[int]) -> Iterator[tuple[int, int]]:
    """Where a date begins by its first word, or by its first two: [first, last) of these folded words.

    `begins`: where a date may begin by the word alone.
    """
    for index in begins:
        seconds = _seconds().get(words[index].lower())
        if seconds is None:
            yield index, index + 1
        elif index + 1 < len(words) and words[index + 1].lower() in seconds:
            yield index, index + 2


def has_signs(words: Sequence[str]) -> bool:
    """Whether folded words have the signs of a date in figures."""
    return _SIGNS.search(" ".join(words)) is not None


def _candidates(
    folded: str, tokens: Sequence[Token] | None, now: datetime | None, language: str
) -> Iterator[Found | Ago]:
    today = now.date() if now else None
    tokens = tokenise(Normalised(folded, folded)) if tokens is None else tokens
    texts, known = texts_of(tokens), _words()
    for index in compress(range(len(texts)), map(known.__contains__, texts)):
        month, week, day, back, unit = known[texts[index]]
        if month and (found := named_date(tokens, index, today)):
            yield found
        if week and (match := weekdays().at(tokens, index)) and (found := weekday(tokens, match, today)):
            yield found
        if day and (match := relatives().at(tokens, index)) and (found := relative_date(tokens, match, today)):
            yield found
        if back and (earlier := ago(tokens, index, now)):
            yield earlier
        if unit and (match := units().at(tokens, index)) and (found := window(tokens, match, today)):
            yield found
    if _FIGURE.search(folded):
        yield from numeric_dates(folded, language)


def _resolved(found: list[Found | Ago]) -> list[Found | Ago]:
    """In order, the longer of two that overlap."""
    kept: list[Found | Ago] = []
    for item in sorted(found, key=lambda item: (item.start, -item.end)):
        if kept and item.start < kept[-1].end:
            if item.end - item.start > kept[-1].end - kept[-1].start:
                kept[-1] = item
            continue
        kept.append(item)
    return kept


def _merged(folded: str, found: list[Found | Ago]) -> list[Found | Ago]:
    """ "أمس الأحد" and "الإثنين 8 يوليو" are one date each; where the two say different days there is none."""
    merged: list[Found | Ago] = []
    for item in found:
        before = merged[-1] if merged else None
        if isinstance(item, Found) and isinstance(before, Found) and _BETWEEN.fullmatch(folded, before.end, item.start):
            joined = _joined(before, item) or _night(before, item, folded)
            if joined:
                merged[-1] = joined
                continue
        merged.append(item)
    return merged


def _joined(first: Found, second: Found) -> Found | None:
    pair = {first.rule: first, second.rule: second}
    told, named = pair.get("relative"), pair.get("weekday")
    if told and named and told.precision == "day" and told.weekday is None:
        day = _agreed(told.day, named.day)
        return replace(told, start=first.start, end=second.end, day=day, last=day, weekday=named.weekday)
    if second.rule not in _CALENDAR or first.rule not in ("weekday", "relative") or first.precision != "day":
        return None
    # Without a year the day of the week must agree, else the year is another; with one it is the slip of a pen.
    if second.rule.endswith("_near") and second.day and first.weekday not in (None, second.day.isoweekday()):
        return replace(second, start=first.start, day=None, last=None)
    return replace(second, start=first.start)


def _night(first: Found, second: Found, folded: str) -> Found | None:
    """ "ليل الأربعاء الخميس", "ليلة الأربعاء/الخميس": the night between two days."""
    named = first.rule == second.rule == "weekday" and folded[second.start] not in "وف"
    if not (named and first.day and second.day and (second.day - first.day).days % 7 == 1):
        return None
    return replace(second, start=first.start, day=second.day - timedelta(days=1), precision="days", weekday=None)


def _agreed(told: date | None, named: date | None) -> date | None:
    """The day nearest to the one told ("أمس") that is the named day of the week; midnight may lie between the two."""
    if told is None or named is None:
        return None
    shift = (named - told).days % 7
    return {0: told, 1: told + timedelta(days=1), 6: told - timedelta(days=1)}.get(shift)


def _written(item: Found | Ago, folded: str, left: int, right: int) -> WrittenDate | None:
    """The date of an item that has the text [left, right) to itself: where its clock may stand."""
    if isinstance(item, Ago):
        if item.moment is None:
            return None
        precision = "hour" if item.unit in ("minute", "hour") else item.unit
        return WrittenDate(item.moment, item.moment.date(), precision, "ago", item.start, item.end)
    if item.day is None or item.last is None:
        return None
    start = datetime(item.day.year, item.day.month, item.day.day, tzinfo=UTC)
    plain = WrittenDate(start, item.last, item.precision, item.rule, item.start, item.end)
    reach = _CLOCK_REACH if item.rule in _CALENDAR else _CLOCK_NEAR
    left, right = max(left, item.start - reach), min(right, item.end + reach)
    around = folded[left : item.start] + " | " + folded[item.end : right]
    clock = clock_in(around) if item.precision == "day" else None
    if clock is None:
        return plain
    moment = clock.on(item.day)
    precision = "minute" if clock.exact else "hour"
    return replace(plain, value=moment, last=moment.date(), precision=precision, zoned=clock.zone is not None)

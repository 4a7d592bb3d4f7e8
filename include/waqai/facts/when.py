"""When an event took place, as UCDP codes it: the day and how exact it is."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from functools import cache, lru_cache

from waqai.arabic.dates import WrittenDate, find_dates
from waqai.arabic.normalise import Normalised
from waqai.lexicons import Matcher, load
from waqai.lexicons.patterns import pattern

# UCDP's date_prec: 1 that day, 2 two to six days, 3 a week, 4 a month, 5 more than a month up to a year.
DAY, DAYS, WEEK, MONTH, YEAR = 1, 2, 3, 4, 5
_PRECISION = {"minute": DAY, "hour": DAY, "day": DAY, "days": DAYS, "week": WEEK, "month": MONTH}
_LEAD = re.compile(
    r"(?:^|\s)(?P<lead>[وف]?(?:منذ|مذ|حتي|قبل|بعد|ذكري|بحلول))\s(?P<part>(?:يوم|صباح|فجر|مساء|ليل|ليله|ظهر|عصر)\s)?\W*$"
)
_PART_OF_DAY = re.compile(r"(?<!\w)(?:فجرا|صباحا|ظهرا|عصرا|مساء|ليلا)(?!\w)")
_OTHERS = re.compile("|".join(pattern("when", key).pattern for key in ("remembered", "of_a_text")))
_GONE_ON = pattern("when", "gone_on_since")
_TOOK_PLACE, _LAST = pattern("when", "took_place"), pattern("when", "last")
_ALMOST_A_YEAR, _NEXT = 290, 12  # days; characters behind a date in which "last" stands
_BEFORE, _LONG = 60, 60  # characters in which these words stand; days after which a day is long ago
_BREAK = re.compile(r"[،؛,;]|\sثم\s")
_APART = 30
_WAR = date(2023, 10, 7)
_COARSE = {DAY: 0, DAYS: 1, WEEK: 30, MONTH: 60}
_WORD = re.compile(r"[^\W\d_]+")
_DIGITS, _CENTURIES = 4, ("19", "20")
_THAT = frozenset(("ان", "انه", "انها", "انهم", "بان", "بانه", "بانها"))


@dataclass(frozen=True, slots=True)
class EventDate:
    """A day with UCDP's precision; `rule` is that of `waqai.arabic.dates`, or `reported`, `inherited`, `published`."""

    day: date
    precision: int
    rule: str

    @property
    def iso(self) -> str:
        """The day in ISO 8601."""
        return self.day.isoformat()


def is_year(text: str) -> bool:
    """Whether a word is a year of this century or the last, in digits."""
    return len(text) == _DIGITS and text.isdecimal() and text.startswith(_CENTURIES)


def event_date(
    clause: str,
    published: date | None,
    at: int = 0,
    sentence: str = "",
    inherited: EventDate | None = None,
    announced: bool = False,
) -> EventDate | None:
    """The date of the event that a clause tells of.

    `clause` and `sentence` (looked at where the clause has no date) are folded texts, `at` is where in the clause the
    event is told, `inherited` the date of the event told before, `announced`: announcing it is the event. Without any
    of them the event lies within the days before publication; None where that is not known either. Starts of running
    totals ("منذ 7 أكتوبر") and days to come are dates of something else, and a year alone is none
    (`casualties.event_years` reads those of counts).
    """
    for text, place in ((clause, at), (sentence, 0)):
        found = _stated(text, published, place, announced) if text else None
        if found:
            return found
    if inherited:
        return EventDate(inherited.day, max(inherited.precision, DAYS), "inherited")
    return EventDate(published, DAYS, "published") if published else None


def stated_date(clause: str, published: date | None, at: int = 0) -> EventDate | None:
    """The date that a clause itself states for its event, or None."""
    return _stated(clause, published, at)


@lru_cache(4096)
def _stated(clause: str, published: date | None, at: int, announced: bool = False) -> EventDate | None:
    dates = [_of_the_war(found) for found in find_dates(Normalised(clause, clause), _noon(published))]
    told = [found for found in dates if _is_of_event(found, clause, published)]
    if not told:
        return None
    own = [found for found in told if announced or not _is_reporting(found, clause)]
    if not own and told[-1].day < told[0].day:
        own = told[-1:]  # "أعلن الجيش الأربعاء مقتل ثلاثة جنود الأحد"
    best = min(own or told, key=lambda found: _distance(found, clause, at))
    precision = _PRECISION[best.precision]
    if best.rule == "ago" and published and (published - best.day).days > 2:
        precision = max(precision, DAYS)
    if not own:
        return EventDate(best.day, max(precision, DAYS), "reported")
    return EventDate(best.last if best.rule == "window" else best.day, precision, best.rule)


def _is_of_event(found: WrittenDate, clause: str, published: date | None) -> bool:
    """Not a day to come, nor where a total starts or ends; "منذ فجر اليوم" is the day itself."""
    if published and (found.day > published or _is_of_another(found, clause, (published - found.day).days)):
        return False
    lead = _LEAD.search(clause, max(0, found.start - 24), found.start)
    if lead is None or found.rule == "ago" or (lead["part"] == "ظهر " and lead["lead"].endswith("بعد")):
        return True  # "بعد ظهر أمس" is no time after it
    within = found.rule in ("relative", "weekday") and found.precision in ("day", "hour", "minute")
    return (
        within
        and lead["lead"].lstrip("وف") in ("منذ", "مذ")
        and published is not None
        and (published - found.day).days < 2
    )


def _is_of_another(found: WrittenDate, clause: str, ago: int) -> bool:
    """Whether a day so long ago is that of a law, of what is remembered, or since when something else has gone on.

    A day without its year, which would be nearly a year ago, is one to come ("الانتخابات في 20 مايو", in April).
    """
    if found.rule == "named_near" and ago > _ALMOST_A_YEAR and _is_to_come(found, clause):
        return True
    other = _GONE_ON if found.rule == "ago" else _OTHERS if ago > _LONG else None
    return other is not None and other.search(clause, max(0, found.start - _BEFORE), found.start) is not None


def _is_to_come(found: WrittenDate, clause: str) -> bool:
    """Whether nothing beside a day without its year says that it is past: "last", a perfect, the war's first day."""
    if found.precision != "day" or found.day == _WAR or _LAST.search(clause, found.start, found.end + _NEXT):
        return False
    return _TOOK_PLACE.search(clause, max(0, found.start - _BEFORE), found.start) is None


def _of_the_war(found: WrittenDate) -> WrittenDate:
    """7 October without a year is that of 2023 in all that was published since."""
    if found.rule == "named_near" and (found.day.month, found.day.day) == (10, 7) and found.day > _WAR:
        return replace(found, value=datetime(_WAR.year, _WAR.month, _WAR.day, tzinfo=UTC), last=_WAR)
    return found


def _is_reporting(found: WrittenDate, clause: str) -> bool:
    """Whether a date stands beside a verb of saying, before its "that": it is the day of the report."""
    said = False
    for word in _words(clause, found.start):
        if word in _THAT:
            said = False
        elif word in _says():
            said = True
    return said


def _words(clause: str, end: int) -> Iterator[str]:
    return (match.group() for match in _WORD.finditer(clause, 0, end))


@cache
def _says() -> frozenset[str]:
    entries = [entry for entry in load("speech") if entry.attributes["role"] in ("says", "goes_on")]
    return frozenset(text for text, _ in Matcher(entries).spellings())


def _distance(found: WrittenDate, clause: str, at: int) -> int:
    """How far a date stands from the event, in characters, more over a comma and where it is a week or a month."""
    first, last = (at, found.start) if found.start >= at else (found.end, at)
    gap = max(last - first, 0) + _APART * len(_BREAK.findall(clause, first, last))
    return gap + _COARSE[_PRECISION[found.precision]]


def _noon(day: date | None) -> datetime | None:
    """Noon of a day: "hours ago", where the time of publication is not known, is that day unless they are many."""
    return datetime(day.year, day.month, day.day, 12, tzinfo=UTC) if day else None

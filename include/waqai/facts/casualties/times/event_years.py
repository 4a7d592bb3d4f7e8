"""The year of an event of the past where the text tells no day of it: "قتل … عام 2002", "وفي عام 2002 قتل …"."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from waqai.facts.casualties.claims.names import THAT
from waqai.facts.casualties.grammar.state import Mention
from waqai.facts.casualties.places.leads import EVENTS
from waqai.facts.casualties.places.names import MONTHS
from waqai.facts.casualties.words import Sentence
from waqai.facts.when import YEAR, EventDate, is_year
from waqai.lexicons import words

_YEARS, _PARTS = words("year_words", "years"), words("year_words", "parts_of_years")
_PAST = words("place_words", "past")
_IN, _BOUNDS = words("year_words", "in_a_year"), words("year_words", "bounds")
_OTHERS, _JUDGED = words("year_words", "other_happenings"), words("year_words", "judged")
_BROUGHT = words("armed_words", "brought") | words("word_classes", "outcome_of_it")
_CAME_OF_IT = words("year_words", "came_of_it")
_ATTACKS = EVENTS | words("place_words", "events_of_towns") | words("place_words", "attacks_alone")
_OPENERS = frozenset(("-", "–", "•", "و", "،", ",", "؛", "."))
_STOPS = frozenset((".", "؛")) | THAT
_TOOK_PLACE, _LEADS = words("place_words", "took_place"), frozenset(("الي", "عن", "في"))
_COMMAS = frozenset(("،", ",", "(", "و"))
_NEAR, _REACH = 3, 14  # tokens from a count to the year behind it
_OPENS, _FAR = 9, 20  # tokens from a year to what the event brought
_SINCE = frozenset(("منذ", "مذ", "ومنذ"))
_RELATIVES, _WHOSE = frozenset(("الذي", "التي")), 4  # tokens from a year to whom the event of it befell
_BEFORE = 8  # tokens before a year in which "since" leads its noun


@dataclass(frozen=True, slots=True)
class _Year:
    """A year at tokens [first, last), with what leads it: "في أواخر عام 2017", "العام الماضي"."""

    first: int
    last: int
    year: int


def year_of_event(sentence: Sentence, mention: Mention, published: date, *, beside: bool = False) -> EventDate | None:
    """The year, before that of publication, that the clause of a count or the opening of its sentence tells.

    `beside`: that of the clause alone.
    """
    told = [*_past_years(sentence, published.year)]
    whose = [year for year in told if _is_whose(sentence, mention, year)]
    years = [year for year in told if not _is_bound(sentence, mention, year)]
    near = [year for year in years if _is_beside(sentence, mention, year) or _brought(sentence, mention, year)]
    if near or whose:
        return _within(min(near + whose, key=lambda year: _gap(mention, year)))
    if beside:
        return None
    opening = [year for year in years if year.first < mention.first and _opens(sentence, year.first)]
    if opening and any(text in _JUDGED for text in sentence.texts[opening[-1].last : mention.first]):
        return None  # "وفي عام 2017 حكم على ثلاثة بعد إدانتهم بقتل …": the deed is older
    return _within(opening[-1]) if opening else None


def year_beside(sentence: Sentence, mention: Mention, published: date) -> EventDate | None:
    """The year that stands right beside a count in a clause that tells a day too: "في هجوم العام الماضي"."""
    near = (
        year
        for year in _past_years(sentence, published.year)
        if _is_whose(sentence, mention, year)
        or (
            0 <= year.first - mention.last <= _NEAR
            and sentence.text(year.first - 1).removeprefix("ال") in _ATTACKS
            and not _is_bound(sentence, mention, year)
        )
    )
    return next((_within(year) for year in near), None)


def last_year_of(sentence: Sentence, mention: Mention, published: date) -> str | None:
    """The last day of the past year that a count is of: "مقتل 120 خلال 2022"."""
    near = [
        year
        for year in _past_years(sentence, published.year)
        if _is_beside(sentence, mention, year) and not _is_bound(sentence, mention, year)
    ]
    return f"{min(near, key=lambda year: _gap(mention, year)).year}-12-31" if near else None


def _is_whose(sentence: Sentence, mention: Mention, year: _Year) -> bool:
    """ "هجوم العام الماضي الذي أودى بحياة 30", "هجوم 2014 الذي خلف 70 قتيلا": what the event of a year brought."""
    gap = mention.first - year.last
    relative = sentence.text(year.last) in _RELATIVES and 0 < gap <= _WHOSE
    led = sentence.text(year.first - 1).removeprefix("ال") in _ATTACKS
    return relative and led and not any(sentence.text(k) in _COMMAS for k in range(year.last, mention.first))


def _within(year: _Year) -> EventDate:
    return EventDate(date(year.year, 1, 1), YEAR, "year")


def _past_years(sentence: Sentence, now: int) -> Iterator[_Year]:
    """Where a year stands alone, and not behind its month."""
    for k in range(1, len(sentence.texts)):
        text = sentence.text(k)
        if is_year(text) and int(text) < now and _is_led(sentence, k) and k + 1 not in sentence.people:
            yield _Year(_start(sentence, k), k + 1, int(text))
        elif text in _PAST and sentence.text(k - 1) in _YEARS and not _has_month(sentence, k - 1):
            yield _Year(_start(sentence, k - 1), k + 1, now - 1)


def _is_led(sentence: Sentence, year: int) -> bool:
    at = year - 1
    if sentence.text(at) in _YEARS:
        return not _has_month(sentence, at)
    return sentence.text(at) in _PARTS or sentence.text(at) in _IN or sentence.text(at) in _ATTACKS


def _has_month(sentence: Sentence, index: int) -> bool:
    """ "تموز عام 2014", "تموز من العام الماضي": the month is told, too."""
    return sentence.text(index - 1) in MONTHS or sentence.text(index - 2) in MONTHS


def _start(sentence: Sentence, year: int) -> int:
    """Where the words of a year begin: "في أواخر عام 2017"."""
    at = year
    while at and (sentence.text(at - 1) in _YEARS or sentence.text(at - 1) in _PARTS or sentence.text(at - 1) in _IN):
        at -= 1
    return at


def _is_bound(sentence: Sentence, mention: Mention, year: _Year) -> bool:
    """Whether a year is where a span of time starts or ends: "منذ عام 2011", "منذ محاولة الانقلاب عام 2016".

    In "الأعنف منذ مقتل 40 في هجوم 2015" it is that of the 40.
    """
    inside = mention.last if mention.last <= year.first and sentence.text(mention.first - 1) in _SINCE else 0
    start = max(inside, year.first - _BEFORE, 0)
    commas = (k + 1 for k in range(year.first - 1, start, -1) if sentence.text(k) == "،")
    start = next(commas, start)
    return sentence.text(year.first - 1) in _BOUNDS or not _SINCE.isdisjoint(sentence.texts[start : year.first])


def _opens(sentence: Sentence, start: int) -> bool:
    """Whether a year opens its sentence or clause: "وفي عام 1998، …", "- عام 1998: …"."""
    return start == 0 or sentence.text(start - 1) in _OPENERS


def _gap(mention: Mention, year: _Year) -> int:
    return max(year.first - mention.last, mention.first - year.last, 0)


def _is_beside(sentence: Sentence, mention: Mention, year: _Year) -> bool:
    """ "اغتيل عام 2013", "في تفجير في القدس عام 2002", "مقتل فلان … عام 2013"."""
    if mention.first <= year.first < mention.last:
        return True
    between = range(mention.last, year.first)
    if year.first < mention.last or len(between) > _REACH or sentence.text(year.first).startswith("وفي"):
        return False  # "… وإصابة 30. وفي عام 2003 …": the year of what follows
    if any(sentence.text(k) in _STOPS or _is_other(sentence, k) for k in between):
        return False
    near = len(between) <= _NEAR and not any(sentence.text(k)[:1] in _COMMAS for k in between)
    if near or all(k in sentence.names for k in between) or sentence.text(year.first - 1) in _TOOK_PLACE:
        return True
    if sentence.text(year.first - 1) == "،" == sentence.text(year.last):
        return True  # "قتل تسعة في قرية …، العام الماضي، خلال …"
    there = any(match.last == year.first for match in sentence.place_names.values())
    return there or sentence.text(year.first - 1).removeprefix("ال") in _ATTACKS


def _is_other(sentence: Sentence, index: int) -> bool:
    """Whether a year behind this is that of something else: elections, a coup, a charge."""
    text = sentence.text(index)
    which = text in ("التي", "الذي") and sentence.text(index + 1) not in _TOOK_PLACE
    return which or text in _OTHERS or text.removeprefix("ال") in _OTHERS


def _brought(sentence: Sentence, mention: Mention, year: _Year) -> bool:
    """ "الهجوم الذي وقع عام 2015 وأسفر عن مقتل …", "… عام 2015، حيث قتل …": what an event of that year brought."""
    between = range(year.last, mention.first)
    took_place = sentence.text(year.first - 1) in _TOOK_PLACE
    if year.last > mention.first or len(between) > (_FAR if took_place else _OPENS):
        return False
    if any(sentence.text(k) in _STOPS for k in between):
        return False
    if any(_is_other(sentence, k) for k in range(max(0, year.first - 2), year.first)):
        return False
    if len(between) == 1 and (sentence.text(year.last) in _LEADS or took_place):
        return True  # "وأدى زلزال في 2004 إلى مقتل …", "وفي هجوم آخر وقع عام 2015، قتل …"
    return any(
        sentence.text(k).removeprefix("و") in _BROUGHT or sentence.text(k) in _CAME_OF_IT
        for k in range(year.last, mention.first + 1)
    )

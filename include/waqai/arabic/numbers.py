"""Numbers of a sentence with their bounds: cardinals, ranges, and the words that qualify them.

Bounds follow the annotation guidelines: at least n is [n, open), more than n is [n+1, open), about n is [n, n] with the
qualifier kept, up to n is (open, n], between a and b is [a, b], tens is [20, open).
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import cache
from itertools import compress

from waqai.arabic.cardinals import Cardinal, Reader, beginnings
from waqai.arabic.tokens import Token, texts_of
from waqai.lexicons import Match, Matcher, load

_TO = ("الي", "-", "او", "حتي")
_REACH = 14


@dataclass(frozen=True, slots=True)
class Number:
    """A number at tokens [first, last), qualifying words included; `digits` is the token where the figure begins.

    `value` is None for vague quantities and ranges; `low` and `high` are inclusive, None where open.
    """

    first: int
    last: int
    value: int | None
    low: int | None
    high: int | None
    qualifier: str = "exact"
    digits: int = 0
    definite: bool = False


@cache
def _bounds(place: str) -> Matcher:
    places = ("before", "reach") if place == "before" else (place,)
    return Matcher([entry for entry in load("quantity_bounds") if entry.attributes["place"] in places])


@cache
def _months() -> Matcher:
    return Matcher(load("months"))


def find_numbers(tokens: Sequence[Token], begins: Iterable[int] | None = None) -> list[Number]:
    """All numbers in order, without overlap. One look-up a token where there is none. Never raises.

    Decimals without a scale word ("3.5") and figures that cannot be read are left out: they count no people. `begins`:
    where numbers may begin (`may_begin`), if known.
    """
    cardinals = _cardinals(tokens, begins)
    if not cardinals:
        return []
    bounds = [*_bounds("before").find(tokens)]
    before = {match.last: match for match in bounds if not match.entry.attributes.get("upon")}
    reaching = [match for match in bounds if match.entry.attributes["place"] == "reach"]
    numbers: list[Number] = []
    index = 0
    while index < len(cardinals):
        span = _range(tokens, cardinals, index)
        restated = not span and _restates(tokens, cardinals, index)
        number = span or _exact(cardinals[index])
        if number and restated:
            number = replace(number, last=cardinals[index + 1].last + 1)
        index += 2 if span or restated else 1
        if number:
            numbers.append(_qualified(tokens, number, before, reaching))
    return numbers


def _cardinals(tokens: Sequence[Token], begins: Iterable[int] | None) -> list[Cardinal]:
    reader, found, end = Reader(tokens), list[Cardinal](), 0
    if begins is None:
        begins = compress(range(len(tokens)), map(may_begin, texts_of(tokens)))
    for index in begins:
        if index >= end and (cardinal := reader.at(index)):
            found.append(cardinal)
            end = cardinal.last
    return found


def may_begin(word: str) -> bool:
    """Whether a number may begin with a word."""
    return word in beginnings() or word[0].isdecimal()


def _exact(cardinal: Cardinal) -> Number | None:
    value = cardinal.value
    if value < 0 or value.denominator != 1:
        return None
    number, start = int(value), cardinal.first
    if cardinal.vague:
        return Number(start, cardinal.last, None, number, None, "vague", start, cardinal.definite)
    return Number(start, cardinal.last, number, number, number, "exact", start, cardinal.definite)


def _range(tokens: Sequence[Token], cardinals: Sequence[Cardinal], index: int) -> Number | None:
    """ "بين 10 و20", "10 إلى 20", "10-20", "ثلاثة أو أربعة"; a scale said once holds for both ("30 إلى 40 ألفا")."""
    if index + 1 >= len(cardinals):
        return None
    low, high = cardinals[index], cardinals[index + 1]
    if low.vague or high.vague or not _joined(tokens, low, high) or _is_year(tokens, low, high):
        return None
    if low.last - low.first == 1 and tokens[low.first].text == "الاثنين":
        return None  # "منذ الاثنين إلى 62": the day
    least, most = low.value, high.value
    if low.scale == 1 and high.scale > 1 and least < most / high.scale:
        least *= high.scale
    if not 0 < least < most or least.denominator != 1 or most.denominator != 1:
        return None
    first = low.first
    if first and tokens[first - 1].text in ("بين", "من"):
        first -= 2 if tokens[first - 2].text == "ما" and first > 1 else 1
    return Number(first, high.last, None, int(least), int(most), "range", low.first)


def _restates(tokens: Sequence[Token], cardinals: Sequence[Cardinal], index: int) -> bool:
    """Whether the figure in brackets behind a number says it again: "ثلاثة (03) أشخاص", "12 (اثنا عشر) جريحا"."""
    if index + 1 >= len(cardinals):
        return False
    told, again = cardinals[index], cardinals[index + 1]
    if told.value != again.value or told.vague or again.first != told.last + 1 or again.last >= len(tokens):
        return False
    return tokens[told.last].text == "(" and tokens[again.last].text == ")"


def _joined(tokens: Sequence[Token], low: Cardinal, high: Cardinal) -> bool:
    lead = tokens[low.first - 1].text if low.first else ""
    gap = [token.text for token in tokens[low.last : high.first]]
    if lead == "بين" or (lead.endswith("بين") and len(lead) < 5):
        return gap in (["و"], ["-"], ["الي"]) or (not gap and tokens[high.first].text.startswith("و"))
    if len(gap) != 1 or gap[0] not in _TO:
        return False
    if gap[0] == "-":
        after = tokens[high.last].text if high.last < len(tokens) else ""
        return after[:1].isalpha() and lead not in ("-", "/")
    return lead not in ("من", "-") or (gap[0] == "الي" and not _changes(tokens, low.first))


def _is_year(tokens: Sequence[Token], low: Cardinal, high: Cardinal) -> bool:
    """Whether the first of two numbers is the year of a month ("منذ أكتوبر 2023 إلى 55611") and the second is none."""
    if not (1900 <= low.value <= 2100 < high.value) or not low.first:
        return False
    return any(match.last == low.first for match in _months().find(tokens[: low.first]))


def _changes(tokens: Sequence[Token], index: int) -> bool:
    """Whether a verb of rising or falling goes before: then "من 20 إلى 27" is an old and a new figure."""
    return any(token.text in _bounds("change") for token in tokens[max(0, index - 9) : index])


def _qualified(tokens: Sequence[Token], number: Number, before: dict[int, Match], reaching: Sequence[Match]) -> Number:
    if number.qualifier == "vague":
        match = before.get(number.first)
        return replace(number, first=match.first) if match else number
    match = before.get(number.first)
    if match is None and number.first and tokens[number.first - 1].text in ("ال", "(", '"'):
        match = before.get(number.first - 1)
    if match:
        return replace(_bounded(number, str(match.entry.attributes["bound"])), first=match.first)
    if any(_reaches(tokens, verb, number) for verb in reaching):
        verb = next(verb for verb in reaching if _reaches(tokens, verb, number))
        return _bounded(number, str(verb.entry.attributes["bound"]))
    after = _bounds("after").at(tokens, number.last) if number.last < len(tokens) else None
    if after:
        return replace(_bounded(number, str(after.entry.attributes["bound"])), last=after.last)
    return number


def _reaches(tokens: Sequence[Token], verb: Match, number: Number) -> bool:
    """A verb of exceeding whose subject "the number of …" stands between it and the figure."""
    if not 0 < number.first - verb.last <= _REACH or tokens[verb.last].text not in _bounds("subject"):
        return False
    if verb.entry.attributes.get("upon") and tokens[number.first - 1].text not in ("علي", "عن"):
        return False  # "زاد عدد القتلى إلى 40"
    return not any(token.text in "،.:؛()" or token.is_number for token in tokens[verb.last : number.first])


def _bounded(number: Number, bound: str) -> Number:
    low, high = number.low, number.high
    if number.qualifier == "range" or low is None:
        return number
    if bound == "about":
        return replace(number, qualifier="about")
    if bound == "up_to":
        return replace(number, qualifier="up_to", low=None, high=high)
    return replace(number, qualifier=bound, low=low + (bound == "more_than"), high=None)

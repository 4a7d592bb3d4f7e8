"""Numbers that count nothing: years, days of a month, clock times, ages, shares, money, labels, scores, ordinals."""

from collections.abc import Sequence
from functools import cache

from waqai.arabic.date_words import date_words
from waqai.arabic.normalise import fold
from waqai.arabic.numbers import Number
from waqai.arabic.ordinals import units
from waqai.arabic.tokens import NOUN_PREFIXES, Token
from waqai.lexicons import Match, Matcher, load, words

_HUNDRED = frozenset(("الميه", "المايه"))
_LONGEST_LEAD = 4
_OLDEST = 120
_SHORT, _FIRST_YEAR = 4, 1800
_THIS = frozenset(("هذا", "بدايه", "مطلع"))
_WHAT = frozenset(("ما", "بما", "لما", "مما", "عما", "وما"))
_TIMES, _PARTS = ("clock", "year"), frozenset(("نصف", "ربع", "ثلث"))
_PARTICLES = frozenset(("من", "عن", "او"))  # "أكثر من50"
_SHARE = frozenset(("بالميه", "بالمايه"))


@cache
def _ordinals() -> frozenset[str]:
    """Ordinals that a ten may follow: second to ninth, and the first of eleven (حادي)."""
    return frozenset(text for text, value in units().items() if 1 < value < 10 or "حادي" in text)


@cache
def _contexts(place: str) -> Matcher:
    return Matcher([entry for entry in load("number_contexts") if entry.attributes["place"] == place])


@cache
def _months() -> Matcher:
    return Matcher(load("months"))


def non_count(tokens: Sequence[Token], number: Number) -> str | None:
    """Why a number counts nothing.

    One of `year`, `day`, `time`, `age`, `duration`, `measure`, `percent`, `money`, `label`, `score`, `ordinal`, `name`.
    None where it may be a count: it looks at the neighbouring tokens only, whether people are counted is for others.
    """
    before = tokens[number.digits - 1] if number.digits else None
    after = tokens[number.last] if number.last < len(tokens) else None
    return (
        _by_shape(tokens, number, before, after)
        or _by_month(tokens, number, after)
        or _by_year(tokens, number, before, after)
        or _by_lexicon(tokens, number)
    )


def _by_shape(tokens: Sequence[Token], number: Number, before: Token | None, after: Token | None) -> str | None:
    first = tokens[number.digits]
    if first.text in _SHARE or (before and before.text == "في" and first.text in _HUNDRED):
        return "percent"
    tens = first.text.startswith(("و", "عشر"))  # "الثاني والعشرين", but "في يومه الثاني 47 قتيلا"
    nth = before and before.text in _ordinals() and tens and number.digits == number.first and number.value is not None
    if first.text in _ordinals() or nth:
        return "ordinal"
    if not first.is_number:
        return "day" if _is_monday(number, first, before) else None
    if before and before.end == first.start and _is_letters_of_a_name(before.text):
        return "label"
    if before and (reason := _by_sign(before, tokens, number.digits - 2, first.start, number)):
        return reason
    if after and (reason := _by_sign(after, tokens, number.last + 1, tokens[number.last - 1].end, number)):
        return reason
    return "label" if before and before.text in ("#", "№") else None


def _is_letters_of_a_name(word: str) -> bool:
    """Whether a figure written onto a word is part of a name (F16, إف16): behind a longer word a space is missing."""
    known = word in NOUN_PREFIXES or word in _PARTICLES
    return word[0].isalpha() and not known and (word.isascii() or len(word) < 3)


def _is_monday(number: Number, first: Token, before: Token | None) -> bool:
    """ "الاثنين" is a day of the week, unless a dual goes before it ("الضيفين الاثنين")."""
    alone = number.last - number.digits == 1 and number.value == 2 and number.definite
    return (
        alone
        and first.text.endswith("ين")
        and not (before and before.text.endswith(("ين", "ان", "هما", "يه", "يها", "يهم")))
    )


def _by_sign(sign: Token, tokens: Sequence[Token], neighbour: int, edge: int, number: Number) -> str | None:
    """What a sign between this figure and its neighbour makes of it: 14:30, 8/7, 2-1, إف-16."""
    if not 0 <= neighbour < len(tokens) or edge not in (sign.start, sign.end):
        return None
    other = tokens[neighbour]
    if sign.start not in (other.end, edge) or sign.end not in (other.start, edge):
        return None
    if not other.is_number:
        return "label" if sign.text == "-" and other.text[0].isalpha() and other.end == sign.start else None
    reasons = {":": "time", "/": "day", "-": "score" if number.qualifier == "exact" else None}
    return reasons.get(sign.text)


def _by_month(tokens: Sequence[Token], number: Number, after: Token | None) -> str | None:
    """ "8 يوليو", "الثامن والعشرين من يوليو", and the year behind a month."""
    at = number.last + 1 if after and after.text in ("من", "-", "/") else number.last
    day = number.high if number.qualifier == "range" else number.value
    if day and day <= 31 and at < len(tokens) and _months().at(tokens, at):
        return "day"
    return None


def _by_year(tokens: Sequence[Token], number: Number, before: Token | None, after: Token | None) -> str | None:
    written = tokens[number.digits].text
    if number.qualifier == "range" and _are_years(tokens, number, after):
        return "year"
    if not (number.value and 1800 <= number.value <= 2100 and len(written) == 4 and written.isdecimal()):
        return None
    if number.last - number.digits > 1:
        return None
    for back in (1, 2, 3):
        start = number.digits - back
        if start >= 0 and (month := _months().at(tokens, start)) and month.last == number.digits:
            return "year"
    if before and before.text == "و":  # "عامي 2014 و2015", but "12 قتيلا و2015 جريحا"
        first = tokens[number.digits - 2].text if number.digits > 1 else ""
        return "year" if len(first) == 4 and first.isdecimal() and 1800 <= int(first) <= 2100 else None
    if before and (before.text in date_words("year_lead") and number.qualifier == "exact"):
        return "year"
    return "year" if before and before.text in ("(", "-") and after and after.text in (")", "-") else None


def _are_years(tokens: Sequence[Token], number: Number, after: Token | None) -> bool:
    """ "بين 2014 و2017", "(1911 - 1993)": two years with nothing behind them that they could count."""
    bounds = (tokens[number.digits].text, tokens[number.last - 1].text)
    if not all(len(text) == 4 and text.isdecimal() and 1800 <= int(text) <= 2100 for text in bounds):
        return False
    return after is None or not after.text[0].isalpha() or after.text[0] == "و" or after.text in date_words("year_lead")


def _by_lexicon(tokens: Sequence[Token], number: Number) -> str | None:
    if number.definite and (nth := _ends_at(tokens, number.digits, "nth")):
        return str(nth.entry.attributes["reason"])
    lead = _ends_at(tokens, number.digits, "before")
    if lead and lead.first and tokens[lead.first - 1].text in _WHAT:
        lead = None  # "ما مجموعه 30" is written like "مجموعة 30"
    if lead and _is_public(tokens, lead, number):
        lead = None
    if lead and _ends_span(tokens, lead, number):
        lead = None
    if lead and _holds(tokens, number, lead.entry.id):
        return str(lead.entry.attributes["reason"])
    if number.last < len(tokens):
        for place in ("after", "money"):
            match = _contexts(place).at(tokens, number.last)
            if match and not _dates_what_goes_before(tokens, match):
                return _age(tokens, number, match) or str(match.entry.attributes["reason"])
    money = _contexts("money").at(tokens, number.digits - 1) if number.digits else None
    return "money" if money else None


def _is_public(tokens: Sequence[Token], lead: Match, number: Number) -> bool:
    """ "أوقف الأمن العام 12 شخصا", "قتل هذا العام 12 شخصا": an adjective or this year, and no year 12."""
    if tokens[lead.last - 1].text != "العام" or not lead.first or number.value is None:
        return False
    before = tokens[lead.first - 1].text
    adjective = before.startswith("ال") and len(before) > _SHORT and number.value < _FIRST_YEAR
    return adjective or (before in _THIS and number.value < _FIRST_YEAR)


@cache
def _tens() -> frozenset[str]:
    """The words for 20 to 90, alone or behind a unit ("أربع وعشرين")."""
    forms = [form for entry in load("number_words") if entry.attributes.get("kind") == "tens" for form in entry.forms]
    return frozenset(fold(lead + form) for form in forms for lead in ("", "و"))


def _ends_span(tokens: Sequence[Token], lead: Match, number: Number) -> bool:
    """ "خلال 24 ساعة 61 ضيفا", "نصف ساعة 61", "خلال 20 سنة 61": a length of time, and no hour or year 61."""
    text = tokens[lead.last - 1].text
    if lead.entry.id not in _TIMES or text.startswith("ال") or (number.value or _FIRST_YEAR) >= _FIRST_YEAR:
        return False
    before = tokens[lead.first - 1] if lead.first else None
    return before is not None and (before.is_number or before.text in _PARTS or before.text in _tens())


def _ends_at(tokens: Sequence[Token], end: int, place: str) -> Match | None:
    """The longest context term that ends right before a token."""
    for start in range(max(0, end - _LONGEST_LEAD), end):
        match = _contexts(place).at(tokens, start)
        if match and match.last == end:
            return match
    return None


def _dates_what_goes_before(tokens: Sequence[Token], match: Match) -> bool:
    """Whether "سنة" behind a number is that of a year: "12 سنة 2014"."""
    after = tokens[match.last] if match.last < len(tokens) else None
    return bool(match.entry.attributes.get("age") and after and len(after.text) == 4 and after.is_number)


def _age(tokens: Sequence[Token], number: Number, match: Match) -> str | None:
    """ "سامي (45 عاما)", "سامي، 45 عاما،": years in brackets or between commas are an age."""
    before = tokens[number.first - 1].text if number.first else ""
    after = tokens[match.last].text if match.last < len(tokens) else ""
    closed = after == ")" if before == "(" else after in ("،", ",", ".") and before in ("،", ",")
    return "age" if closed and match.entry.attributes.get("age") and (number.value or 0) < 120 else None


def _holds(tokens: Sequence[Token], number: Number, context: str) -> bool:
    """A year word needs a year, a label figures or a definite number, an age a lifetime, a place name a definite."""
    if context == "year":  # "قتل هذه السنة 61 شخصا", "خلال عام 61 شخصا": whom it counts stands behind it
        if (number.value or _FIRST_YEAR) < _FIRST_YEAR and _men_behind(tokens, number):
            return False
        return number.value is None or number.value < 100 or 1800 <= number.value <= 2100
    if context == "year_event":
        return number.qualifier == "exact" and 1800 <= (number.value or 0) <= 2100
    if context == "label":
        return tokens[number.digits].is_number or number.definite
    if context == "unit":  # "خسر الفوج 40 جنديا": whom it counts stands behind it
        return (tokens[number.digits].is_number or number.definite) and not _men_behind(tokens, number)
    if context == "age":  # "رجل في العشرين من عمره 14 شخصا": whom it counts stands behind it
        return (number.low or 0) <= _OLDEST and not _men_behind(tokens, number)
    return context != "named_seven" or number.definite


def _men_behind(tokens: Sequence[Token], number: Number) -> bool:
    """Whether people stand right behind a number that may count them."""
    return number.last < len(tokens) and tokens[number.last].text in words("number_contexts", "men")

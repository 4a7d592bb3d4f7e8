"""Where, when and who says so, between a verb, its subject and its object: "دعت غانا، في بيان صدر أمس، كينيا إلى …"."""

from collections.abc import Callable

from waqai.arabic.tokens import Token
from waqai.facts.diplomacy.attributes.gazetteer import place_at
from waqai.facts.diplomacy.context import words

_IN, _OCCASIONS, _OF_OCCASIONS = words("in_the_course"), words("occasions"), words("of_occasions")
_COMMAS = ("،", ",")
_MOST = 8
_SKIP, _DAYS = words("skip"), words("days")
# What an aside in commas begins with: where or when it was, in whose turn, what the one before it is.
_OPENS = _IN | _DAYS | words("opens_asides")
# Who says so, and an adverb alone, tell nothing of where two met.
_SOURCES, _LONE = words("sources"), words("skip") - {"و", "ان"}
_CLOSES = {"(": ")", "-": "-", "–": "–", "—": "—"}
_OWN_SIDES = words("own_sides")
_TIME, _WITHIN = "للمره", frozenset(["خلال", "في", "منذ"])
_HEADQUARTERS = frozenset(["العاصمه", "مدينه", "مقر"])


def over_setting(tokens: list[Token], word: Callable[[int], str], index: int, days: bool = False) -> int:
    """The place behind all that tells here where, when and for what time it was; the same place where nothing does.

    `days`: of asides only those that tell the day, since where two met tells whom one met too.
    """
    while True:
        end = over_occasion(tokens, word, index)
        end = end if end > index else _over_aside(word, index, days)
        end = end if end > index else _over_times(word, index)
        if end == index:
            return index
        index = end


def over_occasion(tokens: list[Token], word: Callable[[int], str], index: int) -> int:
    """The place behind the occasion that begins here, in commas or not; the same place where none does."""
    comma = word(index) in _COMMAS
    at = index + comma
    if word(at) not in _IN or word(at + 1) not in _OCCASIONS:
        return index
    behind = at + 2
    if comma:
        return _closing(word, behind) or index
    end = behind
    while word(end) in _OF_OCCASIONS or word(end) in _SKIP:
        end += 1
    if end == behind or word(end) == "مع":
        return index  # "في بيان الحكومة": the statement is the government's; "في مؤتمر صحفي مع …": with whom it was
    if word(end) == "في":
        town = end + 1 + (word(end + 1) in _HEADQUARTERS)
        end = (place_at(tokens, town) if town < len(tokens) else None) or end
    return end


def _over_aside(word: Callable[[int], str], index: int, days: bool) -> int:
    """The place behind an aside in commas: "، من جانبها،", "، كما كان متوقعا،", "، وهي عضو في الاتحاد،"."""
    opens = word(index + 1)
    if word(index) not in _COMMAS:
        return index
    if opens in _SOURCES or _beside(word, index + 1) or (opens in _LONE and word(index + 2) in _COMMAS):
        return _closing(word, index + 1) or index
    if opens not in _OPENS and not _in_turn(word, index + 1):
        return index
    end = _closing(word, index + 1) or index
    inside = map(word, range(index + 1, end - 1))
    return index if days and not all(text in _DAYS for text in inside) else end


def behind_brackets(word: Callable[[int], str], index: int) -> int:
    """The place behind brackets or dashes: "الأمير (58 عاما)", "غانا - للمرة الأولى -"; the same place without."""
    close = _CLOSES.get(word(index))
    return next((k + 1 for k in range(index + 2, index + _MOST) if close and word(k) == close), index)


def _beside(word: Callable[[int], str], index: int) -> bool:
    """Whether "beside X" stands here: X acts too and suffers nothing ("دعت غانا، إلى جانب توغو، كينيا إلى …")."""
    return word(index) == "الي" and word(index + 1) == "جانب"


def _over_times(word: Callable[[int], str], index: int) -> int:
    """The place behind "for the second time in a week"."""
    if word(index) != _TIME or not word(index + 1).startswith("ال"):
        return index
    return index + (4 if word(index + 2) in _WITHIN else 2)


def _in_turn(word: Callable[[int], str], index: int) -> bool:
    """Whether "on its part" stands here, and no one of whom something is asked ("طلبت غانا، من كينيا، …")."""
    return word(index) == "من" and word(index + 1) in _OWN_SIDES


def _closing(word: Callable[[int], str], first: int) -> int | None:
    """The place behind the comma that closes an aside."""
    return next((k + 1 for k in range(first, first + _MOST) if word(k) in _COMMAS), None)

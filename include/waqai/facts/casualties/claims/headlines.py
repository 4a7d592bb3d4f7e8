"""Who speaks in a headline: before its colon, in its first half or in its second."""

from waqai.facts.casualties.claims.bounds import is_outlet_told
from waqai.facts.casualties.claims.claim import Claim
from waqai.facts.casualties.claims.kinds import joins_teller, kind_at, kind_of, names_leader
from waqai.facts.casualties.claims.names import name_end, name_start
from waqai.facts.casualties.words import Sentence
from waqai.facts.openings import opening
from waqai.lexicons import words

_RULES = frozenset(("|", "#", "▪", "•"))
_DATELINE = frozenset(("-", "(", "/"))
COLONS = frozenset((":", "/", "|"))
_SOURCED = 16  # tokens of "X عن Y:"
_TITLE = 30  # tokens of a headline at most
_FLOODS = "سيول"  # written like the capital of Korea
_WATCH = words("claim_words", "watch")  # "شاهد: …" bids the reader watch
_VERB = 4
_NAME = 9  # tokens of a name and its colon
SHORT = 5  # tokens of a headline's subject


def headlines(sentence: Sentence) -> list[Claim]:
    """The claims that a sentence makes as a headline: none, one, or one for each half."""
    return [claim for claim in (_from_source(sentence) or _headline(sentence), _second_headline(sentence)) if claim]


def _from_source(sentence: Sentence) -> Claim | None:
    """ "وكالة … عن مصدر أمني: …": the source behind عن, through whom it is told before it."""
    if not {":", "عن"} <= set(sentence.texts[:_SOURCED]):
        return None
    colon = next((k for k, text in enumerate(sentence.texts[:_SOURCED]) if text == ":"), 0)
    about = next((k for k in range(1, colon) if sentence.text(k) == "عن"), 0)
    first = int(sentence.text(0) == '"')
    if not about or kind_of(sentence, first, about) is None or name_end(sentence, first) < about - 1:
        return None
    kind = kind_of(sentence, about + 1, colon)
    if kind is None or name_end(sentence, about + 1) < colon:
        return None
    return Claim(about + 1, colon, kind, 0, relay=(first, about - (sentence.text(about - 1) == "نقلا")))


def _headline(sentence: Sentence) -> Claim | None:
    """ "X: …", "«X»: …", "X / …" where X is a known kind of claimant."""
    start = opening(sentence.texts, 0, len(sentence.texts))
    first = start + (sentence.text(start) == '"')
    if COLONS.isdisjoint(sentence.texts[first : start + _NAME]):
        return None
    colon = next((k for k, text in enumerate(sentence.texts[: start + _NAME]) if text in COLONS and k > first), 0)
    if colon and sentence.text(colon) != ":" and not (kind_at(sentence, first) and ":" not in sentence.texts[:colon]):
        first = colon + 1
        colon = next((k for k in range(first, min(start + _NAME, len(sentence.texts))) if sentence.text(k) == ":"), 0)
    first = max([first, *(k + 1 for k in range(start, colon) if sentence.text(k) in _RULES)])
    if not first < colon or (sentence.text(first) in _WATCH and colon == first + 1):
        return None
    end = colon - (sentence.text(colon - 1) == '"')
    end = next(
        (k for k in range(first + 1, end) if sentence.text(k).startswith("ل") and _is_told(sentence, first, k)), end
    )
    name, skip = name_start(sentence, first)
    if first < name < end and kind_of(sentence, name, end) and name_end(sentence, name) >= end:
        return Claim(name, end, kind_of(sentence, name, end), 0, skip=skip)  # "بيان لوزارة …: …"
    quoted = first + 1 < colon - 1 and sentence.text(first + 1) == sentence.text(colon - 1) == '"'
    if kind_at(sentence, first) and quoted:
        return Claim(first, colon, kind_at(sentence, first), 0)  # "منظمة «…»: …"
    stop = name_end(sentence, first)
    home = sentence.place_names.get(stop + 1) if sentence.text(stop) == "من" else None
    end = stop if home and home.last == end else end  # "شهود من … ل«…»: …"
    kind = kind_of(sentence, first, end) if _opens_with_teller(sentence, first, end) else None
    place = sentence.place_names.get(first)
    if (place and sentence.text(first - 1) != '"') or any(sentence.text(k) in _DATELINE for k in range(first, colon)):
        return None  # a headline's topic, a dateline
    return Claim(first, end, kind, 0) if kind and not any(k in sentence.outcomes for k in range(first, colon)) else None


def _second_headline(sentence: Sentence) -> Claim | None:
    """ "… ومصدر عسكري: …": who speaks in the second half of a headline."""
    colon = next((k for k, text in enumerate(sentence.texts[:_TITLE]) if text == ":" and k > SHORT), 0)
    if not colon or len(sentence.tokens) > _TITLE:
        return None
    for first in range(colon - 1, colon - SHORT, -1):
        if any(sentence.text(k).startswith(("ي", "ت")) for k in range(first + 1, colon)):
            return None  # "والمجلس يحذر: …": a verb
        if joins_teller(sentence, first) and name_end(sentence, first) >= colon:
            return Claim(first, colon, kind_of(sentence, first, colon), first, skip=1)
    return None


def _is_told(sentence: Sentence, first: int, index: int) -> bool:
    """Whether a word with ل names who was told: "شاهد لقناة …", "مسؤول ل«…»", "ترامب للصحفيين"."""
    if sentence.text(index).startswith("لل") and names_leader(sentence, first):
        return True
    if is_outlet_told(sentence.text(index)):
        return True
    return sentence.text(index + 1) == '"' or kind_of(sentence, index, index + 1) == "agency"


def _opens_with_teller(sentence: Sentence, first: int, colon: int) -> bool:
    """Whether a claimant's kind opens a headline; "زلزال غرب إيران: …" is a topic, "روسيا تنسحب: …" a deed."""
    if sentence.text(first) == _FLOODS and colon > first + 1:  # "سيول كسلا: 40 قتيلا"
        return False
    if name_end(sentence, first) < colon or any(_is_verb(sentence, k) for k in range(first + 1, colon)):
        return False
    agency = first + 1 < colon and kind_at(sentence, first + 1) == "agency"  # "راديو …"
    return (
        agency
        or kind_at(sentence, first) is not None
        or kind_of(sentence, first, first + 1) is not None
        or names_leader(sentence, first)
    )


def _is_verb(sentence: Sentence, index: int) -> bool:
    """Whether a word looks like a verb in the present ("الرئيس يجتمع بالوزير: …"): its first letter, and no name."""
    text = sentence.text(index)
    known = index in sentence.names or index in sentence.place_names
    return text.startswith("ي") and not (text.endswith(("ي", "يه")) or known or len(text) < _VERB)

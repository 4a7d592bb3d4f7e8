"""People and bodies that are described, not named, as those to whom an act is done: "the families of the victims"."""

from functools import cache

from waqai.arabic.normalise import fold
from waqai.facts.diplomacy.arguments import Arguments
from waqai.facts.diplomacy.context import PUNCTUATION, words
from waqai.facts.diplomacy.parties.party import Party
from waqai.facts.diplomacy.parties.person_names import number_words
from waqai.facts.diplomacy.predicates.predicates import read_word
from waqai.lexicons import load

_OWNERS = ("ه", "ها", "هم", "هما", "نا")
_MOST = 4
_QUANTITY = "quantity"


@cache
def _heads() -> dict[str, set[tuple[str, ...]]]:
    """Folded nouns, bare, with the article or with an owner, to what must follow them."""
    table: dict[str, set[tuple[str, ...]]] = {}
    for entry in load("people_groups"):
        for first, *rest in (fold(form).split() for form in entry.forms if entry.id != _QUANTITY):
            spelt = {first}
            if not rest and not first.startswith("ال"):
                owners = _OWNERS[1:] if first.endswith("ي") else _OWNERS  # مسؤوليه would be responsibility
                spelt |= {"ال" + first, *(first + owner for owner in owners)}
            for word in spelt:
                table.setdefault(word, set()).add(tuple(rest))
    return table


@cache
def _quantities() -> frozenset[str]:
    entry = next(entry for entry in load("people_groups") if entry.id == _QUANTITY)
    return frozenset(fold(form).split()[0] for form in entry.forms)


def object_at(arguments: Arguments, index: int, end: int, clitic: str = "") -> Party | None:
    """The described people that begin at a token behind a clitic; None where no noun for people stands there."""
    if arguments.word(index) == "من" and arguments.word(index + 1) in words("called"):
        return _called(arguments, index + 2, end)
    head = index
    while (
        head < end and head - index < _MOST and (_is_quantity(arguments, head, clitic) or arguments.word(head) == '"')
    ):
        head, clitic = head + 1, ""
    word = _without(arguments.word(head), clitic)
    if head >= end or word not in _heads() or head in arguments.parties.within:
        return None
    if arguments.word(head + 1) in words("outlawed"):
        return None  # "صنفها منظمة إرهابية": what someone is called
    ends = [head + 1 + len(rest) for rest in _heads()[word] if _follow(arguments, head + 1, rest)]
    if not ends:
        return None
    last = max(ends)
    last = _end(arguments, last, end, not word.startswith("ال") and not word.endswith(_OWNERS[1:]))
    first = index + 1 if arguments.word(index) == '"' else index
    folded = " ".join(arguments.word(k) for k in range(first, last))
    return Party(first, last, first, last, "org", "people", _prefix(arguments, first), folded=folded)


def _called(arguments: Arguments, index: int, end: int) -> Party | None:
    """Those "whom he called X": the words behind ب, to the closing quotation mark where there is one."""
    clitic = arguments.word(index)[:1] == "ب"
    first = index + (arguments.word(index) in ("ب", "بـ"))
    first += arguments.word(first) == '"'
    closing = next((k for k in range(first, min(end + 1, first + _MOST + 1)) if arguments.word(k) == '"'), first + 1)
    if not clitic or first >= end or closing <= first:
        return None
    prefix = "ب" if arguments.word(first).startswith("بال") else ""
    return Party(first, closing, first, closing, "org", "people", prefix, folded=arguments.word(first))


def _follow(arguments: Arguments, index: int, rest: tuple[str, ...]) -> bool:
    return all(arguments.word(index + k) == word for k, word in enumerate(rest))


def _is_quantity(arguments: Arguments, index: int, clitic: str) -> bool:
    word = _without(arguments.word(index), clitic)
    before = arguments.word(index - 1)
    of_them = word == "من" and (before in _quantities() or before[1:] in _quantities())  # "بعدد من"
    return word in _quantities() or of_them or (not clitic and (word.isdigit() or word in number_words()))


def _without(word: str, clitic: str) -> str:
    """A word without the preposition written onto it; لل is the preposition and the article."""
    if clitic == "ل" and word.startswith("لل"):
        return "ال" + word[2:]
    return word[len(clitic) :] if clitic and word.startswith(clitic) else word


def _prefix(arguments: Arguments, index: int) -> str:
    word = arguments.word(index)
    for clitic in ("ل", "ب"):
        bare = _without(word, clitic)
        if bare != word and (bare in _heads() or bare in _quantities()):
            return "لل" if word.startswith("لل") else clitic
    return ""


def _end(arguments: Arguments, index: int, end: int, construct: bool) -> int:
    """Where the phrase ends: behind a genitive or adjectives; a sign, a closed class or a verb ends it."""
    last = index
    while last < end and last - index < _MOST:
        word = arguments.word(last)
        if word in PUNCTUATION or word in words("stop") or not word[:1].isalpha() or word[0] in "بلو":
            break
        definite = word.startswith("ال")
        party = arguments.parties.at.get(last)
        if not definite and (not construct or last > index or any(r.tense != "noun" for r in read_word(word))):
            break
        last = party.last if party and not party.prefix.startswith("و") and party.last <= end else last + 1
    return last

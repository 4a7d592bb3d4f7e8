"""A party that may have done it, as a sentence names it: a force, a movement, a state, armed people nobody knows."""

from dataclasses import dataclass
from functools import cache

from waqai.arabic.normalise import fold
from waqai.facts.casualties.words import Sentence
from waqai.lexicons import Entry, Matcher, load, words

_FORCES, _PEOPLE = words("armed_words", "forces"), words("armed_words", "armed_people")
_KNOWN, _OWNERS = words("armed_words", "known_forces"), words("armed_words", "owners")
_ADJECTIVES = words("armed_words", "force_adjectives")
_OCCUPIER = words("armed_words", "occupier")  # an adjective behind it says otherwise: "الاحتلال التركي"
_BELONGS = words("armed_words", "belongs_to")
_OF_NOTHING = words("armed_words", "source_unknown")
_MOST = 6  # tokens of a party's name


@dataclass(frozen=True, slots=True)
class Party:
    """Who acts, at tokens [first, last); `id`: ISO 3166 alpha-3 of its state or its id in actors.yaml, if known.

    `skip`: letters of a clitic on its first word; `object`: its case is that of whom something is done to.
    """

    first: int
    last: int
    id: str | None
    skip: int = 0
    object: bool = False


def party_at(sentence: Sentence, index: int, clitics: tuple[str, ...] = ("",), states: bool = False) -> Party | None:
    """The party that begins at a token behind one of the clitics; `states`: whether a state's name alone is one."""
    if not 0 <= index < len(sentence.tokens):
        return None
    text = sentence.text(index)
    for clitic in clitics:
        if clitic and not text.startswith(clitic):
            continue
        bare = "ال" + text[2:] if clitic == "لل" else text[len(clitic) :]
        party = _named(sentence, index, clitic, states) or _force(sentence, index, bare)
        if party:
            skip = 0 if clitic == "لل" else len(clitic)
            return Party(index, party.last, party.id, skip, party.object)
    return None


def _force(sentence: Sentence, index: int, bare: str) -> Party | None:
    """A force with whose it is ("قوات الاحتلال", "طائرات روسية"), a known one, or armed people whom nobody names."""
    of_deed = bare.endswith("ه") and sentence.text(index - 1).endswith(("ات", "ه"))  # "هجمات انتحارية"
    if bare in _PEOPLE and not of_deed and sentence.text(index + 1) not in _OF_NOTHING:
        last = index + 1
        while sentence.text(last) in _ADJECTIVES and last - index < _MOST:
            last += 1
        nation = nisba_at(sentence, last)
        last, key = _affiliated(sentence, last + (nation is not None), nation)
        return Party(index, last, key, 0, bare.endswith("ين"))
    articled = bare.startswith("ال")
    head = bare[2:] if articled else bare
    if head not in _FORCES and bare not in _KNOWN:
        return None
    last, key = _owner(sentence, index + 1, articled)
    last, key = _affiliated(sentence, last, key)
    if last == index + 1 and bare not in _KNOWN:
        return None
    return Party(index, last, key or _meant().get(bare))


def _affiliated(sentence: Sentence, index: int, key: str | None) -> tuple[int, str | None]:
    """ "قناص تابع لقوات …", "مسلحون من تنظيم …": where the phrase ends with the party they belong to, and its id."""
    at = index + 1
    if sentence.text(index) in _BELONGS:
        party = party_at(sentence, at, ("لل", "ل"))
    elif sentence.text(index) == "من":
        party = party_at(sentence, at)
    else:
        return index, key
    return (party.last, key or party.id) if party and party.id else (index, key)


def _owner(sentence: Sentence, index: int, articled: bool) -> tuple[int, str | None]:
    """Where the phrase of a force ends, and whose it is by the first name or adjective that tells."""
    at, key, meant = index, None, None
    while at - index < _MOST:
        nation = nisba_at(sentence, at)
        named = None if articled or at > index + 1 else _name(sentence, at)
        text = sentence.text(at)
        if nation:
            key, at = key or nation, at + 1
        elif named:
            key, at = key or named[1], named[0]
        elif text in _OWNERS and not articled:
            key = key or (_meant().get(text) if text not in _OCCUPIER else None)
            meant, at = meant or _meant().get(text), at + 1
        elif text in _ADJECTIVES:
            at += 1
        else:
            break
    return at, key or meant


def _name(sentence: Sentence, index: int) -> tuple[int, str] | None:
    """Where a movement's name, or a state's, ends, and its id."""
    match = _movements().at(sentence.tokens, index) if index < len(sentence.tokens) else None
    if match and match.prefix in ("", "ال"):
        return match.last, _id(match.entry)
    state = _states().at(sentence.tokens, index) if index < len(sentence.tokens) else None
    return (state.last, state.entry.id) if state and not state.prefix else None


def _named(sentence: Sentence, index: int, clitic: str, states: bool) -> Party | None:
    """A movement or, where asked, a state by its name, with the adjectives behind it."""
    match = _movements().at(sentence.tokens, index)
    if not (match and match.prefix.removesuffix("ال") == clitic.removesuffix("ل" if clitic == "لل" else "")):
        match = None
    if match is None and states:
        state = _states().at(sentence.tokens, index)
        match = state if state and state.prefix == clitic else None
    if match is None:
        return None
    last, nation = match.last, nisba_at(sentence, match.last)
    while nisba_at(sentence, last) or sentence.text(last) in _ADJECTIVES:
        last += 1
    return Party(index, last, nation if nation and _is_army(match.entry) else _id(match.entry))


def _id(entry: Entry) -> str:
    """The id of who is named; an army is its state's."""
    return str(entry.attributes["country"]) if _is_army(entry) else entry.id


def _is_army(entry: Entry) -> bool:
    return entry.attributes.get("sector") == "MIL" and not entry.id.endswith("coalition")


def nisba_at(sentence: Sentence, index: int) -> str | None:
    """Whose an adjective says a force or an attack is: a state's ISO code, a movement's id."""
    text = sentence.text(index)
    if key := _movement_nisbas().get(text):
        return key
    term = sentence.people.get(index)
    told = term is not None and term.role == "nation" and term.prefix in ("", "ال")
    return term.value if term and told and not text.endswith(("ين", "ون", "ان")) else None


@cache
def _meant() -> dict[str, str]:
    """Whose forces a word stands for by itself."""
    named = [entry for entry in load("armed_words") if "party" in entry.attributes]
    return {fold(form): str(entry.attributes["party"]) for entry in named for form in entry.forms}


@cache
def _movements() -> Matcher:
    return Matcher([entry for entry in load("actors") if _is_armed(entry)])


@cache
def _states() -> Matcher:
    return Matcher(load("states"))


def _is_armed(entry: Entry) -> bool:
    return entry.attributes["kind"] == "movement" or entry.attributes["sector"] == "MIL" or entry.id == "syrian_regime"


@cache
def _movement_nisbas() -> dict[str, str]:
    """Adjectives of movements in both genders, with and without the article."""
    found = {}
    for entry in load("actors"):
        base = fold(str(entry.attributes.get("nisba") or ""))
        for form in (base, base + "ه", base + "ا") if base else ():
            found[form] = found["ال" + form] = entry.id
    return found

"""The words that name parties, out of the lexicons: states, actors, people, titles, nisbas, given names."""

from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING

from waqai.arabic.normalise import fold
from waqai.facts.diplomacy.context import words
from waqai.lexicons import Entry, Match, Matcher, load

if TYPE_CHECKING:
    from waqai.facts.diplomacy.parties.party import Party

_NISBA = ("", "ه", "ين", "ون", "ان", "تين", "تان", "و", "ات")
_PLURALS = words("plural_titles")
_DUAL_LENGTH = 5


@cache
def matcher() -> Matcher:
    """All named parties and titles in one matcher; an entry's `class` says which kind of party it is."""
    return Matcher([*_states(), *_classed("actors", "kind"), *_people(), *_titles()])


def _states() -> Iterator[Entry]:
    for entry in load("states"):
        names = (*entry.forms, *(str(name) for key in ("metonyms", "common") for name in entry.attributes.get(key, ())))
        yield replace(entry, forms=names, attributes={"class": "state", "country": entry.id})


@cache
def common_states() -> frozenset[str]:
    """Names of states that are everyday adjectives too."""
    return frozenset(fold(str(name)) for entry in load("states") for name in entry.attributes.get("common", ()))


def _classed(name: str, key: str) -> Iterator[Entry]:
    for entry in load(name):
        yield replace(entry, attributes={**entry.attributes, "class": str(entry.attributes[key])})


def _people() -> Iterator[Entry]:
    for entry in load("people"):
        yield replace(entry, attributes={**entry.attributes, "class": "person"})


def _titles() -> Iterator[Entry]:
    for entry in load("actors_titles"):
        forms = (*entry.forms, *_accusatives(entry), *_owned(entry), *_of_both(entry))
        yield replace(
            entry, forms=forms, attributes={**entry.attributes, "class": "title_" + str(entry.attributes["kind"])}
        )


def _accusatives(entry: Entry) -> Iterator[str]:
    """Indefinite accusatives of the titles of people, delegations and teams (وفدا, مسؤولا)."""
    if entry.attributes["kind"] != "person" and entry.id not in ("delegation", "team"):
        return
    for form in entry.forms:
        if " " not in form and not form.startswith("ال") and form[-1] not in "ةاوينه" and form + "ا" not in entry.forms:
            yield form + "ا"


def _of_both(entry: Entry) -> Iterator[str]:
    """Titles of two people who lead two countries, in the case of objects: "زعيمي البلدين"."""
    if entry.id in ("president", "leader"):
        yield entry.forms[0] + "ي"


@cache
def titles_of_both() -> frozenset[str]:
    """Folded titles of two people that are spelt as an adjective or a name is ("رئيسي"), unless two own them."""
    return frozenset(fold(form) for entry in load("actors_titles") for form in _of_both(entry))


def _owned(entry: Entry) -> Iterator[str]:
    """Titles with the pronoun of those whose they are (رئيسها); that of "his" is spelt as the feminine title is."""
    if entry.attributes["kind"] != "person" or entry.id in ("honorific", "courtesy", "counterpart"):
        return
    for form in entry.forms:
        if " " not in form and not form.startswith("ال") and form[-1] not in "ةاوينه":
            yield from (form + owner for owner in ("ها", "هم", "هما") if form + owner not in entry.forms)


@cache
def _accusative_heads() -> frozenset[str]:
    return frozenset(fold(form) for entry in load("actors_titles") for form in _accusatives(entry))


def is_accusative(word: str) -> bool:
    """Whether a folded title is an indefinite accusative (نائبا, وفدا)."""
    return word.removeprefix("و") in _accusative_heads()


@cache
def owned_titles() -> frozenset[str]:
    """Folded titles with a pronoun: they name no one unless a name stands behind them."""
    return frozenset(fold(form) for entry in load("actors_titles") for form in _owned(entry))


def class_of(match: Match) -> str:
    """state, movement, body, office, group, person, title_person, title_org or title_pair."""
    kind: str = match.entry.attributes["class"]
    return kind


@cache
def adjectives() -> dict[str, str]:
    """Every written form of a nisba (السعودية, سعوديين) to its country."""
    found: dict[str, str] = {}
    for entry in load("states"):
        for nisba in map(fold, map(str, entry.attributes.get("adjectives", ()))):
            for ending in _NISBA:
                for article in ("", "ال"):
                    found.setdefault(article + nisba + ending, entry.id)
    return {word: country for word, country in found.items() if word not in words("no_nisba")}


@cache
def adjectives_of_two_words() -> dict[tuple[str, str], str]:
    """The countries of nisbas whose first word is a side: ("جنوب", "افريقي")."""
    found: dict[tuple[str, str], str] = {}
    for entry in load("states"):
        for nisba in map(fold, map(str, entry.attributes.get("adjectives", ()))):
            side, _, rest = nisba.partition(" ")
            if rest and not side.endswith("ي"):
                found[side, rest] = entry.id
    return found


@cache
def sides() -> frozenset[str]:
    """The first words of nisbas of two words, with the article and without."""
    return frozenset(article + side for side, _ in adjectives_of_two_words() for article in ("", "ال"))


@cache
def speakers() -> frozenset[str]:
    """Keys of the parties that are only told by what they are (families, residents)."""
    return frozenset(entry.id for entry in load("speakers"))


@cache
def regions() -> dict[str, Entry]:
    """Every written form of the nisba of a body or a group of states (أممي, أوروبية) to its entry."""
    found: dict[str, Entry] = {}
    for entry in load("actors"):
        for nisba in map(fold, map(str, entry.attributes.get("adjectives", ()))):
            found.update({article + nisba + ending: entry for ending in _NISBA for article in ("", "ال")})
    return found


@cache
def nationals() -> dict[str, tuple[str, str]]:
    """Every plural nisba with the article, behind a clitic or not (بالغانيين), to its clitic and country."""
    plurals = [(word, key) for word, key in adjectives().items() if word[:2] == "ال" and word[-2:] in ("ون", "ين")]
    return {prefix + word: (prefix, country) for prefix in ("", "و", "ب", "ل") for word, country in plurals}


def may_begin_party(word: str) -> bool:
    """Whether a folded word begins a name, a title or a plural nisba."""
    return word in matcher() or word in nationals()


@cache
def party_openers() -> frozenset[str]:
    """All folded words that may begin a party: what lexicons name, and the given names of people unknown."""
    return given_names().union(matcher().first_words, nationals())


@cache
def weak_names() -> dict[str, frozenset[str]]:
    """Folded short names that are common words too, by the key of the person."""
    return {e.id: frozenset(map(fold, map(str, e.attributes.get("weak") or ()))) for e in load("people")}


@cache
def full_names() -> dict[str, list[str]]:
    """The folded names of two or more words of every known person."""
    return {e.id: [name for name in map(fold, e.forms) if " " in name or "-" in name] for e in load("people")}


def country_of_entry(entry: Entry) -> str | None:
    """The country that an entry's party is of, None where it is of none."""
    country = entry.attributes.get("country")
    return str(country) if country else None


@cache
def countries_of_people() -> dict[str, str]:
    """The country of every known person who has one."""
    return {e.id: str(e.attributes["country"]) for e in load("people") if e.attributes.get("country")}


@cache
def given_names() -> frozenset[str]:
    """Folded given names."""
    return frozenset(fold(form) for entry in load("names") for form in entry.forms)


@cache
def names_of_people() -> frozenset[str]:
    """Folded first words of the names of known people, which others may have too; no titles."""
    titles = {fold(form).split()[0] for entry in load("actors_titles") for form in entry.forms}
    names = {fold(form).split()[0] for entry in load("people") for form in entry.forms if " " in form}
    return frozenset(names - titles)


@cache
def names_with_lam() -> frozenset[str]:
    """Folded first words of names that begin with a ل of their own (لبنان), which the preposition ل doubles too."""
    named = (*_states(), *_classed("actors", "kind"), *_people(), *_titles())
    return frozenset(word for entry in named for form in entry.forms if (word := fold(form).split()[0])[0] == "ل")


@cache
def _capitals() -> frozenset[str]:
    named = {fold(str(town)) for entry in load("states") for town in entry.attributes.get("metonyms", ())}
    return frozenset(named - adjectives().keys())  # "الروس" are no town


def is_capital(party: "Party") -> bool:
    """Whether a state is named by a town or a palace that stands for it."""
    return party.kind == "state" and party.folded.removeprefix(party.prefix) in _capitals()


@cache
def country_names() -> dict[str, str]:
    """The usual name of every state."""
    return {entry.id: entry.forms[0] for entry in load("states")}


def is_dual_subject(word: str) -> bool:
    """Whether a title is of two people in the case of subjects (الرئيسان): no object, and no one person's."""
    return word.endswith("ان") and len(word) > _DUAL_LENGTH and not word.endswith("سلطان")


def is_plural(word: str) -> bool:
    """Whether a title is of several people, so that no personal name follows it."""
    bare = word.removeprefix("ال")
    return bare in _PLURALS or (word.endswith(("ون", "ين", "وا")) and not bare.endswith("امين"))

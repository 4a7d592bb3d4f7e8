"""What deeds are done to or with: classes of nouns (troops, posts, relief, money, ties), in every written form."""

from collections.abc import Collection, Sequence
from functools import cache

from waqai.arabic.normalise import fold
from waqai.arabic.tokens import Token
from waqai.facts.diplomacy.context import words
from waqai.lexicons import load
from waqai.memo import remembered

_OWNERS = ("", "ه", "ها", "هم", "هما", "نا")
_DUALS = ("ا", "ين", "ان", *("ي" + owner for owner in _OWNERS))
# By the first letter of a word, the clitics that may stand before a noun in it.
_LEADS = {"و": ("", "و", "وب", "ول"), "ف": ("", "ف", "فب", "فل"), **{letter: ("", letter) for letter in "بلك"}}
_NO_LEAD = ("",)
_OF_ADJECTIVES = ("", "ه", "ا")
# The words that must follow a noun, and the class of the whole.
Term = tuple[tuple[str, ...], str]


@cache
def _table() -> dict[str, tuple[Term, ...]]:
    """Every form of every noun, without its clitics, to what must follow it and its class."""
    table: dict[str, set[Term]] = {}
    for entry in load("deed_objects"):
        for first, *rest in (fold(form).split() for form in entry.forms):
            for spelt in _forms(first):
                table.setdefault(spelt, set()).add((tuple(rest), entry.id))
    return {spelt: tuple(terms) for spelt, terms in table.items()}


def _forms(noun: str) -> set[str]:
    """A noun with its duals, sound plurals and owners."""
    found = {noun, *(noun + owner for owner in _OWNERS)}
    if noun.endswith("ه"):
        stem = noun[:-1]
        found |= {stem + "ت" + ending for ending in (*_DUALS, *_OWNERS[1:])}
        found |= {stem + "ات" + owner for owner in _OWNERS}
    else:
        found |= {noun + ending for ending in (*_DUALS, "ون", "ات")}
        found |= {noun + "ات" + owner for owner in _OWNERS[1:]}
    if noun.endswith("ء"):
        found |= {noun[:-1] + hamza + owner for hamza in "يو" for owner in _OWNERS[1:]}
    return found


@remembered(50_000)
def _terms(word: str) -> tuple[Term, ...]:
    """The terms that a folded word, with whatever clitics, may begin."""
    table = _table()
    if word in words("no_things_given"):
        return ()
    for lead in _LEADS.get(word[:1], _NO_LEAD):
        if not word.startswith(lead):
            continue
        bare = word[len(lead) :]
        terms = table.get(bare)
        if terms is None and bare.startswith("ال"):
            terms = table.get(bare[2:])
        elif terms is None and lead.endswith("ل") and bare.startswith("ل"):  # للقوات
            terms = table.get(bare[1:])
        if terms:
            return terms
    return ()


def kinds_of(word: str) -> frozenset[str]:
    """The classes of the terms that a folded word may begin."""
    return _kinds(_terms(word))


@cache
def _kinds(terms: tuple[Term, ...]) -> frozenset[str]:
    return frozenset(kind for _, kind in terms)


def _bare(word: str) -> str:
    return word.removeprefix("ال")


def object_end(tokens: Sequence[Token], first: int, last: int, kinds: Collection[str]) -> int | None:
    """Where the first noun of these classes in tokens [first, last) ends, None where there is none."""
    for index in range(first, last):
        for rest, kind in _terms(tokens[index].text):
            end = index + 1 + len(rest)
            if kind in kinds and end <= len(tokens) and _follow(tokens, index, rest):
                return end
    return None


def _follow(tokens: Sequence[Token], index: int, rest: Sequence[str]) -> bool:
    """Whether the words that a term goes on with do follow; behind "غير" in the feminine and accusative too."""
    endings = _OF_ADJECTIVES if tokens[index].text.endswith("غير") else ("",)
    written = (_bare(token.text) for token in tokens[index + 1 : index + 1 + len(rest)])
    return all(word in {_bare(term) + ending for ending in endings} for word, term in zip(written, rest, strict=True))

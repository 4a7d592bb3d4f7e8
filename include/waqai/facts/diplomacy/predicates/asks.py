"""What a predicate's lexicon entry asks of the words around it, made ready once, and whether a sentence has it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from waqai.arabic.normalise import fold
from waqai.facts.diplomacy.context import CLITICS
from waqai.lexicons import Entry

# Clitics of one letter, which may be written onto the first word of a longer term.
_LETTERS = "وفبلك"
_WINDOW = 9
NOWHERE = -1


class Terms:
    """One list of words and longer terms of an entry."""

    __slots__ = ("_longer", "_single", "firsts")

    def __init__(self, terms: Sequence[str]) -> None:
        found = [tuple(fold(str(term)).split()) for term in terms]
        self._single = frozenset(spelt for word in found if len(word) == 1 for spelt in _spellings(word[0]))
        self._longer: dict[str, list[tuple[str, ...]]] = {}
        for letter in ("", *_LETTERS):
            for first, *rest in (word for word in found if len(word) > 1):
                self._longer.setdefault(letter + first, []).append(tuple(rest))
        self.firsts = self._single.union(self._longer)

    def nexts(self, word: str) -> frozenset[str]:
        """The second words of the longer terms that begin with a word; none where the word is a term alone."""
        return frozenset(() if word in self._single else (rest[0] for rest in self._longer.get(word, ())))

    def end(self, texts: Sequence[str], first: int, last: int) -> int:
        """Where the first term that begins in tokens [first, last) ends; NOWHERE where none does."""
        if self.firsts.isdisjoint(texts[first:last]):
            return NOWHERE
        for index in range(first, last):
            word = texts[index]
            if word in self._single:
                return index + 1
            for rest in self._longer.get(word, ()):
                end = index + 1 + len(rest)
                if tuple(texts[index + 1 : end]) == rest:
                    return end
        return NOWHERE


def _spellings(word: str) -> Iterator[str]:
    """A word behind every clitic; behind ل its article is لل."""
    yield from (clitic + word for clitic in CLITICS)
    if word.startswith("ال"):
        yield from (clitic + "ل" + word[2:] for clitic in ("ل", "ول"))


@dataclass(frozen=True, slots=True, eq=False)
class Asks:
    """The keys of an entry that say in which surroundings it is an act; `reach`: where the words it `needs` stand.

    `wants`: whether it asks for words or things at all; `musts`: the lists of which a term must begin in the sentence;
    `things`: the classes of which one must.
    """

    kind: str | None
    reach: str | None
    window: int
    near: int | None
    opens: bool
    direct: bool
    weak: frozenset[str]
    objects: frozenset[str]
    needs: Terms | None
    also: Terms | None
    unless: Terms | None
    led: Terms | None
    not_led: Terms | None

    wants: bool
    musts: frozenset[Terms]
    things: frozenset[str]


@cache
def asks_of(entry: Entry) -> Asks:
    """What an entry asks for."""
    keys, reach = entry.attributes, entry.attributes.get("reach")
    lists = {key: Terms(keys[key]) for key in ("needs", "also", "unless", "led", "not_led") if key in keys}
    objects = frozenset(keys.get("objects", ()))
    needed = ("led", "also" if reach == "text" else "needs")
    return Asks(
        kind=keys.get("kind"),
        reach=reach,
        window=int(keys.get("window", _WINDOW)),
        near=keys.get("near"),
        opens=bool(keys.get("opens")),
        direct=bool(keys.get("direct")),
        weak=frozenset(map(fold, keys.get("weak", ()))),
        objects=objects,
        needs=lists.get("needs"),
        also=lists.get("also"),
        unless=lists.get("unless"),
        led=lists.get("led"),
        not_led=lists.get("not_led"),
        wants=bool(reach or objects or "needs" in lists),
        musts=frozenset(lists[key] for key in needed if key in lists),
        things=frozenset() if reach else objects,
    )


def end_of(terms: Terms | None, texts: Sequence[str], first: int, last: int) -> int | None:
    """`Terms.end` of a list that an entry may lack: then None."""
    return terms.end(texts, first, last) if terms else None

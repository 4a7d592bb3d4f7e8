"""What a predicate's lexicon entry asks of the words around it, made ready once, and whether a sentence has it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache, cached_property

from waqai.arabic.normalise import fold
from waqai.facts.diplomacy.context import CLITICS
from waqai.facts.diplomacy.objects import kinds_of
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
        self.firsts = self._single | self._longer.keys()

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


class Around:
    """The words of a sentence, whatever their order."""

    def __init__(self, texts: Sequence[str]) -> None:
        self.words = frozenset(texts)

    @cached_property
    def kinds(self) -> frozenset[str]:
        """Classes of the things that words of the sentence may name."""
        return frozenset().union(*map(kinds_of, self.words))


@dataclass(frozen=True, slots=True, eq=False)
class Asks:
    """The keys of an entry that say in which surroundings it is an act; `reach`: where the words it `needs` stand."""

    kind: str | None
    reach: str | None
    window: int
    near: int | None
    opens: bool
    weak: frozenset[str]
    objects: frozenset[str]
    needs: Terms | None
    also: Terms | None
    unless: Terms | None
    led: Terms | None
    not_led: Terms | None

    def is_hopeless(self, around: Around) -> bool:
        """Whether a sentence lacks every word that is asked for: most do, and need no look at their grammar."""
        terms = self.also if self.reach == "text" else self.needs
        if terms and terms.firsts.isdisjoint(around.words):
            return True
        if self.led and self.led.firsts.isdisjoint(around.words):
            return True
        return bool(self.objects) and self.reach is None and self.objects.isdisjoint(around.kinds)


@cache
def asks_of(entry: Entry) -> Asks:
    """What an entry asks for."""
    keys = entry.attributes
    lists = (Terms(keys[key]) if key in keys else None for key in ("needs", "also", "unless", "led", "not_led"))
    return Asks(
        keys.get("kind"),
        keys.get("reach"),
        int(keys.get("window", _WINDOW)),
        keys.get("near"),
        bool(keys.get("opens")),
        frozenset(map(fold, keys.get("weak", ()))),
        frozenset(keys.get("objects", ())),
        *lists,
    )


def end_of(terms: Terms | None, texts: Sequence[str], first: int, last: int) -> int | None:
    """`Terms.end` of a list that an entry may lack: then None."""
    return terms.end(texts, first, last) if terms else None

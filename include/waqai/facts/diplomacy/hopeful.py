"""Which readings of a word may tell an act where it stands: most fail by the next word or by a word of the sentence.

Both are asked before any grammar is: "في" alone begins dozens of phrases, and the next word is seldom one of theirs.
"""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from waqai.facts.diplomacy.around import begun_by
from waqai.facts.diplomacy.asks import Around, Asks, asks_of
from waqai.facts.diplomacy.predicates import Reading, read_word
from waqai.memo import remembered

# "… on X (to do something)" is a demand though no predicate begins with it: it is given with no readings too.
DUTY = "علي"
# With what a reading asks of its sentence, None where it asks for nothing.
_Asked = tuple[tuple[Reading, Asks | None], ...]
_NOTHING: Around = frozenset()


class _Word(NamedTuple):
    """What is known of a word: what it may begin that a predicate asks for, its readings that go with any next word,
    and by the next word of a phrase all that go with that."""

    begins: Around
    readings: _Asked
    by_next: dict[str, _Asked]


def hopeful_readings(texts: Sequence[str]) -> Iterator[tuple[int, list[Reading]]]:
    """The words of a sentence that may begin a predicate, by their places in it, each with its readings."""
    known = [*map(_word, texts)]
    around = _NOTHING.union(*[word.begins for word in known if word])
    for index, word in enumerate(known):
        if word is None:
            continue
        _, asked, by_next = word
        if by_next and index + 1 < len(texts):
            asked = by_next.get(texts[index + 1], asked)
        hopeful = [reading for reading, asks in asked if asks is None or not asks.is_hopeless(around)]
        if hopeful or texts[index] == DUTY:
            yield index, hopeful


@remembered(100_000)
def _word(word: str) -> _Word | None:
    readings, begins = read_word(word), begun_by(word)
    if not (readings or begins):
        return None
    nexts = {reading.next_word for reading in readings} - {None}
    return _Word(begins, _with_next(readings, None), {word: _with_next(readings, word) for word in nexts if word})


def _with_next(readings: Sequence[Reading], following: str | None) -> _Asked:
    kept = [(reading, asks_of(reading.entry)) for reading in readings if reading.next_word in (None, following)]
    return tuple((reading, asks if asks.musts or asks.things else None) for reading, asks in kept)

"""Which readings of a word may tell an act where it stands: most fail by the next word or by a word of the sentence.

Both are asked before any grammar is: "في" alone begins dozens of phrases, and the next word is seldom one of theirs.
"""

from collections.abc import Iterator, Sequence

from waqai.facts.diplomacy.around import around
from waqai.facts.diplomacy.asks import Asks, asks_of
from waqai.facts.diplomacy.predicates import Reading, read_word
from waqai.memo import remembered

# "… on X (to do something)" is a demand though no predicate begins with it: it is given with no readings too.
DUTY = "علي"
_Asked = tuple[tuple[Reading, Asks], ...]


def hopeful_readings(texts: Sequence[str]) -> Iterator[tuple[int, list[Reading]]]:
    """The words of a sentence that may begin a predicate, by their places in it, each with its readings."""
    words = around(texts)
    for index, known in enumerate(map(_readings, texts)):
        if known is None:
            continue
        asked, by_next = known
        if by_next and index + 1 < len(texts):
            asked = by_next.get(texts[index + 1], asked)
        hopeful = [reading for reading, asks in asked if not asks.is_hopeless(words)]
        if hopeful or texts[index] == DUTY:
            yield index, hopeful


@remembered(100_000)
def _readings(word: str) -> tuple[_Asked, dict[str, _Asked]] | None:
    """The readings of a word that go with any next word, and all those that go with the next word of a phrase."""
    readings = read_word(word)
    if not readings:
        return None
    nexts = [reading.next_word for reading in readings if reading.next_word]
    return _with_next(readings, None), {following: _with_next(readings, following) for following in nexts}


def _with_next(readings: Sequence[Reading], following: str | None) -> _Asked:
    kept = (reading for reading in readings if reading.next_word in (None, following))
    return tuple((reading, asks_of(reading.entry)) for reading in kept)

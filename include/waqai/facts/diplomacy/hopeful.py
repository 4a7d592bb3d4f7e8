"""Which readings of a word may tell an act where it stands: most fail by the next word or by a word of the sentence.

Both are asked before any grammar is: "في" alone begins dozens of phrases, and the next word is seldom one of theirs.
"""

from collections.abc import Iterator, Sequence

from waqai.facts.diplomacy.around import ANYTHING, Wanted, begun_before, begun_by, is_hopeless, wanted_by
from waqai.facts.diplomacy.asks import asks_of
from waqai.facts.diplomacy.predicates import Reading, read_word
from waqai.memo import remembered

# "… on X (to do something)" is a demand though no predicate begins with it: it is given with no readings too.
DUTY = "علي"
# With what a reading asks of its sentence.
_Asked = tuple[tuple[Reading, Wanted], ...]
# What is known of a word: what it may begin that a predicate asks for, alone and by its next word; its readings that go
# with any next word, and by the next word of a phrase all that go with that. A plain tuple: each word is asked for it.
_Word = tuple[int, dict[str, int], _Asked, dict[str, _Asked]]


def hopeful_readings(texts: Sequence[str]) -> Iterator[tuple[int, list[Reading]]]:
    """The words of a sentence that may begin a predicate, by their places in it, each with its readings."""
    known = [(index, word) for index, word in enumerate(map(_word, texts)) if word]
    around = ANYTHING  # what the words begin, from the last one on
    readable: list[tuple[int, _Asked, int]] = []  # places of words with readings, and what the words behind each begin
    last = len(texts) - 1
    for index, (alone, longer, anyway, by_next) in reversed(known):
        asked = by_next.get(texts[index + 1], anyway) if by_next and index < last else anyway
        if asked or texts[index] == DUTY:
            readable.append((index, asked, around))
        around |= alone
        if longer:
            around |= begun_before(longer, texts[index + 1] if index < last else None)
    for index, asked, after in reversed(readable):
        hopeful = [reading for reading, wanted in asked if not is_hopeless(wanted, around, after)]
        if hopeful or texts[index] == DUTY:
            yield index, hopeful


@remembered(100_000)
def _word(word: str) -> _Word | None:
    readings, (alone, longer) = read_word(word), begun_by(word)
    if not (readings or alone or longer):
        return None
    nexts = {reading.next_word for reading in readings} - {None}
    return alone, longer, _with_next(readings, None), {word: _with_next(readings, word) for word in nexts if word}


def _with_next(readings: Sequence[Reading], following: str | None) -> _Asked:
    kept = [reading for reading in readings if reading.next_word in (None, following)]
    return tuple((reading, wanted_by(asks_of(reading.entry))) for reading in kept)

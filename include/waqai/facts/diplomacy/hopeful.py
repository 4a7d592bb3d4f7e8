"""Which readings of a word may tell an act where it stands: most fail by the next word or by a word of the sentence.

Both are asked before any grammar is: "في" alone begins dozens of phrases, and the next word is seldom one of theirs.
"""

from collections.abc import Iterator, Sequence

from waqai.facts.diplomacy.around import ANYTHING, END, begun_by, wanted_by
from waqai.facts.diplomacy.asks import asks_of
from waqai.facts.diplomacy.predicates import Reading, read_word
from waqai.memo import remembered

# "… on X (to do something)" is a demand though no predicate begins with it: it is given with no readings too.
DUTY = "علي"
# Readings with what they ask of their sentence (`Wanted`): all of some bits, one of others.
_Asked = tuple[tuple[int, int, Reading], ...]
# What is known of a word: what it may begin that a predicate asks for, alone and by its next word; its readings that go
# with any next word, and by the next word of a phrase all that go with that. A plain tuple: each word is asked for it.
_Word = tuple[int, dict[str, int], _Asked, dict[str, _Asked]]


def hopeful_readings(texts: Sequence[str]) -> Iterator[tuple[int, list[Reading]]]:
    """The words of a sentence that may begin a predicate, by their places in it, each with its readings."""
    around = ANYTHING  # what the words of the sentence begin
    readable: list[tuple[int, _Asked]] = []  # places of words with readings
    behind = [*texts[1:], END]
    for index, word in enumerate(map(_word, texts)):
        if word is None:
            continue
        alone, longer, anyway, by_next = word
        around |= alone
        if longer:
            around |= longer.get(behind[index], 0)
        asked = by_next.get(behind[index], anyway) if by_next else anyway
        if asked or texts[index] == DUTY:
            readable.append((index, asked))
    lacking = ~around
    for index, asked in readable:
        # Most readings ask for a word that their sentence lacks, and need no look at their grammar.
        hopeful = [reading for musts, things, reading in asked if not musts & lacking and things & around]
        if hopeful or texts[index] == DUTY:
            yield index, hopeful


@remembered(100_000)
def _word(word: str) -> _Word | None:
    readings, (alone, longer) = read_word(word), begun_by(word)
    if not readings:
        return (alone, longer, (), {}) if alone or longer else None
    known = [(reading.next_word, (*wanted_by(asks_of(reading.entry)), reading)) for reading in readings]
    anyway = tuple(asked for following, asked in known if following is None)
    nexts = {following for following, _ in known if following}
    by_next = {word: tuple(asked for following, asked in known if following in (None, word)) for word in nexts}
    return alone, longer, anyway, by_next

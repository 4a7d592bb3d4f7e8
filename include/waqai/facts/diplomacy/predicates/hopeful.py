"""Which readings of a word may tell an act where it stands: most fail by the next word or by a word of the sentence.

Both are asked before any grammar is: "في" alone begins dozens of phrases, and the next word is seldom one of theirs.
"""

from collections.abc import Iterator, Sequence

from waqai.facts.diplomacy.context import words
from waqai.facts.diplomacy.known import Asked, Known
from waqai.facts.diplomacy.predicates.around import ANYTHING, END, all_musts
from waqai.facts.diplomacy.predicates.predicates import Reading

# "… on X (to do something)" is a demand, "will not" a refusal, with no predicate: they are given without readings too.
DUTY, NEVER = "علي", "لن"
_DUTIES = words("on_them") | {DUTY, NEVER}


def hopeful_readings(texts: Sequence[str], known: Sequence[Known | None]) -> Iterator[tuple[int, list[Reading]]]:
    """The words of a sentence that may begin a predicate, by their places in it, each with its readings."""
    around = ANYTHING  # what the words of the sentence begin
    readable: list[tuple[int, Asked]] = []  # places of words with readings
    last = len(texts) - 1
    for index, word in enumerate(known):
        if word is None:
            continue
        _, _, _, alone, longer, asked, by_next = word
        if alone:
            around |= alone
        if longer or by_next:
            behind = texts[index + 1] if index < last else END
            if longer and behind in longer:
                around |= longer[behind]
            if by_next and behind in by_next:
                asked = by_next[behind]
        if asked or texts[index] in _DUTIES:
            readable.append((index, asked))
    lacking = all_musts() & ~around
    for index, asked in readable:
        hopeful = []
        for musts, things, reading in asked:
            # Most readings ask for a word that their sentence lacks, and need no look at their grammar.
            if not musts & lacking and things & around:
                hopeful.append(reading)
        if hopeful or texts[index] in _DUTIES:
            yield index, hopeful

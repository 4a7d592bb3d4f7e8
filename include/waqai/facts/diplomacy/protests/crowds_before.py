"""A crowd that is counted before the verb of its protest: "آلاف العمال احتشدوا", "إن أكثر من ألف شخص خرجوا"."""

from waqai.facts.diplomacy.context import bare, words
from waqai.facts.diplomacy.story import THAT, Clause, Story

_MOST = 7
_OF_MANY = ("وا", "ون", "ن")
_OPENS = THAT | words("was")


def counted_before(story: Story, clause: Clause) -> tuple[int, int] | None:
    """The words of a counted crowd between the beginning of a clause and a verb of many; None where none stands."""
    last = clause.found.first
    if clause.found.reading.tense not in ("perfect", "present") or not story.word(last).endswith(_OF_MANY):
        return None
    first = last
    while first > clause.first and last - first < _MOST and bare(story.word(first - 1)) not in _OPENS:
        first -= 1
    names = [story.word(k) for k in range(first, last)]
    begins = first == clause.first or bare(story.word(first - 1)) in _OPENS
    if not begins or len(names) < 2 or not _is_count(names) or not story.parties.frees(first, last):
        return None
    counts = words("crowd_counts")
    plain = all(word[:1].isalnum() and (word in counts or word not in words("stop")) for word in names)
    return (first, last) if plain else None


def _is_count(names: list[str]) -> bool:
    """Whether words begin with a count ("آلاف", "أكثر من 500", "نحو مئة") and go on with whom it counts."""
    first, last = names[0], names[-1]
    return (first in words("crowd_counts") or first.isdigit()) and last not in words("crowd_counts")

"""Who protests where no party does: the crowd that a verb counts, or the protesters whom the text tells of nearby."""

from waqai.facts.diplomacy.context import PUNCTUATION, words
from waqai.facts.diplomacy.described_objects import object_at
from waqai.facts.diplomacy.party import Party
from waqai.facts.diplomacy.story import Clause, Story

_SKIPPED = 6
_NEAR = 1
_AROUND = 30
_SHORT = 3


def crowd(story: Story, clause: Clause) -> list[Party]:
    """The crowd of a protest, empty where none is told."""
    counted = _counted(story, clause) if clause.found.reading.tense in ("perfect", "present") else []
    return counted or _protesters(story, clause)


def _counted(story: Story, clause: Clause) -> list[Party]:
    """Those right behind the verb, counted or told by what they are: "تظاهر نحو خمسة آلاف شخص", "احتج سكان الحي"."""
    first = clause.found.last
    while first < clause.last and first - clause.found.last < _SKIPPED and _is_skipped(story, first):
        first += 1
    last = first
    while last < clause.last and (story.word(last) in words("crowd_counts") or story.word(last).isdigit()):
        last += 1
    if last == first:
        described = object_at(story.arguments, first, clause.last)
        return [described] if described else _plural(story, clause, first)
    if story.word(last - 1).startswith("ال") and story.word(last - 1) != "الاف":  # "المئات أمام السفارة"
        return [_people(story, first, last)]
    noun = story.word(last)
    if noun[:1].isalpha() and noun not in words("stop") and noun[0] not in "بل":
        last += 1
        construct = not noun.startswith("ال") and last < clause.last
        last += construct and (story.word(last).startswith("ال") or last in story.parties.at)  # "آلاف من أنصار الحزب"
    return [_people(story, first, last)]


def _plural(story: Story, clause: Clause, first: int) -> list[Party]:
    """Those whom a plural in the case of subjects tells: "تظاهر مزارعون", "احتج موظفو المصنع"."""
    noun, following = story.word(first), story.word(first + 1)
    if first in story.parties.within or first >= clause.last or noun in words("stop") or len(noun) <= _SHORT:
        return []
    if noun.endswith("و") and following.startswith("ال"):
        return [_people(story, first, first + 2)]
    if not noun.endswith("ون"):
        return []
    return [_people(story, first, first + 1 + following.endswith("ون"))]


def _is_skipped(story: Story, index: int) -> bool:
    word = story.word(index)
    return (word in words("skip") or word in PUNCTUATION) and word not in words("crowd_counts")


def _protesters(story: Story, clause: Clause) -> list[Party]:
    """The nearest word for protesters, in the sentence of a protest or beside it."""
    sentences = story.document.sentences
    low, high = max(0, clause.number - _NEAR), min(len(sentences) - 1, clause.number + _NEAR)
    at, first, last = clause.found.first, sentences[low].first, sentences[high].last
    near = range(max(first, at - _AROUND), min(last, at + _AROUND))
    found = [index for index in near if story.word(index).removeprefix("و") in words("protesters")]
    return [_people(story, index, index + 1) for index in sorted(found, key=lambda index: abs(index - at))[:1]]


def _people(story: Story, first: int, last: int) -> Party:
    prefix = "و" if story.word(first) not in words("protesters") and story.word(first)[:1] == "و" else ""
    folded = " ".join(story.word(k) for k in range(first, last))
    return Party(first, last, first, last, "org", "people", prefix, folded=folded)

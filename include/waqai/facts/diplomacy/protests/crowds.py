"""Who protests where no party does: the crowd that a verb counts, or the protesters whom the text tells of nearby."""

from waqai.facts.diplomacy.context import PUNCTUATION, words
from waqai.facts.diplomacy.parties.gender import is_feminine
from waqai.facts.diplomacy.parties.party import Party
from waqai.facts.diplomacy.predicates.predicates import read_word
from waqai.facts.diplomacy.protests.crowds_before import counted_before
from waqai.facts.diplomacy.story import Clause, Story
from waqai.facts.diplomacy.targets.described_objects import object_at

_PROTESTERS = words("protesters")
_SKIPPED = 6
_NEAR = 1
_AROUND = 30
_SHORT = 3
_MOST_BEFORE = 5
_INSIDE = ("فيها", "فيه", "خلالها", "بها")
_THOUSANDS = ("الاف", "الف", "الفي", "الوف")  # these begin with no article
_WITH = "بمشاركه"


def crowd(story: Story, clause: Clause) -> list[Party]:
    """The crowd of a protest, empty where none is told."""
    verbal = clause.found.reading.tense in ("perfect", "present")
    counted = people_at(story, clause, clause.found.last) if verbal else []
    return counted or _before(story, clause) or _taking_part(story, clause) or _protesters(story, clause)


def _before(story: Story, clause: Clause) -> list[Party]:
    """Those who open a headline before the verb of many ("طلاب الجامعة يتظاهرون")."""
    first, last = clause.first, clause.found.first
    if counted := counted_before(story, clause):
        return [_people(story, *counted)]
    headline = clause.found.reading.tense == "present" and story.word(last).endswith("ون")
    if not headline or not 0 < last - first <= _MOST_BEFORE or not story.parties.frees(first, last):
        return []
    names = [story.word(k) for k in range(first, last)]
    if any(word in words("stop") or not word[:1].isalpha() for word in names if word != "من"):
        return []
    return [_people(story, first, last)]


def _taking_part(story: Story, clause: Clause) -> list[Party]:
    """Who takes part in what a noun tells, or holds it ("مظاهرة شارك فيها الآلاف", "وقفة نظمها الطلاب")."""
    for index in range(clause.found.last, clause.last):
        word, following = story.word(index), story.word(index + 1)
        inside = word in words("takes_part") and following in _INSIDE
        if inside or word in words("organised") or word == _WITH:
            behind = index + 1 + inside
            parties = story.arguments.behind(behind, clause.last)
            if parties and inside and is_feminine(parties[0]) and "ت" not in (word[0], word[-1]):
                return []  # "in which he calls on the government"
            return parties or people_at(story, clause, behind)
    return []


def people_at(story: Story, clause: Clause, first: int) -> list[Party]:
    """Those right behind a verb, counted or told by what they are: "تظاهر نحو خمسة آلاف شخص", "احتج سكان الحي"."""
    begins = first
    while first < clause.last and first - begins < _SKIPPED and _is_skipped(story, first):
        first += 1
    last = first
    while last < clause.last and (story.word(last) in words("crowd_counts") or story.word(last).isdigit()):
        last += 1
    if last == first:
        described = object_at(story.arguments, first, clause.last)
        return [described] if described else _plural(story, clause, first)
    if story.word(last - 1).startswith("ال") and story.word(last - 1) not in _THOUSANDS:  # "المئات أمام السفارة"
        return [_people(story, first, last)]
    noun = story.word(last)
    if any(reading.entry.attributes["type"] == "PROTEST" for reading in read_word(noun) if reading.tense == "noun"):
        return []  # "شهدت المدن 30 ألف مظاهرة": protests are counted, and no people
    if noun[:1].isalpha() and noun not in words("stop") and noun[0] not in "بل":
        last += 1
        construct = not noun.startswith("ال") and last < clause.last
        owner = story.parties.at.get(last) if construct else None
        whole = owner is not None and owner.last <= clause.last
        last = owner.last if owner and whole else last + (construct and story.word(last).startswith("ال"))
    return [_people(story, first, last)]


def _plural(story: Story, clause: Clause, first: int) -> list[Party]:
    """Those whom a plural in the case of subjects tells: "تظاهر مزارعون", "احتج موظفو المصنع"."""
    noun, following = story.word(first), story.word(first + 1)
    if first in story.parties.within or first >= clause.last or noun in words("stop") or len(noun) <= _SHORT:
        return []
    if noun.endswith("و") and following.startswith("ال"):
        return [_people(story, first, first + 2)]
    many = noun.endswith("ون")
    if many or (noun.startswith("ال") and following.startswith("ال") and following.endswith("ون")):
        return [_people(story, first, first + 1 + following.endswith("ون"))]
    return []


def _is_skipped(story: Story, index: int) -> bool:
    word = story.word(index)
    return (word in words("skip") or word in PUNCTUATION) and word not in words("crowd_counts")


def _protesters(story: Story, clause: Clause) -> list[Party]:
    """The nearest word for protesters, in the sentence of a protest or beside it."""
    sentences = story.document.sentences
    low, high = max(0, clause.number - _NEAR), min(len(sentences) - 1, clause.number + _NEAR)
    at, first, last = clause.found.first, sentences[low].first, sentences[high].last
    near = range(max(first, at - _AROUND), min(last, at + _AROUND))
    found = [index for index in near if story.word(index).removeprefix("و") in _PROTESTERS]
    return [_people(story, index, index + 1) for index in sorted(found, key=lambda index: abs(index - at))[:1]]


def _people(story: Story, first: int, last: int) -> Party:
    prefix = "و" if story.word(first) not in _PROTESTERS and story.word(first)[:1] == "و" else ""
    folded = " ".join(story.word(k) for k in range(first, last))
    return Party(first, last, first, last, "org", "people", prefix, folded=folded)

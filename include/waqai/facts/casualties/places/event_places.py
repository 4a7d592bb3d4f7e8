"""Places told with what lies around them, and whether their sentence tells more of an event told before."""

from dataclasses import dataclass

from waqai.facts.casualties.places.leads import EVENTS as _OF_PLACES
from waqai.facts.casualties.places.place import Place
from waqai.facts.casualties.words import Sentence
from waqai.lexicons import words

EVENTS = _OF_PLACES | words("place_words", "attacks_alone")
_FURTHER = words("place_words", "further")
_SAME_EVENT = words("place_words", "same_event")
_ONE_EVENT = words("place_words", "one_event")
# "وأدى الانفجار إلى …": what happened in the sentence before.
_OUTCOMES = words("word_classes", "outcome_of_it")
_TOOK_PLACE = words("place_words", "took_place")
_WAS, _PAST = frozenset(("وكان", "وكانت", "كان", "كانت")), words("place_words", "past")
_GO_ON = words("place_words", "goes_on_there")
_SPANS = words("place_words", "spans") | {"الاسبوع"}
_SUBJECT = 8  # tokens in which the subject of a sentence stands
_NEAR = 4  # tokens between an event and the verb that says that it took place


@dataclass(frozen=True, slots=True)
class Finer:
    """A place told with what lies around it; `name` and `around` are the words of names without nouns and sides.

    `event`: its sentence tells more of an event told before ("ووقع الانفجار في …"); `depth`: `rank_of` the finest place
    that is told with it; `took_place`: its sentence says where an event took place.
    """

    words: str
    place: Place
    name: frozenset[str]
    around: tuple[frozenset[str], ...]
    start: int
    event: bool
    depth: int
    took_place: bool
    other: bool


def tells_of_event(sentence: Sentence) -> bool:
    """Whether a sentence tells of an event of which the story told: "ووقع …", "استهدف القصف …"."""
    return sentence.text(0) in _TOOK_PLACE or is_of_event(sentence)


def is_of_other_event(sentence: Sentence) -> bool:
    """Whether a sentence tells of a further event: "كما أدى قصف آخر …", "وكانت السيول قد … الأسبوع الماضي"."""
    return (
        _is_of_week_before(sentence)
        or _opens_elsewhere(sentence)
        or any(
            sentence.text(k) in _FURTHER and any(sentence.text(at).removeprefix("و") in EVENTS for at in (k - 1, k - 2))
            for k in range(1, _SUBJECT)
        )
    )


def _opens_elsewhere(sentence: Sentence) -> bool:
    """ "وفي نهر البارد تواصلت الاشتباكات": what goes on in another place, with which the sentence opens."""
    name = sentence.place_names.get(1) if sentence.text(0) == "وفي" else None
    return name is not None and sentence.text(name.last) in _GO_ON


def _is_of_week_before(sentence: Sentence) -> bool:
    if sentence.text(0) not in _WAS:
        return False
    return any(sentence.text(k) in _PAST and sentence.text(k - 1) in _SPANS for k in range(2, len(sentence.texts)))


def is_of_event(sentence: Sentence) -> bool:
    """Whether a sentence tells more of an event: "استهدف القصف …"; "ارتفع عدد ضحايا القصف" tells of its victims."""
    if _SAME_EVENT.isdisjoint(sentence.texts[:_SUBJECT]):
        return False
    return not any(sentence.is_a("rise", k) for k in range(_SUBJECT))


def took_place(sentence: Sentence, place: int) -> bool:
    """Whether a sentence says where an event took place: "ووقع الانفجار في …", "الهجوم الذي وقع في …"."""
    for at in (k for k in range(min(place, _SUBJECT)) if sentence.text(k) in _TOOK_PLACE):
        if at == 0 or not _SAME_EVENT.isdisjoint(sentence.texts[max(0, at - _NEAR) : at]):
            return not any(k in sentence.outcomes for k in range(at, place))
    return False


def sums_up_event(sentence: Sentence) -> bool:
    """Whether a total is of one event: "ارتفع عدد ضحايا الانفجار إلى …"; such a total is told of a street as well."""
    told = any(sentence.is_a("rise", k) for k in range(_SUBJECT))
    return told and not _ONE_EVENT.isdisjoint(sentence.texts[:_SUBJECT])


def goes_on_with_event(sentence: Sentence) -> bool:
    """Whether a total tells what one event brought: "وأدى الانفجار إلى مقتل … خلال يومين"."""
    told = sentence.text(0) in _OUTCOMES and not _SAME_EVENT.isdisjoint(sentence.texts[:_SUBJECT])
    return told or is_of_event(sentence)

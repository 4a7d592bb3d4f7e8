"""Which of two places stands in the clause of a count: the one before it or the one behind."""

from waqai.facts.casualties.places.place import Place
from waqai.facts.casualties.words import Sentence
from waqai.lexicons import words

_AND_IN = 2  # letters of the clitics of "وبريف …"
_AHEAD = 6  # tokens behind "وفي …" in which its own outcome is told
_BEFORE_IT = frozenset(("عقب", "بعد", "غداة", "ردا"))
_TOLD_BY_PRONOUN, _AGO = frozenset(("of_one", "of_many")), 4  # tokens from "after" to what was before
_EVENTS = words("place_words", "events")


def opens_clause(sentence: Sentence, place: Place) -> bool:
    """ "…، وفي حمص أصيب …", "وبريف حمص أصيب", "وفي حمص ثلاثة": with "and" a place opens the clause of other people."""
    if sentence.text(place.first - 1) != "وفي" and not (
        place.skip == _AND_IN and sentence.text(place.first)[:2] == "وب"
    ):
        return False
    if place.last in sentence.numbers or place.last in sentence.people:
        return True
    return any(k in sentence.outcomes for k in range(place.last, place.last + _AHEAD))


def of_own_clause(sentence: Sentence, before: list[Place]) -> list[Place]:
    """Of the places before a count those of the last clause that one opens with "and"."""
    last = max((k for k, place in enumerate(before) if opens_clause(sentence, place)), default=0)
    return before[last:]


def is_of_subject(sentence: Sentence, place: Place, count: tuple[int, int], behind: int) -> bool:
    """ "الشرطة في … أوقفت ثلاثة بعد مقتل …": told right before the verb, and behind it an event before that one."""
    if place.last != count[0] or count[0] not in sentence.outcomes:
        return False
    return any(
        sentence.text(k) in _BEFORE_IT and (sentence.text(k + 1) in _EVENTS or k + 1 in sentence.outcomes)
        for k in range(count[1], behind)
    )


def is_of_fate_before(sentence: Sentence, category: str, first: int, last: int) -> bool:
    """ "مقتل تسعة، بعد أيام من اختطافهم على …", "اعتقال فلان، عقب إصابته في …": where another fate befell them first.

    Where the dead were hurt they mostly died.
    """
    for k in range(first, last):
        fate = sentence.outcomes.get(k)
        if fate is None or fate.role not in _TOLD_BY_PRONOUN:
            continue
        wounds = fate.value == "injured" and category == "killed"
        if (
            fate.value != category
            and not wounds
            and not _BEFORE_IT.isdisjoint(sentence.texts[max(first, k - _AGO) : k])
        ):
            return True
    return False


def comes_before(sentence: Sentence, first: int, last: int) -> bool:
    """ "… قبل أن يصيب جنود شابا في …": what happened next, in another place."""
    return any(sentence.text(k) == "قبل" and sentence.text(k + 1) == "ان" for k in range(first, last))

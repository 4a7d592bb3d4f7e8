"""People of two nations under one number: "سائحان ألماني وفرنسي", "عشرون عاملا هنديا وباكستانيا"."""

from waqai.facts.casualties.counting.count import Count
from waqai.facts.casualties.words import Sentence, Term

_NEAR = 5  # tokens behind people where "among them" stands, and behind that where a nation does


def take_further_nations(sentence: Sentence, count: Count) -> None:
    """Takes the nations joined to that of a count into it, and leaves it none, for none is that of all."""
    of_nation = count.nation is not None and not count.noun.isupper() and count.value != 1
    first = sentence.people.get(count.last - 1) if of_nation else None
    while first and (second := sentence.people.get(count.last)) and _agree(sentence, first, second):
        count.last, count.nation, first = second.last, None, second


def _agree(sentence: Sentence, first: Term, second: Term) -> bool:
    """Whether two adjectives are joined and have one number and case; "جنديان أميركيان وبريطاني" are three people."""
    joined = first.role == second.role == "nation" and second.prefix == "و" and not second.definite
    if not joined or first.number != second.number or first.number == "du" or second.last in sentence.numbers:
        return False
    accusative = [sentence.text(word.last - 1).endswith("ا") for word in (first, second)]
    return accusative[0] == accusative[1]


def told_by_nations(sentence: Sentence, at: int) -> bool:
    """Whether people's parts behind them are told by their nations ("أصيب 90 شخصا بينهم 40 كينيا")."""
    for lead in range(at, at + _NEAR):
        if sentence.is_a("among", lead):
            behind = (sentence.people.get(k) for k in range(lead + 1, lead + _NEAR))
            return any(word is not None and word.role == "nation" for word in behind)
    return False

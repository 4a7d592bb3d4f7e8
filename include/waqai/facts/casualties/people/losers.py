"""Whose men an army's losses are: those of the one that lost them, and not of the ministry or the foe who tells it."""

from waqai.facts.casualties.people.force_names import names_forces
from waqai.facts.casualties.words import Sentence
from waqai.lexicons import words

_LOSES, _INFLICTS = words("people_words", "loses_men"), words("people_words", "inflicts_on_foes")
_REACH = 4  # tokens from the losses to the nation of the forces that they befell


def nation_of_losses(sentence: Sentence, last: int) -> str | None:
    """ "خسائر القوات الكينية بلغت …", "خسرت القوات الكينية …", "الجيش الكيني خسر …", of a count that ends at `last`."""
    at = next((k for k in range(last - 1, -1, -1) if sentence.text(k) in _LOSES), None)
    if at is None:
        return None
    around = (*range(at + 1, at + _REACH), at - 1)
    return next((nation for k in around if (nation := _nation_at(sentence, k))), None)


def are_of_the_foe(sentence: Sentence, body: int, first: int) -> bool:
    """Whether the army named at `body` did it to others: "كبدت العدو …", "أعلن الجيش القضاء على …"."""
    return any(sentence.text(k) in _INFLICTS for k in range(max(0, body - 1), first + 1))


def _nation_at(sentence: Sentence, at: int) -> str | None:
    """The nation of forces whose nisba stands here."""
    word = sentence.people.get(at)
    told = word and word.role == "nation" and word.definite and names_forces(sentence.texts, at - 1)
    return word.value if word and told else None

"""Of whom a tally is where it names them before what befell them: "بلغ عدد الكينيين الذين قتلوا 12"."""

from waqai.facts.casualties.words import Sentence
from waqai.lexicons import words

_NUMBERS_OF = words("people_words", "number_of")
_BEFORE = 6  # tokens before the outcome within which the tally may name its people


def people_tallied(sentence: Sentence, first: int, last: int) -> int | None:
    """Where the people of a tally stand, right behind "the number of"; None where what befell them stands there."""
    near = range(last - 1, max(-1, first - _BEFORE), -1)
    at = next((k + 1 for k in near if sentence.text(k) in _NUMBERS_OF), None)
    word = sentence.people.get(at) if at is not None and at not in sentence.outcomes else None
    return at if word and word.number == "pl" and word.prefix in ("", "ال") else None


def nation_tallied(sentence: Sentence, at: int) -> str | None:
    """The nation of the people of a tally: theirs ("عدد الكينيين"), or told behind them ("عدد الجنود الكينيين")."""
    for index in (at, at + 1):
        word = sentence.people.get(index)
        if word and word.role == "nation" and word.number == "pl" and word.definite and word.prefix == "ال":
            return word.value
    return None

"""One or two people counted as cases: "حالتا وفاة", "حالة اختطاف جديدة"."""

from waqai.facts.casualties.counting.count import Count, single
from waqai.facts.casualties.words import Sentence, Term
from waqai.lexicons import words

CASES = words("word_classes", "counted_cases")
_TWO = words("word_classes", "two_cases")
_ONE, _MORE = words("word_classes", "a_case"), words("word_classes", "one_more_case")
_CLITICS = ("و", "ب", "ل", "ف")


def case_of(sentence: Sentence, outcome: Term) -> Count | None:
    """Two cases by the form of their noun, or one that an adjective counts; a case of injury may be an illness."""
    if sentence.text(outcome.last - 1) not in CASES or outcome.value == "injured":
        return None
    first = outcome.last - 2
    text = sentence.text(first)
    bare = text[1:] if text[:1] in _CLITICS else text
    one = bare in _ONE and sentence.text(outcome.last) in _MORE
    if not one and bare not in _TWO:
        return None
    count = single(first, outcome.last + one, 1 if one else 2, "outcome", text.removesuffix(bare))
    count.category, count.noun = outcome.value, outcome.id
    count.plain = not one  # the adjective says how many
    return count

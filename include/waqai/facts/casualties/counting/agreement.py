"""Whether a word behind a person agrees with it, or is someone else: "قتل جندي فلسطينيا", "قتل قناص صحفية"."""

from waqai.facts.casualties.counting.count import Count
from waqai.facts.casualties.words import Sentence, Term
from waqai.lexicons import words

_FEMALE = words("word_classes", "female")
# Women whose nouns have no ending of theirs, and men whose nouns have it.
_WOMEN_UNMARKED, _MEN_MARKED = words("word_classes", "women_unmarked"), words("word_classes", "men_marked")
_KIN = frozenset(("brother", "companion", "woman"))


def is_other_person(sentence: Sentence, count: Count, word: Term) -> bool:
    """ "اغتال مسلحان بائعا", "قتل جندي فتاة": a singular that agrees with the noun before it in nothing."""
    if _is_in_other_case(sentence, word):
        return True
    if word.role == "nation":
        return count.value == 1 and differs_in_gender(sentence, count, word.first)
    if count.value == 2:
        return True
    behind = sentence.text(word.last - 1)
    if word.id in _KIN and behind.endswith(("ته", "تها", "والده", "والدها")):
        return True  # "طعن شاب والدته"
    armed = {"soldier", "police", "militant"} & set(count.tags) and word.value in ("child", "woman", "elderly")
    return bool(armed) or differs_in_gender(sentence, count, word.last - 1)


def differs_in_gender(sentence: Sentence, count: Count, at: int) -> bool:
    """ "قتل قناص صحفية": a woman right behind a man is no apposition to him."""
    man = count.word != "" and not count.word.endswith("ه") and count.word not in _WOMEN_UNMARKED
    return man and (sentence.text(at) in _FEMALE or _is_marked(sentence, at))


def _is_marked(sentence: Sentence, at: int) -> bool:
    """Whether a noun has the ending of women, which is written like "his" but for its dots."""
    marked = sentence.text(at).endswith("ه") and sentence.text(at) not in _MEN_MARKED
    return marked and ends_in_teh(sentence, at)


def is_someone_else(sentence: Sentence, nation: Term) -> bool:
    """ "قتل جندي فلسطينيا", "أصاب جندي فلسطينية": a nisba that agrees with the person before it in nothing."""
    before = sentence.people.get(nation.first - 1)
    if before is None or before.definite or before.last != nation.first:
        return False
    own = sentence.text(nation.first - 1)
    if before.number == "pl":
        return sentence.text(nation.first).endswith("ا") and own not in _MEN_MARKED
    man = not own.endswith("ه") and own not in _WOMEN_UNMARKED
    return _is_in_other_case(sentence, nation) or (man and _is_marked(sentence, nation.first))


def _is_in_other_case(sentence: Sentence, word: Term) -> bool:
    """ "قتل جندي فلسطينيا", "قتل جندي كندي شابا": an accusative behind a person who has not its ending.

    Behind a construct it says nothing, since that has no such ending: "قتل مسلحون ضابط شرطة كنديا".
    """
    before = sentence.people.get(word.first - 1)
    if before is None or before.number != "sg" or before.definite:
        return False
    return sentence.text(word.last - 1).endswith("ا") and not sentence.text(word.first - 1).endswith("ا")


def ends_in_teh(sentence: Sentence, index: int) -> bool:
    """Whether a word ends in ة as it is written, which folding makes the pronoun of "his": "طفلة", not "طفله"."""
    return sentence.written is not None and sentence.written(index).endswith("ة")

"""One or two more of those told of before: "وأصيب آخر", "وتوفي الخامس", "أسترالي وآخر إيطالي"."""

from waqai.facts.casualties.counting.count import Count, single
from waqai.facts.casualties.counting.nouns import FUNCTION_WORDS, take_person
from waqai.facts.casualties.words import Sentence, Term
from waqai.lexicons import words

_MEANS = words("word_classes", "hurt_by")
_ORDINALS = words("word_classes", "ordinals") - {"اول", "اخر"}
# "وأصيب آخر", "وأصيب آخران": others whose form tells how many they are.
_ALONE = dict.fromkeys(words("word_classes", "one_more"), 1) | dict.fromkeys(words("word_classes", "two_more"), 2)


def further(sentence: Sentence, index: int) -> Count | None:
    """One or two more by the form of "another", or one by an ordinal; None for anything else."""
    alone = sentence.is_a("others", index) if index in sentence.ones else None
    text, before = sentence.text(index), sentence.outcome_before(index)
    if alone and text in _ALONE and before and not _is_last_of(sentence, before, index):
        return single(index, index + 1, _ALONE[text], "other", alone.prefix)
    if alone and text[:1] == "و" and text[1:] in _ALONE and by_means(sentence, index + 1):
        return single(index, index + 1, _ALONE[text[1:]], "other", "و")
    if alone and index not in sentence.people and (another := _another_national(sentence, index)):
        return another
    if before and text in _ORDINALS and _is_another(sentence, before, index):
        return single(index, index + 1, 1, "other", "")
    if before and before.role == "verb" and _is_the_nth(sentence, index):
        return single(index, index + 1, 1, "other", "")
    return None


def _is_last_of(sentence: Sentence, before: Term, index: int) -> bool:
    """ "القضاء على آخر معاقلهم": "the last of" behind a preposition, and not "قبض على آخر"."""
    after = sentence.text(index + 1)
    led = before.last - before.first > 1
    return led and after[:1].isalpha() and after[:1] != "و" and after not in FUNCTION_WORDS


def by_means(sentence: Sentence, index: int) -> bool:
    """Whether a word tells what hurt or killed people: "بشظايا", "بالرصاص", "طعنا"."""
    text = sentence.text(index)
    return text in _MEANS or (text[:1] == "ب" and len(text) > 3 and text not in FUNCTION_WORDS)


def _another_national(sentence: Sentence, index: int) -> Count | None:
    """ "مقتل أسترالي وآخر إيطالي": one more, of another nation."""
    nation = sentence.people.get(index + 1)
    alone = sentence.text(index)[:1] == "و" and sentence.text(index)[1:] in _ALONE
    if not alone or not nation or nation.role != "nation" or nation.prefix or nation.number == "pl":
        return None
    count = single(index, nation.last, _ALONE[sentence.text(index)[1:]], "person", "و")
    take_person(count, nation)
    return count


def _is_the_nth(sentence: Sentence, index: int) -> bool:
    """ "قتل أربعة في الحي وتوفي الخامس في المستشفى": one more of those told of, and no day of a month."""
    text, after = sentence.text(index), sentence.text(index + 1)
    nth = text.startswith("ال") and text[2:] in _ORDINALS - {"اول", "ثاني", "اخر"}
    return nth and after not in ("من", "عشر", "و") and index + 1 not in sentence.people


def _is_another(sentence: Sentence, before: Term, index: int) -> bool:
    """ "قتل اثنان وأصيب ثالث", "وإصابة ثالث", "وقبض على ثالث": one more, but not "مقتل ثالث عامل"."""
    if before.role == "verb":
        return True
    return before.role == "masdar" and before.prefix.startswith("و") and index + 1 not in sentence.people

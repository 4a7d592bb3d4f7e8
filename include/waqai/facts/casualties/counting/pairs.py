"""Two people in one word: duals in construct, and duals that are written like plurals."""

import re
from functools import cache

from waqai.arabic.normalise import fold
from waqai.facts.casualties.counting.count import Count, single
from waqai.facts.casualties.counting.nouns import FUNCTION_WORDS, take_adjectives, take_person
from waqai.facts.casualties.words import Sentence, Term
from waqai.lexicons import load, words

_DUAL = re.compile("\u064eي\u0652?ن\u0650?$")
BOTH = words("word_classes", "both_who")
_RELATIVE = 9
_PRONOUN = 9
_BOTH_WERE = words("word_classes", "both_were")
_OF_OTHERS = words("word_classes", "in_both")
_NAMES = 6
_NO_PLURALS = words("word_classes", "duals_of_broken_plurals")


def pair_by_vowel(sentence: Sentence, person: Term) -> Count | None:
    """ "إصابة مستوطنَين": the oblique dual is written like the plural but for its vowel."""
    if sentence.written is None or not sentence.text(person.last - 1).endswith("ين"):
        return None
    if not _DUAL.search(sentence.written(person.last - 1)):
        return None
    count = single(person.first, person.last, 2, "person", person.prefix)
    take_person(count, person)
    return count


def pair_by_plural(sentence: Sentence, person: Term) -> Count | None:
    """ "مقتل عاملين": workers are عمال, so this is two of them, unless what they work in follows.

    Of "مهندسين هنديين" the adjective tells, since Indians are هنود.
    """
    led = sentence.text(person.last) in ("في", "لدي", "مع", "علي")
    if (sentence.text(person.first) not in _NO_PLURALS or led) and sentence.text(person.last) not in _NO_PLURALS:
        return None
    if sentence.outcome_before(person.first) is None:
        return None
    count = single(person.first, person.last, 2, "person", person.prefix)
    take_person(count, person)
    take_adjectives(sentence, count)
    return count


def pair_by_verb(sentence: Sentence, person: Term) -> Count | None:
    """ "إن عاملين أصيبا": the oblique dual is written like the plural; a dual verb behind it tells."""
    if not sentence.text(person.first).endswith("ين"):
        return None
    both = next((k for k in range(person.last, person.last + _RELATIVE) if sentence.text(k) in BOTH), person.last - 1)
    verb = sentence.outcomes.get(both + 1)
    if not verb or verb.role != "verb" or verb.prefix:
        return None
    text = sentence.text(verb.first)
    if both >= person.last:
        text = "ا"  # the pronoun tells
    if not text.endswith("ا") or text.endswith("وا"):
        return None
    count = single(person.first, person.last, 2, "person", person.prefix)
    take_person(count, person)
    return count


def pair_by_pronoun(sentence: Sentence, person: Term) -> Count | None:
    """ "مقتل طيارين إثر سقوط طائرتهما": "their" of two, or "were" of two, and nobody else of whom it may be said."""
    at = person.last
    if person.definite or not sentence.text(person.first).endswith("ين"):
        return None
    while sentence.text(at).endswith("يين") and sentence.text(at)[:1] not in "وب":
        at += 1  # "موظفين أمميين"
    for k in range(at, at + _PRONOUN):
        text = sentence.text(k)
        if text in _BOTH_WERE or (text.endswith("هما") and text not in _OF_OTHERS):
            count = single(person.first, person.last, 2, "person", person.prefix)
            take_person(count, person)
            take_adjectives(sentence, count)
            return count
        others = k in sentence.people or k in sentence.numbers or (len(text) > 4 and text.endswith(("ين", "ان")))
        further = text == "،" and sentence.text(k + 1)[:1] == "و"
        if not text or text in (".", "؛", ":") or others or further:
            return None
    return None


def pair_by_names(sentence: Sentence, person: Term) -> Count | None:
    """ "الصحفيين سامي الراوي وهدى الشامي": of two people named behind a definite plural the noun is a dual."""
    at = person.last
    if not person.definite or not sentence.text(person.first).endswith("ين") or at not in sentence.names:
        return None
    reach = range(at + 1, at + _NAMES)
    joined = [k for k in reach if k in sentence.joined_names or (sentence.text(k - 1) == "و" and k in sentence.names)]
    more = any(k in sentence.joined_names for k in range(joined[0] + 1, joined[0] + _NAMES)) if joined else False
    if len(joined) != 1 or more or "،" in sentence.texts[at : joined[0]]:
        return None
    count = single(person.first, person.last, 2, "person", person.prefix)
    take_person(count, person)
    return count


def is_construct(sentence: Sentence, person: Term) -> bool:
    """ "ضابطي", of "ضابطي شرطة": a dual that has lost its ن."""
    one_word = person.last - person.first == 1
    return person.number == "du" and one_word and sentence.text(person.first).endswith("ي")


def is_pair_in_construct(sentence: Sentence, person: Term) -> bool:
    """ "جنديا الاحتلال": what looks like an accusative is a dual where a definite noun follows."""
    text = sentence.text(person.first).removeprefix(person.prefix)
    if person.number != "sg" or person.definite or person.last - person.first > 1 or text not in _pairs():
        return False
    after = sentence.people.get(person.last)
    return sentence.text(person.last).startswith("ال") and not after and person.last not in sentence.outcomes


@cache
def _pairs() -> frozenset[str]:
    """Duals in construct that look like accusatives: "جنديا", "ضابطا"."""
    return frozenset(fold(f"{form}ا") for entry in load("persons") for form in entry.attributes.get("pairs", ()))


def owns(sentence: Sentence, at: int) -> bool:
    """Whether a noun that another belongs to stands at a token: "شرطة" of "ضابطي شرطة"."""
    text = sentence.text(at)
    if len(text) < 3 or not text[0].isalpha() or text in FUNCTION_WORDS or at in sentence.outcomes:
        return False
    return text.startswith("ال") or text[0] not in "وبلف"

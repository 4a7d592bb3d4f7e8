"""Groups without a number: duals, singulars, persons by name, title or pronoun."""

from functools import cache

from waqai.arabic.normalise import fold
from waqai.facts.casualties.count import Count
from waqai.facts.casualties.nouns import FUNCTION_WORDS, take_adjectives, take_person, take_tail
from waqai.facts.casualties.vocabulary import countries
from waqai.facts.casualties.words import Sentence, Term
from waqai.lexicons import load, words

_PAIR = words("word_classes", "pair")


_ORDINALS = words("word_classes", "ordinals") - {"اول", "اخر"}
_OF_ONE_PERSON = words("word_classes", "of_one_person")
_NO_PERSON = words("word_classes", "no_person")
BOTH = frozenset(("اللذين", "اللذان", "اللتين", "اللتان"))
_RELATIVE = 9
# "وأصيب آخر", "وأصيب آخران": others whose form tells how many they are.
_ALONE = {"اخر": 1, "اخري": 1, "اخران": 2, "اخريان": 2, "اخريين": 2}
_OFFICE = 6
_QUOTES = frozenset(('"', "،", "(", "اخر"))
_BACKGROUND = words("word_classes", "background")


def plain_count(sentence: Sentence, index: int) -> Count | None:
    """A dual, a singular noun, a named person or "one of the …"; None for anything else."""
    one_of = sentence.is_a("one_of", index)
    if one_of and index + 1 in sentence.people and sentence.people[index + 1].number == "pl":
        count = single(index, index + 1, 1, "person", one_of.prefix)
        one = sentence.people[index + 1]
        count.last = one.last
        take_person(count, one)
        take_adjectives(sentence, count)
        named = sentence.outcomes.get(index + 1)
        if named and named.role == "noun":
            count.head, count.category = "outcome", named.value
        return count
    outcome = sentence.outcomes.get(index)
    if outcome and outcome.role == "noun" and outcome.number in ("sg", "du"):
        count = single(index, outcome.last, 1 if outcome.number == "sg" else 2, "outcome", outcome.prefix)
        count.category, count.noun, count.definite = outcome.value, outcome.id, outcome.definite
        if index in sentence.people:
            take_person(count, sentence.people[index])
        take_adjectives(sentence, count)
        return _with_number_after(sentence, count)
    each = sentence.is_a("one_of_them", index) or sentence.is_a("the_other", index)
    if each:
        return single(index, index + 1, 1, "each" if each.entry.id == "one_of_them" else "the_other", each.prefix)
    if outcome and outcome.role in ("of_one", "of_two") and not _has_object(sentence, outcome):
        count = single(index, outcome.last, 1 if outcome.role == "of_one" else 2, "of_one", outcome.prefix)
        count.category, count.definite = outcome.value, True
        return count
    person = sentence.people.get(index)
    alone = sentence.is_a("others", index)
    if alone and sentence.text(index) in _ALONE and sentence.outcomes.get(index - 1):
        return single(index, index + 1, _ALONE[sentence.text(index)], "other", alone.prefix)
    before = sentence.outcomes.get(index - 1)
    if before and sentence.text(index) in _ORDINALS and _is_another(sentence, before, index):
        return single(index, index + 1, 1, "other", "")
    if person and person.role == "nation" and (_is_adjective(sentence, index) or _is_country(sentence, person)):
        return None
    if person:
        return _person(sentence, person)
    return _named(sentence, index) or _told_by_outcome(sentence, index)


def _is_another(sentence: Sentence, before: Term, index: int) -> bool:
    """ "قتل اثنان وأصيب ثالث", "وإصابة ثالث": one more, but not "مقتل ثالث عامل"."""
    if before.role == "verb":
        return True
    return before.role == "masdar" and before.prefix.startswith("و") and index + 1 not in sentence.people


def _has_object(sentence: Sentence, outcome: Term) -> bool:
    """Whether the pronoun is the doer ("واغتياله ثلاثة"), or the word only dates something else ("منذ اعتقاله")."""
    at = outcome.last
    if at in sentence.numbers or at in sentence.people or at in sentence.names:
        return True
    return sentence.text(outcome.first - 1) in _BACKGROUND or outcome.prefix.endswith("ل")


def _is_country(sentence: Sentence, nation: Term) -> bool:
    """Whether the accusative of a nisba is written like the name of a state: "سوريا", "وروسيا"."""
    return sentence.text(nation.first).removeprefix(nation.prefix) in countries()


def _is_adjective(sentence: Sentence, index: int) -> bool:
    """A nisba behind a noun describes it ("صواريخ روسية", "الحرب الكورية"); behind an outcome it names a person."""
    before = sentence.text(index - 1)
    if (
        index == 0
        or (index - 1 in sentence.outcomes and not before.startswith("ال"))
        or sentence.people[index].prefix.startswith(("و", "ف", "ب", "ل"))
    ):
        return False
    return (
        len(before) > 2
        and before[0].isalpha()
        and before not in FUNCTION_WORDS
        and not sentence.is_a("fall", index - 1)
    )


@cache
def _known_surnames() -> frozenset[str]:
    """Folded short names of known people ("السنوار")."""
    forms = [fold(form) for entry in load("people") for form in entry.forms if " " not in form]
    return frozenset(form for form in forms if len(form) > 3)


def _told_by_outcome(sentence: Sentence, index: int) -> Count | None:
    """ "مقتل حطاب", "اغتيال السنوار": what stands right behind such a verbal noun is a person, known or not."""
    before, text = sentence.outcomes.get(index - 1), sentence.text(index)
    if before is None or before.role != "masdar" or sentence.text(index - 1).removeprefix("و") not in _OF_ONE_PERSON:
        return None
    if text not in _known_surnames() and not _is_unknown_person(sentence, index):
        return None
    count = single(index, index + 1, 1, "person" if text not in _known_surnames() else "named", "")
    count.noun, count.name = "unknown", text if count.head == "named" else None
    return count


def _is_unknown_person(sentence: Sentence, index: int) -> bool:
    text = sentence.text(index)
    if index in sentence.things or text in _NO_PERSON or text.startswith("ال") or text.endswith(("ي", "يه", "ات")):
        return False
    return _is_name_like(sentence, index) and not sentence.is_a("time_words", index)


def _person(sentence: Sentence, person: Term) -> Count | None:
    if person.number == "pl":
        after = sentence.numbers.get(person.last)
        if not (after and sentence.text(person.last) in _PAIR):
            return _pair_by_verb(sentence, person) or _pair_by_names(sentence, person)
    if _is_construct(sentence, person) and not _owns(sentence, person.last):
        return None  # "طفلي": my child
    two = person.number == "du" or _is_pair_in_construct(sentence, person)
    count = single(person.first, person.last, 2 if two else 1, "person", person.prefix)
    count.definite = person.definite
    take_person(count, person, sentence.text(person.first))
    take_adjectives(sentence, count)
    others = sentence.is_a("others", count.last)
    if others and not others.prefix.startswith("و"):
        count.last += 1
    if person.definite and person.number == "sg":
        return _title(sentence, count)
    count.called = _name_behind(sentence, count)
    return _with_number_after(sentence, count)


def _name_behind(sentence: Sentence, count: Count) -> str:
    """The name of one person told of by an office or in passing: "رئيس الأركان سامي الراوي", "شاب يدعى سامي الراوي"."""
    if count.value != 1:
        return ""
    for at in range(count.last, count.last + _OFFICE):
        if at in sentence.names:
            return " ".join(sentence.texts[at : at + 2])
        if not (sentence.text(at).startswith("ال") or sentence.is_a("name_lead", at) or sentence.text(at) in _QUOTES):
            return ""
    return ""


def _pair_by_names(sentence: Sentence, person: Term) -> Count | None:
    """ "الصحفيين سامي الراوي وهدى الشامي": of two people named behind a definite plural the noun is a dual."""
    at = person.last
    if not person.definite or not sentence.text(person.first).endswith("ين") or at not in sentence.names:
        return None
    reach = range(at + 1, at + _OFFICE)
    joined = [k for k in reach if k in sentence.joined_names or (sentence.text(k - 1) == "و" and k in sentence.names)]
    more = any(k in sentence.joined_names for k in range(joined[0] + 1, joined[0] + _OFFICE)) if joined else False
    if len(joined) != 1 or more or "،" in sentence.texts[at : joined[0]]:
        return None
    count = single(person.first, person.last, 2, "person", person.prefix)
    take_person(count, person)
    return count


def _is_construct(sentence: Sentence, person: Term) -> bool:
    """ "ضابطي", of "ضابطي شرطة": a dual that has lost its ن."""
    one_word = person.last - person.first == 1
    return person.number == "du" and one_word and sentence.text(person.first).endswith("ي")


def _is_pair_in_construct(sentence: Sentence, person: Term) -> bool:
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


def _owns(sentence: Sentence, at: int) -> bool:
    """Whether a noun that another belongs to stands at a token: "شرطة" of "ضابطي شرطة"."""
    text = sentence.text(at)
    if len(text) < 3 or not text[0].isalpha() or text in FUNCTION_WORDS or at in sentence.outcomes:
        return False
    return text.startswith("ال") or text[0] not in "وبلف"


def _pair_by_verb(sentence: Sentence, person: Term) -> Count | None:
    """ "إن عاملين أصيبا": the oblique dual is written like the plural; a dual verb behind it tells."""
    both = next((k for k in range(person.last, person.last + _RELATIVE) if sentence.text(k) in BOTH), person.last - 1)
    verb = sentence.outcomes.get(both + 1)
    if not verb or verb.role != "verb" or verb.prefix or not sentence.text(person.first).endswith("ين"):
        return None
    text = sentence.text(verb.first)
    if both >= person.last:
        text = "ا"  # the pronoun tells
    if not text.endswith("ا") or text.endswith("وا"):
        return None
    count = single(person.first, person.last, 2, "person", person.prefix)
    take_person(count, person)
    return count


def _title(sentence: Sentence, count: Count) -> Count:
    """A definite singular noun is a title: of a person named behind it, its adjectives and its office, or of none."""
    at = count.last
    while at - count.last < 9 and sentence.text(at) and at not in sentence.names and _goes_with_title(sentence, at):
        at += 1
    if at in sentence.names or (sentence.is_a("name_lead", at) and "دع" in sentence.text(at)):
        count.head, count.last = "named", min(at + 2, len(sentence.tokens))
        count.name = " ".join(sentence.texts[at : at + 2])
    elif not _is_name_like(sentence, count.last):
        count.head = "title"
    else:
        count.called = _unknown_name(sentence, count.last)
    return count


def _unknown_name(sentence: Sentence, at: int) -> str:
    """A name that no list has, behind a title and its adjectives ("الطالب السابق …"); empty where there is none."""
    while sentence.text(at).startswith("ال"):
        at += 1
    if not (_may_be_name(sentence, at) and _may_be_name(sentence, at + 1)):
        return ""
    return " ".join(sentence.texts[at : at + 2])


def _may_be_name(sentence: Sentence, at: int) -> bool:
    known = at in sentence.people or at in sentence.things or at in sentence.place_names
    if known or sentence.is_a("time_words", at) or sentence.text(at).endswith(("ا", "ه")):
        return False
    return _is_name_like(sentence, at)


def _goes_with_title(sentence: Sentence, at: int) -> bool:
    text = sentence.text(at)
    if text in ("(", '"', "-", "في", "حركه", "حزب", "كتائب", "تنظيم", "قوات", "جماعه"):
        return True
    return text.startswith(("ال", "لل", "بال")) and at not in sentence.outcomes and at not in sentence.numbers


def _is_name_like(sentence: Sentence, at: int) -> bool:
    """Whether an unknown word may begin a personal name or go on with a title: no article, clitic, particle or verb."""
    text = sentence.text(at)
    if len(text) < 3 or not text[0].isalpha() or text in FUNCTION_WORDS or text[0] in "ولبف":
        return False
    return at not in sentence.outcomes and at not in sentence.numbers and not sentence.is_a("breaks", at)


def _named(sentence: Sentence, index: int) -> Count | None:
    name = sentence.names.get(index) or sentence.joined_names.get(index)
    if name and name.id == "surname":
        count = single(index, index + 1, 1, "named", "")
        count.definite, count.name = True, sentence.text(index)
        return count
    if not name or index + 1 >= len(sentence.tokens) or not sentence.text(index + 1)[0].isalpha():
        return None
    count = single(index, index + 2, 1, "named", name.prefix)
    count.definite, count.name = True, " ".join(sentence.texts[index : index + 2])
    return count


def _with_number_after(sentence: Sentence, count: Count) -> Count:
    """ "شخصين اثنين", "شخص واحد": the number word after the noun only confirms it."""
    after = sentence.numbers.get(count.last)
    if after and sentence.text(count.last) in _PAIR:
        count.last, count.value = after.last, after.value
        count.low, count.high, count.qualifier = after.low, after.high, after.qualifier
        count.plain, count.definite = False, False
    take_tail(sentence, count)
    return count


def single(first: int, last: int, value: int, head: str, prefix: str) -> Count:
    return Count(first, last, value, value, value, "exact", head, plain=True, prefix=prefix)

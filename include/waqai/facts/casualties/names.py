"""Persons told of by name or by a title with a name behind it."""

from waqai.facts.casualties.count import Count, single
from waqai.facts.casualties.nouns import FUNCTION_WORDS
from waqai.facts.casualties.words import Sentence

_OFFICE = 6
_QUOTES = frozenset(('"', "،", "(", "اخر"))


def title(sentence: Sentence, count: Count) -> Count:
    """A definite singular noun is a title: of a person named behind it, its adjectives and its office, or of none."""
    at = count.last
    while at - count.last < 9 and sentence.text(at) and at not in sentence.names and _goes_with_title(sentence, at):
        at += 1
    if initials := _initials(sentence, count.last):
        count.head, count.name = "named", initials
    elif at in sentence.names or (sentence.is_a("name_lead", at) and "دع" in sentence.text(at)):
        count.head, count.last = "named", min(at + 2, len(sentence.tokens))
        count.name = " ".join(sentence.texts[at : at + 2])
    elif not is_name_like(sentence, count.last):
        count.head = "title"
    else:
        count.called = _unknown_name(sentence, count.last)
    return count


def _initials(sentence: Sentence, at: int) -> str:
    """ "المواطن (ع. س.)", "المدعو ع.س": single letters with stops stand for a name; empty where there are none."""
    at += sentence.text(at) in ("(", '"')
    letters = [k for k in range(at, at + 6) if len(sentence.text(k)) == 1 and sentence.text(k).isalpha()]
    stops = [k for k in range(at, at + 3) if sentence.text(k) == "."]
    return " ".join(sentence.text(k) for k in letters) if letters[:1] == [at] and stops else ""


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
    return is_name_like(sentence, at)


def _goes_with_title(sentence: Sentence, at: int) -> bool:
    text = sentence.text(at)
    if text in ("(", '"', "-", "في", "حركه", "حزب", "كتائب", "تنظيم", "قوات", "جماعه"):
        return True
    return text.startswith(("ال", "لل", "بال")) and at not in sentence.outcomes and at not in sentence.numbers


def is_name_like(sentence: Sentence, at: int) -> bool:
    """Whether an unknown word may begin a personal name or go on with a title: no article, clitic, particle or verb."""
    text = sentence.text(at)
    if len(text) < 3 or not text[0].isalpha() or text in FUNCTION_WORDS or text[0] in "ولبف":
        return False
    return at not in sentence.outcomes and at not in sentence.numbers and not sentence.is_a("breaks", at)


def named_person(sentence: Sentence, index: int) -> Count | None:
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


def name_behind(sentence: Sentence, count: Count) -> str:
    """The name of one person told of by an office or in passing: "رئيس الأركان سامي الراوي", "شاب يدعى سامي الراوي"."""
    if count.value != 1:
        return ""
    for at in range(count.last, count.last + _OFFICE):
        if at in sentence.names:
            return " ".join(sentence.texts[at : at + 2])
        if not (sentence.text(at).startswith("ال") or sentence.is_a("name_lead", at) or sentence.text(at) in _QUOTES):
            return ""
    return ""

"""Persons told of by name or by a title with a name behind it."""

from waqai.facts.casualties.counting.count import Count, single
from waqai.facts.casualties.counting.nouns import FUNCTION_WORDS
from waqai.facts.casualties.vocabulary import armed_bodies
from waqai.facts.casualties.words import Sentence
from waqai.lexicons import words

_BEFALLING = words("word_classes", "befalling")
_OF_ONE_PERSON = words("name_words", "of_one_person")
_BY_A_DOER = words("name_words", "done_by")
_NO_PERSON = words("name_words", "no_person")
_NAME_ENDS = words("name_words", "name_ends")
_BODIES = words("name_words", "title_bodies")
_SURE_ENDS = words("name_words", "sure_name_ends")
_OFFICE = 6
_BY_KIN = words("name_words", "names_by_kin")
_CALLED = words("name_words", "called")
_QUOTES = frozenset(('"', "،", "(", "اخر"))


def title(sentence: Sentence, count: Count) -> Count:
    """A definite singular noun is a title: of a person named behind it, its adjectives and its office, or of none."""
    at = count.last
    while at - count.last < 9 and sentence.text(at) and at not in sentence.names and _goes_with_title(sentence, at):
        at += 1
    if at > count.first + 1 and count.prefix[:1] != "و" and sentence.text(at) == "،" and at + 1 in sentence.names:
        at += 1  # "القبطان اليوناني، … …": an apposition behind adjectives
    if initials := _initials(sentence, count.last):
        count.head, count.name = "named", initials
    elif at in sentence.names or (sentence.is_a("name_lead", at) and "دع" in sentence.text(at)):
        count.head, count.last = "named", _name_end(sentence, at)
        count.name = " ".join(sentence.texts[at : count.last])
    elif not is_name_like(sentence, count.last):
        count.head = "title"
        count.called = _unknown_name(sentence, at) if at > count.last else ""
    else:
        count.called = _unknown_name(sentence, count.last)
    return count


def _name_end(sentence: Sentence, at: int) -> int:
    """The token behind a given name and a second word, which is none of the family: "القاضي سامي وزوجته"."""
    kin = sentence.people.get(at + 1)
    alone = kin is not None and kin.prefix == "و" and sentence.text(at + 1).endswith(("ه", "ها"))
    return min(at + (1 if alone else 2), len(sentence.tokens))


def _initials(sentence: Sentence, at: int) -> str:
    """ "المواطن (ع. س.)", "المدعو ع.س": single letters with stops stand for a name; empty where there are none."""
    at += sentence.text(at) in ("(", '"')
    if len(sentence.text(at)) != 1 or not sentence.text(at).isalpha():
        return ""
    letters = [k for k in range(at, at + 6) if len(sentence.text(k)) == 1 and sentence.text(k).isalpha()]
    stops = [k for k in range(at, at + 3) if sentence.text(k) == "."]
    return " ".join(sentence.text(k) for k in letters) if stops else ""


def _unknown_name(sentence: Sentence, at: int) -> str:
    """A name that no list has, behind a title and its adjectives ("الطالب السابق …"); empty where there is none."""
    while sentence.text(at).startswith("ال"):
        at += 1
    if not (_may_be_name(sentence, at) and _may_be_name(sentence, at + 1)):
        return ""
    return " ".join(sentence.texts[at : at + 2])


def unlisted_name(sentence: Sentence, index: int) -> str:
    """Two words that no list has, right behind an outcome and before what names end with: "وفاة سعد بدران (43 عاما)".

    A verb or masdar that may have its doer behind it ("اعتقال أجهزة الأمن") wants a second word without the article.
    """
    first, second = sentence.text(index), sentence.text(index + 1)
    before = None if first.startswith("ال") else sentence.outcome_before(index)
    if before is None or before.role not in ("verb", "masdar") or not second:
        return ""
    if before.value == "killed" and sentence.text(index - 1) == "علي":
        return ""  # "قضت على حكم القبيلة"
    verb = sentence.text(before.first)
    bare = verb.removeprefix("و")
    befell = {verb, bare} & _BEFALLING or sentence.is_passive(before.first)
    of_one = {verb, bare} & _OF_ONE_PERSON or "سراح" in verb or sentence.text(index - 1) == "عن"
    if not (befell or of_one or before.role == "masdar") or (before.value == "injured" and not befell):
        return ""
    if second.startswith("ال") and not (befell or ({verb, bare} & _OF_ONE_PERSON) - _BY_A_DOER):
        return ""
    if sentence.is_a("others", index):
        return ""
    if before.role == "masdar" and first.endswith(("ين", "ي")):
        return ""
    if not (_may_be_name(sentence, index) and _may_follow(sentence, index + 1)) or first in armed_bodies():
        return ""
    ends = _NAME_ENDS if befell or {verb, bare} & _OF_ONE_PERSON else _SURE_ENDS
    return f"{first} {second}" if _ends_a_name(sentence, index + 2, ends) else ""


def _may_follow(sentence: Sentence, at: int) -> bool:
    known = at in sentence.people or at in sentence.things or at in sentence.place_names or at in sentence.outcomes
    text = sentence.text(at)
    return (
        not known
        and text[:1] != "و"
        and not sentence.is_a("others", at)
        and at not in sentence.numbers
        and len(text) > (4 if text[:1] in "وبلف" else 2)
        and text[0].isalpha()
        and text not in FUNCTION_WORDS
        and not text.endswith("ا")
    )


def _ends_a_name(sentence: Sentence, at: int, ends: frozenset[str]) -> bool:
    """Whether a name may end before a token, after a third word at most."""
    for k in (at, at + 1):
        if sentence.text(k) in ends or at in sentence.people:
            return True
        if not _may_follow(sentence, k):
            return False
    return False


def _may_be_name(sentence: Sentence, at: int) -> bool:
    known = at in sentence.people or at in sentence.things or at in sentence.place_names
    text = sentence.text(at)
    if known or sentence.is_a("time_words", at) or text.endswith(("ا", "ه", "ات", "ون")) or text in _NO_PERSON:
        return False
    return is_name_like(sentence, at)


def _goes_with_title(sentence: Sentence, at: int) -> bool:
    text = sentence.text(at)
    if text in ("(", '"', "-", "في") or text in _BODIES:
        return True
    if text[:1] == "ل" and text[1:] in _BODIES:
        return True  # "الأمين العام لحزب …"
    return text.startswith(("ال", "لل", "بال")) and at not in sentence.outcomes and at not in sentence.numbers


def is_name_like(sentence: Sentence, at: int) -> bool:
    """Whether an unknown word may begin a personal name or go on with a title: no article, clitic, particle or verb."""
    text = sentence.text(at)
    if len(text) < 3 or not text[0].isalpha() or text in FUNCTION_WORDS or text[0] in "ولبف":
        return False
    return at not in sentence.outcomes and at not in sentence.numbers and at not in sentence.breaks


def named_person(sentence: Sentence, index: int) -> Count | None:
    name = sentence.names.get(index) or sentence.joined_names.get(index)
    if name and name.id == "surname":
        count = single(index, index + 1, 1, "named", "")
        count.definite, count.name = True, sentence.text(index)
        return count
    if not name or index + 1 >= len(sentence.tokens) or not sentence.text(index + 1)[0].isalpha():
        return None
    kin = sentence.people.get(index + 1)
    his = kin is not None and kin.id == "brother" and sentence.text(index + 1).endswith(("ه", "ها"))
    if kin and his and not kin.prefix and sentence.outcome_before(index):
        return None  # "فقد سامي شقيقه"
    place = sentence.place_names.get(index - 1)
    if index + 1 in sentence.numbers or (place and place.last > index):
        return None  # "غربي خان يونس أربعة مواطنين"
    count = single(index, _name_end(sentence, index), 1, "named", name.prefix)
    count.definite, count.name = True, " ".join(sentence.texts[index : count.last])
    return count


def called_person(sentence: Sentence, index: int) -> Count | None:
    """ "المدعو "أبو جعفر"", "المسمى س. م": a person whom only a by-name tells."""
    text = sentence.text(index)
    if text.removeprefix("و").removeprefix("ب") not in _CALLED:
        return None
    at = index + 1 + (sentence.text(index + 1) == '"')
    if not (_initials(sentence, index + 1) or is_name_like(sentence, at) or sentence.text(at) in _BY_KIN):
        return None
    count = single(index, at + 1, 1, "named", "و" if text[0] == "و" else "")
    count.definite, count.name = True, " ".join(sentence.texts[at : at + 2])
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

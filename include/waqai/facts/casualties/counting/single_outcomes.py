"""One or two people told of by their outcome: "قتيلان", "مقتله", "قتلت هي وزوجها", "اغتيال السنوار"."""

from functools import cache
from itertools import pairwise

from waqai.arabic.normalise import fold
from waqai.facts.casualties.counting.count import Count, single
from waqai.facts.casualties.counting.names import is_name_like, unlisted_name
from waqai.facts.casualties.counting.nouns import confirm_number, take_adjectives, take_person
from waqai.facts.casualties.words import Sentence, Term
from waqai.lexicons import load, words

_OF_ONE_PERSON = words("name_words", "of_one_person")
_NO_PERSON = words("name_words", "no_person")
_BODIES = words("name_words", "bodies")
_BACKGROUND = words("word_classes", "background")
_DEEDS = frozenset(("عمليه", "جريمه", "حادثه", "محاوله", "بعمليه", "بجريمه"))
_LIKE_MASDARS = words("word_classes", "like_masdars")
_LEADS_TO = words("word_classes", "leads_to")
# Verbs with their object written onto them: people behind are their subject.
_WITH_OBJECTS = ("killed_them", "detained_them", "captive_them", "shot_them")
_THERE_ARE, _SOME_FAR = words("word_classes", "there_are_some"), 5
_OWNER = 6  # tokens before "whom they …" in which the person stands


def outcome_noun(sentence: Sentence, outcome: Term) -> Count | None:
    """A noun that names people by what befell them, in the singular or dual; None for a plural or another word."""
    if outcome.role != "noun" or outcome.number not in ("sg", "du"):
        return None
    index = outcome.first
    count = single(index, outcome.last, 1 if outcome.number == "sg" else 2, "outcome", outcome.prefix)
    count.category, count.noun, count.definite = outcome.value, outcome.id, outcome.definite
    whose = sentence.outcomes.get(count.last)
    if whose and sentence.text(index) in _BODIES and whose.role == "noun" and whose.prefix in ("", "ال"):
        count.last = whose.last  # "جثة شهيد"
    if index in sentence.people:
        take_person(count, sentence.people[index])
    take_adjectives(sentence, count)
    return confirm_number(sentence, count)


def by_pronoun(sentence: Sentence, outcome: Term) -> Count | None:
    """ "مقتله", "إصابتهما": a pronoun on the word of the outcome; None where it is the doer, or only dates."""
    if outcome.role not in ("of_one", "of_two") or _has_object(sentence, outcome) or _is_of_some(sentence, outcome):
        return None
    count = single(outcome.first, outcome.last, 1 if outcome.role == "of_one" else 2, "of_one", outcome.prefix)
    count.category, count.definite = outcome.value, True
    return count


def himself(sentence: Sentence, index: int) -> Count | None:
    """ "قتلت هي وزوجها": one told of before, and people joined to the pronoun."""
    if sentence.text(index) not in ("هو", "هي"):
        return None
    verb, joined = sentence.outcome_before(index), sentence.people.get(index + 1)
    if verb is None or verb.role != "verb":
        return None
    if joined is None or joined.prefix != "و" or not sentence.text(index + 1).endswith(("ه", "ها")):
        return None
    count = single(index, index + 1, 1, "of_one", "")
    count.category, count.definite = verb.value, True
    return count


def _has_object(sentence: Sentence, outcome: Term) -> bool:
    """Whether the pronoun is the doer ("واغتياله ثلاثة"), or the word only dates something else ("منذ اعتقاله")."""
    at = outcome.last
    person = sentence.people.get(at)
    joined = person.prefix[:1] == "و" if person else sentence.text(at)[:1] == "و" and at in sentence.numbers
    text = sentence.text(outcome.first)
    verb = outcome.id.startswith(_WITH_OBJECTS) and text.removeprefix("و").removeprefix("ف") not in _LIKE_MASDARS
    if not (joined or verb) and (at in sentence.numbers or person or at in sentence.names):
        return True
    return (
        sentence.text(outcome.first - 1) in _BACKGROUND
        or (outcome.prefix.endswith("ل") and not _came_of_it(sentence, outcome))
        or _is_of_thing(sentence, outcome)
    )


def _is_of_some(sentence: Sentence, outcome: Term) -> bool:
    """ "هناك من تم إطلاق سراحه", "منهم من أعلن مقتله": some to whom it happened, and not one."""
    before = sentence.texts[max(0, outcome.first - _SOME_FAR) : outcome.first]
    return any(text.removeprefix("و") in _THERE_ARE and who == "من" for text, who in pairwise(before))


def _came_of_it(sentence: Sentence, outcome: Term) -> bool:
    """ "ما أدى لمقتله": what came of it, but a lorry may be hit too ("ما أدى لإصابتها")."""
    thing = outcome.value == "injured" and sentence.text(outcome.last - 1).endswith("ها")
    return not thing and sentence.text(outcome.first - 1) in _LEADS_TO


def _is_of_thing(sentence: Sentence, outcome: Term) -> bool:
    """Whether "her" may be "it": "السفينة التي احتجزتها …", and a headline's "احتجزتها أمس.. … تفرج عن السفينة"."""
    if outcome.id != "detained_them" or not sentence.text(outcome.last - 1).endswith("ها"):
        return False
    before = range(max(0, outcome.first - _OWNER), outcome.first)
    return not any(k in sentence.people or k in sentence.names for k in before) and (
        outcome.first == 0 or sentence.text(outcome.first - 1) == "التي"
    )


def told_by_outcome(sentence: Sentence, index: int) -> Count | None:
    """ "مقتل حطاب", "اغتيال السنوار": what stands right behind such a verbal noun is a person, known or not."""
    if name := unlisted_name(sentence, index):
        count = single(index, index + 2, 1, "named", "")
        count.definite, count.name = True, name
        return count
    before, text, said = sentence.outcomes.get(index - 1), sentence.text(index), sentence.text(index - 1)
    if before is None or before.role != "masdar":
        return None
    if said not in _OF_ONE_PERSON and said.removeprefix("و") not in _OF_ONE_PERSON:
        return None
    of_deed = sentence.text(index - 2) in _DEEDS and text.endswith("ه")  # "عملية اغتيال جبانة"
    if text not in _known_surnames() and (of_deed or not _is_unknown_person(sentence, index)):
        return None
    count = single(index, index + 1, 1, "person" if text not in _known_surnames() else "named", "")
    count.noun, count.name = "unknown", text if count.head == "named" else None
    return count


def _is_unknown_person(sentence: Sentence, index: int) -> bool:
    text = sentence.text(index)
    if (
        index in sentence.things
        or text in _NO_PERSON
        or text.removesuffix("ها") in _NO_PERSON  # "مقتل طاقمها": so many as it has
        or text.startswith("ال")
        or text.endswith(("ي", "يه", "ات", "ين", "هم", "هن", "هما"))
    ):
        return False
    return is_name_like(sentence, index) and not sentence.is_a("time_words", index)


@cache
def _known_surnames() -> frozenset[str]:
    """Folded short names of known people ("السنوار")."""
    forms = [fold(form) for entry in load("people") for form in entry.forms if " " not in form]
    return frozenset(form for form in forms if len(form) > 3)

"""Groups without a number: duals, singulars, persons by name, title or pronoun."""

from functools import cache

from waqai.arabic.normalise import fold
from waqai.facts.casualties.count import Count, single
from waqai.facts.casualties.names import called_person, is_name_like, name_behind, named_person, title, unlisted_name
from waqai.facts.casualties.nouns import FUNCTION_WORDS, take_adjectives, take_person, take_tail
from waqai.facts.casualties.pairs import (
    is_construct,
    is_pair_in_construct,
    owns,
    pair_by_names,
    pair_by_plural,
    pair_by_pronoun,
    pair_by_verb,
    pair_by_vowel,
)
from waqai.facts.casualties.people_groups import body_at
from waqai.facts.casualties.vocabulary import countries, plurals_in_construct
from waqai.facts.casualties.words import Sentence, Term
from waqai.lexicons import load, words

_PAIR = words("word_classes", "pair")


_ORDINALS = words("word_classes", "ordinals") - {"اول", "اخر"}
_OF_ONE_PERSON = words("word_classes", "of_one_person")
_NO_PERSON = words("word_classes", "no_person")
# "وأصيب آخر", "وأصيب آخران": others whose form tells how many they are.
_ALONE = {"اخر": 1, "اخري": 1, "اخران": 2, "اخريان": 2, "اخريين": 2}
_BEING = words("word_classes", "still") | {"بات", "ظل", "اصبح"}
_BODIES = words("word_classes", "bodies")
_BACKGROUND = words("word_classes", "background")
_LIKE_MASDARS = words("word_classes", "like_masdars")
_LEADS_TO = words("word_classes", "leads_to")
_PAIRS = (pair_by_vowel, pair_by_verb, pair_by_names, pair_by_pronoun, pair_by_plural)
# Verbs with their object written onto them: people behind are their subject.
_WITH_OBJECTS = ("killed_them", "detained_them", "captive_them", "shot_them")
_OWNER = 6  # tokens before "whom they …" in which the person stands


def plain_count(sentence: Sentence, index: int) -> Count | None:
    """A dual, a singular noun, a named person or "one of the …"; None for anything else."""
    particle = index in sentence.ones
    one_of = sentence.is_a("one_of", index) if particle else None
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
    near = {index - 1, index - 2} & (sentence.names.keys() | sentence.people.keys())  # "سامي الراوي، أحد منظمي …"
    if one_of and not near and (plural := plurals_in_construct().get(sentence.text(index + 1))):
        count = single(index, index + 2, 1, "person", one_of.prefix)
        count.noun, count.tags = plural.id, [str(plural.attributes["value"])] if plural.attributes["value"] else []
        return count
    outcome = sentence.outcomes.get(index)
    if outcome and outcome.role == "noun" and outcome.number in ("sg", "du"):
        count = single(index, outcome.last, 1 if outcome.number == "sg" else 2, "outcome", outcome.prefix)
        count.category, count.noun, count.definite = outcome.value, outcome.id, outcome.definite
        whose = sentence.outcomes.get(count.last)
        if whose and sentence.text(index) in _BODIES and whose.role == "noun" and whose.prefix in ("", "ال"):
            count.last = whose.last  # "جثة شهيد"
        if index in sentence.people:
            take_person(count, sentence.people[index])
        take_adjectives(sentence, count)
        return _with_number_after(sentence, count)
    each = particle and (sentence.is_a("one_of_them", index) or sentence.is_a("the_other", index))
    if each:
        return single(index, index + 1, 1, "each" if each.entry.id == "one_of_them" else "the_other", each.prefix)
    if outcome and outcome.role in ("of_one", "of_two") and not _has_object(sentence, outcome):
        count = single(index, outcome.last, 1 if outcome.role == "of_one" else 2, "of_one", outcome.prefix)
        count.category, count.definite = outcome.value, True
        return count
    if (himself := _himself(sentence, index)) is not None:
        return himself
    person = sentence.people.get(index)
    alone = sentence.is_a("others", index) if particle else None
    if alone and sentence.text(index) in _ALONE and sentence.outcomes.get(index - 1):
        return single(index, index + 1, _ALONE[sentence.text(index)], "other", alone.prefix)
    if alone and index not in sentence.people and (another := _another_national(sentence, index)):
        return another
    before = sentence.outcomes.get(index - 1)
    if before and sentence.text(index) in _ORDINALS and _is_another(sentence, before, index):
        return single(index, index + 1, 1, "other", "")
    if before and before.role == "verb" and _is_the_nth(sentence, index):
        return single(index, index + 1, 1, "other", "")
    if person and index and (body := body_at(sentence, index - 1)) and body.last > index:
        return None  # "حركة طالبان", written like two students
    if person and person.id == "militant" and sentence.text(index).endswith("ه") and _follows_feminine(sentence, index):
        return None  # "مجموعات مسلحة"
    if person and person.role == "nation" and (_is_adjective(sentence, index) or _is_country(sentence, person)):
        return None
    if person:
        return _person(sentence, person)
    if two := _two_nationals(sentence, index):
        return two
    found = named_person(sentence, index) or called_person(sentence, index) or _told_by_outcome(sentence, index)
    if found and any(body.last > index for k in range(index, index - 4, -1) if (body := body_at(sentence, k))):
        return None  # a name in a body's name: "كتائب عز الدين القسام"
    return found


def _himself(sentence: Sentence, index: int) -> Count | None:
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


def _another_national(sentence: Sentence, index: int) -> Count | None:
    """ "مقتل أسترالي وآخر إيطالي": one more, of another nation."""
    nation = sentence.people.get(index + 1)
    alone = sentence.text(index)[:1] == "و" and sentence.text(index)[1:] in _ALONE
    if not alone or not nation or nation.role != "nation" or nation.prefix or nation.number == "pl":
        return None
    count = single(index, nation.last, _ALONE[sentence.text(index)[1:]], "person", "و")
    take_person(count, nation)
    return count


def _follows_feminine(sentence: Sentence, index: int) -> bool:
    before = sentence.text(index - 1)
    return before.endswith(("ات", "ه")) and index - 1 not in sentence.outcomes and before not in FUNCTION_WORDS


def _two_nationals(sentence: Sentence, index: int) -> Count | None:
    """ "بينهم مرشدان نيباليان": an unknown noun in the dual is people where a nation in the dual follows."""
    nation, text = sentence.people.get(index + 1), sentence.text(index)
    if not nation or nation.role != "nation" or nation.number != "du" or nation.prefix or nation.definite:
        return None
    if index in sentence.things or index in sentence.outcomes or len(text) < 5 or text[-3:] in ("تان", "تين"):
        return None
    if not text.endswith(("ان", "ين")) or text.startswith(("ال", "و", "ب", "ل")):
        return None
    count = single(index, nation.last, 2, "person", "")
    take_person(count, nation)
    return count


def _is_the_nth(sentence: Sentence, index: int) -> bool:
    """ "قتل أربعة في الحي وتوفي الخامس في المستشفى": one more of those told of, and no day of a month."""
    text, after = sentence.text(index), sentence.text(index + 1)
    nth = text.startswith("ال") and text[2:] in _ORDINALS - {"اول", "ثاني", "اخر"}
    return nth and after not in ("من", "عشر", "و") and index + 1 not in sentence.people


def _is_another(sentence: Sentence, before: Term, index: int) -> bool:
    """ "قتل اثنان وأصيب ثالث", "وإصابة ثالث": one more, but not "مقتل ثالث عامل"."""
    if before.role == "verb":
        return True
    return before.role == "masdar" and before.prefix.startswith("و") and index + 1 not in sentence.people


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
    if name := unlisted_name(sentence, index):
        count = single(index, index + 2, 1, "named", "")
        count.definite, count.name = True, name
        return count
    before, text = sentence.outcomes.get(index - 1), sentence.text(index)
    said = {sentence.text(index - 1), sentence.text(index - 1).removeprefix("و")}
    if before is None or before.role != "masdar" or not said & _OF_ONE_PERSON:
        return None
    if text not in _known_surnames() and not _is_unknown_person(sentence, index):
        return None
    count = single(index, index + 1, 1, "person" if text not in _known_surnames() else "named", "")
    count.noun, count.name = "unknown", text if count.head == "named" else None
    return count


def _is_unknown_person(sentence: Sentence, index: int) -> bool:
    text = sentence.text(index)
    if (
        index in sentence.things
        or text in _NO_PERSON
        or text.startswith("ال")
        or text.endswith(("ي", "يه", "ات", "ين", "هم", "هن", "هما"))
    ):
        return False
    return is_name_like(sentence, index) and not sentence.is_a("time_words", index)


def _person(sentence: Sentence, person: Term) -> Count | None:
    if person.number == "pl":
        at = person.last
        while (nation := sentence.people.get(at)) and nation.role == "nation" and not nation.prefix:
            at = nation.last  # "مهندسين فرنسيين اثنين"
        if not (sentence.numbers.get(at) and sentence.text(at) in _PAIR):
            return next((pair for by in _PAIRS if (pair := by(sentence, person))), None)
    if is_construct(sentence, person) and not owns(sentence, person.last):
        return None  # "طفلي": my child
    two = person.number == "du" or is_pair_in_construct(sentence, person)
    count = single(person.first, person.last, 2 if two else 1, "person", person.prefix)
    count.definite = (
        person.definite or sentence.text(person.first).removeprefix(person.prefix)[:2] == "ال"
    )  # "الأمين العام"
    take_person(count, person, sentence.text(person.first))
    take_adjectives(sentence, count)
    others = sentence.is_a("others", count.last)
    if others and not others.prefix.startswith("و"):
        count.last += 1
    if count.definite and person.number == "sg":
        return title(sentence, count)
    count.called = name_behind(sentence, count)
    _take_state(sentence, count)
    return _with_number_after(sentence, count)


def _take_state(sentence: Sentence, count: Count) -> None:
    """ "لا يزال مصور محتجزا": a state in the accusative behind the verb of being and its subject."""
    state = sentence.outcomes.get(count.last)
    was = any(sentence.text(k) in _BEING for k in range(count.first - 2, count.first))
    was = was or (count.prefix == "و" and state is not None and state.value == "missing")  # "قتيلان وطفلة مفقودة"
    held = state is not None and state.role == "noun" and state.value in ("captive", "detained", "missing")
    if was and state and held and not state.prefix and sentence.text(count.last).endswith(("ا", "ه")):
        count.head, count.category, count.last, count.plain = "outcome", state.value, state.last, False


def _with_number_after(sentence: Sentence, count: Count) -> Count:
    """ "شخصين اثنين", "شخص واحد": the number word after the noun only confirms it."""
    after = sentence.numbers.get(count.last)
    if after and sentence.text(count.last) in _PAIR:
        count.last, count.value = after.last, after.value
        count.low, count.high, count.qualifier = after.low, after.high, after.qualifier
        count.plain, count.definite = False, False
    take_tail(sentence, count)
    return count

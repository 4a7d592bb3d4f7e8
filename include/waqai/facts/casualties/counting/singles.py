"""Groups without a number: duals, singulars, persons by name, title or pronoun."""

from waqai.facts.casualties.counting.agreement import is_someone_else
from waqai.facts.casualties.counting.count import Count, single
from waqai.facts.casualties.counting.names import called_person, name_behind, named_person, title
from waqai.facts.casualties.counting.nouns import (
    CONFIRMING,
    FUNCTION_WORDS,
    confirm_number,
    take_adjectives,
    take_person,
)
from waqai.facts.casualties.counting.one_of_things import is_next_thing, is_one_of_things
from waqai.facts.casualties.counting.pairs import (
    is_construct,
    is_pair_in_construct,
    owns,
    pair_by_names,
    pair_by_plural,
    pair_by_pronoun,
    pair_by_verb,
    pair_by_vowel,
)
from waqai.facts.casualties.counting.single_cases import case_of
from waqai.facts.casualties.counting.single_others import further
from waqai.facts.casualties.counting.single_outcomes import by_pronoun, himself, outcome_noun, told_by_outcome
from waqai.facts.casualties.people.groups import body_at
from waqai.facts.casualties.vocabulary import countries, plurals_in_construct
from waqai.facts.casualties.words import Sentence, Term
from waqai.lexicons import Match, words

# What is called after persons.
_NAMED_AFTER = words("name_words", "named_after_persons")
_ARMED_DEEDS = words("armed_words", "armed_deeds")
_BEING = words("word_classes", "still") | words("word_classes", "stays")
_AGED = 5  # tokens from "one of them" to how old the one and the other are
_PAIRS = (pair_by_vowel, pair_by_verb, pair_by_names, pair_by_pronoun, pair_by_plural)


def plain_count(sentence: Sentence, index: int) -> Count | None:
    """A dual, a singular noun, a named person or "one of the …"; None for anything else."""
    particle, outcome = index in sentence.ones, sentence.outcomes.get(index)
    if particle and (count := _one_of(sentence, index)):
        return count
    if outcome and (count := outcome_noun(sentence, outcome) or case_of(sentence, outcome)):
        return count
    if particle and (count := _each(sentence, index)):
        return count
    if outcome and (count := by_pronoun(sentence, outcome)):
        return count
    if count := himself(sentence, index) or further(sentence, index):
        return count
    if person := sentence.people.get(index):
        return None if _is_no_person(sentence, person, index) else _person(sentence, person)
    return _two_nationals(sentence, index) or _by_name(sentence, index)


def _one_of(sentence: Sentence, index: int) -> Count | None:
    """ "أحد المصابين", "أحد منظمي …": one person of a plural noun."""
    one_of = sentence.is_a("one_of", index)
    if one_of is None:
        return None
    if both := _one_of_two(sentence, one_of, index):
        return both
    one = sentence.people.get(index + 1)
    if one and one.number == "pl":
        count = single(index, one.last, 1, "person", one_of.prefix)
        take_person(count, one)
        take_adjectives(sentence, count)
        named = sentence.outcomes.get(index + 1)
        if named and named.role == "noun":
            count.head, count.category = "outcome", named.value
        return count
    near = {index - 1, index - 2} & (sentence.names.keys() | sentence.people.keys())  # "سامي الراوي، أحد منظمي …"
    plural = None if near else plurals_in_construct().get(sentence.text(index + 1))
    if plural is None:
        return None
    count = single(index, index + 2, 1, "person", one_of.prefix)
    count.noun, count.tags = plural.id, [str(plural.attributes["value"])] if plural.attributes["value"] else []
    return count


def _one_of_two(sentence: Sentence, one_of: Match, index: int) -> Count | None:
    """ "أحد الجريحين", "أحد الجنديين": one of a definite pair."""
    hurt, person = sentence.outcomes.get(index + 1), sentence.people.get(index + 1)
    if hurt and hurt.role == "noun" and hurt.number == "du" and hurt.definite:
        count = single(index, hurt.last, 1, "outcome", one_of.prefix)
        count.category, count.noun = hurt.value, hurt.id
        return count
    if person and person.role == "person" and person.number == "du" and person.definite:
        count = single(index, person.last, 1, "person", one_of.prefix)
        take_person(count, person)
        return count
    return None


def _each(sentence: Sentence, index: int) -> Count | None:
    """ "أحدهما", "والآخر": one of two told of before."""
    each = sentence.is_a("one_of_them", index) or sentence.is_a("the_other", index)
    if each is None or _is_an_age(sentence, index):
        return None
    if is_one_of_things(sentence, index) or is_next_thing(sentence, index):
        return None
    return single(index, index + 1, 1, "each" if each.entry.id == "one_of_them" else "the_other", each.prefix)


def _is_an_age(sentence: Sentence, index: int) -> bool:
    """ "فتاتان في التاسعة والثانية عشرة": how old the second is, and no second person."""
    aged = sentence.text(index - 2) == "في" and sentence.text(index - 1).startswith("ال")
    return aged and not any(sentence.is_a("one_of_them", k) for k in range(index - _AGED, index))


def _is_no_person(sentence: Sentence, person: Term, index: int) -> bool:
    """Whether the noun is part of a body's name, or describes a thing or names a state."""
    if person.role == "nation" and (_is_adjective(sentence, index) or _is_country(sentence, person)):
        return True
    if index and (body := body_at(sentence, index - 1)) and (body.last > index or body_at(sentence, index)):
        return True  # "حركة طالبان", written like two students; "ميليشيات الحوثي"
    body = body_at(sentence, index) if person.number == "sg" and person.definite else None
    if body and body.last > person.last:
        return True  # "الضابطة الجمركية"
    if sentence.text(index).startswith("ال") and _is_institution(sentence.text(index - 1)):
        return True  # "مستشفى الأمير حمزة"
    if person.number == "sg" and person.prefix == "" and _describes_deed(sentence, person, index):
        return True
    # "مجموعات مسلحة"
    return person.id == "militant" and sentence.text(index).endswith("ه") and _follows_feminine(sentence, index)


def _describes_deed(sentence: Sentence, person: Term, index: int) -> bool:
    """ "هجوم انتحاري يقتل أربعة", "نزاع مسلح", "رتل عسكري": an adjective of what was done, or of a body."""
    armed = person.id == "militant" or sentence.text(index) == "عسكري"
    return armed and sentence.text(index - 1).removeprefix("و") in _ARMED_DEEDS


def _is_institution(text: str) -> bool:
    return text in _NAMED_AFTER or (text[:1] in "بول" and text[1:] in _NAMED_AFTER)


def _names_institution(sentence: Sentence, index: int) -> bool:
    """ "شارع الرئيس حسني مبارك": the title before a name stands behind what is called after the person."""
    at = index
    while at == index or (at in sentence.people and sentence.text(at).startswith("ال")):
        at -= 1
    titled = at < index - 1 or sentence.text(index).startswith("ال")
    return titled and _is_institution(sentence.text(at))


def _by_name(sentence: Sentence, index: int) -> Count | None:
    """A person by name, but not within a body's name: "كتائب عز الدين القسام"."""
    found = named_person(sentence, index) or called_person(sentence, index) or told_by_outcome(sentence, index)
    if found and _names_institution(sentence, index):
        return None
    if found and any(body.last > index for k in range(index, index - 4, -1) if (body := body_at(sentence, k))):
        return None
    return found


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


def _follows_feminine(sentence: Sentence, index: int) -> bool:
    before = sentence.text(index - 1)
    return before.endswith(("ات", "ه")) and index - 1 not in sentence.outcomes and before not in FUNCTION_WORDS


def _is_country(sentence: Sentence, nation: Term) -> bool:
    """Whether a nisba is written like the name of a state: "سوريا", "وروسيا", "السعودية"."""
    text = sentence.text(nation.first)
    return text.removeprefix(nation.prefix) in countries() or text.removeprefix("و") in countries()


def _is_adjective(sentence: Sentence, index: int) -> bool:
    """A nisba behind a noun describes it ("صواريخ روسية", "الحرب الكورية"); behind an outcome it names a person."""
    before, nation = sentence.text(index - 1), sentence.people[index]
    if nation.number == "sg" and not nation.prefix and is_someone_else(sentence, nation):
        return False  # "قتل جندي فلسطينيا"
    land = sentence.place_names.get(index - 1)
    if land is not None and land.last == index and not (nation.definite or nation.prefix):
        return False  # "أعدمت السعودية كنديا"
    each = any(sentence.is_a("one_of_them", k) for k in range(nation.last, nation.last + 2))  # "سودانيين أحدهما طفل"
    two = nation.number == "du" or sentence.text(nation.last) in CONFIRMING or each
    if before.startswith(("ال", "بال")) and two and not nation.definite:
        return False  # "أوقف الأمن اللبناني سوريين": an adjective would have the article too
    if (
        index == 0
        or (index - 1 in sentence.outcomes and not before.startswith("ال"))
        or nation.prefix.startswith(("و", "ف", "ب", "ل"))
    ):
        return False
    return (
        len(before) > 2
        and before[0].isalpha()
        and before not in FUNCTION_WORDS
        and not sentence.is_a("fall", index - 1)
    )


def _person(sentence: Sentence, person: Term) -> Count | None:
    if person.number == "pl":
        at = person.last
        while (nation := sentence.people.get(at)) and nation.role == "nation" and not nation.prefix:
            at = nation.last  # "مهندسين فرنسيين اثنين"
        if not (sentence.numbers.get(at) and sentence.text(at) in CONFIRMING):
            return next((pair for by in _PAIRS if (pair := by(sentence, person))), None)
    if is_construct(sentence, person) and not owns(sentence, person.last):
        return None  # "طفلي": my child
    two = person.number == "du" or is_pair_in_construct(sentence, person)
    count = single(person.first, person.last, 2 if two else 1, "person", person.prefix)
    opens = sentence.text(person.first).removeprefix(person.prefix)[:2]
    count.definite = person.definite or (opens == "ال" and person.role != "nation")  # "الأمين العام", not "ألماني"
    take_person(count, person, sentence.text(person.first))
    take_adjectives(sentence, count)
    others = sentence.is_a("others", count.last)
    if others and not others.prefix.startswith("و"):
        count.last += 1
    if count.definite and person.number == "sg":
        return title(sentence, count)
    count.called = name_behind(sentence, count)
    _take_state(sentence, count)
    return confirm_number(sentence, count)


def _take_state(sentence: Sentence, count: Count) -> None:
    """ "لا يزال مصور محتجزا": a state in the accusative behind the verb of being and its subject."""
    state = sentence.outcomes.get(count.last)
    was = any(sentence.text(k) in _BEING for k in range(count.first - 2, count.first))
    was = was or (count.prefix == "و" and state is not None and state.value == "missing")  # "قتيلان وطفلة مفقودة"
    held = state is not None and state.role == "noun" and state.value in ("captive", "detained", "missing")
    if was and state and held and not state.prefix and sentence.text(count.last).endswith(("ا", "ه")):
        count.head, count.category, count.last, count.plain = "outcome", state.value, state.last, False

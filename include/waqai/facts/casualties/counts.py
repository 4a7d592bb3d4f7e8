"""Counts of people in a sentence: a number, a dual, a singular or a named person, with the noun it counts."""

from dataclasses import dataclass, field

from waqai.facts.casualties.words import Sentence, Term, countries
from waqai.lexicons import words

_CLOSE = ")]"
_PAIR = words("word_classes", "pair")


@dataclass(slots=True)
class Count:
    """A counted group at tokens [first, last) of its sentence.

    `head`: person, outcome, other ("others"), bare (a number alone), unknown (a number before an unknown noun), named
    (a person by name), title (a definite singular without name), of_one (a pronoun), each, the_other, of, thing.
    `plain` is true where no number is written (dual, singular, name). `category` is that of an outcome noun.
    """

    first: int
    last: int
    value: int | None
    low: int | None
    high: int | None
    qualifier: str
    head: str
    category: str | None = None
    tags: list[str] = field(default_factory=list)
    nation: str | None = None
    plain: bool = False
    definite: bool = False
    prefix: str = ""
    noun: str = ""
    name: str | None = None


def find_counts(sentence: Sentence) -> list[Count]:
    """All counts of a sentence in order, without overlap."""
    counts: list[Count] = []
    index = 0
    while index < len(sentence.tokens):
        if index + 1 in sentence.numbers and sentence.text(index + 1).startswith("ال"):
            index += 1
        count = _numbered(sentence, index) if index in sentence.numbers else _plain(sentence, index)
        if count:
            counts.append(count)
        index = max(index + 1, count.last if count else 0)
    return counts


def _numbered(sentence: Sentence, index: int) -> Count | None:
    number = sentence.numbers[index]
    last = number.last
    if sentence.text(index).startswith("ال") and index - 1 in sentence.things:
        return None  # "الأشهر التسعة"
    named = sentence.outcomes.get(index - 1)
    if (
        named
        and named.role == "noun"
        and named.number == "pl"
        and named.definite
        and sentence.text(index).startswith("ال")
    ):
        return Count(
            index - 1,
            last,
            number.value,
            number.low,
            number.high,
            number.qualifier,
            "outcome",
            named.value,
            noun=named.id,
        )  # "القتلى الثلاثة"
    if number.first + 1 == last and sentence.text(index).endswith("بعده") and not _is_noun_like(sentence, last):
        return None  # "بعده" (after it) is written like "بعدة" (by several)
    if sentence.text(last) in ("%", "بالمييه") or sentence.is_a("fraction", last):
        return None
    while sentence.text(last) and sentence.text(last) in _CLOSE:
        last += 1
    first = number.first
    if index and sentence.text(index - 1) in ("(", "[") and sentence.text(index - 2).endswith("عدد"):
        first = index - 2
    prefix = sentence.text(number.first)[:1] if sentence.text(number.first)[:1] == "و" else ""
    count = Count(first, last, number.value, number.low, number.high, number.qualifier, "bare", prefix=prefix)
    _take_noun(sentence, count)
    _take_tail(sentence, count)
    return count


def _take_noun(sentence: Sentence, count: Count) -> None:
    """Reads the counted noun behind the number, over "من", "من بين" and the like."""
    at = count.last
    partitive, case = count.qualifier == "vague", False
    while at not in sentence.outcomes and sentence.text(at) in _BEFORE_NOUN:
        partitive = partitive or sentence.text(at) in ("من", "بين")
        case = case or sentence.text(at).startswith("حال")
        at += 1
    outcome, person, others = sentence.outcomes.get(at), sentence.people.get(at), sentence.is_a("others", at)
    if at in sentence.numbers:
        return
    counted = outcome and (
        outcome.role == "noun" or (outcome.role == "masdar" and (case or sentence.text(at) == "اصابه"))
    )
    if outcome and counted and (partitive or not outcome.definite) and not outcome.prefix.startswith("و"):
        _take_outcome(sentence, count, outcome)
        if person and person.value and person.value == "prisoner":
            _take_person(count, person)
    elif person and not person.prefix.startswith(("و", "ب", "ل", "ف")) and (partitive or not person.definite):
        count.head, count.last = "person", person.last
        _take_person(count, person)
        _take_adjectives(sentence, count)
        _take_state(sentence, count)
    elif others and (not others.prefix or others.prefix == "ال"):
        count.head, count.last = "other", others.last
        nation = sentence.people.get(count.last)
        if nation and nation.role == "nation" and not nation.prefix:
            count.last = nation.last
            _take_person(count, nation)
    elif at in sentence.things and not (partitive and sentence.text(at).removeprefix("ال") in _HOMES):
        count.head = "thing"
    elif partitive:
        count.head, count.last = "of", at
    elif _is_noun_like(sentence, at):
        count.head = "unknown"


def _is_noun_like(sentence: Sentence, at: int) -> bool:
    """Whether an unknown word may be the counted noun: a word that is no outcome and no particle."""
    text = sentence.text(at)
    if len(text) < 3 or not text[0].isalpha() or at in sentence.outcomes:
        return False
    return not (
        text.startswith(("ال", "وال", "بال", "لل")) or text in _FUNCTION or (text[0] in "وب" and text[1:] in _FUNCTION)
    )


_FUNCTION = words("word_classes", "function_words")


def _take_state(sentence: Sentence, count: Count) -> None:
    """Reads what became of the people where a plural adjective says it: "500 شخص مصابين", "ثلاثة جنود قتلى"."""
    if sentence.is_a("others", count.last):
        count.last += 1
    state = sentence.outcomes.get(count.last)
    if state and state.role == "noun" and state.number == "pl" and not state.prefix and not state.definite:
        count.head, count.category, count.last = "outcome", state.value, state.last


def _has_object(sentence: Sentence, outcome: Term) -> bool:
    """Whether the pronoun is the doer ("واغتياله ثلاثة"), or the word only dates something else ("منذ اعتقاله")."""
    at = outcome.last
    if at in sentence.numbers or at in sentence.people or at in sentence.names:
        return True
    return sentence.text(outcome.first - 1) in _BACKGROUND or outcome.prefix.endswith("ل")


_BEFORE_NOUN = frozenset(("من", "بين", "اخر", "حاله", "حالات", "عدد", "نفر", "-"))
_HOMES = frozenset(("عايله", "اسره", "قريه", "بلده", "مدينه", "منطقه", "مخيم", "حي"))
_BACKGROUND = words("word_classes", "background")


def _take_outcome(sentence: Sentence, count: Count, outcome: Term) -> None:
    count.head, count.category, count.last, count.noun = "outcome", outcome.value, outcome.last, outcome.id
    _take_adjectives(sentence, count)


def _take_person(count: Count, person: Term) -> None:
    if person.role == "nation":
        count.nation = count.nation or person.value
    elif person.value and person.value not in count.tags:
        count.tags.append(person.value)
    count.noun = count.noun or person.id


def _take_adjectives(sentence: Sentence, count: Count) -> None:
    """Reads a nationality or a second noun in apposition ("مواطن فلسطيني", "طفل رضيع", "جنود إسرائيليين")."""
    for _ in range(3):
        at = count.last
        word = sentence.people.get(at)
        if word and not word.prefix.startswith(("و", "ب", "ل", "ف", "ك")) and at not in sentence.numbers:
            if word.definite and not count.definite and word.role != "nation":
                return
            count.last = word.last
            _take_person(count, word)
        elif sentence.text(at) in ("من", "في") and at + 1 in sentence.people and sentence.people[at + 1].definite:
            at += 1
            while (tags := sentence.people.get(at)) and tags.definite and (tags.number == "pl" or at == count.last + 1):
                count.last = at = tags.last
                _take_person(count, tags)
        else:
            return


def _take_tail(sentence: Sentence, count: Count) -> None:
    """Reads "على الأقل" after the noun."""
    for at in range(count.last, min(count.last + 4, len(sentence.tokens))):
        bound = sentence.is_a("at_least_after", at)
        if bound and count.qualifier in ("exact", "about", "at_least") and count.low:
            count.qualifier, count.high = "at_least", None
            count.last = max(count.last, bound.last)
            return
        if at in sentence.outcomes or at in sentence.numbers or sentence.text(at).startswith("و"):
            return


def _plain(sentence: Sentence, index: int) -> Count | None:
    """A dual, a singular noun, a named person or "one of the …"; None for anything else."""
    one_of = sentence.is_a("one_of", index)
    if one_of and index + 1 in sentence.people and sentence.people[index + 1].number == "pl":
        count = _make(index, index + 1, 1, "person", one_of.prefix)
        one = sentence.people[index + 1]
        count.last = one.last
        _take_person(count, one)
        _take_adjectives(sentence, count)
        named = sentence.outcomes.get(index + 1)
        if named and named.role == "noun":
            count.head, count.category = "outcome", named.value
        return count
    outcome = sentence.outcomes.get(index)
    if outcome and outcome.role == "noun" and outcome.number in ("sg", "du"):
        count = _make(index, outcome.last, 1 if outcome.number == "sg" else 2, "outcome", outcome.prefix)
        count.category, count.noun, count.definite = outcome.value, outcome.id, outcome.definite
        if index in sentence.people:
            _take_person(count, sentence.people[index])
        _take_adjectives(sentence, count)
        return _with_number_after(sentence, count)
    each = sentence.is_a("one_of_them", index) or sentence.is_a("the_other", index)
    if each:
        return _make(index, index + 1, 1, "each" if each.entry.id == "one_of_them" else "the_other", each.prefix)
    if outcome and outcome.role in ("of_one", "of_two") and not _has_object(sentence, outcome):
        count = _make(index, outcome.last, 1 if outcome.role == "of_one" else 2, "of_one", outcome.prefix)
        count.category, count.definite = outcome.value, True
        return count
    person = sentence.people.get(index)
    alone = sentence.is_a("others", index)
    if alone and sentence.text(index) in ("اخر", "اخري") and sentence.outcomes.get(index - 1):
        return _make(index, index + 1, 1, "other", alone.prefix)
    if person and person.role == "nation" and (_is_adjective(sentence, index) or sentence.text(index) in countries()):
        return None
    if person:
        return _person(sentence, person)
    return _named(sentence, index)


def _is_adjective(sentence: Sentence, index: int) -> bool:
    """A nisba behind a noun describes it ("صواريخ روسية", "الحرب الكورية"); behind an outcome it names a person."""
    before = sentence.text(index - 1)
    if (
        index == 0
        or (index - 1 in sentence.outcomes and not before.startswith("ال"))
        or sentence.people[index].prefix.startswith(("و", "ف", "ب", "ل"))
    ):
        return False
    return len(before) > 2 and before[0].isalpha() and before not in _FUNCTION and not sentence.is_a("fall", index - 1)


def _person(sentence: Sentence, person: Term) -> Count | None:
    if person.number == "pl":
        after = sentence.numbers.get(person.last)
        if not (after and sentence.text(person.last) in _PAIR):
            return None
    count = _make(person.first, person.last, 2 if person.number == "du" else 1, "person", person.prefix)
    count.definite = person.definite
    _take_person(count, person)
    _take_adjectives(sentence, count)
    others = sentence.is_a("others", count.last)
    if others and not others.prefix.startswith("و"):
        count.last += 1
    if person.definite and person.number == "sg":
        return _title(sentence, count)
    return _with_number_after(sentence, count)


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
    return count


def _goes_with_title(sentence: Sentence, at: int) -> bool:
    text = sentence.text(at)
    if text in ("(", '"', "-", "في", "حركه", "حزب", "كتائب", "تنظيم", "قوات", "جماعه"):
        return True
    return text.startswith(("ال", "لل", "بال")) and at not in sentence.outcomes and at not in sentence.numbers


def _is_name_like(sentence: Sentence, at: int) -> bool:
    """Whether an unknown word may begin a personal name or go on with a title: no article, clitic, particle or verb."""
    text = sentence.text(at)
    if len(text) < 3 or not text[0].isalpha() or text in _FUNCTION or text[0] in "ولبف":
        return False
    return at not in sentence.outcomes and at not in sentence.numbers and not sentence.is_a("breaks", at)


def _named(sentence: Sentence, index: int) -> Count | None:
    name = sentence.names.get(index)
    if name and name.id == "surname":
        count = _make(index, index + 1, 1, "named", "")
        count.definite, count.name = True, sentence.text(index)
        return count
    if not name or index + 1 >= len(sentence.tokens) or not sentence.text(index + 1)[0].isalpha():
        return None
    count = _make(index, index + 2, 1, "named", "")
    count.definite, count.name = True, " ".join(sentence.texts[index : index + 2])
    return count


def _with_number_after(sentence: Sentence, count: Count) -> Count:
    """ "شخصين اثنين", "شخص واحد": the number word after the noun only confirms it."""
    after = sentence.numbers.get(count.last)
    if after and sentence.text(count.last) in _PAIR:
        count.last, count.value = after.last, after.value
        count.low, count.high, count.qualifier = after.low, after.high, after.qualifier
        count.plain, count.definite = False, False
    _take_tail(sentence, count)
    return count


def _make(first: int, last: int, value: int, head: str, prefix: str) -> Count:
    return Count(first, last, value, value, value, "exact", head, plain=True, prefix=prefix)

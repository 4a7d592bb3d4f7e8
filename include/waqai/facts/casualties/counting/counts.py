"""Counts of people in a sentence: a number, a dual, a singular or a named person, with the noun it counts."""

from waqai.facts.casualties.counting.count import Count
from waqai.facts.casualties.counting.look_alikes import is_and_one_of
from waqai.facts.casualties.counting.nouns import FUNCTION_WORDS, is_noun_like, take_noun, take_person, take_tail
from waqai.facts.casualties.counting.single_cases import CASES
from waqai.facts.casualties.counting.singles import plain_count
from waqai.facts.casualties.vocabulary import month_names
from waqai.facts.casualties.words import Sentence, Term
from waqai.lexicons import words

_CLOSE = ")]"
_ONE = frozenset(("واحد", "واحده", "واحدا"))  # begin with و by their root: "واحد وعشرون"
_TELL_OF_OTHERS = frozenset(("verb", "masdar", "of_many"))  # roles of outcomes that count nobody, but for cases
_WAS_DONE = frozenset(("تم", "يتم", "تمت", "تتم", "جري", "يجري"))
_OF_PEOPLE = ("ين", "ون", "ات")
_MORE = words("particles", "others")
_SPANS = words("word_classes", "spans_of_time")  # "أيام الهدنة السبعة"


def find_counts(sentence: Sentence) -> list[Count]:
    """All counts of a sentence in order, without overlap."""
    counts: list[Count] = []
    numbers, index = sentence.numbers, 0
    for place in _places(sentence):
        if place < index:
            continue
        index = place
        if index + 1 in numbers and sentence.text(index + 1).startswith("ال"):
            index += 1
        number = index in numbers and not is_and_one_of(sentence, index)
        count = _numbered(sentence, index) if number else plain_count(sentence, index)
        if count and not (counts and _is_apposed(sentence, counts[-1], count)):
            counts.append(count)
        index = max(index + 1, count.last if count else 0)
    return counts


def _is_apposed(sentence: Sentence, before: Count, count: Count) -> bool:
    """ "سامي الراوي (مزارع) توفي": a trade in brackets right behind a person is that of the person."""
    bracketed = sentence.text(count.first - 1) == "(" and sentence.text(count.last) == ")"
    one = before.value == 1 and before.plain and count.value == 1 and count.plain and count.head == "person"
    return bracketed and one and before.last >= count.first - 2


def _places(sentence: Sentence) -> list[int]:
    """Where counts may begin, in order: at people, names, numbers, outcomes and behind these; few words of most are."""
    places = {*sentence.people, *sentence.names, *sentence.begins("joined_name"), *sentence.begins("one")}
    for first, outcome in sentence.outcomes.items():
        places.add(outcome.last)
        if outcome.role not in _TELL_OF_OTHERS or sentence.texts[outcome.last - 1] in CASES:
            places.add(first)
        if first + 1 < outcome.last:
            places.update(k for k in range(first + 1, outcome.last) if sentence.is_known(k))
    places.update(k - 1 for k, one in sentence.people.items() if k and one.role == "nation" and one.number == "du")
    for first in sentence.numbers:
        places.add(first)
        if first and sentence.texts[first].startswith("ال"):
            places.add(first - 1)  # the definite noun that it counts
    places.discard(len(sentence.texts))
    return sorted(places)


def _is_who(sentence: Sentence, at: int) -> bool:
    """ "عدد من قضوا", "عدد من تم نقلهم": the number of those who died, not several of them."""
    if sentence.text(at) in _WAS_DONE:
        return True
    verb = sentence.outcomes.get(at)
    return verb is not None and verb.role == "verb" and not verb.prefix


def _all_of(sentence: Sentence, index: int) -> Count | None:
    """ "القتلى الثلاثة", "الركاب الـ18": a definite number behind the definite plural that it counts."""
    number = sentence.numbers[index]
    bounds = (number.value, number.low, number.high, number.qualifier)
    noun = sentence.outcomes.get(index - 1)
    if noun and noun.role == "noun" and noun.number == "pl" and noun.definite:
        return Count(index - 1, number.last, *bounds, "outcome", noun.value, noun=noun.id)
    person = sentence.people.get(index - 1)
    if (
        person
        and person.role == "person"
        and person.number == "pl"
        and (person.definite or _is_owned(sentence, person))
    ):
        count = Count(index - 1, number.last, *bounds, "person", definite=True, prefix=person.prefix)
        take_person(count, person)
        return count
    owners = sentence.people.get(index - 2)
    if owners and owners.role == "person" and owners.number == "pl" and _is_owner(sentence, index - 1):
        count = Count(index - 2, number.last, *bounds, "person", definite=True, prefix=owners.prefix)
        take_person(count, owners)
        return count
    return None


def _is_owner(sentence: Sentence, at: int) -> bool:
    """ "ركاب الحافلة الـ40": the definite noun between a plural and its number, of one thing."""
    thing = sentence.things.get(at)
    return thing is not None and thing.definite and thing.id in ("vehicles", "buildings")


def _describes(sentence: Sentence, index: int) -> bool:
    """ "تهم عدة", "مناطق عدة": "several" behind its noun, which is no person."""
    before = sentence.text(index - 1)
    behind = sentence.text(index + 1)
    owned = behind.endswith(("ها", "هم"))  # "قنابل عدة أطلقها": what several counts has no owner
    noun = is_noun_like(sentence, index + 1) and behind[:1] != "و" and not owned
    follows = index + 1 in sentence.people or index + 1 in sentence.outcomes or noun
    named = index - 1 in sentence.outcomes or index - 1 in sentence.people or before in FUNCTION_WORDS
    return index > 0 and before[0].isalpha() and not follows and not named


def _is_owned(sentence: Sentence, person: Term) -> bool:
    """ "أطفالهما", "أبناؤه": a plural with its owner written onto it."""
    return sentence.text(person.last - 1).endswith(("ها", "هم", "هما", "ه")) and person.prefix in ("", "و")


def _counts_things(sentence: Sentence, before: int) -> bool:
    """Whether a definite number stands behind a noun that names no people."""
    text = sentence.text(before)
    known = before in sentence.people or before in sentence.outcomes or before in sentence.names
    unknown = text.startswith("ال") and not known and not text.endswith(_OF_PEOPLE)
    return before in sentence.things or (unknown and sentence.text(before - 1) in _SPANS)


def _numbered(sentence: Sentence, index: int) -> Count | None:
    number = sentence.numbers[index]
    last = number.last
    if number.qualifier == "vague" and sentence.text(last - 1) == "من" and _is_who(sentence, last):
        return None
    if sentence.text(index) == "ميتا" and sentence.written and "ئ" not in sentence.written(index):
        return None  # "ميتا" (dead) is written like "مئتا" (two hundred) but for its hamza
    if sentence.text(last) in month_names():
        return None  # "بين 22 و23 مايو"
    if sentence.text(index) == "الاثنين" and sentence.text(index - 1) in _MORE:
        return None  # "وجرح آخرين الاثنين": on Monday
    if sentence.text(index).startswith("ال") and (whole := _all_of(sentence, index)):
        return whole
    if sentence.text(index).startswith("ال") and _counts_things(sentence, index - 1):
        return None  # "الأشهر التسعة", "أيام العيد الثلاثة"
    if number.last == index + 1 and sentence.text(index) in _ONE and index - 1 in sentence.things:
        return None  # "من أسرة واحدة"
    if sentence.text(index) == "عده" and _describes(sentence, index):
        return None
    if number.first + 1 == last and sentence.text(index).endswith("بعده") and not is_noun_like(sentence, last):
        return None  # "بعده" (after it) is written like "بعدة" (by several)
    if sentence.text(last) in ("%", "بالمييه") or sentence.is_a("fraction", last):
        return None
    while sentence.text(last) and sentence.text(last) in _CLOSE:
        last += 1
    first = number.first
    if index and sentence.text(index - 1) in ("(", "[") and sentence.text(index - 2).endswith("عدد"):
        first = index - 2
    written = sentence.text(number.first)
    prefix = "و" if written[:1] == "و" and written not in _ONE else ""
    count = Count(first, last, number.value, number.low, number.high, number.qualifier, "bare", prefix=prefix)
    take_noun(sentence, count)
    take_tail(sentence, count)
    return count

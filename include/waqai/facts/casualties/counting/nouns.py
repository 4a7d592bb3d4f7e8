"""The noun that a number counts, and what stands in apposition to it."""

from waqai.facts.casualties.counting.agreement import is_other_person
from waqai.facts.casualties.counting.count import Count
from waqai.facts.casualties.counting.when_told import tells_when
from waqai.facts.casualties.outcome_keys import least_of
from waqai.facts.casualties.people.mixed_nations import take_further_nations
from waqai.facts.casualties.vocabulary import armed_bodies
from waqai.facts.casualties.words import Sentence, Term
from waqai.lexicons import words

FUNCTION_WORDS = words("word_classes", "function_words")


_AT_HOURS = words("word_classes", "at_hours")
_BEFORE_NOUN = words("word_classes", "before_noun")


# Verbal nouns that are counted like cases: "12 وفاة".
_CASES = words("word_classes", "counted_cases")
_ALL_OF_THEM = words("word_classes", "all_of_them")
_COPULA = words("word_classes", "copula")
_FREED = words("word_classes", "freed")
_BY_WHAT = words("word_classes", "by_what")
_NOUNS_LIKE_VERBS = words("word_classes", "nouns_like_verbs")
_STATE_REACH = 7
_WHOLE = 4
_FEWEST, _TEN = 3, 10
_NO_PLURALS = words("word_classes", "no_sound_plurals")
_BODIES = words("name_words", "many_bodies")
_HELD = ("captive", "detained", "missing")
# "1900 آلية", written like "إليه".
_BEHIND_NUMBERS = words("word_classes", "things_behind_numbers")
_HOMES = words("word_classes", "homes")
_FOREMOST = words("place_words", "superlatives")
_ASIDES, _ASIDE = words("particles", "others") | {"(", ")"}, 4
# Number words behind a noun whose form tells the number already: "شخصين اثنين".
CONFIRMING = words("word_classes", "pair")


def take_noun(sentence: Sentence, count: Count) -> None:
    """Reads the counted noun behind the number, over "من", "من بين" and the like."""
    at, partitive, case = _noun_behind(sentence, count)
    if sentence.text(at - 1) == "من" and sentence.text(at) == "اصل" and at + 1 in sentence.numbers:
        at = sentence.numbers[at + 1].last  # "اثنان وخمسون من أصل 202 جريح"
        if not (at in sentence.outcomes or at in sentence.people or at in sentence.things):
            count.last = at  # "94 من أصل 120 كانوا على متنها"
            return
    outcome, person, others = sentence.outcomes.get(at), sentence.people.get(at), sentence.is_a("others", at)
    if outcome and (count.low or 0) < least_of(outcome.id) and person:
        outcome = None  # "قتل 12 لاجئا"
    if at == count.last and tells_when(sentence, at):
        count.head = "of" if partitive else "bare"
        return
    if at in sentence.numbers or (sentence.text(at) == "جراء" and at > count.last):
        return  # "ثلاثة من جراء القصف": because of it
    counted = outcome and (outcome.role == "noun" or (outcome.role == "masdar" and (case or _is_case(sentence, at))))
    whole = at == count.last and sentence.text(count.first) in _ALL_OF_THEM  # "شيع الآلاف جثمانا"
    if outcome and counted and not whole and (partitive or not outcome.definite) and not outcome.prefix.startswith("و"):
        _take_outcome(sentence, count, outcome)
        if person and person.value and person.value == "prisoner":
            take_person(count, person)
    elif person and not person.prefix.startswith(("و", "ب", "ل", "ف")) and (partitive or not person.definite):
        count.head, count.last = "person", person.last
        take_person(count, person)
        take_adjectives(sentence, count)
        _take_state(sentence, count)
    elif others and (not others.prefix or others.prefix == "ال"):
        _take_others(sentence, count, others.last)
    elif (
        _is_thing(sentence, at, partitive)
        or _is_sum(sentence, count, at)
        or (at == count.last and sentence.text(at) in _BEHIND_NUMBERS)
    ):
        count.head = "thing"
    elif partitive and count.value == 1 and sentence.text(at) in _FOREMOST:
        count.head = "thing"  # "واحدة من أكبر المظاهرات"
    elif partitive:
        count.head, count.last = "of", at
        _take_state_of_some(sentence, count)
    elif is_noun_like(sentence, at) and not _is_where(sentence, at):
        count.head = "unknown"
        if _is_sound_plural(sentence, count, at):
            count.head, count.last = "person", at + 1
            take_adjectives(sentence, count)


def _take_others(sentence: Sentence, count: Count, last: int) -> None:
    """Reads "others" that end at a token, and the nation behind them: "ثلاثة آخرون غانيون"."""
    count.head, count.last = "other", last
    nation = sentence.people.get(last)
    if nation and nation.role == "nation" and not nation.prefix:
        count.last = nation.last
        take_person(count, nation)
    _take_state(sentence, count)


def _noun_behind(sentence: Sentence, count: Count) -> tuple[int, bool, bool]:
    """Where the counted noun stands, whether "من" leads it, and whether cases are counted ("حالة وفاة")."""
    at, partitive, case = count.last, count.qualifier == "vague", False
    while at not in sentence.outcomes and sentence.text(at) in _BEFORE_NOUN and not _is_between_two(sentence, at):
        partitive = partitive or sentence.text(at) in ("من", "بين")
        case = case or sentence.text(at).startswith("حال")
        at += 1
    if sentence.text(at) == '"' and at == count.last and at + 1 in sentence.people:
        at += 1  # '27 "مواطنا صحافيا"'
    return at, partitive, case


def _is_where(sentence: Sentence, at: int) -> bool:
    """ "1604 بإقليم الحوز": what stands behind the number tells where, and not what is counted."""
    led = sentence.text(at)[:1] == "ب" and sentence.text(at) not in _AT_HOURS
    return led and any(k in sentence.place_names for k in (at, at + 1))


def _is_sound_plural(sentence: Sentence, count: Count, at: int) -> bool:
    """ "سبعة مجتازين", "خمسة متجمهرين": behind three to ten the sound masculine plural names people, and few things."""
    text = sentence.text(at)
    few = count.low is not None and _FEWEST <= count.low <= _TEN and at == count.last and count.qualifier != "vague"
    named = at in sentence.place_names or at in sentence.names
    return few and len(text) > _FEWEST + 1 and text.endswith(("ين", "ون")) and text not in _NO_PLURALS and not named


def _is_between_two(sentence: Sentence, at: int) -> bool:
    """ "أربعة بين شهيد وجريح": the words name what befell some and others."""
    after = sentence.outcomes.get(at + 2)
    return at + 1 in sentence.outcomes and after is not None and after.prefix == "و"


def _is_thing(sentence: Sentence, at: int, partitive: bool) -> bool:
    return at in sentence.things and not (partitive and _is_of_people(sentence, at))


def _is_sum(sentence: Sentence, count: Count, at: int) -> bool:
    """ "ضياع ملايين الدولارات": the number and what it counts are one term for money."""
    sum_ = sentence.things.get(count.first)
    return sum_ is not None and sum_.last > at


def _is_of_people(sentence: Sentence, at: int) -> bool:
    """ "ثلاثة من القرية", "ثلاثة من فصيل محلي": a home or a body stands for its people."""
    return sentence.text(at).removeprefix("ال") in _HOMES or sentence.text(at) in armed_bodies()


def _is_case(sentence: Sentence, at: int) -> bool:
    return sentence.text(at) in _CASES and at + 1 not in sentence.people


def is_noun_like(sentence: Sentence, at: int) -> bool:
    """Whether an unknown word may be the counted noun: a word that is no outcome and no particle."""
    text = sentence.text(at)
    if len(text) < 3 or not text[0].isalpha() or at in sentence.outcomes:
        return False
    if text.endswith("وا") and text not in _NOUNS_LIKE_VERBS:
        return False  # "وأصيب 12 نقلوا إلى المستشفى"
    if any(sentence.is_a(kind, at) for kind in ("tally", "rise", "breaks", "among")):
        return False  # "عدد القتلى 5 وعدد الجرحى 12"
    return not (
        text.startswith(("ال", "وال", "بال", "لل"))
        or (text[0] == "و" and at - 1 in sentence.numbers and len(text) > _FEWEST)  # "70 ألفا وقطع الكهرباء"
        or text in FUNCTION_WORDS
        or text in _BY_WHAT
        or (text[0] in "وب" and text[1:] in FUNCTION_WORDS)
    )


def _take_state_of_some(sentence: Sentence, count: Count) -> None:
    """Reads what became of some of a whole: "تسعة من طاقم السفينة محتجزين", "سبعة من أفراد البعثة مفقودين"."""
    at = count.last + 1
    while at - count.last < _WHOLE and sentence.text(at).startswith("ال") and at not in sentence.outcomes:
        at += 1
    state = sentence.outcomes.get(at)
    held = state is not None and state.role == "noun" and state.number == "pl" and state.value in _HELD
    if at > count.last + 1 and state and held and not (state.prefix or state.definite):
        count.head, count.category, count.last = "outcome", state.value, state.last


def _joined_noun(sentence: Sentence, count: Count) -> int:
    """The token behind a second noun that a large number counts as well: "3400 امرأة وطفل محتجزون"."""
    second = sentence.people.get(count.last)
    if second is None or second.prefix != "و" or second.number != "sg" or (count.low or 0) <= _TEN:
        return count.last
    state = sentence.outcomes.get(second.last)
    if state is None or state.number != "pl" or state.prefix:
        return count.last
    count.tags += [second.value] if second.value and second.value not in count.tags else []
    return second.last


def _take_state(sentence: Sentence, count: Count) -> None:
    """Reads what became of the people where a plural adjective says it: "500 شخص مصابين", "ثلاثة ما زالوا مفقودين"."""
    if sentence.is_a("others", count.last):
        count.last += 1
    count.last = _joined_noun(sentence, count)
    at = count.last
    while at - count.last < 2 and sentence.text(at).startswith("ال") and at not in sentence.outcomes:
        at += 1  # "اثنان من أفراد الطاقم مفقودين"
    while at - count.last < _STATE_REACH and sentence.text(at) in _COPULA:
        at += 1
    state = sentence.outcomes.get(at)
    if state and sentence.text(at) in _BODIES:
        return  # "شيع آلاف المواطنين جثامين …": the mourners are no bodies
    if state and state.role == "noun" and state.number == "pl" and not state.prefix and not state.definite:
        count.head, count.category, count.last = "outcome", state.value, state.last


def _take_outcome(sentence: Sentence, count: Count, outcome: Term) -> None:
    count.head, count.category, count.last, count.noun = "outcome", outcome.value, outcome.last, outcome.id
    take_adjectives(sentence, count)
    if not _FREED.isdisjoint(sentence.texts[outcome.last : _behind_aside(sentence, count.last) + 1]):
        count.category = "released"  # "47 أسيرا فلسطينيا محررا", "47 أسيرا (كينيا) محررا"
        count.last += sentence.text(count.last) in _FREED


def _behind_aside(sentence: Sentence, at: int) -> int:
    """Where the word behind "others" or a bracket stands."""
    if sentence.text(at) not in _ASIDES:
        return at
    return next((k for k in range(at + 1, at + _ASIDE) if sentence.text(k - 1) in _ASIDES - {"("}), at)


def take_person(count: Count, person: Term, text: str = "") -> None:
    """Reads whom a noun names; `text`: the noun as written."""
    count.word = count.word or text.removeprefix(person.prefix).removesuffix("ا")
    if person.role == "nation":
        count.nation = count.nation or person.value
    elif person.value and person.value not in count.tags:
        count.tags.append(person.value)
    count.noun = count.noun or person.id


def take_adjectives(sentence: Sentence, count: Count) -> None:
    """Reads a nationality or a second noun in apposition ("مواطن فلسطيني", "طفل رضيع", "جنود إسرائيليين")."""
    _take_agreeing(sentence, count)
    take_further_nations(sentence, count)


def _take_agreeing(sentence: Sentence, count: Count) -> None:
    for _ in range(3):
        at = count.last
        word = sentence.people.get(at)
        if word and not word.prefix.startswith(("و", "ب", "ل", "ف", "ك")) and at not in sentence.numbers:
            state = sentence.outcomes.get(at)
            if word.definite != count.definite and word.role != "nation":
                return  # "قتل الضابط جنديا"
            if count.plain and word.number == "sg" and is_other_person(sentence, count, word):
                return
            if count.plain and count.value == 1 and word.number == "du":
                return  # "قتل رجل امرأتين"
            if _is_object(sentence, count, word):
                return
            told = state and state.role == "noun" and state.number == "pl" and count.head == "person"
            if told and not (count.definite and word.number == "sg"):  # "الطيار الأسير"
                return  # "عشرات العمال قتلى": what became of them
            count.last = word.last
            take_person(count, word)
        elif sentence.text(at) in ("من", "في") and at + 1 in sentence.people and sentence.people[at + 1].definite:
            at += 1
            while (tags := sentence.people.get(at)) and tags.definite and (tags.number == "pl" or at == count.last + 1):
                count.last = at = tags.last
                take_person(count, tags)
        else:
            return


def _is_object(sentence: Sentence, count: Count, word: Term) -> bool:
    """ "قتل ثلاثة مسلحين رجلا": behind the plural of a few a singular accusative is no apposition to it."""
    few = not count.plain and count.low is not None and count.low <= _TEN
    return few and word.role == "person" and word.number == "sg" and sentence.text(word.first).endswith("ا")


def take_tail(sentence: Sentence, count: Count) -> None:
    """Reads "على الأقل" after the noun."""
    for at in range(count.last, min(count.last + 4, len(sentence.tokens))):
        bound = sentence.is_a("at_least_after", at)
        if bound and count.qualifier in ("exact", "about", "at_least") and count.low:
            count.qualifier, count.high = "at_least", None
            count.last = max(count.last, bound.last)
            return
        others = at in sentence.outcomes or at in sentence.numbers or at in sentence.people
        if others or sentence.text(at) in ("ان", "انه") or sentence.text(at).startswith("و"):
            return


def confirm_number(sentence: Sentence, count: Count) -> Count:
    """ "شخصين اثنين", "شخص واحد": the number word after the noun only confirms it."""
    after = sentence.numbers.get(count.last)
    if after and sentence.text(count.last) in CONFIRMING:
        count.last, count.value = after.last, after.value
        count.low, count.high, count.qualifier = after.low, after.high, after.qualifier
        count.plain, count.definite = False, False
    take_tail(sentence, count)
    return count

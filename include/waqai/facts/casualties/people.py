"""Who the people of a count are: victim tags, nationality, sex and age, in the count's own words or taken over."""

from waqai.facts.casualties.patterns import Mention
from waqai.facts.casualties.vocabulary import groups, matcher
from waqai.facts.casualties.words import Sentence, term
from waqai.facts.model import Casualty
from waqai.lexicons import words

_SEX = {"woman": "female"}
_AGE = {"child": "child", "elderly": "elderly"}
_ARMED = frozenset(("soldier", "police"))
# Bodies whose nisba is that of their men: "الجيش الوطني الفرنسي", "وزارة الدفاع البريطانية".
_FORCES = words("word_classes", "forces")
_OF = words("people_words", "member_of")
_RANKS = words("people_words", "ranks")
_FELLOWS = words("people_words", "fellows")
_OWN_MEN = words("people_words", "own_men")
_GOVERNMENTS = words("people_words", "governments")
_SHARES = words("people_words", "shares")
_PERCENT = words("people_words", "percent")
_REACH, _NEAR = 9, 4


def set_people(fact: Casualty, sentence: Sentence, mention: Mention, before: Casualty | None) -> None:
    """Sets victims, nationality, sex, age group; `before` is the parent's fact, else the one before it."""
    count = mention.count
    fact.victims, fact.nationality = list(count.tags), count.nation
    _set_membership(fact, sentence, count.last, before)
    if before:
        if count.head == "other" and not fact.victims:
            fact.victims = list(before.victims)
        if count.head in ("other", "bare", "of") or mention.parent or count.noun == "brother":
            fact.nationality = fact.nationality or before.nationality
    fact.victims += [tag for tag in _unnumbered(sentence, count.last) if tag not in fact.victims]
    fact.nationality = fact.nationality or _from_state(sentence, count.last)
    if fact.nationality is None and _ARMED & set(fact.victims):
        fact.nationality = _nation_of_forces(sentence, mention.first)
    fact.sex = next((_SEX[tag] for tag in fact.victims if tag in _SEX), None)
    fact.age_group = next((_AGE[tag] for tag in fact.victims if tag in _AGE), None)


def _set_membership(fact: Casualty, sentence: Sentence, at: int, before: Casualty | None) -> None:
    """ "اثنان من الشرطة": the body behind من or ل tells what the people are; it goes before a general عنصر."""
    while sentence.is_a("others", at):
        at += 1
    at += 2 * (sentence.texts[at : at + 2] == ["علي", "الاقل"])
    behind = sentence.text(at - 1)
    if behind in _FELLOWS or behind in _OWN_MEN:
        at -= 1
    elif behind == "من" or behind in _RANKS:
        at += behind != "من" and sentence.text(at) in _OF  # the count's words end with it
    elif sentence.text(at) in _OF:
        at += 1
    elif sentence.text(at)[:1] != "ل":
        return
    while sentence.text(at) in _RANKS or sentence.text(at) == '"':
        at += 1
    if sentence.text(at) in _FELLOWS and before:  # "اثنان من رفاقه"
        fact.victims, fact.nationality = fact.victims or list(before.victims), fact.nationality or before.nationality
        return
    group = groups().at(sentence.tokens, at) if 0 <= at < len(sentence.tokens) else None
    if group is None and sentence.text(at) in _OWN_MEN:
        before_them = list(groups().find(sentence.tokens[:at]))
        fact.victims = fact.victims or [str(before_them[-1].entry.attributes["tag"]) if before_them else "militant"]
        return
    if group is None:
        fact.victims = fact.victims or _plural_tags(sentence, at)
        return
    tag = str(group.entry.attributes["tag"])
    if not fact.victims or fact.victims in (["militant"], ["soldier"]):
        fact.victims = [tag]
    fact.nationality = fact.nationality or _nation_behind(sentence, group.last, tag)


def _nation_behind(sentence: Sentence, at: int, tag: str) -> str | None:
    """The nation of a body: its nisba ("الجيش …"), or the state whose government's or army's it is."""
    nation = sentence.people.get(at)
    if nation and nation.role == "nation":
        return nation.value
    governed = sentence.text(at) in _GOVERNMENTS
    place = sentence.place_names.get(at + governed)
    if place is None or tag not in _ARMED or place.prefix:
        return None
    return str(place.entry.attributes["country"]) if governed or place.entry.attributes["kind"] == "country" else None


def _unnumbered(sentence: Sentence, at: int) -> list[str]:
    """Tags of groups without a number behind the count: "بينهم أطفال ونساء", "غالبيتهم من المدنيين"."""
    lead = _among(sentence, at)
    return _plural_tags(sentence, lead) if lead is not None else []


def _among(sentence: Sentence, at: int) -> int | None:
    """Where the people told of behind "بينهم", "90 بالمئة منهم" begin; None where other people come between."""
    index = at
    while index < at + _REACH:
        lead = sentence.is_a("among", index)
        if lead or sentence.text(index) in _SHARES:
            behind = lead.last if lead else index + 1
            return behind + (sentence.text(behind) == "من")
        number = sentence.numbers.get(index)
        if index in sentence.outcomes or (number and sentence.text(number.last) not in _PERCENT):
            return None
        if not number and index >= at + _NEAR and sentence.text(index) not in _PERCENT:
            return None
        index = number.last if number else index + 1
    return None


def _from_state(sentence: Sentence, at: int) -> str | None:
    """The state that the people are said to be from: "أغلبهم من السودان"."""
    start = _among(sentence, at)
    place = sentence.place_names.get(start) if start is not None and sentence.text(start - 1) == "من" else None
    return str(place.entry.attributes["country"]) if place and place.entry.attributes["kind"] == "country" else None


def _plural_tags(sentence: Sentence, at: int) -> list[str]:
    tags: list[str] = []
    while True:
        word, group = sentence.people.get(at), groups().at(sentence.tokens, at) if at < len(sentence.tokens) else None
        if word and word.number == "pl" and word.role == "person":
            tags += [word.value] if word.value else []
            at = word.last
            if not word.value and group:  # "رجال الشرطة"
                tags += [str(group.entry.attributes["tag"])]
                at = group.last
        elif sentence.text(at) in ("من", "ومن"):
            at += 1
        else:
            return list(dict.fromkeys(tags))


def _nation_of_forces(sentence: Sentence, first: int) -> str | None:
    """The nation of the army or police named in the sentence, before the count: its men are its nationals."""
    for match in matcher("people").find(sentence.tokens):
        word = term(match)
        if word.role == "nation" and word.definite and sentence.text(word.first - 1) in _FORCES and word.first < first:
            return word.value
    return None

"""Who the people of a count are: victim tags, nationality, sex and age, in the count's own words or taken over."""

from functools import cache

from waqai.facts.casualties.patterns import Mention
from waqai.facts.casualties.vocabulary import matcher
from waqai.facts.casualties.words import Sentence, term
from waqai.facts.model import Casualty
from waqai.lexicons import Matcher, load, words

_SEX = {"woman": "female"}
_AGE = {"child": "child", "elderly": "elderly"}
_ARMED = frozenset(("soldier", "police"))
# Bodies whose nisba is that of their men: "الجيش الوطني الفرنسي", "وزارة الدفاع البريطانية".
_FORCES = words("word_classes", "forces")


@cache
def _groups() -> Matcher:
    return Matcher(load("groups"))


def set_people(fact: Casualty, sentence: Sentence, mention: Mention, before: Casualty | None) -> None:
    """Sets victims, nationality, sex, age group; `before` is the parent's fact, else the one before it."""
    count = mention.count
    fact.victims, fact.nationality = list(count.tags), count.nation
    _set_membership(fact, sentence, count.last)
    if before:
        if count.head == "other" and not fact.victims:
            fact.victims = list(before.victims)
        if count.head in ("other", "bare", "of") or mention.parent or count.noun == "brother":
            fact.nationality = fact.nationality or before.nationality
    fact.victims += [tag for tag in _unnumbered(sentence, count.last) if tag not in fact.victims]
    if fact.nationality is None and _ARMED & set(fact.victims):
        fact.nationality = _nation_of_forces(sentence, mention.first)
    fact.sex = next((_SEX[tag] for tag in fact.victims if tag in _SEX), None)
    fact.age_group = next((_AGE[tag] for tag in fact.victims if tag in _AGE), None)


def _set_membership(fact: Casualty, sentence: Sentence, at: int) -> None:
    """ "اثنان من الشرطة": the body behind من or ل tells what the people are; it goes before a general عنصر."""
    while sentence.is_a("others", at):
        at += 1
    if sentence.text(at - 1) == "من":
        pass  # the count's words end with it
    elif sentence.text(at) in ("من", "في", "صفوف", "ابرز", "بين", "لدي"):
        at += 1
    elif sentence.text(at)[:1] != "ل":
        return
    while sentence.text(at) in ("صفوف", "ابرز", "عناصر", "مقاتلي", "افراد", "اعضاء", "رجال", "قياديي", "قيادي"):
        at += 1
    group = _groups().at(sentence.tokens, at) if 0 <= at < len(sentence.tokens) else None
    if group is None:
        return
    tag = str(group.entry.attributes["tag"])
    if not fact.victims or fact.victims == ["militant"]:
        fact.victims = [tag]
    nation = sentence.people.get(group.last)
    if nation and nation.role == "nation" and fact.nationality is None:
        fact.nationality = nation.value


def _unnumbered(sentence: Sentence, at: int) -> list[str]:
    """Tags of groups without a number behind the count: "بينهم أطفال ونساء", "غالبيتهم من المدنيين"."""
    for index in range(at, at + 4):
        lead = sentence.is_a("among", index)
        if lead:
            start = lead.last + (sentence.text(lead.last) == "من")
            return _plural_tags(sentence, start)
    return []


def _plural_tags(sentence: Sentence, at: int) -> list[str]:
    tags: list[str] = []
    while (word := sentence.people.get(at)) and word.number == "pl" and word.role == "person":
        tags += [word.value] if word.value else []
        at = word.last
    return tags


def _nation_of_forces(sentence: Sentence, first: int) -> str | None:
    """The nation of the army or police named in the sentence, before the count: its men are its nationals."""
    for match in matcher("people").find(sentence.tokens):
        word = term(match)
        if word.role == "nation" and word.definite and sentence.text(word.first - 1) in _FORCES and word.first < first:
            return word.value
    return None

"""Who the people of a count are: victim tags, nationality, sex and age, in the count's own words or taken over."""

from waqai.facts.casualties.counting.tallied_people import nation_tallied, people_tallied
from waqai.facts.casualties.grammar.state import HURT
from waqai.facts.casualties.patterns import Mention
from waqai.facts.casualties.people.by_office import tags_by_office
from waqai.facts.casualties.people.forms import tags_behind
from waqai.facts.casualties.people.groups import body_at, is_former, is_held, is_of_migrants, joined_tags
from waqai.facts.casualties.people.men_of_target import whose_men
from waqai.facts.casualties.people.mixed_nations import told_by_nations
from waqai.facts.casualties.people.nations import (
    ARMED,
    country_alone,
    nation_behind,
    nation_of_forces,
    nation_of_origin,
    nation_of_part,
    nation_told,
)
from waqai.facts.casualties.people.nations_speaking import nation_speaking
from waqai.facts.casualties.people.of_parts import tag_of_body_before, tag_of_one, tags_of_part
from waqai.facts.casualties.vocabulary import groups
from waqai.facts.casualties.words import Sentence
from waqai.facts.model import Casualty
from waqai.lexicons import words

_SEX = {"woman": "female"}
_AGE = {"child": "child", "elderly": "elderly"}
_SURRENDERS = words("people_words", "surrenders")
_OF = words("people_words", "member_of")
_RANKS = words("people_words", "ranks")
_FELLOWS = words("people_words", "fellows")
_OWN_MEN = words("people_words", "own_men")
_SHARES = words("people_words", "shares")
_PERCENT = words("people_words", "percent")
_WOMEN = words("people_words", "women_by_outcome")
_INMATES, _PRISONS = words("people_words", "inmates"), words("people_words", "prisons")
_MEN = words("people_words", "men")
_ARRESTED = words("people_words", "arrested")
_TAKEN = frozenset(("detained", "captive"))
_TALLIED = frozenset(("tally", "before_verb", "verb_bare"))
_BY_TRADE = frozenset(("worker_f", "youth_f"))
_REACH, _NEAR = 9, 4
_SHARE_REACH, _SHARE = 14, 6
_MARTYRS = ("شهيد", "شهدا", "ستشه")  # letters of "martyr", in all its forms, and of no month
_UNARMED, _THEIR_TRADE = words("people_words", "unarmed"), 4


def set_people(fact: Casualty, sentence: Sentence, mention: Mention, before: Casualty | None) -> None:
    """Sets victims, nationality, sex, age group; `before` is the parent's fact, else the one before it."""
    count = mention.count
    convict = before is not None and before.category == "detained" and before.high == 1
    if convict and fact.category in HURT and not mention.parent:
        before = None  # "السجن المؤبد لكيني … وإصابة تسعة آخرين": those who are hurt are none of his
    if before and not mention.parent and _are_of_other_side(sentence, mention, before):
        before = None
    fact.victims, fact.nationality = list(count.tags), count.nation or nation_of_part(sentence, count)
    _set_membership(fact, sentence, mention, before)
    if before:
        if count.head == "other" and not fact.victims:
            fact.victims = list(before.victims)
        goes_on = count.noun == "person" and sentence.text(mention.first).startswith("و")  # "وإصابة 40 شخصا"
        bare = count.head == "bare" and not (count.tags and mention.rule == "tally")  # "عدد القتلى من المدنيين بلغ 60"
        if bare or count.head in ("other", "of") or mention.parent or count.noun == "brother" or goes_on:
            taken = None if not mention.parent and told_by_nations(sentence, count.last) else before.nationality
            fact.nationality = fact.nationality or taken
    fact.victims = fact.victims or tags_behind(sentence, count) or tag_of_one(sentence, count)
    fact.victims = tags_by_office(sentence, count, fact.victims)
    if before is None:
        fact.victims = fact.victims or tag_of_body_before(sentence, mention.first, count)
    elif mention.parent:
        fact.victims = tags_of_part(count, fact.victims, before.victims)
    if fact.victims == count.tags == ["militant"] and not _MEN.isdisjoint(sentence.texts[count.first : count.last]):
        fact.victims = [whose_men(sentence, count) or "militant"]
    if count.tags and not count.plain and sentence.text(count.last - 1).startswith("ال"):  # "3 من النساء والأطفال"
        fact.victims += [tag for tag in joined_tags(sentence, count.last) if tag not in fact.victims]
    some = [tag for tag in _unnumbered(sentence, count.last) if tag not in fact.victims]
    fact.victims += some
    _set_by_words(fact, sentence, mention)
    fact.nationality = fact.nationality or _from_state(sentence, count.last) or nation_told(sentence, count.last)
    fact.nationality = fact.nationality or nation_of_origin(sentence, count, fact.category)
    _set_tallied(fact, sentence, mention)
    joined = mention.rule == "coordinated" or sentence.text(mention.first).startswith("و")
    if joined and before and _are_fellow_soldiers(fact, before):
        fact.nationality = before.nationality
    if fact.nationality is None and fact.victims and ARMED.issuperset(fact.victims):
        told = nation_speaking(sentence, mention.first, count.last)
        fact.nationality = told or nation_of_forces(sentence, mention.first, count.last)
    _set_sex_and_age(fact, [tag for tag in fact.victims if tag not in some])


def _set_tallied(fact: Casualty, sentence: Sentence, mention: Mention) -> None:
    """What a tally tells of its people before what befell them: "بلغ عدد الأطفال الذين قتلوا 12"."""
    at = people_tallied(sentence, mention.first, mention.last) if mention.rule in _TALLIED else None
    if at is None:
        return
    fact.nationality = fact.nationality or nation_tallied(sentence, at)
    if not mention.count.tags and fact.victims in ([], ["civilian"]):
        fact.victims = _plural_tags(sentence, at) or fact.victims


def _are_fellow_soldiers(fact: Casualty, before: Casualty) -> bool:
    """ "مقتل ضابطين كينيين و3 جنود": men of one army, whose nation is told once."""
    armed = fact.victims and before.victims and ARMED.issuperset((*fact.victims, *before.victims))
    return bool(armed and before.nationality and fact.nationality is None)


def _set_sex_and_age(fact: Casualty, tags: list[str]) -> None:
    """Sex and age of all of them: "نساء", but not "بينهم نساء", nor "من النساء والأطفال"."""
    kinds = [tag for tag in tags if tag in _SEX or tag in _AGE]
    if len(kinds) == 1:
        fact.sex, fact.age_group = _SEX.get(kinds[0]), _AGE.get(kinds[0])


def _set_by_words(fact: Casualty, sentence: Sentence, mention: Mention) -> None:
    """Tags that lie in the form of the count's words: women among prisoners, inmates of a prison."""
    said = set(sentence.texts[mention.first : mention.last])
    girl = any(_is_girl(sentence, k) for k in range(max(mention.first - 1, 0), mention.last))
    if girl and said & _WOMEN and not fact.victims:
        fact.victims = ["child"]  # "عثر على طفلة قتيلة"
    held = fact.category in ("detained", "captive") or not _PRISONS.isdisjoint(sentence.texts)
    if said & _WOMEN and "child" not in fact.victims:
        fact.victims += [tag for tag in ("prisoner", "woman") if tag not in fact.victims and (held or tag == "woman")]
    count = mention.count
    if count.definite and count.noun in _BY_TRADE and "woman" in fact.victims:
        fact.victims.remove("woman")  # "الطباخة فلانة": a title
    named = count.definite or sentence.text(count.last - 1).startswith("ال")
    if not (fact.victims or named) and count.noun.isupper() and count.word.endswith("ه"):
        fact.victims.append("woman")  # "مقتل مغربية": a nisba that stands for a woman
    if fact.category == "detained" and fact.victims == ["prisoner"] and said & _ARRESTED:
        fact.victims = []  # "240 معتقلا": what became of them
    if "prisoner" in fact.victims and fact.category != "released" and is_former(sentence, mention.count.last):
        fact.victims.remove("prisoner")
    elif fact.victims and "prisoner" not in fact.victims and is_held(sentence, mention.count.last):
        fact.victims.append("prisoner")
    if fact.category in ("killed", "missing") and not fact.victims and is_of_migrants(sentence):
        fact.victims.append("migrant")
    if said & _INMATES and "prisoner" not in fact.victims and not _PRISONS.isdisjoint(sentence.texts):
        fact.victims.append("prisoner")


def _is_girl(sentence: Sentence, at: int) -> bool:
    word = sentence.people.get(at)
    return word is not None and word.value == "child" and word.number == "sg" and sentence.text(at).endswith("ه")


def _are_of_other_side(sentence: Sentence, mention: Mention, before: Casualty) -> bool:
    """ "مقتل جنديين، فيما استشهد 18 …": who are called martyrs are none of the soldiers who only died."""
    martyrs = _tells_of_martyrs(" ".join(sentence.texts[mention.first : mention.last]))
    armed = bool(before.victims) and ARMED.issuperset(before.victims)
    return martyrs and armed and before.category in HURT and not _tells_of_martyrs(before.evidence)


def _tells_of_martyrs(text: str) -> bool:
    return any(letters in text for letters in _MARTYRS)


def _set_membership(fact: Casualty, sentence: Sentence, mention: Mention, before: Casualty | None) -> None:
    """ "اثنان من الشرطة": the body behind من or ل tells what the people are; it goes before a general عنصر."""
    at = mention.count.last
    while sentence.is_a("others", at):
        at += 1
    at += 2 * (sentence.texts[at : at + 2] == ["علي", "الاقل"])
    behind = sentence.text(at - 1)
    if behind in _FELLOWS or behind in _OWN_MEN or (sentence.text(at - 2) == "من" and body_at(sentence, at - 1)):
        at -= 1  # "ستة من العاملين الصحيين"
    elif behind == "من" or behind in _RANKS:
        at += behind != "من" and sentence.text(at) in _OF  # the count's words end with it
    elif sentence.text(at) in _OF:
        if sentence.text(at) == "لدي" and at - 1 in sentence.outcomes:
            return  # "70 رهينة لدى المسلحين": who holds them
        at += 1
    elif sentence.text(at)[:1] != "ل" or not _SURRENDERS.isdisjoint(sentence.texts[max(at - _NEAR, 0) : at]):
        return  # "استسلم 12 جنديا لقوات …"
    while sentence.text(at) in _RANKS or sentence.text(at) == '"':
        at += 1
    if sentence.text(at) in _FELLOWS and before:  # "اثنان من رفاقه"
        fact.victims, fact.nationality = fact.victims or list(before.victims), fact.nationality or before.nationality
        return
    group = body_at(sentence, at)
    if sentence.text(at) in _OWN_MEN and fact.victims in ([], ["militant"]):
        # "أعلن الجهاز اعتقال الجيش خمسة من عناصره": who takes them is not theirs.
        end = mention.first - 1 if fact.category in _TAKEN else at
        before_them = list(groups().find(sentence.tokens[:end]))
        fact.victims = [str(before_them[-1].entry.attributes["tag"]) if before_them else "militant"]
        return
    if group is None:
        fact.victims = fact.victims or _plural_tags(sentence, at)
        return
    tag = str(group.entry.attributes["tag"])
    if tag == "militant" and not _UNARMED.isdisjoint(sentence.texts[max(0, at - _THEIR_TRADE) : at]):
        return  # "11 ناشطا من حركة …"
    if not fact.victims or fact.victims in (["militant"], ["soldier"]):
        fact.victims = [tag]
    fact.victims += [other for other in joined_tags(sentence, group.last) if other not in fact.victims]
    fact.nationality = fact.nationality or nation_behind(sentence, group.last, tag)


def _unnumbered(sentence: Sentence, at: int) -> list[str]:
    """Tags of groups without a number behind the count: "بينهم أطفال ونساء", "غالبيتهم من المدنيين"."""
    lead = _among(sentence, at) or _share(sentence, at)
    return _plural_tags(sentence, lead) if lead is not None else []


def _share(sentence: Sentence, at: int) -> int | None:
    """Where the people of a share begin that a comma parts from the count: "…، 37 في المئة منهم أطفال"."""
    for index in range(at, min(at + _SHARE_REACH, len(sentence.tokens))):
        if index in sentence.outcomes or sentence.text(index) in (".", ":"):
            return None
        if sentence.text(index) == "،" and sentence.text(index + 1).isdigit():
            told = range(index + 2, index + _SHARE)
            last = next((k for k in told if sentence.text(k) not in _PERCENT), index)
            return _among(sentence, last) if last > index + 2 else None
    return None


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
    return country_alone(sentence, start) if start is not None and sentence.text(start - 1) == "من" else None


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

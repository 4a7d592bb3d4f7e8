"""Whether two facts of one figure are of the same people: what tells them apart, and why places may not."""

from datetime import date

from waqai.arabic.normalise import fold
from waqai.facts.casualties.grammar.state import HURT
from waqai.facts.casualties.whole_text.notes import Note
from waqai.facts.model import Casualty
from waqai.lexicons import words

MANY = 21  # so many people make a figure that two events seldom share
_KIN = frozenset(("brother", "companion"))
# Nouns that may be said again of people told of by another noun.
_ANYBODY = frozenset(
    ("person", "citizen", "citizen_f", "youth", "youth_f", "man", "civilian", "worker", "attacker", "leader")
)
_ONCE = frozenset(("killed", "missing"))  # befalls whoever has a name once in a story
_IN_MANY_NAMES = frozenset(("ابو", "ابي", "ابا", "ام", "بن", "ابن", "بنت", "ال", "عبد"))
_MEN, _WOMEN = frozenset(("man", "youth")), frozenset(("woman", "citizen_f", "youth_f"))
_AT_ARMS = frozenset(("soldier", "police", "militant"))
_ATTACKED = frozenset(("man", "civilian", "worker", "soldier", "police", "child", "woman", "youth", "guard"))
_WIDE = 4  # `rank_of` a province; a village lies in one, so the two are not different places
_ANOTHER = words("word_classes", "another")
_PROVINCE = 2  # `rank_of` a city or province that may stand for all that lies around it
_LEAD_AGAIN = 700  # characters below the lead within which it is told again in detail
_NEAR = 400  # characters within which "another" tells of further people
_JOINED = frozenset(("coordinated", "elsewhere", "by_place"))
_BESIDE = 60  # characters between groups that "و" joins


def are_told_apart(one: Note, two: Note, later: Casualty, heading: bool) -> bool:
    """Whether a few people, told of apart, are others than those before: in the same breath, of another kind.

    `heading`: the headline alone has told of those before.
    """
    if later.rule == "of_one" or (later.value or MANY) >= MANY:
        return False
    line = one.bullet and two.bullet and one.sentence != two.sentence
    found = one.body != two.body and (later.value or 0) < 3
    if found or line or two.anew or (two.dated and not heading):
        return True
    if (later.value or 0) > 2:
        return not heading and _armed_and_not(one.noun, two.noun)
    if (one.noun in _MEN and "woman" in later.victims) or (two.noun in _MEN and one.noun in _WOMEN):
        return True  # "رجل وامرأتان … ومن بين القتلى معلمة"
    if one.name and two.name and _named_apart(one.name.split(), two.name.split()):
        return True
    if one.sentence == two.sentence or later.rule.startswith("list"):
        return True
    if {one.noun, two.noun} & _KIN:
        # "اختفاء زوجها" is told by the wife of one named before.
        of_hers = later.category not in HURT and fold(later.evidence).endswith(("ها", "هم", "هما"))
        return one.noun != two.noun and not of_hers
    if one.noun.startswith("worker:") and two.noun.startswith("worker:"):
        return one.noun != two.noun
    # "الكاتب" may be "الصحفي" of before, and a nation's man of any trade
    again = heading or later.rule.endswith(("_title", "_named", "coordinated"))
    again = again or one.noun.isupper() or two.noun.isupper()
    kinds = {noun.partition(":")[0] if again else noun for noun in (one.noun, two.noun)}
    return "" not in kinds and len(kinds) > 1 and not kinds & _ANYBODY


def _armed_and_not(one: str, two: str) -> bool:
    """ "قتل تسعة عمال … كما قتل تسعة جنود": men at work are no men under arms, and those attacked no attackers."""
    kinds = {one.partition(":")[0], two.partition(":")[0]}
    return (len(kinds & _AT_ARMS) == 1 and "worker" in kinds) or ("assailant" in kinds and bool(kinds & _ATTACKED))


def is_vague(one: Note, two: Note) -> bool:
    """Whether the places of two facts do not tell them apart: taken over, or as wide as a province."""
    return one.inherited or two.inherited or max(one.rank, two.rank) >= _WIDE


def is_told_again(told: int, one: Note, later: Casualty, two: Note, lead: int) -> bool:
    """Whether a lead that names a province ("في ريف إدلب") is told again with its village ("في قرية الزيتونة")."""
    if told >= lead or later.start < lead or later.start - lead > _LEAD_AGAIN:
        return False
    return one.rank >= _PROVINCE and two.rank < one.rank and not (two.anew or two.dated or two.bullet)


def are_beside(one: Note, two: Note, facts: tuple[Casualty, Casualty]) -> bool:
    """Whether "and" joins two groups in one breath: "قتل 3 في أكرا و3 في كوماسي"."""
    first, later = facts
    return one.sentence == two.sentence and later.rule in _JOINED and later.start - first.end < _BESIDE


def are_same(one: Casualty, two: Casualty, again: bool, vague: bool) -> bool:
    """Whether two facts of one figure are of the same people; `again`, `vague`: why places do not tell them apart."""
    if {one.rule, two.rule} == {"each", "the_other"}:
        return False
    if one.subset_of is not None and two.subset_of is not None and one.subset_of != two.subset_of:
        return False  # parts of different wholes
    if one.rule == "each" and two.subset_of is None and _further(two):
        return False  # "أحدهما في حال الخطر", and later "أصيب ثالث"
    if one.value is None:
        return again or not _differ(one.location, two.location)
    if one.value < MANY and one.nationality and two.nationality and one.nationality != two.nationality:
        return False
    if one.value > 2:
        if not again and one.value < MANY and _is_part_or_whole(one, two):
            return False
        told = one.victims and two.victims and not (again and _both_armed(one, two))
        return not (one.value < MANY and told and not set(one.victims) & set(two.victims))
    if set(one.victims) != set(two.victims) and one.victims and two.victims:
        return False
    if two.subset_of is not None and (one.rule == "of_one" or {one.scope, two.scope} == {"incident", "cumulative"}):
        return False
    if _further(two) and not _further(one) and one.start > two.start - _NEAR:
        return False
    if two.rule == "of_one":
        return True
    if {one.scope, two.scope} == {"incident", "period"}:
        return False
    if _other_event(one, two):
        return False
    if again or vague:
        return True
    return not (_differ(one.location, two.location) and (one.subset_of is None) == (two.subset_of is None))


def _is_part_or_whole(one: Casualty, two: Casualty) -> bool:
    """Whether one is some of other people, of a kind of their own, and the other is told of by himself, or a nation."""
    part = one if two.subset_of is None else two
    whole = two if part is one else one
    apart = part.subset_of is not None and whole.subset_of is None
    return apart and bool(set(part.victims) - set(whole.victims)) and whole.nationality not in (None, part.nationality)


def _both_armed(one: Casualty, two: Casualty) -> bool:
    """Whether "عناصر" of a headline and the police or soldiers of the body, or the other way round, may be the same."""
    return "militant" in one.victims + two.victims and {*one.victims, *two.victims} <= {"militant", "soldier", "police"}


def _named_apart(one: list[str], two: list[str]) -> bool:
    """Whether two names are of two people: no word in common, or the same family behind two given names."""
    given = words("names", "arabic_men") | words("names", "arabic_women")
    if not set(one) & set(two) - _IN_MANY_NAMES:
        return True
    return one[0] != two[0] and {one[0], two[0]} <= given


def _other_event(one: Casualty, two: Casualty) -> bool:
    """Whether two single persons or pairs are told of in different ways: a body found, a group, another day."""
    if (one.rule == "coordinated") != (two.rule == "coordinated"):
        return True
    once = one.category in _ONCE and one.name and " " in one.name and one.name == two.name
    if one.date_prec == two.date_prec == 1 and one.event_date and two.event_date and not once:
        return abs((date.fromisoformat(one.event_date) - date.fromisoformat(two.event_date)).days) > 1
    return False


def _further(fact: Casualty) -> bool:
    """Whether the words say that these people come on top of others."""
    return bool(_ANOTHER & set(fold(fact.evidence).split()))


def _differ(one: str | None, two: str | None) -> bool:
    if not one or not two:
        return False
    return not set(bare_words(one)) & set(bare_words(two))


def bare_words(name: str) -> list[str]:
    return [word.removeprefix("ال") for word in name.split()]

"""One fact a count: the same figure for clearly the same people is listed once, and what its twin says is kept."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from waqai.arabic.normalise import fold
from waqai.facts.casualties.grammar.state import HURT
from waqai.facts.casualties.notes import Note
from waqai.facts.casualties.whereabouts import PLACE
from waqai.facts.model import Casualty
from waqai.lexicons import words

_Figure = tuple[str, int | None, int | None]
_LOOK_BACK = 200  # facts of one figure: no story tells so many apart, and of lists of thousands time stays linear


def deduplicate(facts: list[Casualty], heading: int, notes: list[Note], lead: int = 0) -> list[Casualty]:
    """Drops later facts of equal category and bounds unless they are clearly of other people; renumbers `subset_of`.

    `heading`: where the text's headline ends; what it says the body says again. `notes`: one for each fact.
    `lead`: where the first sentence below the headline ends, whose place the story behind it may tell more finely.
    """
    kept = _Kept(heading, lead)
    place: dict[int, int] = {}
    for index, (fact, note) in enumerate(zip(facts, notes, strict=True)):
        if fact.subset_of is not None:
            fact.subset_of = place.get(fact.subset_of)
        twin = kept.twin_of(fact, note, place.get(index - 1) if fact.rule == "the_other" else None)
        place[index] = len(kept.facts) if twin is None else twin
        if twin is None:
            kept.add(fact, note)
        else:
            kept.merge(twin, fact, note)
    return kept.facts


class _Kept:
    """Facts kept so far, what is known of each, and where it was told last: a headline is told again once."""

    def __init__(self, heading: int, lead: int) -> None:
        self.heading, self.lead = heading, lead
        self.facts: list[Casualty] = []
        self._known: list[Note] = []
        self._told: list[int] = []
        self._figures: dict[_Figure, list[int]] = defaultdict(list)

    def twin_of(self, fact: Casualty, note: Note, other: int | None) -> int | None:
        """The first kept fact of the same people, by its index; it is not `other`."""
        kept, known, told, heading, lead = self.facts, self._known, self._told, self.heading, self.lead
        for k in self._figures[fact.category, fact.low, fact.high][-_LOOK_BACK:]:
            again = told[k] < heading or _again(told[k], known[k], fact, note, lead)
            if (
                _same(kept[k], fact, again, _vague(known[k], note))
                and not _told_apart(known[k], note, fact, told[k] < heading)
                and k != other
            ):
                return k
        return None

    def add(self, fact: Casualty, note: Note) -> None:
        self._figures[fact.category, fact.low, fact.high].append(len(self.facts))
        self.facts.append(fact)
        self._known.append(note)
        self._told.append(fact.start)

    def merge(self, twin: int, fact: Casualty, note: Note) -> None:
        """What a later fact of the same people says goes over to the one kept."""
        kept, known = self.facts[twin], self._known[twin]
        if self._told[twin] < self.heading <= fact.start:
            _hear_in_full(kept, fact)
        if fact.evidence != kept.evidence or fact.start - self.heading > _TITLE_AGAIN:
            self._told[twin] = fact.start
        finer = not note.inherited and (known.inherited or note.rank < known.rank)
        _merge(kept, fact, finer, kept.start < self.heading)
        self._known[twin] = replace(note if finer else known, name=known.name or note.name)


def _told_apart(one: Note, two: Note, later: Casualty, heading: bool) -> bool:
    """Whether a few people, told of apart, are others than those before: in the same breath, of another kind.

    `heading`: the headline alone has told of those before.
    """
    if later.rule == "of_one" or (later.value or _MANY) >= _MANY:
        return False
    line = one.bullet and two.bullet and one.sentence != two.sentence
    found = one.body != two.body and (later.value or 0) < 3
    if found or line or two.anew or (two.dated and not heading):
        return True
    if (later.value or 0) > 2:
        return False
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


def _vague(one: Note, two: Note) -> bool:
    """Whether the places of two facts do not tell them apart: taken over, or as wide as a province."""
    return one.inherited or two.inherited or max(one.rank, two.rank) >= _WIDE


def _again(told: int, one: Note, later: Casualty, two: Note, lead: int) -> bool:
    """Whether a lead that names a province ("في ريف إدلب") is told again with its village ("في قرية الزيتونة")."""
    if told >= lead or later.start < lead or later.start - lead > _LEAD_AGAIN:
        return False
    return one.rank >= _PROVINCE and two.rank < one.rank and not (two.anew or two.dated or two.bullet)


def _same(one: Casualty, two: Casualty, again: bool, vague: bool) -> bool:
    """Whether two facts of one figure are of the same people; `again`, `vague`: why places do not tell them apart."""
    if {one.rule, two.rule} == {"each", "the_other"} or (two.rule == "coordinated" and two.start - one.end < _BESIDE):
        return False
    if one.subset_of is not None and two.subset_of is not None and one.subset_of != two.subset_of:
        return False  # parts of different wholes
    if one.rule == "each" and two.subset_of is None and _further(two):
        return False  # "أحدهما في حال الخطر", and later "أصيب ثالث"
    if one.value is None:
        return again or not _differ(one.location, two.location)
    if one.value < _MANY and one.nationality and two.nationality and one.nationality != two.nationality:
        return False
    if one.value > 2:
        told = one.victims and two.victims and not (again and _both_armed(one, two))
        return not (one.value < _MANY and told and not set(one.victims) & set(two.victims))
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


def _both_armed(one: Casualty, two: Casualty) -> bool:
    """Whether "عناصر" of a headline and the police or soldiers of the body, or the other way round, may be the same."""
    return "militant" in one.victims + two.victims and {*one.victims, *two.victims} <= {"militant", "soldier", "police"}


def _named_apart(one: list[str], two: list[str]) -> bool:
    """Whether two names are of two people: no word in common, or the same family behind two given names."""
    given = words("names", "arabic_men") | words("names", "arabic_women")
    if not set(one) & set(two):
        return True
    return one[0] != two[0] and {one[0], two[0]} <= given


def _other_event(one: Casualty, two: Casualty) -> bool:
    """Whether two single persons or pairs are told of in different ways: a body found, a group, another day."""
    if (one.rule == "coordinated") != (two.rule == "coordinated"):
        return True
    if one.date_prec == two.date_prec == 1 and one.event_date and two.event_date:
        return abs((date.fromisoformat(one.event_date) - date.fromisoformat(two.event_date)).days) > 1
    return False


_KIN = frozenset(("brother", "companion"))
_MANY = 21  # so many people make a figure that two events seldom share
# Nouns that may be said again of people told of by another noun.
_ANYBODY = frozenset(("person", "citizen", "citizen_f", "youth", "man", "civilian", "worker", "attacker", "leader"))
_WIDE = 4  # `rank_of` a province; a village lies in one, so the two are not different places
_ANOTHER = words("word_classes", "another")
_PROVINCE = 2  # `rank_of` a city or province that may stand for all that lies around it
_LEAD_AGAIN = 700  # characters below the lead within which it is told again in detail
_NEAR = 400  # characters within which "another" tells of further people
_TITLE_AGAIN = 200  # characters below the headline within which the same words are the headline set once more
_BESIDE = 60  # characters between groups that "و" joins


def _further(fact: Casualty) -> bool:
    """Whether the words say that these people come on top of others."""
    return bool(_ANOTHER & set(fold(fact.evidence).split()))


def _differ(one: str | None, two: str | None) -> bool:
    if not one or not two:
        return False
    return not set(_words(one)) & set(_words(two))


def _words(name: str) -> list[str]:
    return [word.removeprefix("ال") for word in name.split()]


def _merge(kept: Casualty, other: Casualty, place: bool, heading: bool) -> None:
    """The first mention keeps its words; what it leaves open is taken from the later one, and its place if `place`.

    `heading`: the first is a headline, whose window the body tells.
    """
    for key in ("claimant", "claimant_kind", "nationality", "name", "cause", "perpetrator"):
        if getattr(kept, key) is None:
            setattr(kept, key, getattr(other, key))
    if kept.location is None or (place and other.location):
        for key in PLACE:
            setattr(kept, key, getattr(other, key))
    kept.victims += [tag for tag in other.victims if tag not in kept.victims]
    if kept.scope == "incident" and other.scope != "incident" and (heading or (other.low or 0) >= _MANY):
        kept.scope, kept.since, kept.until = other.scope, other.since, other.until


def _hear_in_full(headline: Casualty, body: Casualty) -> None:
    """A headline names who speaks in short, or another than the story does: its body's first word of it is taken."""
    if body.claimant and not set(_words(body.claimant)) < set(_words(headline.claimant or "")):
        for key in ("claimant", "claimant_kind", "relayed_by"):
            setattr(headline, key, getattr(body, key))


def flag_contradictions(facts: list[Casualty]) -> None:
    """Marks counts of one category, scope and place, not parts of each other, whose exact figures differ."""
    alike: dict[tuple[object, ...], list[Casualty]] = defaultdict(list)
    for fact in facts:
        if fact.location and fact.low is not None and fact.subset_of is None and not fact.hypothetical:
            alike[fact.category, fact.scope, fact.location, fact.since, *fact.victims].append(fact)
    for same in alike.values():
        most = max(fact.low or 0 for fact in same)
        least = min(_highs(same), default=None)
        for fact in same:
            below, above = fact.high is not None and fact.high < most, least is not None and least < (fact.low or 0)
            fact.contradicted = fact.contradicted or below or above


def _highs(facts: Iterable[Casualty]) -> list[int]:
    return [fact.high for fact in facts if fact.high is not None]

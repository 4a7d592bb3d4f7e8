"""Places of the headline and the lead made finer by what the text tells below them."""

from itertools import combinations

from waqai.facts.casualties.places.chains import bare_name
from waqai.facts.casualties.places.event_places import Finer
from waqai.facts.casualties.places.place import Place, put, rank_of
from waqai.facts.casualties.places.whereabouts import ELSEWHERE
from waqai.facts.model import Casualty
from waqai.lexicons import words

_WIDE = (2, 3, 4, 6)  # UCDP where_prec of what lies near a place, of districts, provinces and countries
_BYLINE = 60  # characters of a line below the headline that only tells who wrote it
_TOWN, _QUARTERS = 2, words("place_words", "quarters")  # `rank_of` a town; what a town is made of
_COUNTRY, _EVENT = 6, 700  # where_prec; characters behind a count in which its event is told
_NEXT = 500  # characters behind the lead in which the place of its event is told


def may_be_refined(fact: Casualty, lead: int) -> bool:
    """Whether a fact may take a finer place: it is of the headline or the lead, or only its state is told."""
    placed = fact.scope == "incident" and fact.location is not None
    return placed and (fact.start < lead or fact.where_prec == _COUNTRY)


def refine(facts: list[Casualty], finer: list[Finer], heading: int, lead: int) -> None:
    """Gives facts of the headline and the lead the finer place in theirs, where the text tells of one alone."""
    finer = [each for each in finer if not each.other]
    events = [each for each in finer if each.event and each.start < lead + _NEXT and _is_fine(each)]
    for fact in facts:
        _take_from_event(fact, finer)
        if fact.start >= lead or fact.location is None or fact.scope != "incident":
            continue
        if fact.start < heading and fact.category not in ELSEWHERE:
            _take_from_lead(fact, facts, finer, heading, lead)
        name = bare_name(fact.location)
        within = [each for each in finer if name in each.around]
        if within and heading <= within[0].start < fact.start:
            continue  # the wider place stands behind the finer one: it is another
        known = (
            fact.where_prec in _WIDE
            or (fact.start < heading and within and within[0].start < lead)
            or (fact.start >= heading and within and (within[0].start < heading or within[0].took_place))
        )
        if known and within and len({each.name for each in within}) == 1 and _is_alone(within[0], finer):
            put(fact, within[0].words, within[0].place)
        told = [each for each in events if each.start > fact.start]
        if not within and fact.where_prec in _WIDE and told and len({each.name for each in told}) == 1:
            put(fact, told[0].words, told[0].place)


def _is_fine(event: Finer) -> bool:
    """Whether an event's place is finer than a town, or the town where it took place."""
    return not event.depth or (event.took_place and event.depth <= _TOWN)


def _take_from_event(fact: Casualty, finer: list[Finer]) -> None:
    """Gives a fact of which only the state is told the place of its event, told next: "ووقعت التفجيرات في بلدة …"."""
    if fact.scope != "incident" or fact.where_prec != _COUNTRY or fact.category in ELSEWHERE:
        return
    there = next((each for each in finer if fact.start < each.start < fact.start + _EVENT and each.took_place), None)
    if there is None or rank_of(there.place) > _TOWN or there.place.beside:
        return
    state = next((each.place for each in finer if each.name == bare_name(fact.location or "")), None)
    if state is None or not _is_abroad(state, there.place):
        put(fact, there.words, there.place)


def _is_abroad(one: Place, two: Place) -> bool:
    """Whether two places are known to lie in two countries."""
    return bool(one.entry and two.entry and one.entry.attributes["country"] != two.entry.attributes["country"])


def _take_from_lead(fact: Casualty, facts: list[Casualty], finer: list[Finer], heading: int, lead: int) -> None:
    """Gives a headline's fact the one place of the lead that is finer than its own."""
    name = bare_name(fact.location or "")
    own = next((each.place for each in finer if each.start < heading and each.name == name), None)
    reach = lead + _NEXT * (lead - heading < _BYLINE)
    first = min((each.start for each in finer if heading <= each.start < reach), default=0)
    told = [each for each in finer if each.start == first]
    if own is None or len({each.name for each in told}) != 1:
        return
    there = told[0].place
    apart = _is_abroad(own, there)
    if any(_is_apart(fact, other, heading, told[0].words) for other in facts if rank_of(own) <= _TOWN):
        return
    if _sums_up(fact, facts, heading):
        return
    quarter = rank_of(own) == _TOWN and not own.beside and there.noun in _QUARTERS
    near = own.beside and not there.beside and rank_of(there) <= rank_of(own)
    if (rank_of(there) < rank_of(own) or quarter or near) and not apart:
        put(fact, told[0].words, there)


def _is_apart(headline: Casualty, other: Casualty, heading: int, place: str) -> bool:
    """Whether a place below the headline is that of another count of its category."""
    if headline.subset_of is not None or other.subset_of is not None or other.value == headline.value:
        return False
    return other.start >= heading and other.category == headline.category and other.location == place


def _sums_up(headline: Casualty, facts: list[Casualty], heading: int) -> bool:
    """Whether a headline's count is the sum of two below it, each with a place of its own."""
    told = [each for each in facts if each.start >= heading and each.category == headline.category and each.value]
    return any(
        one.value + two.value == headline.value and one.location != two.location
        for one, two in combinations(told, 2)
        if one.value and two.value
    )


def _is_alone(one: Finer, finer: list[Finer]) -> bool:
    """Whether no other place as fine is told in its sentence: a list of villages tells where parts of a total were."""
    beside = [each for each in finer if each.start == one.start and rank_of(each.place) <= rank_of(one.place)]
    return len({each.name for each in beside}) == 1

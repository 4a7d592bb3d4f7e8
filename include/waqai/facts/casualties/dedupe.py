"""One fact a count: the same figure for clearly the same people is listed once, and what its twin says is kept."""

from waqai.facts.model import Casualty


def deduplicate(facts: list[Casualty]) -> list[Casualty]:
    """Drops later facts of equal category and bounds unless they are clearly of other people; renumbers `subset_of`."""
    kept: list[Casualty] = []
    place: dict[int, int] = {}
    for index, fact in enumerate(facts):
        if fact.subset_of is not None:
            fact.subset_of = place.get(fact.subset_of)
        twin = next((k for k, other in enumerate(kept) if _same(other, fact)), None)
        if twin is None:
            place[index] = len(kept)
            kept.append(fact)
        else:
            place[index] = twin
            _merge(kept[twin], fact)
    return kept


def _same(one: Casualty, two: Casualty) -> bool:
    if (one.category, one.low, one.high) != (two.category, two.low, two.high):
        return False
    if (one.value or 0) > 2 or one.value is None:
        return not (one.value is None and _differ(one.location, two.location))
    if one.name and two.name and not set(one.name.split()) & set(two.name.split()):
        return False
    if set(one.victims) != set(two.victims) and one.victims and two.victims:
        return False
    if one.nationality and two.nationality and one.nationality != two.nationality:
        return False
    return not (_differ(one.location, two.location) and (one.subset_of is None) == (two.subset_of is None))


def _differ(one: str | None, two: str | None) -> bool:
    if not one or not two:
        return False
    return not set(_words(one)) & set(_words(two))


def _words(name: str) -> list[str]:
    return [word.removeprefix("ال") for word in name.split()]


def _merge(kept: Casualty, other: Casualty) -> None:
    """The first mention keeps its words; what it leaves open is taken from the later one."""
    for key in ("claimant", "claimant_kind", "nationality", "name", "cause", "perpetrator"):
        if getattr(kept, key) is None:
            setattr(kept, key, getattr(other, key))
    if kept.location is None:
        for key in ("location", "place_id", "lat", "lon", "where_prec"):
            setattr(kept, key, getattr(other, key))
    kept.victims += [tag for tag in other.victims if tag not in kept.victims]
    if kept.scope == "incident" and other.scope != "incident":
        kept.scope, kept.since, kept.until = other.scope, other.since, other.until


def flag_contradictions(facts: list[Casualty]) -> None:
    """Marks counts of one category, scope and place, not parts of each other, whose exact figures differ."""
    for one in facts:
        for two in facts:
            if one is two or one.subset_of is not None or two.subset_of is not None or one.hypothetical or two.hypothetical:
                continue
            alike = (one.category, one.scope, one.location, one.since) == (two.category, two.scope, two.location, two.since)
            if alike and one.location and one.victims == two.victims and _apart(one, two):
                one.contradicted = two.contradicted = True


def _apart(one: Casualty, two: Casualty) -> bool:
    """Whether the bounds exclude each other."""
    if one.low is None or two.low is None:
        return False
    return (one.high is not None and one.high < two.low) or (two.high is not None and two.high < one.low)

"""One fact a count: the same figure for clearly the same people is listed once, and what its twin says is kept."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import replace

from waqai.facts.casualties.places.place import PLACE
from waqai.facts.casualties.whole_text.notes import Note
from waqai.facts.casualties.whole_text.twins import (
    MANY,
    are_beside,
    are_same,
    are_told_apart,
    bare_words,
    is_told_again,
    is_vague,
)
from waqai.facts.model import Casualty
from waqai.facts.when import DAY

_Figure = tuple[str, int | None, int | None]
_STATE_MEN = frozenset(("soldier", "police"))
_LOOK_BACK = 200  # facts of one figure: no story tells so many apart, and of lists of thousands time stays linear
_TITLE_AGAIN = 200  # characters below the headline within which the same words are the headline set once more


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
    _scope_parts(kept.facts)
    return kept.facts


def _scope_parts(facts: list[Casualty]) -> None:
    """A part told in a headline is of the window that the body tells of its whole."""
    for fact in facts:
        whole = fact if fact.subset_of is None else facts[fact.subset_of]
        if fact.scope == "incident" and whole.scope != "incident":
            fact.scope, fact.since, fact.until = whole.scope, whole.since, whole.until


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
            again = told[k] < heading or is_told_again(told[k], known[k], fact, note, lead)
            if (
                are_same(kept[k], fact, again, is_vague(known[k], note))
                and not are_told_apart(known[k], note, fact, told[k] < heading)
                and not are_beside(known[k], note, (kept[k], fact))
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
        if not known.topic and kept.claimant is None:
            kept.claimant, kept.claimant_kind = fact.claimant, fact.claimant_kind
        _merge(kept, fact, finer, kept.start < self.heading)
        self._known[twin] = replace(note if finer else known, name=known.name or note.name)


def _merge(kept: Casualty, other: Casualty, place: bool, heading: bool) -> None:
    """The first mention keeps its words; what it leaves open is taken from the later one, and its place if `place`.

    `heading`: the first is a headline, whose window the body tells.
    """
    for key in ("nationality", "name", "cause"):
        if getattr(kept, key) is None:
            setattr(kept, key, getattr(other, key))
    if kept.perpetrator is None:
        kept.perpetrator, kept.perpetrator_id = other.perpetrator, other.perpetrator_id
    if kept.location is None or (place and other.location):
        for key in PLACE:
            setattr(kept, key, getattr(other, key))
    kept.victims = _both_tags(kept.victims, other.victims)
    if kept.scope == other.scope == "cumulative":
        kept.since = kept.since or other.since
    if kept.scope == "incident" and other.scope != "incident" and (heading or (other.low or 0) >= MANY):
        kept.scope, kept.since, kept.until = other.scope, other.since, other.until


def _both_tags(tags: list[str], others: list[str]) -> list[str]:
    """The tags of both; "عناصر" said of a state's men is no second kind."""
    added = [tag for tag in others if tag not in tags]
    if _STATE_MEN & {*tags, *others} and (tags == ["militant"] or others == ["militant"]):
        return added if tags == ["militant"] else tags
    return tags + added


def _hear_in_full(headline: Casualty, body: Casualty) -> None:
    """A headline names who speaks in short, or another than the story does: its body's first word of it is taken."""
    if body.claimant and not set(bare_words(body.claimant)) < set(bare_words(headline.claimant or "")):
        for key in ("claimant", "claimant_kind", "relayed_by"):
            setattr(headline, key, getattr(body, key))


def flag_contradictions(facts: list[Casualty]) -> None:
    """Marks counts of one category, scope and place, not parts of each other, whose exact figures differ."""
    alike: dict[tuple[object, ...], list[Casualty]] = defaultdict(list)
    for fact in facts:
        if fact.location and fact.low is not None and fact.subset_of is None and not fact.hypothetical:
            day = fact.event_date if fact.date_prec == DAY else None
            alike[fact.category, fact.scope, fact.location, fact.since, day, *fact.victims].append(fact)
    for same in alike.values():
        most = max(fact.low or 0 for fact in same)
        least = min(_highs(same), default=None)
        for fact in same:
            below, above = fact.high is not None and fact.high < most, least is not None and least < (fact.low or 0)
            fact.contradicted = fact.contradicted or below or above


def _highs(facts: Iterable[Casualty]) -> list[int]:
    return [fact.high for fact in facts if fact.high is not None]

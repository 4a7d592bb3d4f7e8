"""The facts: what is read out of one text, and its JSON form (the fields of the annotation guidelines, and more)."""

from dataclasses import dataclass, field, fields
from typing import Any


@dataclass(slots=True)
class Casualty:
    """One count of people who suffered one outcome.

    `low` and `high` are inclusive bounds (None: open); `start` and `end` are the [start, end) characters of `evidence`
    in the original text; `since`, `until`, `event_date` are ISO dates; `date_prec` is UCDP's (1: that day … 5: year);
    `subset_of` is the index, in the same list, of the fact whose people these belong to.
    """

    category: str
    value: int | None
    low: int | None
    high: int | None
    qualifier: str
    evidence: str
    start: int
    end: int
    rule: str
    scope: str = "incident"
    since: str | None = None
    until: str | None = None
    victims: list[str] = field(default_factory=list)
    nationality: str | None = None
    location: str | None = None
    claimant: str | None = None
    hypothetical: bool = False
    confidence: float = 0.9
    event_date: str | None = None
    date_prec: int | None = None
    place_id: str | None = None
    lat: float | None = None
    lon: float | None = None
    where_prec: int | None = None
    claimant_kind: str | None = None
    relayed_by: str | None = None
    subset_of: int | None = None
    cause: str | None = None
    perpetrator: str | None = None
    perpetrator_id: str | None = None
    sex: str | None = None
    age_group: str | None = None
    name: str | None = None
    quoted: bool = False
    contradicted: bool = False

    def as_json(self) -> dict[str, Any]:
        """The fact as a JSON object; the guidelines' fields and the extra ones, in the order declared."""
        return _plain(self, _CASUALTY)


@dataclass(slots=True)
class Act:
    """One act of diplomacy; `start` and `end` are the [start, end) characters of `evidence` in the original text.

    `stance` is a party's position on `issue`, one of the topics that are negotiated (None: the act takes none);
    `condition` the words that it hangs on; `cameo_root` the CAMEO root code of its type.
    """

    type: str
    evidence: str
    start: int
    end: int
    rule: str
    mode: str | None = None
    actors: list[str] = field(default_factory=list)
    targets: list[str] = field(default_factory=list)
    topics: list[str] = field(default_factory=list)
    status: str = "occurred"
    location: str | None = None
    confidence: float = 0.8
    event_date: str | None = None
    date_prec: int | None = None
    actor_ids: list[str] = field(default_factory=list)
    target_ids: list[str] = field(default_factory=list)
    quoted: bool = False
    stance: str | None = None
    issue: str | None = None
    condition: str | None = None
    cameo_root: str | None = None

    def as_json(self) -> dict[str, Any]:
        """The act as a JSON object; the guidelines' fields and the extra ones, in the order declared."""
        return _plain(self, _ACT)


@dataclass(slots=True)
class Facts:
    """All facts of one text, in text order."""

    casualties: list[Casualty]
    diplomacy: list[Act]

    def as_json(self) -> dict[str, Any]:
        """`{"casualties": [...], "diplomacy": [...]}`."""
        return {
            "casualties": [fact.as_json() for fact in self.casualties],
            "diplomacy": [act.as_json() for act in self.diplomacy],
        }


_CASUALTY, _ACT = ([each.name for each in fields(kind)] for kind in (Casualty, Act))


def _plain(fact: Casualty | Act, names: list[str]) -> dict[str, Any]:
    """Its fields with lists of their own; `dataclasses.asdict` copies each value deeply and took a 30th of a story."""
    plain = {name: getattr(fact, name) for name in names}
    return {name: [*value] if type(value) is list else value for name, value in plain.items()}

"""Copies across dates: clusters of near-duplicates joined by the sketches of their texts.

A date's build clusters its own articles by their words; a roll-up sees fifteen dates and has only sketches (MinHash
values of the texts). A report that another outlet prints a day later is no second confirmation.
"""

import itertools
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from operator import eq
from typing import Any, TypeAlias

from waqai.tables.groups import Groups

# Share of sketch values that two texts have in common: an estimate of the share of all their three-word runs.
ALIKE = 0.6
_VALUE, _BAND = 8, 4
# A band that many clusters share is a site's boilerplate: only its first ones are compared.
_COMPARED = 4


# Values of a sketch, and the cluster that has it.
Known: TypeAlias = tuple[Sequence[str], str]


def across_dates(articles: Iterable[Mapping[str, Any]]) -> dict[str, str]:
    """The cluster of each article by its id, joined over dates; a joined cluster has the id of its first article.

    First is who was published first, whatever the order of the rows.
    """
    rows = sorted(articles, key=_order)
    groups, first = Groups(), dict[str, str]()
    bands: dict[tuple[int, str], list[Known]] = defaultdict(list)
    for row in rows:
        sketch, cluster = row.get("sketch") or "", _cluster(row)
        groups.name(cluster)
        if sketch in first:
            groups.join(first[sketch], cluster)
        elif sketch:
            first[sketch] = cluster
            _meet(groups, bands, sketch, cluster)
    return {row["article_id"]: groups.name(_cluster(row)) for row in rows}


def _meet(groups: Groups, bands: dict[tuple[int, str], list[Known]], sketch: str, cluster: str) -> None:
    """Joins a sketch's cluster with those of its likely kin which it is alike, and makes it known to those to come."""
    values, met = _values(sketch), [bands[band] for band in _bands(sketch)]
    own = groups.name(cluster)
    for other, near in itertools.chain.from_iterable(met):
        if near != own and groups.name(near) != own and likeness(other, values) >= ALIKE:
            groups.join(near, own)
            own = groups.name(own)
    for known in met:
        if len(known) < _COMPARED:
            known.append((values, cluster))


def likeness(one: Sequence[str], other: Sequence[str]) -> float:
    """Share of two sketches' values that are the same, 0 to 1."""
    same: int = sum(map(eq, one, other))
    return same / max(1, len(one), len(other))


def _values(sketch: str) -> tuple[str, ...]:
    return tuple(sketch[at : at + _VALUE] for at in range(0, len(sketch), _VALUE))


def _bands(sketch: str) -> list[tuple[int, str]]:
    """Runs of values with their place, by which likely kin meet."""
    return [(at, sketch[at : at + _VALUE * _BAND]) for at in range(0, len(sketch), _VALUE * _BAND)]


def _cluster(row: Mapping[str, Any]) -> str:
    return str(row.get("cluster_id") or row["article_id"])


def _order(row: Mapping[str, Any]) -> tuple[str, str]:
    return str(row.get("published_at") or row.get("date") or ""), str(row["article_id"])

"""Copies across dates: clusters of near-duplicates joined by the sketches of their texts.

A date's build clusters its own articles by their words; a roll-up sees fifteen dates and has only sketches (MinHash
values of the texts). A report that another outlet prints a day later is no second confirmation.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from operator import eq
from typing import Any, TypeAlias

from waqai.tables.partitions import Row

# Share of sketch values that two texts have in common: an estimate of the share of all their three-word runs.
ALIKE = 0.6
_VALUE, _BAND = 8, 4
# A band that many clusters share is a site's boilerplate: only its first ones are compared.
_COMPARED = 4


# Values of a sketch, and the cluster that has it.
Known: TypeAlias = tuple[Sequence[str], str]


def across_dates(articles: Iterable[Mapping[str, Any]]) -> list[Row]:
    """The articles with `cluster_id` joined over dates; a joined cluster has the id of its first article.

    First is who was published first, whatever the order of the rows.
    """
    rows = sorted((dict(row) for row in articles), key=_order)
    parent: dict[str, str] = {}
    bands: dict[tuple[str, ...], list[Known]] = defaultdict(list)
    for row in rows:
        values, cluster = _values(row.get("sketch") or ""), str(row["cluster_id"])
        for other, near in {id(known[0]): known for band in _bands(values) for known in bands.get(band, ())}.values():
            if likeness(other, values) >= ALIKE:
                parent.setdefault(_root(parent, cluster), _root(parent, near))
        for band in _bands(values):
            if len(bands[band]) < _COMPARED and all(other != values for other, _ in bands[band]):
                bands[band].append((values, cluster))
    return [row | {"cluster_id": _root(parent, row["cluster_id"])} for row in rows]


def likeness(one: Sequence[str], other: Sequence[str]) -> float:
    """Share of two sketches' values that are the same, 0 to 1."""
    same: int = sum(map(eq, one, other))
    return same / max(1, len(one), len(other))


def _values(sketch: str) -> tuple[str, ...]:
    return tuple(sketch[at : at + _VALUE] for at in range(0, len(sketch), _VALUE))


def _bands(values: Sequence[str]) -> list[tuple[str, ...]]:
    """Runs of values with their place, by which likely kin meet."""
    return [(str(at), *values[at : at + _BAND]) for at in range(0, len(values), _BAND)]


def _order(row: Mapping[str, Any]) -> tuple[str, str]:
    return str(row.get("published_at") or row.get("date") or ""), str(row["article_id"])


def _root(parent: dict[str, str], cluster: str) -> str:
    while parent.get(cluster, cluster) != cluster:
        cluster = parent[cluster]
    return cluster

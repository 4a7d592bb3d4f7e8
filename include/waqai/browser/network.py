"""The network of actors on a circle: places of actors, curves between them, weight and tone of each."""

import math
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from waqai.browser.charts import circle, size

WIDTH, HEIGHT, RADIUS = 860.0, 500.0, 175.0


@dataclass(frozen=True)
class Node:
    """An actor: its key, how it is written, its number of acts, its place, and on which side its name stands."""

    key: str
    written: str
    acts: int
    x: float
    y: float
    r: float
    label_x: float
    label_y: float
    anchor: str


@dataclass(frozen=True)
class Edge:
    """What two actors did to each other: both keys, number of acts, how many of them hostile, the curve, its width."""

    one: str
    other: str
    acts: int
    hostile: int
    path: str
    width: float


def network(pairs: Sequence[Mapping[str, Any]], most: int = 30) -> tuple[list[Node], list[Edge]]:
    """Nodes and edges of the strongest pairs. `pairs`: who, whom, who_written, whom_written, acts, hostile."""
    acts: Counter[tuple[str, str]] = Counter()
    hostile: Counter[tuple[str, str]] = Counter()
    written: dict[str, str] = {}
    for row in pairs:
        key = (min(row["who"], row["whom"]), max(row["who"], row["whom"]))
        acts[key] += row["acts"]
        hostile[key] += row["hostile"]
        written.setdefault(row["who"], row["who_written"])
        written.setdefault(row["whom"], row["whom_written"])
    kept = sorted(acts, key=lambda key: (-acts[key], key))[:most]
    nodes = _placed({key: acts[key] for key in kept}, written)
    heaviest = max((acts[key] for key in kept), default=1)
    edges = [
        Edge(*key, acts[key], hostile[key], _curve(nodes[key[0]], nodes[key[1]]),
             round(1.2 + 7 * math.sqrt(acts[key] / heaviest), 1))
        for key in kept
    ]  # fmt: skip
    return list(nodes.values()), edges


def _placed(weights: Mapping[tuple[str, str], int], written: Mapping[str, str]) -> dict[str, Node]:
    near: dict[str, Counter[str]] = defaultdict(Counter)
    for (one, other), acts in weights.items():
        near[one][other] += acts
        near[other][one] += acts
    order = _order(near)
    most = max((sum(near[key].values()) for key in order), default=1)
    nodes = {}
    for key, (x, y, angle) in zip(order, circle(len(order), RADIUS, WIDTH / 2, HEIGHT / 2), strict=True):
        acts, side = sum(near[key].values()), math.cos(angle)
        r = size(acts, most, 15, 4)
        nodes[key] = Node(
            key, written[key], acts, x, y, r,
            round(x + (r + 7) * math.cos(angle), 1), round(y + (r + 12) * math.sin(angle) + 4, 1),
            "middle" if abs(side) < 0.2 else "start" if side > 0 else "end",
        )  # fmt: skip
    return nodes


def _order(near: Mapping[str, Counter[str]]) -> list[str]:
    """The actor with most acts first, then always the one that has most to do with the last two placed."""
    left = sorted(near, key=lambda key: (-sum(near[key].values()), key))
    order: list[str] = []
    while left:
        chosen = max(left, key=lambda key: (sum(near[key][other] for other in order[-2:]), -left.index(key)))
        left.remove(chosen)
        order.append(chosen)
    return order


def _curve(one: Node, other: Node) -> str:
    """A curve that bends towards the middle, so that neighbours' lines do not lie upon the circle."""
    bend_x, bend_y = ((one.x + other.x) / 2 + WIDTH / 2) / 2, ((one.y + other.y) / 2 + HEIGHT / 2) / 2
    return f"M{one.x:g} {one.y:g}Q{bend_x:.1f} {bend_y:.1f} {other.x:g} {other.y:g}"

"""Plots for the notebooks: series with their bounds, bars, a network of who met whom; labels may be Arabic.

Since 3.11 matplotlib shapes Arabic and orders it right to left by itself (libraqm). Text must be given to it as it is:
shaped or reversed beforehand it would be turned round twice. A test looks at the pixels.
"""

import math
from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from matplotlib.axes import Axes

# matplotlib's own font has Arabic with its joining forms; nothing need be installed.
FONT = "DejaVu Sans"
# Colour-blind safe (Okabe and Ito).
COLOURS = ("#0072B2", "#D55E00", "#009E73", "#CC79A7", "#E69F00", "#56B4E9", "#000000")
FLAG_MARKS = {"fell": "v", "jumped": "^", "conflicting": "x", "transposed": "s"}


def style() -> None:
    """Sets matplotlib's defaults for all plots of the notebooks, the same picture on every machine."""
    import matplotlib.pyplot as plt  # slow; only plots need it

    plt.rcParams.update(
        {
            "font.family": FONT,
            "figure.figsize": (9, 4),
            "axes.grid": True,
            "grid.alpha": 0.3,
            "axes.spines.top": False,
            "axes.spines.right": False,
            "svg.hashsalt": "waqai",
        }
    )


def series(axes: "Axes", points: Sequence[Mapping[str, Any]], label: str, colour: str = COLOURS[0]) -> None:
    """Draws points of `daily_casualties` (`date`, `best`, `low`, `high`, `flags`), best as a line, bounds as a band.

    Days without a point break the line: a gap is shown as a gap. An open high bound ends at the best.
    """
    runs = runs_of(points)
    for at, run in enumerate(runs):
        days = [point["date"] for point in run]
        best = [point["best"] for point in run]
        axes.plot(days, best, marker=".", color=colour, label=label if at == 0 else None)
        low = [b if point["low"] is None else point["low"] for point, b in zip(run, best, strict=True)]
        high = [b if point["high"] is None else point["high"] for point, b in zip(run, best, strict=True)]
        axes.fill_between(days, low, high, color=colour, alpha=0.2, linewidth=0)
    for point in (point for run in runs for point in run):
        for flag in point["flags"]:
            axes.plot(
                [point["date"]], [point["best"]], FLAG_MARKS[flag], color="#D55E00", markersize=9, fillstyle="none"
            )


def runs_of(points: Iterable[Mapping[str, Any]]) -> list[list[Mapping[str, Any]]]:
    """Points with a best number, by date, cut where a day is missing."""
    runs: list[list[Mapping[str, Any]]] = []
    for point in sorted((point for point in points if point["best"] is not None), key=lambda point: point["date"]):
        if runs and (point["date"] - runs[-1][-1]["date"]).days == 1:
            runs[-1].append(point)
        else:
            runs.append([point])
    return runs


def bars(axes: "Axes", numbers: Mapping[str, float], colour: str = COLOURS[0]) -> None:
    """Horizontal bars, the largest on top, with Arabic names."""
    names = sorted(numbers, key=lambda name: (numbers[name], name))
    axes.barh(names, [numbers[name] for name in names], color=colour)


def network(axes: "Axes", edges: Mapping[tuple[str, str], int], most: int = 24) -> None:
    """A network on a circle of the `most` most linked names; an edge's width is how often the two acted together."""
    weight: dict[str, int] = {}
    for (one, other), times in edges.items():
        weight[one] = weight.get(one, 0) + times
        weight[other] = weight.get(other, 0) + times
    names = sorted(weight, key=lambda name: (-weight[name], name))[:most]
    spot = {name: _on_circle(at, len(names)) for at, name in enumerate(names)}
    for (one, other), times in sorted(edges.items()):
        if one in spot and other in spot:
            (x1, y1), (x2, y2) = spot[one], spot[other]
            axes.plot([x1, x2], [y1, y2], color=COLOURS[0], alpha=0.5, linewidth=min(6, times))
    for name, (x, y) in spot.items():
        axes.plot([x], [y], "o", color=COLOURS[1], markersize=4 + 2 * math.sqrt(weight[name]))
        side = "left" if x >= 0 else "right"
        axes.annotate(name, (x, y), xytext=(8 if x >= 0 else -8, 0), textcoords="offset points", ha=side, va="center")
    axes.set_axis_off()
    axes.set_aspect("equal")
    axes.margins(0.35)


def _on_circle(at: int, count: int) -> tuple[float, float]:
    angle = 2 * math.pi * at / max(1, count)
    return math.cos(angle), math.sin(angle)

"""Plots for the notebooks: series with their bounds, bars, a network of who met whom; labels may be Arabic.

Since 3.11 matplotlib shapes Arabic and orders it right to left by itself (libraqm). Text must be given to it as it is:
shaped or reversed beforehand it would be turned round twice. A test looks at the pixels.
"""

import math
from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from matplotlib.axes import Axes

    from waqai.tables.reference_check import Comparison

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
            "axes.axisbelow": True,
            "axes.titlelocation": "left",
            "axes.titlesize": 12,
            "axes.titlepad": 10,
            "grid.alpha": 0.3,
            "legend.frameon": False,
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
        axes.plot(days, best, marker=".", markersize=8, color=colour, label=label if at == 0 else None)
        low = [b if point["low"] is None else point["low"] for point, b in zip(run, best, strict=True)]
        high = [b if point["high"] is None else point["high"] for point, b in zip(run, best, strict=True)]
        axes.fill_between(days, low, high, color=colour, alpha=0.2, linewidth=0)
    tidy(axes)
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


# How a point of ours agrees with the reference: its mark and colour. Form tells them apart without colour, too.
VERDICTS = {"exact": ("o", COLOURS[2]), "off by a day": ("D", COLOURS[5]), "rounded": ("s", COLOURS[0]),
            "wrong": ("X", COLOURS[1])}  # fmt: skip


def comparison(axes: "Axes", results: Sequence["Comparison"]) -> None:
    """Draws comparisons of one series: the reference as a line, our points by how they agree.

    Hollow points state no start.
    """
    theirs: dict[Any, int] = dict(sorted(results[0].theirs.items()))
    axes.plot([*theirs], [*theirs.values()], color="#888888", linewidth=1.2, label=results[0].key[0])
    for name, (mark, colour) in VERDICTS.items():
        label = f"Waqai, {name}"
        for result in results:
            days: list[Any] = {"exact": result.exact, "rounded": result.rounded, "off by a day": result.off_by_a_day,
                    "wrong": [day for day, _, _ in result.wrong]}[name]  # fmt: skip
            best = {row["date"]: row["best"] for row in result.ours}
            if days:
                face = colour if result.stated else "none"
                axes.plot(days, [best[day] for day in days], mark, color=colour, markerfacecolor=face, label=label)
                label = "_"
    tidy(axes)
    hollow = any(result.compared and not result.stated for result in results)
    title = "Hollow: start not stated" if hollow else None
    axes.legend(loc="upper left", bbox_to_anchor=(1, 1), title=title, alignment="left")


def tidy(axes: "Axes") -> None:
    """Numbers with separators, and as few dates as can be read."""
    from matplotlib import dates
    from matplotlib.ticker import MaxNLocator, StrMethodFormatter

    untyped: Any = dates
    # By days at the finest: nothing is known by the hour.
    locator = untyped.AutoDateLocator(minticks=2, maxticks=8, interval_multiples=False)
    locator.intervald = {unit: steps for unit, steps in locator.intervald.items() if unit <= untyped.DAILY}
    axes.xaxis.set_major_locator(locator)
    axes.xaxis.set_major_formatter(untyped.ConciseDateFormatter(locator))
    axes.yaxis.set_major_formatter(StrMethodFormatter("{x:,.0f}"))
    axes.yaxis.set_major_locator(MaxNLocator(integer=True))
    axes.set_ylabel("people")


def bars(axes: "Axes", numbers: Mapping[str, float], colour: str = COLOURS[0]) -> None:
    """Horizontal bars, the largest on top, with Arabic names and the number at each."""
    names = sorted(numbers, key=lambda name: (numbers[name], name))
    drawn = axes.barh(names, [numbers[name] for name in names], color=colour)
    axes.bar_label(drawn, [f"{numbers[name]:,g}" for name in names], padding=4)
    axes.grid(False)
    axes.spines["bottom"].set_visible(False)
    axes.set_xticks([])
    axes.tick_params(left=False)
    axes.margins(x=0.08)


def shares(axes: "Axes", rows: Mapping[str, Mapping[str, float]], most: int = len(COLOURS)) -> None:
    """A bar a row, cut into the shares of its `most` frequent parts, all others in grey."""
    total: dict[str, float] = {}
    for parts in rows.values():
        for name, number in parts.items():
            total[name] = total.get(name, 0) + number
    names = sorted(total, key=lambda name: (-total[name], name))[:most]
    labels, left = list(rows), [0.0] * len(rows)
    for name, colour in [*zip(names, COLOURS, strict=False), ("others", "#BBBBBB")]:
        widths = [_share(parts, name, names) for parts in rows.values()]
        if any(widths):
            axes.barh(labels, widths, left=left, color=colour, label=name, edgecolor="white", height=0.7)
        left = [start + width for start, width in zip(left, widths, strict=True)]
    axes.grid(False)
    axes.xaxis.set_major_formatter("{x:.0%}")
    axes.set_xlim(0, 1)
    axes.tick_params(left=False)
    axes.legend(loc="upper left", bbox_to_anchor=(1, 1))


def _share(parts: Mapping[str, float], name: str, names: Sequence[str]) -> float:
    own = parts.get(name, 0) if name in names else sum(n for part, n in parts.items() if part not in names)
    return own / (sum(parts.values()) or 1)


def grid(axes: "Axes", rows: Mapping[str, Mapping[str, int]], columns: Sequence[str]) -> None:
    """Counts as a grid: a row a name, darker the more, the number in each cell that has one."""
    cells = [[row.get(column, 0) for column in columns] for row in rows.values()]
    most = max((number for row in cells for number in row), default=0) or 1
    axes.imshow(cells or [[0]], cmap="Blues", vmin=0, vmax=1.3 * most, aspect="auto")
    for y, row in enumerate(cells):
        for x, number in enumerate(row):
            colour = "white" if number > 0.7 * most else "black"
            axes.text(x, y, str(number or ""), ha="center", va="center", color=colour)
    axes.set_xticks(range(len(columns)), columns)
    axes.set_yticks(range(len(rows)), list(rows))
    axes.tick_params(left=False, bottom=False)
    axes.spines[:].set_visible(False)
    axes.grid(False)


def network(axes: "Axes", edges: Mapping[tuple[str, str], int], most: int = 24) -> None:
    """A network on a circle of the `most` most linked names; an edge's width is how often the two acted together."""
    weight: dict[str, int] = {}
    for (one, other), times in edges.items():
        weight[one] = weight.get(one, 0) + times
        weight[other] = weight.get(other, 0) + times
    names = _by_company(sorted(weight, key=lambda name: (-weight[name], name))[:most], edges)
    spot = {name: _on_circle(at, len(names)) for at, name in enumerate(names)}
    for (one, other), times in sorted(edges.items()):
        if one in spot and other in spot:
            (x1, y1), (x2, y2) = spot[one], spot[other]
            axes.plot([x1, x2], [y1, y2], color=COLOURS[0], alpha=0.5, linewidth=min(6, times))
    for name, (x, y) in spot.items():
        axes.plot([x], [y], "o", color=COLOURS[1], markersize=4 + 2 * math.sqrt(weight[name]))
        # Outwards along the radius, so that no name lies on another; on the left turned, so that none is upside down.
        turn, side = math.degrees(math.atan2(y, x)), "left"
        if abs(turn) > 90.01:
            turn, side = turn - math.copysign(180, turn), "right"
        at = (1.07 * x, 1.07 * y)
        axes.annotate(name, at, rotation=turn, rotation_mode="anchor", ha=side, va="center", annotation_clip=False)
    axes.set_axis_off()
    axes.set_aspect("equal")
    axes.set(xlim=(-1.9, 1.9), ylim=(-1.9, 1.9))


def _by_company(names: Sequence[str], edges: Mapping[tuple[str, str], int]) -> list[str]:
    """Names in an order that puts those who act together side by side: depth first, the busiest first."""
    found: dict[str, None] = {}
    near = {name: [other for edge in edges if name in edge for other in edge if other != name] for name in names}
    left = list(reversed(names))
    while left:
        name = left.pop()
        if name in near and name not in found:
            found[name] = None
            left += sorted(near[name], key=lambda other: (other in found, other), reverse=True)
    return list(found)


def _on_circle(at: int, count: int) -> tuple[float, float]:
    angle = 2 * math.pi * at / max(1, count)
    return math.cos(angle), math.sin(angle)

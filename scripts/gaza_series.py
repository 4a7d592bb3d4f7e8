"""The Gaza running total rebuilt from dated news, beside an official daily series: figures and a plot.

    python scripts/gaza_series.py CORPUS.jsonl.gz OFFICIAL.json [PLOT.svg]

Reads every text with the extractor, makes `daily_casualties` for each date of it and compares with the series.
"""

import gzip
import json
import sys
from collections import defaultdict
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from waqai.facts.batch import extract_lines
from waqai.tables.daily import WINDOW_DAYS, daily_of
from waqai.tables.reference import read_gaza_daily
from waqai.tables.reference_check import compare

GAZA = ("PSE-GAZA", "cumulative", "all")


def facts_by_day(corpus: Path) -> dict[date, list[dict[str, Any]]]:
    """Casualty rows by publication date, as the build would write them."""
    with gzip.open(corpus, "rt", encoding="utf8") as file:
        lines = list(file)
    published = {row["doc_id"]: row["published"] for row in map(json.loads, lines) if row.get("published")}
    found: dict[date, list[dict[str, Any]]] = defaultdict(list)
    for row in map(json.loads, extract_lines(lines, 1)):
        for at, fact in enumerate(row.get("casualties", ()) if row["doc_id"] in published else ()):
            day = date.fromisoformat(published[row["doc_id"]])
            ids = {"article_id": row["doc_id"], "fact_id": f"{row['doc_id']}#{at}", "source": "corpus", "date": day}
            found[day].append(fact | ids)
    return found


def series(facts: dict[date, list[dict[str, Any]]]) -> list[dict[str, Any]]:
    """Rows of `daily_casualties` for each date with facts."""
    rows = []
    for day in sorted(facts):
        window = (day - timedelta(days=back) for back in range(WINDOW_DAYS, -1, -1))
        rows += daily_of(day, [fact for at in window for fact in facts.get(at, ())], [])
    return rows


def main() -> int:
    """Prints the figures; draws the plot where a file is named."""
    corpus, official = Path(sys.argv[1]), Path(sys.argv[2])
    facts = facts_by_day(corpus)
    rows = series(facts)
    print(f"{sum(map(len, facts.values())):,} counts of people on {len(facts)} dates give {len(rows):,} points")
    reference = read_gaza_daily(official, "official").rows
    for result in compare(rows, reference):
        print(result.as_text())
        for day, ours, theirs in result.wrong[:12]:
            print(f"    {day} ours {ours}, theirs {theirs}")
    flags = [flag for row in rows if row["claimant_kind"] == "all" for flag in row["flags"]]
    print("flags:", {flag: flags.count(flag) for flag in sorted(set(flags))})
    if len(sys.argv) > 3:
        draw(rows, reference, Path(sys.argv[3]))
    return 0


def draw(rows: list[dict[str, Any]], reference: list[dict[str, Any]], target: Path) -> None:
    """Both series of the killed as an SVG."""
    import matplotlib as mpl

    mpl.use("svg")
    from matplotlib import pyplot as plt

    from waqai import plots

    plots.style()
    figure, axes = plt.subplots()
    theirs = [row for row in reference if row["scope"] == "cumulative" and row["category"] == "killed"]
    axes.plot([r["date"] for r in theirs], [r["best"] for r in theirs], color=plots.COLOURS[4], label="official series")
    ours = [r for r in rows if (r["territory"], r["scope"], r["claimant_kind"]) == GAZA and r["category"] == "killed"]
    points = [r for r in ours if r["since"] == date(2023, 10, 7) and r["best"] is not None]
    axes.scatter([r["date"] for r in points], [r["best"] for r in points], s=8, color=plots.COLOURS[0], label="Waqai")
    axes.set_title("Killed in the Gaza Strip since 7 October 2023, running total")
    axes.legend()
    figure.savefig(target, metadata={"Date": None})


if __name__ == "__main__":
    raise SystemExit(main())

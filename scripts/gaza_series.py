"""The Gaza running total rebuilt from dated news, beside an official daily series: figures and a plot.

    python scripts/gaza_series.py CORPUS.jsonl.gz OFFICIAL.json [--plot PLOT.svg] [--misses]

Reads every text with the extractor, makes `daily_casualties` for each date of it and compares with the series. News
that gives no total leaves a gap, so the dates are counted, too, on which a text holds a number near the official total
at all: found by the number words alone, whatever the text says of it. `--misses` names those texts that no such fact
came from.
"""

import argparse
import gzip
import json
from collections import defaultdict
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from waqai.arabic.normalise import normalise
from waqai.arabic.numbers import find_numbers
from waqai.arabic.tokens import tokenise
from waqai.facts.batch import extract_lines
from waqai.tables.daily import WINDOW_DAYS, daily_of
from waqai.tables.reference import read_gaza_daily
from waqai.tables.reference_check import Comparison, compare

GAZA = ("PSE-GAZA", "killed", "cumulative")
# Share by which a number may miss the official total and still be taken for it, rounded or of another day.
NEAR = 0.05


def facts_by_day(lines: list[str]) -> dict[date, list[dict[str, Any]]]:
    """Casualty rows by publication date, as the build would write them."""
    published = {row["doc_id"]: row["published"] for row in map(json.loads, lines) if row.get("published")}
    found: dict[date, list[dict[str, Any]]] = defaultdict(list)
    for row in map(json.loads, extract_lines(lines, 1)):
        for at, fact in enumerate(row.get("casualties", ()) if row["doc_id"] in published else ()):
            day = date.fromisoformat(published[row["doc_id"]])
            ids = {"article_id": row["doc_id"], "fact_id": f"{row['doc_id']}#{at}", "source": "corpus", "date": day}
            found[day].append(fact | ids)
    return found


def stated(lines: list[str], totals: dict[date, int]) -> dict[date, list[str]]:
    """By date the texts that hold a number near that date's official total."""
    found: dict[date, list[str]] = defaultdict(list)
    for row in map(json.loads, lines):
        day = date.fromisoformat(row["published"][:10]) if row.get("published") else None
        if day not in totals:
            continue
        numbers = (number.low or number.high or 0 for number in find_numbers(tokenise(normalise(row["text"]))))
        if any(abs(number - totals[day]) <= NEAR * totals[day] for number in numbers):
            found[day].append(row["doc_id"])
    return found


def recall(
    lines: list[str], facts: dict[date, list[dict[str, Any]]], reference: list[dict[str, Any]], show: bool
) -> None:
    """Prints on how many of the dates whose texts hold the total a running total was read."""
    for category in ("killed", "injured"):
        totals = {r["date"]: r["best"] for r in reference if (r["category"], r["scope"]) == (category, "cumulative")}
        texts = stated(lines, totals)
        read = {
            fact["article_id"]
            for day in texts
            for fact in facts.get(day, ())
            if (fact["category"], fact["scope"]) == (category, "cumulative")
            and abs((fact["value"] or 0) - totals[day]) <= NEAR * totals[day]
        }
        dates = sum(any(text in read for text in there) for there in texts.values())
        print(f"{category}: {len(texts)} dates have a text with a number near the total; read as such on {dates}")
        missed = [f"    {day} {text}" for day in sorted(texts) for text in texts[day] if text not in read]
        print("\n".join(missed) if show and missed else "", end="\n" if show and missed else "")


def series(facts: dict[date, list[dict[str, Any]]]) -> list[dict[str, Any]]:
    """Rows of `daily_casualties` for each date with facts."""
    rows = []
    for day in sorted(facts):
        window = (day - timedelta(days=back) for back in range(WINDOW_DAYS, -1, -1))
        rows += daily_of(day, [fact for at in window for fact in facts.get(at, ())], [])
    return rows


def main() -> int:
    """Prints the figures; draws the plot where a file is named."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpus", type=Path, help="JSON Lines, gzip: doc_id, published, text")
    parser.add_argument(
        "official", type=Path, help="the daily series, as `waqai reference --format gaza-daily` reads it"
    )
    parser.add_argument("--plot", type=Path, help="SVG to write")
    parser.add_argument(
        "--misses", action="store_true", help="name texts with a number near the total and no such fact"
    )
    args = parser.parse_args()
    with gzip.open(args.corpus, "rt", encoding="utf8") as file:
        lines = list(file)
    facts = facts_by_day(lines)
    rows = series(facts)
    print(f"{sum(map(len, facts.values())):,} counts of people on {len(facts)} dates give {len(rows):,} points")
    reference = read_gaza_daily(args.official, "official").rows
    recall(lines, facts, reference, args.misses)
    results = compare(rows, reference)
    for result in results:
        print(result.as_text())
        for day, ours, theirs in result.wrong[:30]:
            print(f"    {day} ours {ours}, theirs {theirs}")
    flags = [flag for row in rows if row["claimant_kind"] == "all" for flag in row["flags"]]
    print("flags:", {flag: flags.count(flag) for flag in sorted(set(flags))})
    if args.plot:
        draw(results, args.plot)
    return 0


def draw(results: list[Comparison], target: Path) -> None:
    """Both series of the killed as an SVG."""
    import matplotlib as mpl

    mpl.use("svg")
    from matplotlib import pyplot as plt

    from waqai import plots

    plots.style()
    figure, axes = plt.subplots()
    killed = [result for result in results if result.key[1:] == GAZA]
    plots.comparison(axes, killed)
    axes.set_title("Killed in the Gaza Strip since 7 October 2023, running total as reported")
    figure.savefig(target, metadata={"Date": None}, bbox_inches="tight")


if __name__ == "__main__":
    raise SystemExit(main())

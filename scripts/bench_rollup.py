"""A generated year of tables: 365 dates, 200,000 articles, 400,000 casualty facts, from templates of our own.

    python scripts/bench_rollup.py [--days N]

Prints how long one date's `claims` and `daily_casualties` take (seconds, peak megabytes, in a process of its own), how
long `waqai.connect` takes, and a month's query by DuckDB and by `waqai.read` beside plain `pandas.read_parquet`.
"""

import argparse
import random
import re
import resource
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pyarrow as pa

import waqai
from waqai.tables.columns import TABLES
from waqai.tables.rollup import roll_up
from waqai.tables.store import Store

ARTICLES, FACTS, OUTLETS = 548, 2, 40
# Agency texts that outlets print, some of them again on later days.
STORIES = 400
PLACES = [
    ("رفح", "place:rfh", 34.25, 1), ("جباليا", "place:jbalya", 34.5, 1), ("قطاع غزة", "place:qtae_ghza", 34.38, 4),
    ("جنين", "place:jnyn", 35.3, 1),
]  # fmt: skip
FIRST = date(2031, 1, 1)
VERBS = {"killed": "قتل", "injured": "أصيب"}


def one_day(day: date) -> Iterator[tuple[dict[str, Any], list[dict[str, Any]]]]:
    """Articles of a day with their facts, the same at every run."""
    chance, printed = random.Random(day.toordinal()), dict[int, str]()
    for at in range(ARTICLES):
        drawn = [_drawn(chance, day) for _ in range(FACTS)]
        text = "\n\n".join(f"{words} في {place[0]}، وقالت فرق الإسعاف إن العمل جار." for words, place, _ in drawn)
        key, source = f"{day}-{at:04}", f"outlet-{at % OUTLETS:02}"
        address = {"capture_id": key, "source": source, "url": f"https://example.org/{key}"}
        seen = datetime(day.year, day.month, day.day, chance.randrange(24), tzinfo=UTC)
        story = chance.randrange(STORIES)
        cluster = printed.setdefault(story, key)
        article = address | {
            "article_id": key, "canonical_url": address["url"], "kind": "main", "story_index": 0, "title": text[:40],
            "language": "ar", "credit_chain": [], "keywords": [], "published_at": seen, "published_rule": "json_ld",
            "published_precision": "minute", "text": text, "cluster_id": cluster, "digest": key, "shared_text": 1.0,
            "sketch": _sketch(chance, story),
        }  # fmt: skip
        facts, start = [], 0
        for number, (words, place, values) in enumerate(drawn):
            start = text.index(words, start)
            own = {"fact_id": f"{key}#{number}", "article_id": key, "published_at": seen, "evidence": words}
            facts.append(address | own | values | {"start": start, "end": start + len(words)} | _place(place))
            start += len(words)
        yield article, facts


def _sketch(chance: random.Random, story: int) -> str:
    """A sketch of a text that goes about for days, a few of its values changed."""
    values = random.Random(story).choices(range(2**32), k=32)
    for _ in range(chance.randrange(8)):
        values[chance.randrange(32)] = chance.randrange(2**32)
    return "".join(f"{value:08x}" for value in values)


def _drawn(chance: random.Random, day: date) -> tuple[str, tuple[str, str, float, int], dict[str, Any]]:
    """Words, place and numbers of a fact."""
    place, category = chance.choice(PLACES), chance.choice(sorted(VERBS))
    scope = chance.choice(["incident"] * 5 + ["period", "cumulative"])
    grown = 20_000 + 40 * (day - FIRST).days + chance.randrange(3)
    number = grown if scope == "cumulative" else chance.choice([2, 3, 5, 8, 13, 40])
    values = {
        "category": category, "scope": scope, "value": number, "low": number, "high": number, "qualifier": "exact",
        "victims": chance.choice([[], [], ["child"]]), "hypothetical": False, "rule": "verb_person", "confidence": 0.9,
        "quoted": False, "contradicted": False, "since": date(2030, 10, 7) if scope == "cumulative" else None,
        "claimant_kind": chance.choice(["health_ministry", "army", None]),
    }  # fmt: skip
    return f"{VERBS[category]} {number} أشخاص", place, values


def _place(place: tuple[str, str, float, int]) -> dict[str, Any]:
    name, key, lon, precision = place
    return {"location": name, "place_id": key, "lon": lon, "lat": 31.5, "where_prec": precision}


def year(store: Store, days: int) -> list[date]:
    """Writes the tables of so many days; those that the bench does not ask for are empty but there."""
    dates = [FIRST + timedelta(days=step) for step in range(days)]
    for day in dates:
        found = list(one_day(day))
        articles = store.write("articles", day, [article for article, _ in found])
        store.write("casualties", day, [fact for _, facts in found for fact in facts], {"articles": articles})
    for name in TABLES.keys() - {"articles", "casualties"}:
        store.write(name, dates[0], [])
        for day in dates[1:]:
            Path(store.path(name, day)).parent.mkdir(parents=True)
            shutil.copy(store.path(name, dates[0]), store.path(name, day))
    return dates


def clock(work: Callable[[], Any]) -> tuple[float, Any]:
    """Seconds, and what the work gives."""
    began = time.perf_counter()
    given = work()
    return time.perf_counter() - began, given


def one_roll_up(uri: str, day: date) -> None:
    """Rolls up a date twice and says what it took; run in a process of its own, so that the peak is its own.

    The first time pyarrow loads pandas, as it does in any process that makes a table; the second is the work alone.
    """
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    for label in (f"roll-up of {day}", "again in that process"):
        # Else the second would find that nothing has changed.
        Store(uri).delete("claims", day)
        busy = time.process_time()
        took, rows = clock(lambda: roll_up(Store(uri), day))
        busy = time.process_time() - busy
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
        print(f"  {label}: {took:.2f} s ({busy:.2f} s of a processor), peak {peak} MB, {before} MB of it before")
    print(f"  rows {rows}")


def queries(uri: str, dates: list[date]) -> None:
    """A month by DuckDB, by `waqai.read`, and by plain pandas."""
    import pandas as pd

    busy = time.process_time()
    took, db = clock(lambda: waqai.connect(uri))
    busy = time.process_time() - busy
    print(f"  waqai.connect: {took:.2f} s ({busy:.2f} s of a processor), {len(TABLES)} tables of {len(dates)} dates")
    first, last = dates[len(dates) // 2], dates[min(len(dates) // 2 + 29, len(dates) - 1)]
    sql = f"select category, count(*) n from casualties where date between '{first}' and '{last}' group by 1 order by 1"
    took, found = clock(lambda: db.sql(sql).fetchall())
    print(f"  {first}..{last} by DuckDB: {took:.3f} s, {_opened(db, sql)}")
    took, frame = clock(lambda: waqai.read("casualties", first, last, ["category"], uri))
    print(f"  the same by waqai.read: {took:.3f} s, {len(frame):,} rows")
    folder = f"{uri}/tables/casualties"

    def plain() -> Any:
        rows = pd.read_parquet(folder, schema=pa.schema([*TABLES["casualties"].schema(), ("date", pa.string())]))
        return rows[(rows.date >= str(first)) & (rows.date <= str(last))].groupby("category").size()

    took, beside = clock(plain)
    assert [tuple(row) for row in beside.items()] == found, "the two disagree"
    print(f"  the same by plain pandas.read_parquet: {took:.3f} s")
    took, rows = clock(lambda: db.sql("select count(*), sum(high) from casualties").fetchall()[0])
    print(f"  all {rows[0]:,} facts by DuckDB: {took:.3f} s")


def _opened(db: Any, sql: str) -> str:
    """What DuckDB's own profile says of the files it opened."""
    profile = str(db.sql(f"explain analyze {sql}").fetchall())
    found = re.search(r"(?:Total Files Read|Scanning Files):\s*(\d+(?:/\d+)?)", profile)
    return f"DuckDB's profile: files read {found[1]}" if found else "DuckDB's profile names no files"


def main() -> None:
    """Prints the figures."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--days", type=int, default=365)
    parser.add_argument("--one", nargs=2, metavar=("URI", "DATE"), help=argparse.SUPPRESS)
    args = parser.parse_args()
    if args.one:
        one_roll_up(args.one[0], date.fromisoformat(args.one[1]))
        return
    with tempfile.TemporaryDirectory() as folder:
        took, dates = clock(lambda: year(Store(folder), args.days))
        articles, facts = args.days * ARTICLES, args.days * ARTICLES * FACTS
        print(f"{args.days} dates, {articles:,} articles, {facts:,} facts, written in {took:.0f} s", flush=True)
        subprocess.run([sys.executable, __file__, "--one", folder, str(dates[-1])], check=True)
        queries(folder, dates)


if __name__ == "__main__":
    main()

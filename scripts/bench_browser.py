"""How fast the facts browser answers on a generated year of tables, over HTTP on loopback.

    python scripts/bench_browser.py [FOLDER] [--rounds 15]

FOLDER keeps the year (made by scripts/browser_year.py if it is not there). Prints the first time that each address is
asked for (nothing is in memory then), the median of the later ones, and the medians over all addresses; exits 1 if the
median over all answers is 200 ms or more.
"""

import argparse
import statistics
import sys
import tempfile
import time
import urllib.request
from pathlib import Path
from urllib.parse import quote

import browser_year
from screenshots import chromium

from waqai.browser.app import create_app

LIMIT = 200.0
ADDRESSES = (
    "/day", "/day?date=2024-05-01&show=diplomacy", "/day?date=2024-03-03&is=killed", "/article?id={id}&date=2024-06-01",
    "/series", "/series?territory=SDN&scope=incident", "/map", "/map?from=2024-01-01", "/diplomacy",
    "/diplomacy?from=2024-07-01&topic=ceasefire", "/search", "/search?q={word}", "/search?q={word}&from=2024-11-01",
    "/search?place={place}&category=killed", "/search?kind=articles&q={word}", "/search?kind=diplomacy&actor={actor}",
    "/pipeline", "/day.csv?date=2024-05-01", "/series.parquet",
)  # fmt: skip


def addresses(uri: str) -> list[str]:
    """The addresses asked for, filled in."""
    from waqai.browser.data import Tables
    from waqai.browser.query import Query

    row = Tables(uri).one(Query("SELECT min(article_id) AS id FROM articles WHERE date = DATE '2024-06-01'"))
    words = {"id": str(row["id"]) if row else "", "word": quote("الوقود"), "place": quote("رفح"), "actor": quote("قطر")}
    return [address.format(**words) for address in ADDRESSES]


def milliseconds(address: str) -> float:
    """Time of one answer, read to its end."""
    began = time.perf_counter()
    with urllib.request.urlopen(address, timeout=60) as answer:
        answer.read()
    return (time.perf_counter() - began) * 1000


def main() -> int:
    """Asks every address in turn, several rounds."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", nargs="?", type=Path, default=Path(tempfile.gettempdir()) / "waqai-browser-year")
    parser.add_argument("--rounds", type=int, default=10)
    args = parser.parse_args()
    if not (args.folder / "tables").is_dir():
        print(f"Generating a year in {args.folder}", flush=True)
        browser_year.make(str(args.folder))
    found: dict[str, list[float]] = {}
    with chromium().serving(create_app(str(args.folder))) as base:
        asked = addresses(str(args.folder))
        for _ in range(args.rounds):
            for address in asked:
                found.setdefault(address, []).append(milliseconds(base + address))
    print("   first    later")
    for address, times in found.items():
        print(f"{times[0]:5.0f} ms {statistics.median(times[1:]):5.0f} ms  {address[:90]}")
    first = statistics.median(times[0] for times in found.values())
    later = statistics.median(time for times in found.values() for time in times[1:])
    both = statistics.median(time for times in found.values() for time in times)
    print(f"{first:5.0f} ms {later:5.0f} ms  medians; over all answers {both:.0f} ms, limit {LIMIT:.0f} ms")
    return int(both >= LIMIT)


if __name__ == "__main__":
    sys.exit(main())

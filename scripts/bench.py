"""`make bench`: Waqai beside its peers on the same data in the same run. Only the ratios mean anything.

    bench.py SHARED [--only pages|facts]

The other benches stand beside it, and `make bench` runs them too: `bench_pages.py` (real pages, with the score of what
is found), `bench_sources.py`, `bench_rollup.py`, `bench_browser.py`.
"""

import argparse
import gzip
import json
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path

from waqai.facts.casualties import find_casualties
from waqai.facts.document import read
from waqai.facts.pipeline import extract
from waqai.newsroom.pages import render
from waqai.newsroom.stories import load_stories
from waqai.pages.reader import read_page


def clock(work: Callable[[], int]) -> tuple[float, int]:
    """Seconds and units of work."""
    began = time.perf_counter()
    units = work()
    return time.perf_counter() - began, units


def line(name: str, seconds: float, units: int, unit: str, beside: float | None = None) -> float:
    """Prints a rate, and its ratio to a peer's rate."""
    rate = units / seconds if seconds else 0.0
    ratio = f"   {rate / beside:5.2f} x peer" if beside else ""
    print(f"  {name:34} {rate:9.1f} {unit}/s{ratio}", flush=True)
    return rate


def sample_pages() -> list[tuple[str, bytes]]:
    """Pages of the sample newsroom as the bytes it serves."""
    return [("", render(story)) for story in load_stories()]


def real_pages(shared: Path) -> list[tuple[str, bytes]]:
    """Real pages, where they are."""
    files = sorted((shared / "pages/english").glob("*.html.gz"))
    return [("", gzip.decompress(file.read_bytes())) for file in files]


def bench_pages(pages: list[tuple[str, bytes]], label: str) -> None:
    """Pages cut, beside trafilatura's default extraction of the same bytes."""
    import trafilatura

    def peer() -> int:
        for _, body in pages:
            trafilatura.extract(body)
        return len(pages)

    def own() -> int:
        for url, body in pages:
            read_page(body, url=url or None)
        return len(pages)

    pages and (read_page(pages[0][1]), trafilatura.extract(pages[0][1]))
    print(f"{label}: {len(pages)} pages, {sum(len(b) for _, b in pages) / 1e6:.1f} MB")
    rate = line("trafilatura.extract", *clock(peer), "pages")
    line("waqai.pages.read_page", *clock(own), "pages", rate)


def bench_facts(texts: list[tuple[str, date | None]], pages: list[tuple[str, bytes]], label: str) -> None:
    """Articles extracted, beside trafilatura on as many pages."""
    import trafilatura

    def own() -> int:
        for text, published in texts:
            extract(text, published)
        return len(texts)

    def casualties() -> int:
        for text, published in texts:
            find_casualties(read(text, published))
        return len(texts)

    def peer() -> int:
        for _, body in pages:
            trafilatura.extract(body)
        return len(pages)

    for story in load_stories():  # they touch all lexicons: start-up is left out, and no text is read beforehand
        extract(story.text, story.day)
    print(f"{label}: {len(texts)} texts, {sum(len(t) for t, _ in texts) / 1e6:.1f} million characters")
    rate = line("trafilatura.extract (pages)", *clock(peer), "pages") if pages else None
    line("waqai.facts, casualties alone", *clock(casualties), "articles", rate)
    line("waqai.facts.extract", *clock(own), "articles", rate)


def corpus(shared: Path) -> list[tuple[str, date | None]]:
    """Real articles, where they are."""
    path = shared / "corpus/skynews_cnn_2018.jsonl.gz"
    if not path.exists():
        return []
    with gzip.open(path, "rt", encoding="utf8") as file:
        rows = [json.loads(row) for row in file]
    return [(row["text"], date.fromisoformat(row["published"][:10]) if row.get("published") else None) for row in rows]


def bench_linear() -> None:
    """Time per character of a text and of one ten times as long: 1.0 is linear."""
    figures = "و12 و٣ و45,000 "
    _ten_times("digits and conjunctions", figures * 30_000, figures * 300_000)
    _ten_times("one count after another", _counts(1_000), _counts(10_000))


def _counts(many: int) -> str:
    """Text of that many counts, no two alike."""
    return " ".join(
        f"قتل {k} مدنيا في غارة على القرية، وأصيب {k + 1} جنديا قرب المدينة." for k in range(11, 11 + many // 2)
    )


def _ten_times(label: str, short: str, long: str) -> None:
    first, _ = clock(lambda: len(extract(short).casualties))
    second, _ = clock(lambda: len(extract(long).casualties))
    print(
        f"{label}, {len(long) / 1e6:.1f} million characters: {second:.1f} s, "
        f"{second / first / 10:.2f} x the time per character of a tenth"
    )


def main() -> None:
    """Runs what is asked for."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("shared", type=Path)
    parser.add_argument("--only", choices=("pages", "facts"))
    args = parser.parse_args()
    pages, real = sample_pages(), real_pages(args.shared)
    if args.only != "facts":
        bench_pages(pages, "sample newsroom")
    if args.only != "pages":
        texts = corpus(args.shared) or [(read_page(body).stories[0].text, None) for _, body in pages]
        bench_facts(texts, real or pages, "articles")
        bench_linear()


if __name__ == "__main__":
    main()

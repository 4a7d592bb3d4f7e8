"""Measures our segmenter beside trafilatura, resiliparse and readability on the same pages in one run.

usage: bench_pages.py [SHARED_DIR]   (default ../shared; without it, the golden pages of the tests)
Figures: precision, recall and F1 of four-word shingles, each page weighing the same (the rules of
scrapinghub/article-extraction-benchmark), and pages per second, parsing included.
"""

import gzip
import json
import re
import sys
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path

from waqai.pages.reader import read_page

HERE = Path(__file__).resolve().parent.parent
# Libraries take turns, so that other work on the machine slows all alike.
TURN = 20
# A page in a language that no common word tells: the model that tells it is loaded.
FOREIGN = (
    b"<title>Rijetko</title><h1>Rijetko</h1>" + b"<p>Predsjednik je rekao da ce vlada nastaviti s reformom.</p>" * 3
)
WORD = re.compile(r"\w+")


def shingles(text: str, size: int = 4) -> Counter[tuple[str, ...]]:
    words = WORD.findall(text or "")
    return Counter(filter(None, (tuple(words[i : i + size]) for i in range(max(1, len(words) - size + 1)))))


def score(pairs: list[tuple[str, str]]) -> tuple[float, float, float]:
    """Mean precision, recall and their F1 over (truth, found) texts."""
    precisions, recalls = [], []
    for truth, found in pairs:
        true, got = shingles(truth), shingles(found)
        both = sum((true & got).values())
        if got:
            precisions.append(both / sum(got.values()))
        if true:
            recalls.append(both / sum(true.values()))
    p, r = (sum(x) / max(1, len(x)) for x in (precisions, recalls))
    return p, r, 2 * p * r / (p + r) if p + r else 0.0


def ours(page: bytes) -> str:
    stories = read_page(page).stories
    return stories[0].text if stories else ""


def extractors() -> dict[str, Callable[[bytes], str]]:
    """Name to function. Missing libraries are left out with a message."""
    found: dict[str, Callable[[bytes], str]] = {"waqai": ours}
    try:
        import trafilatura

        found["trafilatura default"] = lambda page: trafilatura.extract(page, include_comments=False) or ""
        found["trafilatura fast"] = lambda page: trafilatura.extract(page, include_comments=False, fast=True) or ""
        found["trafilatura precision"] = lambda page: (
            trafilatura.extract(page, include_comments=False, favor_precision=True) or ""
        )
        from resiliparse.extract.html2text import extract_plain_text
        from resiliparse.parse.encoding import detect_encoding

        found["resiliparse"] = lambda page: extract_plain_text(
            page.decode(detect_encoding(page), "replace"), main_content=True, alt_texts=False
        )
        from lxml import html
        from readability import Document

        found["readability-lxml"] = lambda page: html.fromstring(
            Document(page.decode("utf-8", "replace")).summary()
        ).text_content()
    except ImportError as missing:
        print(f"left out: {missing}; pip install -r requirements-dev.txt")
    return found


def load(shared: Path) -> tuple[list[bytes], list[str], str]:
    """Pages, their true bodies, and what they are."""
    folder = shared / "pages" / "english"
    if folder.is_dir():
        truth = json.loads((folder / "ground_truth.json").read_text("utf8"))
        pages = [gzip.decompress((folder / f"{name}.html.gz").read_bytes()) for name in truth]
        return pages, [entry["articleBody"] for entry in truth.values()], f"{len(pages)} English news pages"
    print(f"{folder} is not there: measuring on the golden pages of the tests instead")
    golden = sorted((HERE / "tests" / "golden" / "pages").glob("*.json"))
    expected = [json.loads(path.read_text("utf8")) for path in golden]
    pages = [path.with_suffix(e["suffix"]).read_bytes() for path, e in zip(golden, expected, strict=True)]
    return pages, [e["stories"][0]["text"] if e.get("stories") else "" for e in expected], f"{len(pages)} golden pages"


def timed(extract: Callable[[bytes], str], page: bytes) -> tuple[str, float]:
    """What an extractor finds on a page, and the processor seconds it takes."""
    began = time.process_time()
    try:
        text = extract(page)
    except Exception:  # a library that fails on a page has found nothing on it
        text = ""
    return text, time.process_time() - began


def main(argv: list[str]) -> int:
    shared = Path(argv[1]) if len(argv) > 1 else HERE.parent / "shared"
    only = argv[2].split(",") if len(argv) > 2 else None
    pages, truths, what = load(shared)
    chosen = {name: extract for name, extract in extractors().items() if not only or name in only}
    print(f"{what}, one process, one run, {TURN} pages a turn\n{'':24}{'P':>7}{'R':>7}{'F1':>7}{'pages/s':>10}")
    for page in (*pages[:20], FOREIGN):  # models and lexicons are loaded before the clock starts
        for extract in chosen.values():
            timed(extract, page)
    results: dict[str, list[tuple[str, float]]] = {name: [] for name in chosen}
    for start in range(0, len(pages), TURN):
        for name, extract in chosen.items():
            results[name] += [timed(extract, page) for page in pages[start : start + TURN]]
    for name, found in results.items():
        p, r, f1 = score([(truth, text) for truth, (text, _) in zip(truths, found, strict=True)])
        rate = len(pages) / sum(seconds for _, seconds in found)
        print(f"{name:24}{p:7.3f}{r:7.3f}{f1:7.3f}{rate:10.0f}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv))

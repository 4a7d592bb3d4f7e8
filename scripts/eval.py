"""`make eval`: facts against gold labels, pages against what is in them, running totals against an official series.

    eval.py SHARED [--errors N] [--workers N]

SHARED holds `eval/gold/dev.jsonl`, `eval/score.py`, `corpus/` and `truth/`; what is absent is skipped with a message.
"""

import argparse
import subprocess
import sys
import tempfile
from pathlib import Path

import crosscheck
import eval_pages

from waqai.facts.batch import extract_lines


def arguments() -> argparse.Namespace:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("shared", type=Path)
    parser.add_argument("--errors", type=int, default=0, metavar="N", help="print N errors of each kind")
    parser.add_argument("--workers", type=int, default=1)
    return parser.parse_args()


def score(shared: Path, errors: int, workers: int) -> int:
    """Extracts on the gold texts and runs the scorer on the outcome; 0 if it ran or there is nothing to run on."""
    gold, scorer = shared / "eval/gold/dev.jsonl", shared / "eval/score.py"
    if not gold.exists() or not scorer.exists():
        print(f"eval: no {gold} here, skipped")
        return 0
    with tempfile.TemporaryDirectory() as folder:
        found = Path(folder) / "facts.jsonl"
        with gold.open(encoding="utf8") as lines, found.open("w", encoding="utf8") as sink:
            sink.writelines(line + "\n" for line in extract_lines(lines, workers))
        return subprocess.call([sys.executable, str(scorer), str(gold), str(found), "--errors", str(errors)])


def main() -> int:
    """Runs all measurements."""
    args = arguments()
    failed = score(args.shared, args.errors, args.workers)
    corpus, truth = (
        args.shared / name for name in ("corpus/aljazeera_briefs_2023_2025.jsonl.gz", "truth/gaza_daily.json")
    )
    if corpus.exists() and truth.exists():
        crosscheck.run(corpus, truth, args.errors or 20, args.workers)
    else:
        print(f"cross-check: no {corpus} or {truth} here, skipped")
    return failed or eval_pages.run(args.shared if args.shared.exists() else None)


if __name__ == "__main__":
    sys.exit(main())

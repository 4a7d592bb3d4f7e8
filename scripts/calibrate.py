"""How often each rule is right on gold labels, and whether its confidence says so.

    calibrate.py SHARED

Prints, for casualty facts, one row a rule (facts found, facts right, confidence given) and the reliability table:
facts by confidence band with the share that is right. Right is what `score.py` calls core.
"""

import json
import sys
from collections import Counter
from pathlib import Path
from typing import Any

from waqai.facts.batch import extract_lines

BANDS = ((0.0, 0.7), (0.7, 0.8), (0.8, 0.9), (0.9, 0.95), (0.95, 1.01))


def judged(gold: Path) -> list[tuple[str, float, bool]]:
    """(rule, confidence, right) of every casualty fact found in the gold texts."""
    lines = gold.read_text(encoding="utf8").splitlines()
    rows = []
    for line, out in zip(lines, extract_lines(lines, 1), strict=True):
        left = Counter(map(key, json.loads(line)["casualties"]))
        for fact in json.loads(out)["casualties"]:
            right = left[key(fact)] > 0
            left[key(fact)] -= right
            rows.append((fact["rule"], fact["confidence"], right))
    return rows


def key(fact: dict[str, Any]) -> tuple[str, int | None, int | None]:
    """What must be equal for a fact to be right."""
    return fact["category"], fact["low"], fact["high"]


def main() -> int:
    """Prints both tables."""
    gold = Path(sys.argv[1]) / "eval/gold/dev.jsonl" if len(sys.argv) > 1 else Path("missing")
    if not gold.exists():
        print(f"calibrate: no {gold} here; give the folder that holds eval/gold/dev.jsonl")
        return 0
    rows = judged(gold)
    print(f"{'rule':24}{'found':>7}{'right':>7}{'confidence':>12}")
    for rule in sorted({rule for rule, _, _ in rows}, key=lambda r: -sum(row[0] == r for row in rows)):
        mine = [row for row in rows if row[0] == rule]
        print(f"{rule:24}{len(mine):7}{sum(row[2] for row in mine):7}{sum(row[1] for row in mine) / len(mine):12.2f}")
    print(f"\n{'confidence':24}{'facts':>7}{'right':>7}{'share':>8}")
    for low, high in BANDS:
        band = [right for _, confidence, right in rows if low <= confidence < high]
        if band:
            print(f"{low:.2f} to {min(high, 1):.2f}{'':12}{len(band):7}{sum(band):7}{sum(band) / len(band):8.1%}")
    return 0


if __name__ == "__main__":
    sys.exit(main())

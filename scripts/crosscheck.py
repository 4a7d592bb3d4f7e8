"""Running totals that the extractor reads in dated news, beside an official daily series of killed and injured.

A figure agrees if the series has it on the publication date or up to three days before; a figure with trailing zeros is
a rounded one and agrees if the series rounds to it, or, for "more than" and "at least", has just passed it.
"""

import gzip
import json
import re
from collections import Counter
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from waqai.arabic.normalise import fold
from waqai.arabic.tokens import tokenise
from waqai.facts.batch import extract_lines
from waqai.lexicons import Matcher, load

LEAST = 5000
DAYS = 3
_GAZA = tuple(map(fold, ("غزة", "القطاع")))
# A count of students or doctors is no total of all people.
_GROUPS = Matcher([entry for entry in load("persons") if entry.id in ("worker", "official")])
# Who counts people himself; agencies, sources and nobody named pass on what the ministry of the series counts.
_COUNTERS = ("government", "movement", "monitor", "rescue", "un", "army")
_CLAUSE = re.compile("[،,.؛\n]")
_NEAR = 5  # words beside a count
_MOST = ("معظمهم", "أغلبهم", "غالبيتهم", "أغلبيتهم", "أكثرهم", "جلهم")
_KEYS = {"killed": "killed_cum", "injured": "injured_cum"}


Dated = tuple[str, dict[str, Any]]


def is_part(text: str, fact: dict[str, Any]) -> bool:
    """Whether the words beside a count say that these are not all: they wait for treatment, or a list names them."""
    before, behind = (
        text[: fact["start"]].split()[-_NEAR:],
        _CLAUSE.split(text[fact["end"] :], maxsplit=1)[0].split()[:_NEAR],
    )
    waits = any(word.startswith(("ينتظر", "يترقب", "بحاجة", "يحتاج", "بانتظار")) for word in behind)
    return waits or any(word.lstrip("و") in ("شملت", "ضمت", "تضمنت", "تضم", "تشمل") for word in before)


def is_of_a_group(text: str, fact: dict[str, Any]) -> bool:
    """Whether a count is of children or soldiers alone; one "most of whom are children" is of all people."""
    rest = text[fact["end"] :]
    behind = _CLAUSE.split(rest, maxsplit=1)[0].split()[:_NEAR]
    most = rest.lstrip("، ").startswith(_MOST)
    return bool(fact["victims"]) and not most and not any(word.endswith("هم") for word in behind)


def is_gaza(fact: dict[str, Any]) -> bool:
    """Whether the fact is the toll of Gaza, by place, claimant or start, and no part of another count."""
    if fact.get("subset_of") is not None or fact.get("since") not in (None, "2023-10-07"):
        return False
    if any(True for _ in _GROUPS.find(tokenise(fact["evidence"]))):
        return False
    if fact["nationality"] not in (None, "PSE"):
        return False
    where = fold(fact.get("location") or "")
    if where and not any(word in where for word in _GAZA):
        return False
    named = f"{where} {fold(fact.get('claimant') or '')}"
    return fact.get("since") == "2023-10-07" or any(word in named for word in _GAZA)


def figures(lines: list[str], workers: int) -> list[Dated]:
    """(publication date, fact) of every running total of killed or injured in Gaza of 5,000 or more."""
    rows = {row["doc_id"]: row for row in map(json.loads, lines) if row.get("published")}
    found = []
    for row in map(json.loads, extract_lines(lines, workers)):
        for fact in row.get("casualties", ()):
            big = fact["scope"] == "cumulative" and (fact["value"] or 0) >= LEAST and fact["category"] in _KEYS
            if not big or row["doc_id"] not in rows or fact["hypothetical"] or not is_gaza(fact):
                continue
            text = rows[row["doc_id"]]["text"]
            if not is_part(text, fact) and not is_of_a_group(text, fact):
                found.append((rows[row["doc_id"]]["published"], fact))
    return found


def agrees(fact: dict[str, Any], known: list[int]) -> str:
    """`exact`, `rounded` or `no`, against the series' values of the days in question."""
    value = fact["value"]
    if value in known:
        return "exact"
    unit = next((u for u in (10000, 1000, 500, 100) if value % u == 0), 0)
    above = fact["qualifier"] in ("more_than", "at_least")
    if unit and any(0 <= true - value < unit if above else abs(true - value) < unit for true in known):
        return "rounded"
    return "no"


def run(corpus: Path, truth: Path, limit: int, workers: int = 1) -> None:
    """Prints how many figures agree, which dates they cover, and the first that do not."""
    series = {row["report_date"]: row for row in json.loads(truth.read_text(encoding="utf8"))}
    with gzip.open(corpus, "rt", encoding="utf8") as file:
        found = figures(list(file), workers)
    others = [(day, fact) for day, fact in found if fact.get("claimant_kind") in _COUNTERS]
    print(f"\ncross-check  {len(found)} running totals on {len({day for day, _ in found})} dates")
    _compare("of the ministry that keeps the series, or of nobody named", _without(found, others), series, limit)
    _compare("of other bodies", others, series, limit)


def _without(found: list[Dated], others: list[Dated]) -> list[Dated]:
    return [each for each in found if each not in others]


def _compare(name: str, found: list[Dated], series: dict[str, Any], limit: int) -> None:
    outcome: Counter[str] = Counter()
    wrong = []
    for day, fact in found:
        days = [(date.fromisoformat(day) - timedelta(n)).isoformat() for n in range(DAYS + 1)]
        known = [series[d][_KEYS[fact["category"]]] for d in days if series.get(d, {}).get(_KEYS[fact["category"]])]
        verdict = agrees(fact, known) if known else "no series"
        outcome[verdict] += 1
        if verdict == "no":
            wrong.append(
                f"    {day} {fact['category']} {fact['value']} ({fact['qualifier']}, {fact['rule']}); series {known[0]}"
            )
    compared = sum(outcome.values()) - outcome["no series"]
    right = outcome["exact"] + outcome["rounded"]
    share = f"{right / compared:.1%}" if compared else "nothing to compare"
    print(f"  {len(found)} {name}: agree {share} "
          f"(exact {outcome['exact']}, rounded {outcome['rounded']}, disagree {outcome['no']})")  # fmt: skip
    print("\n".join(wrong[:limit]), end="\n" if wrong else "")

"""Many stories as JSON lines: one line in, one line out, and a bad line becomes a line that says why."""

import json
from collections.abc import Iterable, Iterator
from concurrent.futures import ProcessPoolExecutor
from datetime import date
from typing import Any

from waqai.arabic.dates import find_dates
from waqai.facts.pipeline import extract


def extract_line(line: str) -> str:
    """`{"doc_id", "text", "published"?}` in; `{"doc_id", "casualties", "diplomacy"}` out.

    Never raises: a line that cannot be read gives `{"doc_id": null or its id, "error": reason}`. `published` is an ISO
    date or a date as written anywhere; one that cannot be read counts as unknown, and a `warning` says so.
    """
    key: Any = None
    try:
        record = json.loads(line)
        key = record["doc_id"]
        published = record.get("published")
        if not isinstance(record["text"], str):
            raise TypeError("text is no string")
        day = published_day(str(published)) if published else None
        facts = extract(record["text"], day).as_json()
        if published and day is None:
            facts["warning"] = f"published {published!r} is no date that can be read; write YYYY-MM-DD"
        return json.dumps({"doc_id": key, **facts}, ensure_ascii=False)
    except Exception as error:  # a batch goes on whatever one document does; the reason is kept in the line
        key = key if isinstance(key, str | int) else None
        return json.dumps({"doc_id": key, "error": f"{type(error).__name__}: {error}"}, ensure_ascii=False)


def published_day(text: str) -> date | None:
    """The day that a date says, as ISO or as written in Arabic or English; None where it cannot be read."""
    try:
        return date.fromisoformat(text.strip()[:10])
    except ValueError:
        found = find_dates(text)
        return found[0].day if len(found) == 1 and found[0].precision in ("minute", "hour", "day") else None


def extract_lines(lines: Iterable[str], workers: int = 1) -> Iterator[str]:
    """`extract_line` over many lines, in order; `workers` processes where it is above 1."""
    if workers <= 1:
        yield from map(extract_line, lines)
        return
    with ProcessPoolExecutor(workers) as pool:
        yield from pool.map(extract_line, lines, chunksize=64)

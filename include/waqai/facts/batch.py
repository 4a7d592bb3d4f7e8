"""Many stories as JSON lines: one line in, one line out, and a bad line becomes a line that says why."""

import json
from collections.abc import Iterable, Iterator
from concurrent.futures import ProcessPoolExecutor
from datetime import date
from typing import Any

from waqai.facts.pipeline import extract


def extract_line(line: str) -> str:
    """`{"doc_id", "text", "published"?}` in; `{"doc_id", "casualties", "diplomacy"}` out.

    Never raises: a line that cannot be read gives `{"doc_id": null or its id, "error": reason}`.
    """
    key: Any = None
    try:
        record = json.loads(line)
        key = record["doc_id"]
        published = record.get("published")
        if not isinstance(record["text"], str):
            raise TypeError("text is no string")
        facts = extract(record["text"], date.fromisoformat(published[:10]) if published else None)
        return json.dumps({"doc_id": key, **facts.as_json()}, ensure_ascii=False)
    except Exception as error:  # a batch goes on whatever one document does; the reason is kept in the line
        key = key if isinstance(key, str | int) else None
        return json.dumps({"doc_id": key, "error": f"{type(error).__name__}: {error}"}, ensure_ascii=False)


def extract_lines(lines: Iterable[str], workers: int = 1) -> Iterator[str]:
    """`extract_line` over many lines, in order; `workers` processes where it is above 1."""
    if workers <= 1:
        yield from map(extract_line, lines)
        return
    with ProcessPoolExecutor(workers) as pool:
        yield from pool.map(extract_line, lines, chunksize=64)

"""JSON Lines and Parquet: rows with text, and what is torn or missing."""

from __future__ import annotations

import gzip
import json
import random
from collections import Counter
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from archived import WORDS, kill, rows_of

from waqai.sources.archives.model import ArchiveError
from waqai.sources.catalog import Source
from waqai.sources.fetch import FetchReport


@pytest.mark.parametrize("packed", [True, False])
def test_json_lines(
    archive: Callable[..., Source], fetch: Callable[..., FetchReport], tmp_path: Path, packed: bool
) -> None:
    rows = [
        {"body": WORDS * 3, "link": "https://a.example/1", "when": "2024-07-08T01:00:00Z", "title": "ع"},
        {"body": WORDS * 3, "link": "https://a.example/2", "when": "2024-07-09T01:00:00Z"},
        {"body": WORDS * 3, "when": 1720400000},
        {"body": WORDS * 3, "link": "https://a.example/4", "when": 1720400000000},
        {"body": "English " * 50, "link": "https://a.example/5", "when": "2024-07-08"},
        {"body": "", "link": "https://a.example/6"},
        {"link": "https://a.example/7"},
    ]
    lines = [json.dumps(row, ensure_ascii=False) for row in rows]
    data = "\n".join([*lines, "{half", "[1]", "", "[" * 100_000]).encode()
    path = tmp_path / "x.jsonl"
    path.write_bytes(gzip.compress(data) if packed else data)
    columns = {"text": "body", "url": "link", "published": "when"}
    source = archive("jsonl", path, columns=columns, language="ar")
    kill(source, tmp_path / "data/raw", 1)
    fetch(source)
    found = rows_of(tmp_path)
    assert Counter(row.outcome for row in found.values()) == {"ok": 3, "empty": 2, "bad_record": 3}
    assert found["https://a.example/1"].title_hint == "ع"
    assert found["https://a.example/1"].published_hint == "2024-07-08T01:00:00Z (column)"
    unnamed = [url for url, row in found.items() if row.outcome == "ok" and url.startswith("file:")]
    assert len(unnamed) == 1 and unnamed[0].startswith("file:hostile/x.jsonl#")


def test_parquet(archive: Callable[..., Source], fetch: Callable[..., FetchReport], tmp_path: Path) -> None:
    table = pa.table(
        {
            "text": [WORDS * 3, None, WORDS * 4],
            "url": ["https://a.example/1", "https://a.example/2", "https://b.example/3"],
            "published": [datetime(2024, 7, 8, 5, tzinfo=UTC)] * 3,
            "unused": [b"x" * 1000] * 3,
        }
    )
    pq.write_table(table, tmp_path / "x.parquet")
    report = fetch(archive("parquet", tmp_path / "x.parquet", hosts=["a.example"]))
    assert (report.outcomes, report.skipped) == ({"ok": 1, "empty": 1}, {"host": 1})


def test_a_column_that_is_not_there_stops_with_the_remedy(
    archive: Callable[..., Source], fetch: Callable[..., FetchReport], tmp_path: Path
) -> None:
    pq.write_table(pa.table({"body": ["x"]}), tmp_path / "x.parquet")
    with pytest.raises(ArchiveError, match=r"archive\.columns\.text: .* no column 'text'.* body"):
        fetch(archive("parquet", tmp_path / "x.parquet"))
    with pytest.raises(ArchiveError, match=r"archive\.columns\.text: .* no column 'txt'.* body"):
        fetch(archive("parquet", tmp_path / "x.parquet", columns={"text": "txt"}))


@pytest.mark.parametrize("data", [b"", b"PAR1 no parquet PAR1"])
def test_what_is_no_parquet_is_told(
    archive: Callable[..., Source], fetch: Callable[..., FetchReport], tmp_path: Path, data: bytes
) -> None:
    (tmp_path / "x.parquet").write_bytes(data)
    assert fetch(archive("parquet", tmp_path / "x.parquet")).outcomes == {"unreadable": 1}


def test_files_torn_in_their_middle_give_what_is_before_and_are_told(
    archive: Callable[..., Source], fetch: Callable[..., FetchReport], tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    pick = random.Random(1)
    rows = [
        {"text": WORDS * 3 + str(pick.getrandbits(4000)), "url": f"https://a.example/{n}", "published": "2024-07-08"}
        for n in range(600)
    ]
    lines = gzip.compress("\n".join(json.dumps(row) for row in rows).encode())
    (tmp_path / "x.jsonl.gz").write_bytes(lines[: len(lines) // 2])
    report = fetch(archive("jsonl", tmp_path / "x.jsonl.gz"))
    assert report.outcomes["unreadable"] == 1 and report.outcomes["ok"] > 100
    pq.write_table(pa.Table.from_pylist(rows), tmp_path / "x.parquet", row_group_size=100)
    data = bytearray((tmp_path / "x.parquet").read_bytes())
    data[len(data) // 2 : len(data) // 2 + 3000] = bytes(3000)
    (tmp_path / "x.parquet").write_bytes(data)
    with caplog.at_level("INFO"):
        report = fetch(archive("parquet", tmp_path / "x.parquet", hosts=["a.example"]), run="p")
    assert report.outcomes["unreadable"] == 1
    assert "1 unreadable" in caplog.text

"""A date built in chunks: the same bytes as in one piece, published at once or not at all, little memory."""

import os
import shutil
import subprocess
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from days import DAY, build_days, files
from proxy import Proxy

from waqai.steps import build, settings
from waqai.steps.divided import commit
from waqai.tables.checks import ContractError
from waqai.tables.columns import TABLES
from waqai.tables.files import ROW_GROUP, row_groups, write_file
from waqai.tables.merge import doubles, merged

ROOT = Path(__file__).parents[2]


@pytest.fixture
def raw(calm: Path, tmp_path: Path) -> Path:
    """What was fetched for DAY, not built."""
    shutil.copytree(calm / "raw", tmp_path / "data" / "raw")
    return tmp_path / "data"


def in_chunks(uri: str, size: int, day: str = DAY, backwards: bool = False) -> int:
    chunks = build.divide(day, uri, size)
    for chunk in reversed(chunks) if backwards else chunks:
        build.build_chunk(chunk, uri)
    commit(chunks, uri)
    return len(chunks)


def built(uri: Path) -> dict[str, bytes]:
    return {name: data for name, data in files(uri).items() if name.split("/")[0] in build.BUILT and DAY in name}


@pytest.mark.parametrize("size", [1, 2, 3])
def test_chunks_of_any_size_make_the_same_bytes(raw: Path, calm: Path, size: int) -> None:
    assert in_chunks(str(raw), size, backwards=size == 2) > 1
    assert built(raw) == built(calm) and len(built(raw)) == len(build.BUILT)
    assert [path for path in (raw / ".building").rglob("*") if path.is_file()] == []


def test_the_whole_step_divides_by_itself(raw: Path, calm: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("WAQAI_CHUNK_PAGES", "2")
    counts = build.build(DAY, uri=str(raw), workers=2)
    assert built(raw) == built(calm)
    assert counts["articles"] == pq.read_metadata(raw / f"tables/articles/date={DAY}/articles.parquet").num_rows
    chunks = build.build_or_divide(DAY, str(raw))
    assert [chunk["number"] for chunk in chunks] == list(range(len(chunks))) and len(chunks) > 1


def test_a_day_that_fits_is_built_at_once(raw: Path, calm: Path) -> None:
    assert build.build_or_divide(DAY, str(raw)) == []
    assert built(raw) == built(calm)


def test_on_object_storage(raw: Path, calm: Path, proxy: Proxy, uri: str) -> None:
    from test_object_storage import remote

    from waqai.sources.captures import RawStore

    store = RawStore(f"{uri}/raw")
    for path in (raw / "raw").rglob("*"):
        if path.is_file():
            store.put(str(path.relative_to(raw / "raw")), path)
    assert in_chunks(uri, 2) > 1
    assert remote(uri) == built(calm)


def test_a_missing_chunk_publishes_nothing_and_says_what_to_do(raw: Path) -> None:
    chunks = build.divide(DAY, str(raw), 2)
    for chunk in chunks[1:]:
        build.build_chunk(chunk, str(raw))
    with pytest.raises(FileNotFoundError, match="clear the run's task `build`"):
        commit(chunks, str(raw))
    assert files(raw) == {}
    build.build_chunk(chunks[0], str(raw))
    commit(chunks, str(raw))
    assert len(built(raw)) == len(build.BUILT)


def test_a_chunk_built_twice_counts_once(raw: Path, calm: Path) -> None:
    chunks = build.divide(DAY, str(raw), 2)
    for chunk in [*chunks, chunks[0]]:
        build.build_chunk(chunk, str(raw))
    commit(chunks, str(raw))
    assert built(raw) == built(calm)


def test_the_same_page_in_two_chunks_is_refused(raw: Path, calm: Path) -> None:
    build_days(str(raw), {DAY})
    before = files(raw)
    chunks = build.divide(DAY, str(raw), 2)
    chunks[0]["end"] = None
    for chunk in chunks:
        build.build_chunk(chunk, str(raw))
    with pytest.raises(ContractError, match="stands more than once"):
        commit(chunks, str(raw))
    assert files(raw) == before
    assert list((raw / "_failed").iterdir())


def test_what_killed_builds_left_goes_after_two_days(raw: Path) -> None:
    chunks = build.divide(DAY, str(raw), 2)
    build.build_chunk(chunks[0], str(raw))
    young = sorted((raw / ".building").rglob("*.parquet"))
    assert young
    build.divide(DAY, str(raw), 2)
    assert sorted((raw / ".building").rglob("*.parquet")) == young
    old = (datetime.now(UTC) - timedelta(days=3)).timestamp()
    for path in young:
        os.utime(path, (old, old))
    build.divide(DAY, str(raw), 2)
    assert list((raw / ".building").rglob("*.parquet")) == []


def test_a_value_of_the_wrong_type_is_refused_with_its_row(raw: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from waqai.steps import chunk

    def odd(*words: Any) -> Any:
        rows = real(*words)
        rows.tables["sentences"][0]["order"] = "first"
        return rows

    real = chunk.page_rows
    monkeypatch.setattr(chunk, "page_rows", odd)
    with pytest.raises(ContractError, match="'first' is no int64"):
        build.build(DAY, uri=str(raw))
    assert files(raw) == {} and "first" in next((raw / "_failed").iterdir()).read_text(encoding="utf8")


@pytest.mark.parametrize("given", ["0", "-1", "many", "1.5", "٣"])
def test_a_malformed_threshold_stops_at_once(given: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("WAQAI_CHUNK_PAGES", given)
    with pytest.raises(ValueError, match=r"WAQAI_CHUNK_PAGES.*write it as 5000"):
        settings.chunk_pages()


def sentences(count: int, start: int = 0) -> pa.Table:
    rows = [
        {"sentence_id": f"s{k * 7919 % 100_003:06}", "article_id": f"a{k % 97:03}", "source": "manara", "paragraph": 0,
         "order": k, "start": k, "end": k + 1, "text": "جملة" * (k % 9), "quoted": False, "speaker": None}
        for k in range(start, start + count)
    ]  # fmt: skip
    return pa.Table.from_pylist(rows, TABLES["sentences"].schema())


def test_many_row_groups_are_the_same_from_one_table_and_from_parts(tmp_path: Path) -> None:
    from waqai.tables.files import arranged

    table, count = TABLES["sentences"], 2 * ROW_GROUP + 137
    whole = arranged(table, sentences(count))
    assert write_file(table, row_groups(whole), tmp_path / "whole.parquet") == count
    parts = []
    for k, (start, end) in enumerate([(0, 7_000), (7_000, 7_000), (7_000, 40_001), (40_001, count)]):
        parts.append(tmp_path / f"{k}.parquet")
        write_file(table, row_groups(arranged(table, sentences(end - start, start)), 1_000), parts[-1])
    opened = [pq.ParquetFile(path) for path in parts]
    assert doubles(table, opened) == ([], [])
    assert write_file(table, merged(table, opened), tmp_path / "merged.parquet") == count
    assert (tmp_path / "merged.parquet").read_bytes() == (tmp_path / "whole.parquet").read_bytes()
    assert pq.read_metadata(tmp_path / "whole.parquet").num_row_groups == 3
    bad, rows = doubles(table, [opened[0], opened[0]])
    assert len(bad) == len(rows) == 7_000 and bad[5].key == rows[bad[5].at]["sentence_id"]


MEASURE = """
import resource, sys
from datetime import date, timedelta
sys.path.insert(0, sys.argv[2])
from generated_pages import generate
from waqai.steps import build
uri, pages, size = sys.argv[1], int(sys.argv[3]), int(sys.argv[4])
generate(uri, [date(2024, 1, 1)], pages)
before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
chunks = build.divide("2024-01-01", uri, size)
for chunk in chunks:
    build.build_chunk(chunk, uri)
build.commit(chunks, uri)
print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)
"""


@pytest.mark.slow
def test_memory_grows_with_the_chunk_and_not_with_the_date(tmp_path: Path) -> None:
    def peak(pages: int) -> int:
        words = [sys.executable, "-c", MEASURE, str(tmp_path / str(pages)), str(ROOT / "scripts"), str(pages), "100"]
        (tmp_path / str(pages)).mkdir()
        done = subprocess.run(words, capture_output=True, text=True, check=False,
                              env={**os.environ, "PYTHONPATH": str(ROOT / "include")})  # fmt: skip
        assert done.returncode == 0, done.stderr[-2000:]
        return int(done.stdout.split()[-1])

    small, large = peak(200), peak(1_200)
    assert large < small * 1.4, (small, large)

"""The extractor's version: the same for the same words and code, another for a line more."""

import re
from datetime import date
from pathlib import Path

import pyarrow.parquet as pq
from samples import casualty

from waqai.tables.store import Store
from waqai.tables.version import digest, extractor_version


def test_each_file_says_which_extractor_made_it(tmp_path: Path) -> None:
    store, day = Store(str(tmp_path)), date(2024, 7, 8)
    store.write("casualties", day, [casualty()])
    told = pq.read_metadata(store.path("casualties", day)).metadata
    assert told[b"waqai.extractor_version"].decode() == extractor_version()
    assert re.fullmatch(r"\d+\.\d+\.\d+\+[0-9a-f]{12}", extractor_version())


def test_a_line_of_a_lexicon_is_another_version_and_line_ends_are_none(tmp_path: Path) -> None:
    path = tmp_path / "lexicons" / "ar" / "outcomes.yaml"
    path.parent.mkdir(parents=True)
    path.write_bytes(b"a: 1\n")
    first = digest(tmp_path)
    path.write_bytes(b"a: 1\r\n")
    (tmp_path / "browser").mkdir()
    (tmp_path / "browser" / "page.py").write_text("elsewhere = True\n")
    (path.parent / "notes.txt").write_text("no words")
    assert digest(tmp_path) == first
    path.write_bytes(b"a: 2\n")
    assert digest(tmp_path) != first
    path.rename(path.with_name("persons.yaml"))
    assert len({first, digest(tmp_path)}) == 2

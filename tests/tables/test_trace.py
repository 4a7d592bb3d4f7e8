"""From a fact back to its sentence, article, capture and bytes."""

from datetime import UTC, date, datetime

import pyarrow as pa
import pytest

from waqai.sources.captures import Capture, RawStore, write_captures
from waqai.sources.warc import Exchange, WarcFile
from waqai.tables import trace as module
from waqai.tables.trace import NoFactError, find, record, trace

DAY = date(2024, 7, 8)
TEXT = "وقع انفجار. أعلنت الشرطة مقتل ثلاثة أشخاص في السوق."
SENTENCE = {"sentence_id": "s2", "start": 12, "end": len(TEXT), "text": TEXT[12:], "paragraph": 0, "order": 1}
START = TEXT.index("مقتل")
FACT = {
    "fact_id": "f1",
    "article_id": "a1",
    "capture_id": "c1",
    "sentence_id": "s2",
    "category": "killed",
    "value": 3,
    "victims": [],
    "evidence": "مقتل ثلاثة أشخاص",
    "start": START,
    "end": START + len("مقتل ثلاثة أشخاص"),
    "rule": "noun_killed",
}
ARTICLE = {"article_id": "a1", "title": "انفجار في السوق", "source": "manara", "kind": "main", "credit": "وكالة"}


class Memory(dict):
    def dates(self, table):
        return sorted(day for name, day in self if name == table)

    def read(self, table, day, end, columns=None):
        rows = self.get((table, day), [])
        return (
            pa.Table.from_pylist([{name: row[name] for name in columns or row} for row in rows], None)
            if rows
            else (pa.table({name: [] for name in columns or ()}))
        )


@pytest.fixture
def store():
    other = FACT | {"fact_id": "f0"}
    return Memory(
        {
            ("casualties", date(2024, 7, 7)): [other],
            ("casualties", DAY): [other, FACT],
            ("articles", DAY): [ARTICLE],
            ("sentences", DAY): [SENTENCE],
        }
    )


@pytest.fixture
def uri(tmp_path):
    """A data folder whose raw/ holds the page of the article."""
    warc = WarcFile(tmp_path / "page.warc.gz")
    body = TEXT.encode()
    headers = [("Content-Type", "text/html; charset=utf-8")]
    at = datetime(2024, 7, 8, 9, tzinfo=UTC)
    offset, digest = warc.exchange(Exchange("http://127.0.0.1/1", [], "200 OK", headers, body, at))
    warc.close()
    raw = RawStore(tmp_path / "data" / "raw")
    raw.put("warc/manara/r.warc.gz", tmp_path / "page.warc.gz")
    found = Capture(
        "c1", "manara", "http://127.0.0.1/1", "http://127.0.0.1/1", DAY, at, DAY,
        status=200, digest=digest, bytes=len(body), warc_file="warc/manara/r.warc.gz", warc_offset=offset,
    )  # fmt: skip
    write_captures(raw, [found], "manara", "r", tmp_path)
    return str(tmp_path / "data")


def test_the_text_leads_from_the_fact_to_the_bytes(store, uri):
    text = find(store, uri, "f1").as_text()
    for part in (
        "casualties 2024-07-08",
        "category=killed",
        "⟦مقتل ثلاثة أشخاص⟧ في السوق",
        "انفجار في السوق",
        "raw/warc/manara/r.warc.gz at offset",
        "Rule      noun_killed",
        "Lexicon   outcomes.yaml: ",
    ):
        assert part in text
    assert "victims" not in text


def test_the_record_holds_the_bytes_the_fact_stands_in(store, uri):
    capture = find(store, uri, "f1", DAY).capture
    assert FACT["evidence"].encode() in record(uri, capture).body


def test_a_day_narrows_the_search(store, uri):
    assert find(store, uri, "f0").day == date(2024, 7, 7)
    assert find(store, uri, "f0", DAY).day == DAY


def test_an_unknown_fact_is_said(store, uri, monkeypatch):
    monkeypatch.setattr(module, "Store", lambda uri: store)
    with pytest.raises(NoFactError, match="no fact 'f9'"):
        trace(uri, "f9")


def test_the_first_letters_do_where_they_name_one_fact(store, uri):
    store["casualties", DAY] = [FACT | {"fact_id": "abc1"}, FACT | {"fact_id": "abd2"}, FACT | {"fact_id": "ab"}]
    assert find(store, uri, "abc").fact["fact_id"] == "abc1"
    assert find(store, uri, "ab").fact["fact_id"] == "ab"
    store["casualties", DAY].pop()
    with pytest.raises(NoFactError, match="'ab' may be abc1, abd2"):
        find(store, uri, "ab")


def test_what_is_gone_is_said(store, tmp_path):
    del store["sentences", DAY], store["articles", DAY]
    store["sentences", DAY] = [SENTENCE | {"sentence_id": "other"}]
    store["articles", DAY] = [ARTICLE | {"article_id": "other"}]
    text = find(store, str(tmp_path), "f1").as_text()
    assert "Sentence  not found" in text and "Capture   not in raw/" in text and "Version   not recorded" in text
    with pytest.raises(ValueError, match="no record"):
        record(str(tmp_path), Capture("c", "s", "u", "u", DAY, datetime.now(UTC), outcome="http_404"))


def test_nothing_asked_and_nothing_built_are_told(store, uri):
    with pytest.raises(NoFactError, match="give a fact_id"):
        find(store, uri, " ")
    with pytest.raises(NoFactError, match="no date is built there: see `waqai tables`"):
        find(Memory(), uri, "f1")

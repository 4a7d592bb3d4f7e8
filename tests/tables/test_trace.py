"""From a fact back to its sentence, article, capture and bytes."""

from datetime import UTC, date, datetime

import pyarrow as pa
import pytest

from waqai.sources.captures import Capture, RawStore, write_captures
from waqai.sources.warc import Exchange, WarcFile
from waqai.tables.trace import find, record, trace

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
        rows = pa.Table.from_pylist(self.get((table, day), []))
        return rows.select(columns) if columns else rows


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
    text = trace(store, uri, "f1")
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


def test_an_unknown_fact_is_said(store, uri):
    with pytest.raises(LookupError, match="no fact 'f9'"):
        trace(store, uri, "f9")


def test_what_is_gone_is_said(store, tmp_path):
    del store["sentences", DAY], store["articles", DAY]
    store["sentences", DAY] = [SENTENCE | {"sentence_id": "other"}]
    store["articles", DAY] = [ARTICLE | {"article_id": "other"}]
    text = trace(store, str(tmp_path), "f1")
    assert "Sentence  not found" in text and "Capture   not in raw/" in text and "Version   not recorded" in text
    with pytest.raises(ValueError, match="no record"):
        record(str(tmp_path), Capture("c", "s", "u", "u", DAY, datetime.now(UTC), outcome="http_404"))

"""Addresses, languages, exports and the queries shown."""

import io
import re
from datetime import date
from html import unescape
from typing import Any

import duckdb
import pyarrow.parquet as pq
import pytest
from fastapi.testclient import TestClient

from waqai.browser.data import Tables
from waqai.browser.query import Query, literal
from waqai.browser.state import State
from waqai.browser.texts import speaker, words
from waqai.browser.views import VIEWS


def test_language_switch_keeps_the_state(client: TestClient) -> None:
    english = client.get("/day?date=2024-07-07&is=killed&lang=en").text
    assert '<html lang="en" dir="ltr">' in english
    link = re.search(r'class="switch"[^>]*href="([^"]+)"', english)
    assert link
    arabic = client.get(unescape(link.group(1))).text
    assert '<html lang="ar" dir="rtl">' in arabic and "حصيلة اليوم" in arabic and 'value="2024-07-07"' in arabic
    assert '<option value="killed" selected>' in arabic


def test_language_of_the_reader_is_the_default(client: TestClient) -> None:
    assert 'lang="ar" dir="rtl"' in client.get("/day", headers={"accept-language": "ar-EG,en;q=0.5"}).text[:60]
    assert 'lang="en" dir="ltr"' in client.get("/day", headers={"accept-language": "de"}).text[:60]


def test_every_text_has_both_languages() -> None:
    assert len(words()) > 100
    assert all(pair["en"].strip() and pair["ar"].strip() for pair in words().values())
    arabic = re.compile(r"[\u0600-\u06ff]")
    assert not [key for key, pair in words().items() if not arabic.search(pair["ar"]) or arabic.search(pair["en"])]


def test_a_value_without_text_stands_as_it_is() -> None:
    assert speaker("ar")("claimant.coast_guard") == "coast guard"


@pytest.mark.parametrize("form", ["csv", "parquet"])
def test_day_exports_all_its_facts(client: TestClient, form: str) -> None:
    answer = client.get(f"/day.{form}?date=2024-07-08&table=casualties")
    assert answer.status_code == 200 and f".{form}" in answer.headers["content-disposition"]
    if form == "csv":
        assert answer.content.startswith(b"\xef\xbb\xbf") and len(answer.text.strip().splitlines()) == 4
    else:
        table = pq.read_table(io.BytesIO(answer.content))
        assert sorted(table["value"].to_pylist()) == [25, 80, 38_340]


def test_shown_query_gives_the_same_rows(uri: str, sample: Any) -> None:
    tables = Tables(uri)
    for name, view in VIEWS.items():
        params = {"id": sample.article_id(sample.DAYS[0])} if name == "article" else {"q": "it's قصف"}
        for query in view(tables, State(params)).queries.values():
            assert tables.rows(Query(query.shown())) == tables.rows(query), name


def test_literals_cannot_break_out() -> None:
    assert duckdb.sql("SELECT " + literal("a'; DROP TABLE x; --")).fetchall() == [("a'; DROP TABLE x; --",)]
    assert [literal(v) for v in (None, 3, date(2024, 7, 8))] == ["NULL", "3", "DATE '2024-07-08'"]


def test_links_below_a_mount_point(uri: str) -> None:
    from fastapi import FastAPI

    from waqai.browser.app import create_app

    outer = FastAPI()
    outer.mount("/waqai", create_app(uri))
    client = TestClient(outer)
    html = client.get("/waqai/day").text
    links = re.findall(r'(?:href|src|action)="(/[^"]*)"', html)
    assert len(links) > 10 and all(link.startswith("/waqai/") for link in links)
    assert client.get("/waqai/", follow_redirects=False).headers["location"].startswith("/waqai/day")
    assert client.get("/waqai/static/style.css").status_code == 200

"""The tables as the browser reads them: dates that come and go while it runs."""

from concurrent.futures import ThreadPoolExecutor
from datetime import date
from pathlib import Path
from typing import Any

from waqai.browser.data import Tables
from waqai.browser.query import Query
from waqai.tables.store import Store

COUNT = Query("SELECT count(*) AS n, min(date) AS first FROM reference")


def point(day: date) -> list[dict[str, Any]]:
    return [{"series": "s", "date": day, "territory": "SDN", "category": "killed", "scope": "incident", "best": 1}]


def test_a_date_built_while_it_runs_is_seen(tmp_path: Path) -> None:
    tables, store = Tables(str(tmp_path)), Store(str(tmp_path))
    assert tables.one(COUNT) == {"n": 0, "first": None}
    store.write("reference", date(2024, 5, 2), point(date(2024, 5, 2)))
    assert tables.one(COUNT) == {"n": 1, "first": date(2024, 5, 2)}
    store.write("reference", date(2024, 5, 1), point(date(2024, 5, 1)))
    assert tables.one(COUNT) == {"n": 2, "first": date(2024, 5, 1)}
    store.delete("reference", date(2024, 5, 2))
    store.delete("reference", date(2024, 5, 1))
    assert tables.one(COUNT) == {"n": 0, "first": None}


def test_a_rebuilt_date_is_read_anew(tmp_path: Path) -> None:
    tables, store, day = Tables(str(tmp_path)), Store(str(tmp_path)), date(2024, 5, 2)
    for best in (1, 2, 3):
        store.write("reference", day, [{**point(day)[0], "best": best}])
        assert tables.one(Query("SELECT best FROM reference WHERE date = $day", {"day": day})) == {"best": best}


def test_count_is_of_all_rows(uri: str) -> None:
    tables = Tables(uri)
    assert tables.count(Query("SELECT * FROM casualties WHERE date = $d", {"d": date(2024, 7, 8)})) == 3
    assert tables.dates("articles") == [date(2024, 7, 6), date(2024, 7, 7), date(2024, 7, 8)]


def test_many_readers_at_once(uri: str) -> None:
    tables = Tables(uri)
    asked = [Query("SELECT value FROM casualties WHERE value >= $n ORDER BY value", {"n": n % 30}) for n in range(120)]
    with ThreadPoolExecutor(8) as pool:
        found = list(pool.map(tables.rows, asked))
    assert found == [tables.rows(query) for query in asked]
    assert {len(rows) for rows in found} == {6, 9}

"""What a reader must be safe from: page text as markup, other hosts, addresses that lie, formulas in spreadsheets."""

import re
from importlib.resources import files
from typing import Any

import pytest
from fastapi.testclient import TestClient

from waqai.browser.views import VIEWS

OUTSIDE = re.compile(
    r"""(?:src|action|poster|data)\s*=\s*["']?(?:https?:)?//|url\(\s*["']?(?:https?:)?//|@import|<link[^>]+//"""
)


def pages(sample: Any) -> list[str]:
    paths = [f"/{name}" for name in VIEWS if name != "article"]
    return [*paths, *(f"/article?id={sample.article_id(day, n)}" for day in sample.DAYS[:1] for n in range(3))]


def test_page_text_is_always_escaped(client: TestClient, sample: Any) -> None:
    seen = 0
    for path in [*pages(sample), "/search?kind=articles&q=" + "script", "/day?lang=ar"]:
        html = client.get(path).text
        assert sample.HOSTILE not in html and "alert(1)</script" not in html
        seen += "&lt;script&gt;alert(1)" in html
    assert seen >= 1


def test_state_is_escaped_too(client: TestClient, sample: Any) -> None:
    for name in VIEWS:
        html = client.get(
            f"/{name}", params={"q": sample.HOSTILE, "source": sample.HOSTILE, "lang": sample.HOSTILE}
        ).text
        assert sample.HOSTILE not in html


def test_only_web_addresses_become_links(client: TestClient, sample: Any) -> None:
    html = client.get(f"/article?id={sample.article_id(sample.DAYS[0], 2)}").text
    assert "javascript:alert(1)" in html and 'href="javascript' not in html


def test_headers(client: TestClient, sample: Any) -> None:
    for path in [*pages(sample), "/static/style.css", "/nothing", "/day?date=x", "/day.csv"]:
        policy = client.get(path).headers["content-security-policy"]
        assert policy.startswith("default-src 'none'") and "unsafe" not in policy and "http" not in policy


def test_no_page_asks_another_host(client: TestClient, sample: Any) -> None:
    for path in pages(sample):
        html = client.get(path).text
        assert not OUTSIDE.search(html), path
        assert not re.search(r"<script(?![^>]*src=)", html) and " style=" not in html and " onclick=" not in html


def test_no_static_file_asks_another_host() -> None:
    checked = 0
    for file in files("waqai.browser").joinpath("static").iterdir():
        if file.name.endswith((".css", ".js", ".svg")):
            text = file.read_text("utf8").replace("http://www.w3.org/2000/svg", "")
            assert "//" not in re.sub(r"(^|\s)//.*", "", text), file.name
            checked += 1
    assert checked >= 3


@pytest.mark.parametrize("query", ["date=yesterday", "lang=fr", "is=nothing", "page=0", "page=x", "show=all"])
def test_a_wrong_value_is_told(client: TestClient, query: str) -> None:
    answer = client.get(f"/day?{query}")
    assert answer.status_code == 400 and query.split("=", maxsplit=1)[0] in answer.text


@pytest.mark.parametrize("path", ["/nothing", "/day.exe", "/article.csv?id=x", "/..%2fapp.py"])
def test_what_is_not_there_is_404(client: TestClient, path: str) -> None:
    assert client.get(path).status_code == 404


def test_formulas_stay_text_in_spreadsheets(client: TestClient) -> None:
    answer = client.get("/search.csv?kind=articles&source=hostile") if "search" in VIEWS else None
    if answer is not None:
        assert "'=1+1" in answer.text


def test_empty_tables_give_pages(empty: TestClient) -> None:
    for name in VIEWS:
        assert empty.get(f"/{name}").status_code == (404 if name == "article" else 200), name


STRANGE = [
    "date=0001-01-01",
    "date=9999-12-31",
    "to=0001-01-01",
    "from=9999-12-31",
    "from=0001-01-01&to=9999-12-31",
    "page=99999",
    "q=(((",
    "q=%5B&kind=articles",
    "q=%5C",
    "q=%25",
    "q=%D9%8B%D9%8B",
    "q=';drop&kind=articles",
    "actor=.*",
    "topic=x'y",
    "issue=?",
    "around=' or 1=1",
    "territory=<b>",
    "reference='",
    "since=0001-01-01",
    "table=x",
    "id=x",
]


@pytest.mark.parametrize("query", STRANGE)
def test_strange_addresses_are_answered(client: TestClient, query: str) -> None:
    for name in VIEWS:
        for form in ("", ".csv", ".parquet"):
            assert client.get(f"/{name}{form}?{query}").status_code in (200, 400, 404), name + form

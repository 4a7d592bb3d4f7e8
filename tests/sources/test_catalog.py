from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from waqai.sources.catalog import CatalogError, load_catalog, pick

GOOD = {
    "id": "one",
    "name": "Outlet",
    "publisher": "Publisher",
    "country": "PSE",
    "feeds": ["{newsroom}/feed.xml"],
    "licence": "CC0",
    "terms": {"note": "written for the test", "read": "2026-01-02"},
    "enabled": True,
    "why": "a test outlet",
    "sample": True,
}


def write(folder: Path, **changes: object) -> Path:
    data = {key: value for key, value in (GOOD | changes).items() if value is not None}
    path = folder / "one.yaml"
    path.write_text(yaml.safe_dump(data, allow_unicode=True), encoding="utf-8")
    return folder


def test_newsroom_address_is_filled_in(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("WAQAI_NEWSROOM_URL", "http://127.0.0.1:9999/")
    assert load_catalog(write(tmp_path))["one"].feeds == ("http://127.0.0.1:9999/feed.xml",)


NOTE = "written for the test"
PARQUET = {"kind": "parquet", "files": ["x"]}


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"fedes": ["https://a.org"]}, ["fedes", "Did you mean `feeds`"]),
        ({"xyzzy": "red"}, ["xyzzy", "Use some of: id, name"]),
        ({"terms": {"note": NOTE, "raed": "2026-01-02"}}, ["terms.raed", "Did you mean `read`"]),
        ({"listing": [{"url": "https://a.org", "selct": "a"}]}, ["listing.0.selct", "Did you mean `select`"]),
        ({"archive": [PARQUET | {"langauge": "ar"}]}, ["archive.0.langauge", "Did you mean `language`"]),
        ({"archive": [PARQUET | {"columns": {"txet": "x"}}]}, ["archive.0.columns.txet", "Did you mean `text`"]),
        ({"archive": [PARQUET | {"kind": "wrac"}]}, ["archive.0.kind", "'warc'", "'wrac'"]),
        ({"archive": [{"kind": "warc"}]}, ["archive.0: files", "at least one path"]),
        ({"archive": [PARQUET | {"language": "fr"}]}, ["archive.0.language", "'ar'"]),
        ({"licence": None}, ["licence", "is missing", "Add it"]),
        ({"feeds": ["ftp://a.org/x"]}, ["feeds.0", "not an http"]),
        ({"feeds": ["https://me:secret@a.org/x"]}, ["feeds.0", "names a user"]),
        ({"feeds": "https://a.org/x"}, ["feeds", "write a list"]),
        ({"feeds": [None]}, ["feeds.0", "is empty"]),
        ({"feeds": []}, ["at least one of feeds"]),
        ({"hosts": ["https://a.org/"]}, ["hosts.0", "write it like example.org"]),
        ({"hosts": ["*.a.org"]}, ["hosts.0", "those below it are allowed"]),
        ({"listing": [{"url": "ftp://a.org"}]}, ["listing.0.url", "not an http"]),
        ({"listing": [{"url": "https://a.org", "select": "a[[["}]}, ["listing.0.select", "no CSS selector"]),
        ({"country": "Palestine"}, ["country", "three capital letters"]),
        ({"language": "arabic"}, ["language", "as ar"]),
        ({"wikidata": "1065"}, ["wikidata", "Q1065"]),
        ({"enabled": "maybe"}, ["enabled", "true nor false"]),
        ({"name": 7}, ["name", "in quotes"]),
        ({"tier": 9}, ["tier", "less than or equal to 4"]),
        ({"sample": False}, ["127.0.0.1", "sample: true"]),
        ({"sample": False, "feeds": ["http://localhost/f"]}, ["localhost"]),
        ({"sample": False, "feeds": ["http://[::1]/f"]}, ["::1"]),
        ({"sample": False, "feeds": ["https://a.org/f"], "rate": 50}, ["rate", "5 at most"]),
        ({"day_sitemaps": ["https://a.org/{yyyy}"]}, ["{mm}"]),
        ({"rate": 0}, ["rate", "greater than 0"]),
        ({"rate": "fast"}, ["rate", "such as 0.5"]),
        ({"items_min": "many"}, ["items_min", "such as 10"]),
        ({"items_min": 9, "items_max": 3}, ["items_min"]),
        ({"id": "two"}, ["id", "'one'"]),
        ({"terms": "read"}, ["terms", "indented"]),
        ({"terms": {"note": NOTE}}, ["terms.read", "read its terms"]),
        ({"terms": {"note": NOTE, "read": "yesterday"}}, ["terms.read", "2026-01-31"]),
        ({"terms": {"note": NOTE, "read": "2999-01-01"}}, ["terms.read", "in the future"]),
        ({"terms": {"note": NOTE, "read": "2026-01-02", "url": "there"}}, ["terms.url", "not an http"]),
    ],
)
def test_a_wrong_file_names_file_key_and_remedy(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, changes: dict[str, object], words: list[str]
) -> None:
    monkeypatch.setenv("WAQAI_NEWSROOM_URL", "http://127.0.0.1:9999")
    with pytest.raises(CatalogError) as caught:
        load_catalog(write(tmp_path, **changes))
    assert all(word in str(caught.value) for word in ["one.yaml", *words]), str(caught.value)


def test_a_key_that_stands_twice_is_refused_and_not_lost(tmp_path: Path) -> None:
    write(tmp_path)
    with (tmp_path / "one.yaml").open("a", encoding="utf-8") as file:
        file.write("feeds: [https://b.org/feed]\n")
    with pytest.raises(CatalogError, match=r"one\.yaml.*'feeds' stands twice"):
        load_catalog(tmp_path)


def test_a_file_that_would_be_passed_over_is_refused(tmp_path: Path) -> None:
    (write(tmp_path) / "one.yaml").rename(tmp_path / "one.yml")
    with pytest.raises(CatalogError, match=r"Rename it to one\.yaml"):
        load_catalog(tmp_path)


@pytest.mark.parametrize("text", ["a: [", "- list", "", "\x00"])
def test_what_is_no_mapping_is_refused(tmp_path: Path, text: str) -> None:
    (tmp_path / "one.yaml").write_text(text)
    with pytest.raises(CatalogError, match=r"one\.yaml"):
        load_catalog(tmp_path)


def test_misspelt_names_suggest_the_nearest() -> None:
    with pytest.raises(CatalogError, match=r"Did you mean 'un-news-ar'\?"):
        pick(load_catalog(), ["un-nwes-ar"])


def test_groups_and_order(tmp_path: Path) -> None:
    catalog = load_catalog(write(tmp_path))
    assert [one.id for one in pick(catalog, ["sample"])] == ["one"]
    assert [one.id for one in pick(catalog, ["one", "one", "all"])] == ["one"]
    assert pick(catalog, []) == pick(catalog, ["live"]) == []


def test_a_disabled_source_may_be_named_but_is_in_no_group(tmp_path: Path) -> None:
    catalog = load_catalog(write(tmp_path, enabled=False))
    assert pick(catalog, ["one"]) and not pick(catalog, ["all"])

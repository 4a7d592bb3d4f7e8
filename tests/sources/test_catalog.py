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


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"fedes": ["https://a.org"]}, ["one.yaml", "fedes", "Did you mean `feeds`"]),
        ({"licence": None}, ["licence", "is missing", "Add it"]),
        ({"feeds": ["ftp://a.org/x"]}, ["feeds", "not an http"]),
        ({"feeds": []}, ["at least one of feeds"]),
        ({"country": "Palestine"}, ["country"]),
        ({"sample": False}, ["127.0.0.1", "sample: true"]),
        ({"sample": False, "feeds": ["http://localhost/f"]}, ["localhost"]),
        ({"sample": False, "feeds": ["http://[::1]/f"]}, ["::1"]),
        ({"day_sitemaps": ["https://a.org/{yyyy}"]}, ["{mm}"]),
        ({"rate": 0}, ["rate"]),
        ({"items_min": 9, "items_max": 3}, ["items_min"]),
        ({"id": "two"}, ["one.yaml", "id", "'one'"]),
        ({"terms": {"note": "written for the test"}}, ["terms.read", "read its terms"]),
    ],
)
def test_a_wrong_file_names_file_key_and_remedy(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, changes: dict[str, object], words: list[str]
) -> None:
    monkeypatch.setenv("WAQAI_NEWSROOM_URL", "http://127.0.0.1:9999")
    with pytest.raises(CatalogError) as caught:
        load_catalog(write(tmp_path, **changes))
    assert all(word in str(caught.value) for word in ["one.yaml", *words]), str(caught.value)


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

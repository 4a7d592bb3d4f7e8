"""A release: what its descriptor says is what its files hold."""

import csv
import hashlib
import json
from datetime import date
from pathlib import Path

import pytest
import yaml
from click.testing import CliRunner
from samples import article, casualty

from waqai.cli import group
from waqai.tables.package import package
from waqai.tables.store import Store

DAYS = [date(2024, 7, 8), date(2024, 7, 9)]


@pytest.fixture
def uri(tmp_path: Path) -> str:
    store = Store(str(tmp_path / "data"))
    for day in DAYS:
        store.write("articles", day, [article()])
        store.write("casualties", day, [casualty(fact_id=f"f{day}", victims=["child", "woman"])])
    return store.uri


def described(folder: Path) -> dict:
    return json.loads((folder / "datapackage.json").read_text(encoding="utf8"))


def test_a_data_package_describes_its_files(uri: str, tmp_path: Path) -> None:
    folder = tmp_path / "release"
    assert package(uri, ["articles", "casualties"], folder) == {"articles": 2, "casualties": 2}
    told = described(folder)
    assert told["licenses"][0]["name"] == "Apache-2.0" and "belong to their outlets" in told["description"]
    for resource in told["resources"]:
        path = folder / resource["path"]
        with path.open(encoding="utf8", newline="") as file:
            head, *rows = csv.reader(file)
        fields = resource["schema"]["fields"]
        assert [field["name"] for field in fields] == head
        assert set(resource["schema"]["primaryKey"]) <= set(head)
        assert resource["bytes"] == path.stat().st_size
        assert resource["hash"] == "sha256:" + hashlib.sha256(path.read_bytes()).hexdigest()
        for field, values in zip(fields, zip(*rows, strict=True), strict=True):
            limits = field["constraints"]
            assert all(value in limits["enum"] for value in values if value and "enum" in limits)
            assert all(values) or not limits.get("required")


def test_a_release_says_how_to_cite_it(uri: str, tmp_path: Path) -> None:
    package(uri, ["casualties"], tmp_path / "release", DAYS[1])
    told = yaml.safe_load((tmp_path / "release" / "CITATION.cff").read_text(encoding="utf8"))
    assert told["title"] == "Waqai: casualty and diplomacy facts, 2024-07-09 to 2024-07-09"
    assert told["type"] == "dataset" and described(tmp_path / "release")["name"] == "waqai-casualties"


def test_all_tables_that_have_dates(uri: str, tmp_path: Path) -> None:
    words = ["export", "all", "--format", "datapackage", "--output", str(tmp_path / "release"), "--data", uri]
    told = CliRunner().invoke(group, words)
    assert told.exit_code == 0 and "casualties.csv: 2 rows" in told.output
    assert [one["name"] for one in described(tmp_path / "release")["resources"]] == ["articles", "casualties"]


def test_a_file_in_the_way_and_an_empty_range_are_told(uri: str, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(ValueError, match="is a file; name a folder"):
        package(uri, ["casualties"], tmp_path / "file")
    with pytest.raises(ValueError, match="it has 2024-07-08 to 2024-07-09"):
        package(uri, ["casualties"], tmp_path / "release", date(2031, 1, 1))
    assert not (tmp_path / "release").exists()

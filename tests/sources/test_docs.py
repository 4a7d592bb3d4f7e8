"""docs/sources.md, followed word for word: what it tells to write is one file, and that file works."""

from __future__ import annotations

import re
import socket
from datetime import date
from pathlib import Path

import pytest
import yaml
from click.testing import CliRunner

from waqai.cli.sources import command
from waqai.sources.catalog import Archive, Source, load_catalog, pick
from waqai.sources.schema import COLUMNS

DOCS = Path(__file__).parents[2] / "docs"
TEXT = (DOCS / "sources.md").read_text(encoding="utf-8")


def blocks(kind: str) -> list[str]:
    """Fenced blocks of a kind, without the indentation of a list."""
    found = re.findall(rf"^( *)```{kind}\n(.*?)^ *```", TEXT, re.M | re.S)
    return [re.sub(rf"^{indent}", "", body, flags=re.M) for indent, body in found]


@pytest.mark.parametrize(("place", "name"), [(0, "my-outlet"), (1, "last-year")])
def test_the_example_is_one_file_that_loads(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, place: int, name: str
) -> None:
    (tmp_path / f"{name}.yaml").write_text(blocks("yaml")[place], encoding="utf-8")
    monkeypatch.setenv("WAQAI_CATALOG", str(tmp_path))
    catalog = load_catalog()
    (source,) = pick(catalog, [name])
    assert source.id == name
    assert len(catalog) == len(load_catalog(Path(str(load_catalog.__globals__["FOLDER"])))) + 1
    # On in the daily run, if it says so.
    assert (source in pick(catalog, [])) == source.enabled


def no_network(*_: object, **__: object) -> None:
    raise OSError("no network in the tests")


def test_the_steps_are_followed_word_for_word(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(socket, "getaddrinfo", no_network)
    shell = "".join(blocks("sh"))
    folder = re.search(r"mkdir -p (\S+)", shell)
    contact = re.search(r"export WAQAI_CONTACT=(\S+)", shell)
    assert folder and contact
    monkeypatch.chdir(tmp_path)
    Path(folder[1]).mkdir()
    written = re.search(rf"`({folder[1]}/[\w-]+\.yaml)`", TEXT)
    assert written
    Path(written[1]).write_text(blocks("yaml")[0], encoding="utf-8")
    monkeypatch.setenv("WAQAI_CATALOG", str(tmp_path / folder[1]))
    monkeypatch.setenv("WAQAI_CONTACT", contact[1])
    words = re.search(r"waqai sources (check \S+)", shell)
    assert words
    # The example's host is nowhere, so that the trial says what it met, and what to do.
    tried = CliRunner().invoke(command, [*words[1].split(), "--data", str(tmp_path / "data")])
    assert f"asks as: waqai/0.1 (+{contact[1]})" in tried.output
    assert tried.exit_code == 1 and "robots.txt cannot be" in tried.output


def test_every_key_is_explained_and_every_key_explained_is_there() -> None:
    table = TEXT.split("## The keys")[1].split("## What ships")[0]
    told = {key for row in re.findall(r"^\| (`.*?) \|", table, re.M) for key in re.findall(r"`(\w+)`", row)}
    assert told == set(Source.model_fields) - {"sample"}
    archives = TEXT.split("## Backfill from archives")[1]
    kinds = set(re.findall(r"`(\w+)`", " ".join(re.findall(r"^\| (`.*?) \|", archives, re.M)))) - {"kind", "files"}
    assert kinds == set(Archive.model_fields["kind"].annotation.__args__)  # type: ignore[union-attr]
    assert all(f"`{key}`" in archives for key in [*COLUMNS, "days_after", "hosts", "columns"])


def test_what_it_says_of_the_shipped_sources_is_so() -> None:
    live = [one for one in load_catalog().values() if not one.sample]
    assert sum(one.enabled for one in live) == 3 and "Three live sources are on" in TEXT
    off = [one for one in live if not one.enabled and one.web_urls]
    assert len(off) == 23 and "Twenty-three outlets" in TEXT


def test_dates_in_the_examples_are_dates() -> None:
    for text in blocks("yaml"):
        assert isinstance(yaml.safe_load(text)["terms"]["read"], date)


def test_every_outcome_in_the_docs_is_one_of_the_code() -> None:
    text = (DOCS / "fetching.md").read_text(encoding="utf-8")
    listed = text.split("when the day is")[1].split("`waqai replay")[0]
    code = "".join(path.read_text(encoding="utf-8") for path in (DOCS.parent / "include/waqai/sources").rglob("*.py"))
    outcomes = set(re.findall(r"`(\w+)`", listed)) - {"http_404", "ok"}
    assert len(outcomes) > 25
    assert all(f'"{outcome}"' in code for outcome in outcomes)


def test_every_hostile_case_of_the_docs_has_its_test() -> None:
    text = (DOCS / "fetching.md").read_text(encoding="utf-8")
    named = set(re.findall(r"`(test_\w+)`", text.split("### What a server may try")[1].split("## Interruption")[0]))
    tests = "".join(path.read_text(encoding="utf-8") for path in (DOCS.parent / "tests").rglob("test_*.py"))
    assert len(named) > 30
    assert [name for name in named if f"def {name}(" not in tests] == []

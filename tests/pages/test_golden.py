"""The golden pages: stories, dates, credits and roles as their layouts say; figures over all of them."""

import json
import subprocess
import sys
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from waqai.pages.model import ROLES, Page
from waqai.pages.reader import read_page

FOLDER = Path(__file__).parent.parent / "golden"
FOLDERS = ("pages", "sight_pages")
PLACES = {path.stem: path.parent for folder in FOLDERS for path in (FOLDER / folder).glob("*.json")}
NAMES = sorted(PLACES)


def expected(name: str) -> dict[str, Any]:
    found: dict[str, Any] = json.loads((PLACES[name] / f"{name}.json").read_text("utf8"))
    return found


def read(name: str) -> Page:
    wanted = expected(name)
    given = date.fromisoformat(wanted["given"]) if wanted["given"] else None
    return read_page((PLACES[name] / (name + wanted["suffix"])).read_bytes(), url=wanted["url"], published=given)


@pytest.mark.parametrize("name", NAMES)
def test_stories(name: str) -> None:
    wanted, page = expected(name), read(name)
    found = [
        {"kind": s.kind, "title": s.title, "text": s.text, "day": s.published_at and str(s.published_at.date())}
        for s in page.stories
    ]
    assert found == wanted["stories"]
    assert {segment.story for segment in page.segments} <= set(range(len(found)))


@pytest.mark.parametrize("name", NAMES)
def test_page(name: str) -> None:
    wanted, page = expected(name), read(name)
    assert (page.title, page.language, page.reject) == (wanted["title"], wanted["language"], None)
    assert page.published_at is not None and str(page.published_at.date()) == wanted["published_at"][:10]
    for field in ("author", "outlet"):
        assert wanted[field] is None or getattr(page, field) == wanted[field]
    assert wanted["credit"] is None or list(page.credit) == wanted["credit"]
    assert page.dates_disagree == name.startswith("disagreeing")


@pytest.mark.parametrize("name", NAMES)
def test_roles(name: str) -> None:
    page = read(name)
    missing = [
        (role, text)
        for role, texts in expected(name)["roles"].items()
        for text in texts
        if not any(segment.role == role and text in segment.text for segment in page.segments)
    ]
    assert missing == []


def test_every_role_is_expected_somewhere() -> None:
    met = {role for name in NAMES for role, texts in expected(name)["roles"].items() if texts}
    assert met | {"body"} == ROLES


def test_golden_files_are_those_of_the_layouts() -> None:
    assert len(NAMES) >= 40
    run = subprocess.run([sys.executable, FOLDER / "renew.py", "--check"], capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stdout[:2000]

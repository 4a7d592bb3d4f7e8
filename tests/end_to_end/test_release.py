"""A release of the sample days, read by the standard's own tool."""

from pathlib import Path
from typing import Any

from frictionless import Package

from waqai.tables.package import package, with_dates


def test_frictionless_finds_nothing_wrong(sample: Any, tmp_path: Path) -> None:
    written = package(sample.uri, with_dates(sample.uri, None, None), tmp_path / "release")
    report = Package(str(tmp_path / "release" / "datapackage.json")).validate()
    assert {task.name: task.stats["rows"] for task in report.tasks} == written
    errors = [*report.errors, *(error for task in report.tasks for error in task.errors)]
    assert [error.message for error in errors] == []

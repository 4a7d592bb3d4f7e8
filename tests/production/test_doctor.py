"""`waqai doctor`: sees what is wrong with a set-up, and says what to do."""

from pathlib import Path

import pytest

from waqai.steps.doctor import Finding, examine


def found(uri: Path | str, begin: str) -> Finding:
    """The finding that begins so."""
    return next(one for one in examine(str(uri)) if one.what.startswith(begin))


@pytest.fixture(autouse=True)
def elsewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A working folder of the test's own."""
    for name in ("WAQAI_ALERT_WEBHOOK", "WAQAI_STATSD", "WAQAI_STATE"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.chdir(tmp_path)


def test_a_new_set_up_has_nothing_to_mend_here(tmp_path: Path) -> None:
    for begin in ("data", "fetch state", "tables", "refused", "alerts", "StatsD", "secrets"):
        assert found(tmp_path / "data", begin).good, begin


def test_a_refused_partition(tmp_path: Path) -> None:
    (tmp_path / "_failed").mkdir()
    (tmp_path / "_failed/casualties-2024-07-08.jsonl").write_text("{}")
    one = found(tmp_path, "refused")
    assert not one.good and "casualties-2024-07-08" in one.what and "build the date again" in one.remedy


def test_a_killed_fetch_is_told_and_needs_nothing(tmp_path: Path) -> None:
    folder = tmp_path / "state/spool/paper"
    folder.mkdir(parents=True)
    (folder / "meta.json").write_text("{}")
    one = found(tmp_path, "fetch state")
    assert one.good and "unpublished fetches of paper" in one.what


@pytest.mark.parametrize(
    ("name", "value", "begin"),
    [("WAQAI_ALERT_WEBHOOK", "ftp://x", "alerts"), ("WAQAI_STATSD", "somewhere", "StatsD")],
)
def test_a_malformed_setting(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, value: str, begin: str
) -> None:
    monkeypatch.setenv(name, value)
    one = found(tmp_path, begin)
    assert not one.good and name in one.remedy


def test_an_open_secret(tmp_path: Path) -> None:
    (tmp_path / "secrets").mkdir()
    (tmp_path / "secrets/jwt_secret").write_text("x")
    (tmp_path / "secrets/jwt_secret").chmod(0o644)
    assert not found(tmp_path, "secrets").good
    (tmp_path / "secrets/jwt_secret").chmod(0o600)
    assert found(tmp_path, "secrets").good


def test_storage_that_does_not_answer(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for key, value in {"AWS_ENDPOINT_URL": "http://127.0.0.1:9", "AWS_ACCESS_KEY_ID": "x",
                       "AWS_SECRET_ACCESS_KEY": "x", "AWS_DEFAULT_REGION": "us-east-1"}.items():  # fmt: skip
        monkeypatch.setenv(key, value)
    assert not found("s3://news/x", "data").good

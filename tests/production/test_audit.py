"""The audit: it sees what it is meant to see, and the repository passes it."""

import importlib.util
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
_spec = importlib.util.spec_from_file_location("audit", ROOT / "scripts/audit.py")
assert _spec and _spec.loader
audit = importlib.util.module_from_spec(_spec)
_spec.loader.exec_module(audit)


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("-----BEGIN RSA PRIVATE " + "KEY-----", "private key"),
        ("aws = AKIA" + "ABCDEFGHIJKLMNOP", "AWS key"),
        ("ghp_" + "a" * 36, "token"),
        ("redis://user:" + "hunter22@host/0", "password in a URL"),
        ("api_key = '" + "0123456789abcdef0123'", "secret in code"),
    ],
)
def test_a_secret_is_seen(line: str, kind: str) -> None:
    assert list(audit.leaks(f"first\n{line}\n")) == [(2, kind)]


@pytest.mark.parametrize(
    "line",
    [
        "postgresql://airflow:{postgres}@postgres/airflow",
        "password = secrets.token_hex(16)",
        "token = 'short'",
        "https://news.example/a:b@c",
        "DATABASE_URL: ${DATABASE_URL}",
        "postgresql://me:secret@127.0.0.1/x",
    ],
)
def test_what_is_none_is_not(line: str) -> None:
    assert list(audit.leaks(line)) == []


def test_insecure_code_is_seen(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for folder in audit.FOLDERS:
        (tmp_path / folder).mkdir()
    (tmp_path / "include/bad.py").write_text("import pickle\n\npickle.loads(b'')\n")
    monkeypatch.setattr(audit, "ACCEPTED", {("S999", "include"): "a rule that is not"})
    found = list(audit.insecure(tmp_path))
    assert any(one.startswith("include/bad.py:3: S301") for one in found)
    assert any("S999" in one and "remove it" in one for one in found)


def test_loose_pins_are_seen(tmp_path: Path) -> None:
    (tmp_path / "requirements.txt").write_text("good==1.0\nbetter[x]==2 ; python_version < '3.12'\nbad>=1\nworse\n")
    assert [one.split(":")[1] for one in audit.loose(tmp_path)] == ["3", "4"]


def test_this_repository_has_no_insecure_code() -> None:
    assert list(audit.insecure()) == []


def test_this_repository_has_no_secret_and_no_loose_pin() -> None:
    if subprocess.run(["git", "rev-parse"], cwd=ROOT, capture_output=True, check=False).returncode:
        pytest.skip("not a git repository")
    assert list(audit.secrets()) == []
    assert list(audit.loose()) == []

"""A source that is down for three days: each day says so, and once it is back the days are filled in as late news."""

import socket
from datetime import date
from pathlib import Path

import pytest
from days import build_days, fetch_days, files

from waqai.newsroom import Newsroom
from waqai.tables.store import Store

DOWN, BACK = ("2024-07-07", "2024-07-08", "2024-07-09"), "2024-07-10"
SOURCE = ("newsroom-manara",)


def test_three_days_down_then_back(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with socket.socket() as held:
        held.bind(("127.0.0.1", 0))
        port = int(held.getsockname()[1])
    monkeypatch.setenv("WAQAI_NEWSROOM_URL", f"http://127.0.0.1:{port}")
    down, calm = str(tmp_path / "down"), str(tmp_path / "calm")
    for day in DOWN:
        touched = fetch_days(down, (day,), sources=SOURCE)
        assert touched == {day}
        build_days(down, touched)
    store = Store(down)
    for day in DOWN:
        assert store.rows("articles", date.fromisoformat(day)) == 0
        reasons = store.read("rejects", date.fromisoformat(day))["reason"].to_pylist()
        assert set(reasons) <= {"connect", "robots_unreachable", "host_down"} and reasons
    with Newsroom(port):
        touched = fetch_days(down, (BACK,), sources=SOURCE)
        assert touched >= {*DOWN, BACK}, "the days that were missed are built again"
        build_days(down, touched)
        build_days(calm, fetch_days(calm, (*DOWN, BACK), sources=SOURCE))
    # All but the note that the source was down is as if it never had been.
    assert files(down, but="rejects") == files(calm, but="rejects")
    assert store.rows("articles", date.fromisoformat(DOWN[0])) > 0

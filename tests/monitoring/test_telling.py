"""Webhook, StatsD and Airflow's callbacks, against sinks on loopback."""

import asyncio
import logging
import socket
from datetime import UTC, date, datetime
from types import SimpleNamespace

import pytest
from webhook_sink import Sink

from waqai.monitoring import callbacks, statsd, webhook
from waqai.monitoring.measure import SourceDay

ROW = SourceDay(date(2024, 7, 8), "a.b:c", datetime(2024, 7, 9, tzinfo=UTC), pages=3, rejects={"http_404": 2})


def test_a_webhook_is_asked_again(sink: Sink) -> None:
    sink.refusals, waits = 2, []
    assert webhook.send("text", {"kind": "x"}, sleep=waits.append)
    assert sink.posts == [{"text": "text", "kind": "x"}]
    assert waits == [1.0, 2.0]


def test_a_dead_webhook_never_raises_and_its_address_is_no_log_line(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setenv("WAQAI_ALERT_WEBHOOK", "http://127.0.0.1:9/very-secret")
    with caplog.at_level(logging.DEBUG, logger="waqai"):
        assert not webhook.send("text", sleep=lambda _: None)
    told = [one.message for one in caplog.records if one.name.startswith("waqai")]
    assert "text" in told and len(told) == 2
    assert not any("very-secret" in line for line in told)


def test_without_a_webhook_the_log_has_it(monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture) -> None:
    monkeypatch.delenv("WAQAI_ALERT_WEBHOOK", raising=False)
    assert not webhook.send("nobody listens")
    assert "nobody listens" in caplog.text


def test_a_failed_run_is_told(sink: Sink) -> None:
    run = SimpleNamespace(dag_id="build_tables", partition_key="2024-07-08", run_id="r1")
    context = {"dag": SimpleNamespace(dag_id="build_tables"), "dag_run": run, "reason": "task_failure"}
    assert callbacks.run_failed(context)
    (post,) = sink.posts
    assert post["text"] == "Waqai: build_tables of 2024-07-08 failed: task_failure (run r1)"
    assert post["kind"] == "run_failed" and post["date"] == "2024-07-08"


def test_a_late_run_is_told(sink: Sink) -> None:
    assert asyncio.run(callbacks.deadline_missed(context={"dag_run": {"dag_id": "fetch_news", "run_id": "r2"}}))
    assert "fetch_news is not over in time (run r2)" in sink.posts[0]["text"]


def test_a_context_without_anything_is_told_too(sink: Sink) -> None:
    assert callbacks.run_failed({})
    assert asyncio.run(callbacks.deadline_missed())
    assert len(sink.posts) == 2


def test_gauges_reach_statsd(monkeypatch: pytest.MonkeyPatch) -> None:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as listener:
        listener.bind(("127.0.0.1", 0))
        listener.settimeout(5)
        monkeypatch.setenv("WAQAI_STATSD", f"127.0.0.1:{listener.getsockname()[1]}")
        sent = statsd.send([ROW])
        got = [listener.recv(1000).decode() for _ in range(sent)]
    assert "waqai.source.a_b_c.pages:3|g" in got
    assert "waqai.source.a_b_c.rejects.http_404:2|g" in got
    assert not any("None" in line for line in got)


def test_a_malformed_statsd_address_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("WAQAI_STATSD", "somewhere")
    with pytest.raises(ValueError, match=r"WAQAI_STATSD.*127\.0\.0\.1:8125"):
        statsd.send([ROW])

"""Mail, against an SMTP server on loopback."""

import logging
import smtplib
import socket
from collections.abc import Iterator
from email import message_from_bytes, policy
from email.message import EmailMessage
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from aiosmtpd.controller import Controller
from webhook_sink import Sink

from waqai.monitoring import callbacks, mail, telling


class Box:
    """Keeps what it is sent; refuses the first `refusals` mails."""

    def __init__(self) -> None:
        self.mails: list[EmailMessage] = []
        self.to: list[list[str]] = []
        self.refusals = 0

    async def handle_DATA(self, server: Any, session: Any, envelope: Any) -> str:
        if self.refusals:
            self.refusals -= 1
            return "451 busy, try again"
        self.mails.append(message_from_bytes(envelope.content, policy=policy.default))
        self.to.append(envelope.rcpt_tos)
        return "250 taken"


@pytest.fixture
def box(monkeypatch: pytest.MonkeyPatch) -> Iterator[Box]:
    made = Box()
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    server = Controller(made, hostname="127.0.0.1", port=port)
    server.start()
    monkeypatch.setenv("WAQAI_ALERT_MAIL", "desk@example.org, night@example.org")
    monkeypatch.setenv("WAQAI_SMTP", f"smtp://127.0.0.1:{port}")
    yield made
    server.stop()


def test_a_failed_run_is_mailed(box: Box, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("WAQAI_ALERT_WEBHOOK", raising=False)
    run = SimpleNamespace(dag_id="build_tables", partition_key="2024-07-08", run_id="r1")
    assert callbacks.run_failed({"dag_run": run, "reason": "task_failure"})
    (one,) = box.mails
    assert one["Subject"] == "Waqai: build_tables of 2024-07-08 failed: task_failure (run r1)"
    assert "kind: run_failed" in one.get_content() and "date: 2024-07-08" in one.get_content()
    assert box.to == [["desk@example.org", "night@example.org"]]


def test_both_are_told(box: Box, sink: Sink) -> None:
    assert telling.send("مصدر صامت", {"kind": "silent"})
    assert len(sink.posts) == len(box.mails) == 1
    assert box.mails[0]["Subject"] == "مصدر صامت"


def test_one_that_is_dead_does_not_silence_the_other(box: Box, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("WAQAI_ALERT_WEBHOOK", "ftp://nowhere")
    monkeypatch.setattr("waqai.monitoring.webhook.TRIES", 1)
    assert telling.send("text")
    assert len(box.mails) == 1


def test_a_busy_server_is_asked_again(box: Box) -> None:
    box.refusals, waits = 2, []
    assert mail.send("text", sleep=waits.append)
    assert len(box.mails) == 1 and waits == [1.0, 2.0]


def test_lines_add_no_headers(box: Box) -> None:
    assert mail.send("first\r\nBcc: all@example.org\n\nsecond" + "x" * 500)
    (one,) = box.mails
    assert one["Bcc"] is None and len(one["Subject"]) <= 150 and one["Subject"].startswith("first Bcc")
    assert box.to == [["desk@example.org", "night@example.org"]]


def test_a_password_never_goes_in_the_clear(
    box: Box, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture, tmp_path: Path
) -> None:
    (tmp_path / "password").write_text("very-secret\n")
    port = mail.server().port
    monkeypatch.setenv("WAQAI_SMTP", f"smtp://desk%40example.org@127.0.0.1:{port}")
    monkeypatch.setenv("WAQAI_SMTP_PASSWORD_FILE", str(tmp_path / "password"))
    assert mail.server().password == "very-secret" and mail.server().user == "desk@example.org"
    monkeypatch.setattr(smtplib.SMTP, "login", lambda *_: pytest.fail("logged in without TLS"))
    with caplog.at_level(logging.DEBUG):
        assert not mail.send("text", sleep=lambda _: None)
    assert box.mails == [] and "very-secret" not in caplog.text


def test_without_people_nothing_is_sent(box: Box, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("WAQAI_ALERT_MAIL", "")
    assert not mail.send("text")
    assert box.mails == []


@pytest.mark.parametrize(("name", "value"), [
    ("WAQAI_ALERT_MAIL", "desk"), ("WAQAI_ALERT_MAIL", "a@b@c"), ("WAQAI_SMTP", "mail.example.org"),
    ("WAQAI_SMTP", "http://mail.example.org"), ("WAQAI_SMTP", "smtp://mail.example.org:many"),
])  # fmt: skip
def test_malformed_settings_are_named_and_break_nothing(
    box: Box, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture, name: str, value: str
) -> None:
    monkeypatch.setenv(name, value)
    assert not mail.send("text", sleep=lambda _: pytest.fail("a mistake does not go away by waiting"))
    assert name in caplog.text and "write it as" in caplog.text

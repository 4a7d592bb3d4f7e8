"""Telling someone by mail: WAQAI_ALERT_MAIL names the people, WAQAI_SMTP the server (`smtp://user@host:587`)."""

import logging
import os
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

PEOPLE, SERVER, PASSWORD_FILE = "WAQAI_ALERT_MAIL", "WAQAI_SMTP", "WAQAI_SMTP_PASSWORD_FILE"
TRIES = 3
_SUBJECT = 150
_log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Server:
    """A mail server: `smtp` (TLS is begun where there is a password) or `smtps` (TLS from the start)."""

    scheme: str
    host: str
    port: int
    user: str
    password: str


def people() -> list[str]:
    """Whom mail goes to; none where WAQAI_ALERT_MAIL names nobody. Raises ValueError for what is no address."""
    found = os.environ.get(PEOPLE, "").replace(",", " ").split()
    for one in found:
        name, _, host = one.partition("@")
        if not name or not host or "@" in host:
            raise ValueError(f"{PEOPLE}: {one!r} is no mail address; write it as desk@example.org, several by comma")
    return found


def server() -> Server:
    """The server of WAQAI_SMTP, its password from there or from WAQAI_SMTP_PASSWORD_FILE. Raises ValueError."""
    parts = urlsplit(os.environ.get(SERVER, "smtp://127.0.0.1:25"))
    try:
        port = parts.port or {"smtp": 25, "smtps": 465}[parts.scheme]
    except (KeyError, ValueError):
        raise ValueError(f"{SERVER}: write it as smtp://user@host:587 or smtps://user@host:465") from None
    if not parts.hostname:
        raise ValueError(f"{SERVER} names no host; write it as smtp://user@host:587")
    file = os.environ.get(PASSWORD_FILE)
    password = unquote(parts.password or "") or (Path(file).read_text(encoding="utf8").strip() if file else "")
    return Server(parts.scheme, parts.hostname, port, unquote(parts.username or ""), password)


def send(text: str, fields: Mapping[str, Any] | None = None, sleep: Callable[[float], None] = time.sleep) -> bool:
    """Mails `text` and the further fields; whether the server took it. Never raises: an alert must not break a run."""
    import smtplib

    try:
        to, by = people(), server()
    except (ValueError, OSError) as error:
        _log.error("no mail about the alert: %s", error)
        return False
    for wait in (*[2.0**k for k in range(TRIES - 1)], None) if to else ():
        try:
            _deliver(by, to, text, fields or {})
            return True
        except (OSError, smtplib.SMTPException) as error:
            # The password may stand in what an error says: only its kind is told.
            told = type(error).__name__
        if wait is not None:
            sleep(wait)
        else:
            _log.error("no mail about the alert, %s does not take it: %s", by.host, told)
    return False


def _deliver(to: Server, people: list[str], text: str, fields: Mapping[str, Any]) -> None:
    import smtplib
    import ssl
    from email.message import EmailMessage

    message = EmailMessage()
    # One line: what a source or an error is called must not add headers.
    message["Subject"] = " ".join(text.split())[:_SUBJECT]
    message["From"] = to.user if "@" in to.user else people[0]
    message["To"] = ", ".join(people)
    message.set_content("\n".join([text, "", *(f"{name}: {value}" for name, value in fields.items())]))
    secure = ssl.create_default_context()
    connection = (
        smtplib.SMTP_SSL(to.host, to.port, timeout=20, context=secure)
        if to.scheme == "smtps"
        else smtplib.SMTP(to.host, to.port, timeout=20)
    )
    with connection as client:
        if to.user and to.scheme == "smtp":
            # Raises where the server has no TLS: a password never goes in the clear.
            client.starttls(context=secure)
        if to.user:
            client.login(to.user, to.password)
        client.send_message(message)

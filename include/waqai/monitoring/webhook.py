"""Telling someone: one JSON POST to the webhook in WAQAI_ALERT_WEBHOOK (Slack, Mattermost and the like read `text`)."""

import logging
import os
import time
from collections.abc import Callable, Mapping
from typing import Any

VARIABLE = "WAQAI_ALERT_WEBHOOK"
TRIES = 3
_log = logging.getLogger(__name__)


def send(text: str, fields: Mapping[str, Any] | None = None, sleep: Callable[[float], None] = time.sleep) -> bool:
    """Posts `text` and the further fields; whether it was taken. Never raises: an alert must not break a run.

    Without a webhook the text goes to the log as a warning. The address is a secret (it lets anyone post), so the log
    never holds it.
    """
    # Airflow imports this module with each DAG file, which must stay quick.
    import requests

    url = os.environ.get(VARIABLE)
    _log.warning("%s", text)
    if not url:
        return False
    for wait in (*[2.0**k for k in range(TRIES - 1)], None):
        try:
            answer = requests.post(url, json={"text": text, **(fields or {})}, timeout=10, allow_redirects=False)
            if answer.status_code < 300:
                return True
            told = f"status {answer.status_code}"
        except requests.RequestException as error:
            told = type(error).__name__
        if wait is not None:
            sleep(wait)
    _log.error("the webhook in %s did not take the alert: %s", VARIABLE, told)
    return False

"""Telling someone: by the webhook, by mail, by both, or, where there is neither, by the log alone."""

from collections.abc import Mapping
from typing import Any

from waqai.monitoring import mail, webhook


def send(text: str, fields: Mapping[str, Any] | None = None) -> bool:
    """Whether anybody took it. Never raises."""
    return any([webhook.send(text, fields), mail.send(text, fields)])

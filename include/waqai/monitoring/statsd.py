"""Own metrics to StatsD, where WAQAI_STATSD (`host:port`) names one: gauges by source, in one UDP packet each."""

import logging
import os
import re
import socket
from collections.abc import Iterable, Iterator

from waqai.monitoring.measure import SourceDay

VARIABLE = "WAQAI_STATSD"
GAUGES = ("pages", "bytes", "unchanged", "failed", "articles", "facts", "facts_per_article", "freshness_hours")
_log = logging.getLogger(__name__)


def lines(rows: Iterable[SourceDay]) -> Iterator[str]:
    """`waqai.source.<source>.<gauge>:<value>|g`, and `….rejects.<reason>` for each reason."""
    for row in rows:
        stem = f"waqai.source.{_safe(row.source)}"
        for gauge in GAUGES:
            value = getattr(row, gauge)
            if value is not None:
                yield f"{stem}.{gauge}:{value}|g"
        yield from (f"{stem}.rejects.{_safe(reason)}:{count}|g" for reason, count in row.rejects.items())


def send(rows: Iterable[SourceDay]) -> int:
    """Sends the gauges; how many. Never raises: StatsD may come and go. Raises ValueError for a malformed address."""
    address = os.environ.get(VARIABLE)
    if not address:
        return 0
    host, _, port = address.rpartition(":")
    if not host or not port.isdigit():
        raise ValueError(f"{VARIABLE}: {address!r} is no address; write it as 127.0.0.1:8125")
    sent = 0
    try:
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as sock:
            for line in lines(rows):
                sock.sendto(line.encode(), (host, int(port)))
                sent += 1
    except OSError as error:
        _log.warning("StatsD at %s: %s", address, error)
    return sent


def _safe(name: str) -> str:
    """A part of a metric's name: dots and colons would cut it."""
    return re.sub(r"[^A-Za-z0-9_-]+", "_", name)

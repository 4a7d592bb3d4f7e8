"""Connections that open sockets only to checked addresses, and a watchdog that ends what takes too long."""

from __future__ import annotations

import socket
import threading
from typing import Any

import urllib3
from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.connectionpool import HTTPConnectionPool, HTTPSConnectionPool

from waqai.sources.urls import Guard


class _Guarded:
    """Mixed into urllib3's connections: opens sockets only to checked addresses, and can be found by the watchdog."""

    guard: Guard
    active: threading.local

    def _new_conn(self) -> socket.socket:
        mine: Any = self
        host = mine._dns_host.strip("[]")
        last: OSError | None = None
        for address in self.guard.addresses(host, mine.port):
            try:
                return socket.create_connection((address, mine.port), mine.timeout)
            except OSError as error:
                last = error
        raise last or OSError(f"{host}: no address")

    def request(self, *args: Any, **kwargs: Any) -> None:
        self.active.connection = self
        super().request(*args, **kwargs)  # type: ignore[misc]


def pools(guard: Guard, active: threading.local) -> urllib3.PoolManager:
    """Pools of guarded connections; `active.connection` is the one that the calling thread uses."""
    shared = {"guard": guard, "active": active}
    http = type("GuardedHTTP", (_Guarded, HTTPConnection), shared)
    https = type("GuardedHTTPS", (_Guarded, HTTPSConnection), shared)
    made = urllib3.PoolManager(num_pools=64, maxsize=4, retries=False)
    made.pool_classes_by_scheme = {
        "http": type("HTTPPool", (HTTPConnectionPool,), {"ConnectionCls": http}),
        "https": type("HTTPSPool", (HTTPSConnectionPool,), {"ConnectionCls": https}),
    }
    return made


class Watchdog:
    """Ends the calling thread's request after `seconds`: a drip of bytes resets every other timer. A context."""

    def __init__(self, active: threading.local, seconds: float) -> None:
        active.connection = None
        self._expired = threading.Event()
        self._timer = threading.Timer(seconds, _cut, (active.__dict__, self._expired))
        self._timer.daemon = True

    def __enter__(self) -> Watchdog:
        self._timer.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._timer.cancel()

    @property
    def expired(self) -> bool:
        """Whether it had to."""
        return self._expired.is_set()


def _cut(active: dict[str, Any], expired: threading.Event) -> None:
    """The watchdog: whatever the connection is waiting for ends now (a drip of bytes resets every other timer)."""
    expired.set()
    connection = active.get("connection")
    sock = getattr(connection, "sock", None)
    if sock is not None:
        try:
            sock.shutdown(socket.SHUT_RDWR)
        except OSError:
            return

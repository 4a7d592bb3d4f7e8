"""A loopback proxy before a server, which answers some requests with 500 and lets others wait."""

import http.client
import threading
import time
from collections.abc import Callable
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Self
from urllib.parse import urlsplit

ERROR = b"<?xml version='1.0'?><Error><Code>InternalError</Code><Message>We are sorry.</Message></Error>"
# Between two connections, or set by this server itself; not to be handed on.
HOP = {"date", "server", "connection", "transfer-encoding", "content-length", "keep-alive", "expect"}


class Handler(BaseHTTPRequestHandler):
    """One request: forwarded by the proxy whose server it came to, late or not at all."""

    protocol_version = "HTTP/1.1"
    server: "Server"

    def answer(self) -> None:
        body, proxy = self._body(), self.server.proxy
        bad = proxy.count(self.command)
        time.sleep(proxy.delay)
        if bad:
            return self._send(500, [("Content-Type", "application/xml")], ERROR)
        upstream = http.client.HTTPConnection(proxy.host, proxy.port, timeout=30)
        kept = {name: value for name, value in self.headers.items() if name.lower() not in HOP}
        upstream.request(self.command, self.path, body, kept)
        got = upstream.getresponse()
        data, size = got.read(), got.headers.get("Content-Length")
        headers = [(name, value) for name, value in got.headers.items() if name.lower() not in HOP]
        self._send(got.status, headers, data, size if self.command == "HEAD" else None)
        upstream.close()

    do_GET = do_PUT = do_POST = do_HEAD = do_DELETE = answer

    def _body(self) -> bytes:
        if "chunked" not in self.headers.get("Transfer-Encoding", ""):
            return self.rfile.read(int(self.headers.get("Content-Length") or 0))
        whole = b""
        while size := int(self.rfile.readline().split(b";")[0], 16):
            whole += self.rfile.read(size)
            self.rfile.readline()
        self.rfile.readline()
        return whole

    def _send(self, status: int, headers: list[tuple[str, str]], data: bytes, size: str | None = None) -> None:
        self.send_response(status)
        for name, value in headers:
            self.send_header(name, value)
        self.send_header("Content-Length", size or str(len(data)))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(data)

    def log_message(self, format: str, *args: object) -> None:
        """Silent."""


class Server(ThreadingHTTPServer):
    """Knows its proxy."""

    daemon_threads = True

    def __init__(self, proxy: "Proxy") -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.proxy = proxy


class Proxy:
    """Forwards to `target`. `fails(n, method)` says whether the nth request (from 1) fails; `delay` seconds each."""

    def __init__(self, target: str) -> None:
        parts = urlsplit(target)
        self.host, self.port = parts.hostname or "", parts.port
        self.fails: Callable[[int, str], bool] = lambda n, method: False
        self.delay, self.asked, self.failed = 0.0, 0, 0
        self._lock, self.server = threading.Lock(), Server(self)
        self.url = f"http://127.0.0.1:{self.server.server_address[1]}"

    def count(self, method: str) -> bool:
        """Takes note of a request; gives whether it is to fail."""
        with self._lock:
            self.asked += 1
            bad = self.fails(self.asked, method)
            self.failed += bad
        return bad

    def __enter__(self) -> Self:
        threading.Thread(target=self.server.serve_forever, daemon=True).start()
        return self

    def __exit__(self, *_: object) -> None:
        self.server.shutdown()
        self.server.server_close()

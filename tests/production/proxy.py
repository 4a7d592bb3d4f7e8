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


class Proxy:
    """Forwards to `target`. `fails(n, method)` says whether the nth request (from 1) fails; `delay` seconds each."""

    def __init__(self, target: str) -> None:
        self.fails: Callable[[int, str], bool] = lambda n, method: False
        self.delay, self.asked, self.failed = 0.0, 0, 0
        parts, proxy, lock = urlsplit(target), self, threading.Lock()

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def answer(self) -> None:
                body = self._body()
                with lock:
                    proxy.asked += 1
                    bad = proxy.fails(proxy.asked, self.command)
                    proxy.failed += bad
                time.sleep(proxy.delay)
                if bad:
                    return self._send(500, [("Content-Type", "application/xml")], ERROR)
                upstream = http.client.HTTPConnection(parts.hostname or "", parts.port, timeout=30)
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

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.server.daemon_threads = True
        self.url = f"http://127.0.0.1:{self.server.server_address[1]}"

    def __enter__(self) -> Self:
        threading.Thread(target=self.server.serve_forever, daemon=True).start()
        return self

    def __exit__(self, *_: object) -> None:
        self.server.shutdown()
        self.server.server_close()

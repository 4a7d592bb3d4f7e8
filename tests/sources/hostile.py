"""A hostile server on loopback, on top of the sample newsroom: every path a test has not claimed is the newsroom's.

A test claims a path with `answers[path] = function`; the function gets the handler and writes what it likes to the
socket. `hits` holds each request as (time, path, headers).
"""

from __future__ import annotations

import socket
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import TracebackType

from waqai.newsroom.server import respond

Handler = BaseHTTPRequestHandler
Answer = Callable[[Handler], None]
HTML = "text/html; charset=utf-8"
PAGE = (
    '<!doctype html><html lang="ar"><head><meta charset="utf-8"><title>خبر</title>'
    '<meta property="article:published_time" content="2024-07-08T09:00:00Z"></head>'
    "<body><article><h1>خبر قصير</h1><p>قال مسؤول محلي إن الطريق أعيد فتحه صباح اليوم.</p></article></body></html>"
).encode()


class Hostile:
    """The server; used as a context. `url` is its address, without a slash at the end."""

    def __init__(self) -> None:
        self.answers: dict[str, Answer] = {}
        self.hits: list[tuple[float, str, dict[str, str]]] = []
        self.closing = threading.Event()
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), self._handler())
        self._server.daemon_threads = True
        # A client that hangs up is what the tests are about.
        self._server.handle_error = lambda *_: None  # type: ignore[method-assign]
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.02,), daemon=True)
        self.port = int(self._server.server_address[1])
        self.url = f"http://127.0.0.1:{self.port}"

    def _handler(self) -> type[Handler]:
        outer = self

        class _Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"
            disable_nagle_algorithm = True

            def do_GET(self) -> None:
                outer.hits.append((time.monotonic(), self.path, {k.lower(): v for k, v in self.headers.items()}))
                claimed = outer.answers.get(self.path) or outer.answers.get(self.path.split("?")[0])
                try:
                    (claimed or outer._newsroom)(self)
                except OSError:  # the client had enough
                    self.close_connection = True

            def log_message(self, format: str, *args: object) -> None:
                pass

        return _Handler

    def _newsroom(self, handler: Handler) -> None:
        answer = respond(handler.path, self.url)
        send(handler, b"".join(answer.chunks()), status=answer.status, kind=answer.content_type, **answer.headers)

    def paths(self) -> list[str]:
        """What was asked for, in order."""
        return [path for _, path, _ in self.hits]

    def __enter__(self) -> Hostile:
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.closing.set()
        self._server.shutdown()
        self._server.server_close()


def send(handler: Handler, body: bytes, *, status: int = 200, kind: str | None = HTML, **headers: str) -> None:
    """A whole, honest answer; header names are written with underscores or as they are."""
    handler.send_response(status)
    if kind:
        handler.send_header("Content-Type", kind)
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    for name, value in ({"Content-Length": str(len(body))} | named).items():
        handler.send_header(name, value)
    handler.end_headers()
    handler.wfile.write(body)


def page(body: bytes = PAGE, **options: object) -> Answer:
    """Serves these bytes as a page."""
    return lambda handler: send(handler, body, **options)  # type: ignore[arg-type]


def raw(data: bytes) -> Answer:
    """Writes bytes to the socket as they are, and closes.

    The end goes out with the last of them: a client that asks again on this connection would else see now that it is
    closed, now an answer that breaks off.
    """

    def answer(handler: Handler) -> None:
        with suppress(OSError):  # the client may have gone
            handler.connection.sendall(data, getattr(socket, "MSG_MORE", 0))
            handler.connection.shutdown(socket.SHUT_WR)
        handler.close_connection = True

    return answer


def redirect(place: str, status: int = 302) -> Answer:
    """Sends the client elsewhere."""
    return lambda handler: send(handler, b"", status=status, Location=place)


def first(*answers: Answer) -> Answer:
    """Gives the answers in turn, then the last one again and again."""
    left = list(answers)

    def answer(handler: Handler) -> None:
        (left.pop(0) if len(left) > 1 else left[0])(handler)

    return answer


def drip(server: Hostile, pause: float) -> Answer:
    """One byte at a time, for ever: no single read times out."""

    def answer(handler: Handler) -> None:
        send(handler, b"<html>", Content_Length="100000")
        while not server.closing.wait(pause):
            handler.wfile.write(b".")

    return answer


def endless(handler: Handler) -> None:
    """A body without an end and without a length."""
    handler.wfile.write(b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nConnection: close\r\n\r\n")
    while True:
        handler.wfile.write(b"<p>" + b"x" * 65536)


def feed(server: Hostile, paths: list[str], when: str = "Mon, 08 Jul 2024 09:00:00 GMT") -> bytes:
    """An RSS feed of these paths."""
    items = "".join(f"<item><link>{server.url}{one}</link><pubDate>{when}</pubDate></item>" for one in paths)
    return f'<?xml version="1.0"?><rss version="2.0"><channel><title>x</title>{items}</channel></rss>'.encode()


def sitemap(*places: str, index: bool = False) -> bytes:
    """A sitemap of these URLs, or an index of these maps."""
    root, entry = ("sitemapindex", "sitemap") if index else ("urlset", "url")
    below = "".join(f"<{entry}><loc>{place}</loc></{entry}>" for place in places)
    return f'<{root} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">{below}</{root}>'.encode()

"""The newsroom's HTTP server: loopback only, a thread per request, conditional requests honoured."""

from __future__ import annotations

import hashlib
import threading
from datetime import UTC, date
from email.utils import format_datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import TracebackType
from urllib.parse import parse_qs, urlsplit

from waqai.newsroom import feeds
from waqai.newsroom.faults import HTML, RSS, Response, fault_feed, fault_responses
from waqai.newsroom.pages import render, render_front
from waqai.newsroom.stories import OUTLETS, Outlet, Story, load_stories, publication_days

XML = "application/xml; charset=utf-8"
NOT_FOUND = Response(404, "<!DOCTYPE html><title>404</title><p>الصفحة غير موجودة</p>".encode())


class Newsroom:
    """Serves the sample outlets while the context lasts.

    >>> with Newsroom() as newsroom:
    ...     newsroom.url.startswith("http://127.0.0.1:")
    True

    `port` 0 takes a free one; a port in use raises OSError naming it. `/<outlet>/` has `rss.xml`, `atom.xml`,
    `sitemap.xml` (an index), `sitemap-all.xml`, `sitemap-news.xml` and `sitemap-YYYY-MM-DD.xml`; each of the first two,
    and the news sitemap, takes `?date=YYYY-MM-DD` and then lists that UTC day's stories alone.
    """

    def __init__(self, port: int = 0) -> None:
        try:
            self._server = ThreadingHTTPServer(("127.0.0.1", port), _Handler)
        except OSError as error:
            raise OSError(f"newsroom: port {port} cannot be had ({error.strerror}); choose another or 0") from None
        self._server.daemon_threads = True
        self.port = int(self._server.server_address[1])
        self.url = f"http://127.0.0.1:{self.port}"
        self._thread = threading.Thread(target=self._server.serve_forever, name="newsroom", daemon=True)

    def __enter__(self) -> Newsroom:
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Stops serving and frees the port."""
        if self._thread.is_alive():
            self._server.shutdown()
            self._thread.join()
        self._server.server_close()

    def serve_forever(self) -> None:
        """Serves in the calling thread until interrupted: what `python -m waqai.newsroom` does."""
        self._server.serve_forever()


def respond(target: str, base: str) -> Response:
    """The answer to a request target (path and query), with addresses under `base`."""
    if target == "/robots.txt":
        return Response(200, feeds.robots(base, OUTLETS), "text/plain; charset=utf-8")
    parts = urlsplit(target)
    _, first, *rest = parts.path.split("/")
    name = "/".join(rest)
    if first == "faults":
        return _faults(name, base)
    if first not in OUTLETS:
        return NOT_FOUND
    outlet = OUTLETS[first]
    story = {story.path: story for story in load_stories() if story.outlet == first}.get(target)
    if story:
        return _dated(Response(200, render(story), _html(outlet)), [story])
    return _listing(outlet, name, parse_qs(parts.query).get("date", [""])[0], base)


def _listing(outlet: Outlet, name: str, asked: str, base: str) -> Response:
    stories = [story for story in load_stories() if story.outlet == outlet.id]
    if name.startswith("sitemap-2") and not asked:
        name, asked = "sitemap-all.xml", name.removeprefix("sitemap-").removesuffix(".xml")
    if asked:
        try:
            day = date.fromisoformat(asked)
        except ValueError:
            return NOT_FOUND
        stories = [story for story in stories if story.day == day]
    match name:
        case "":
            return _dated(Response(200, render_front(outlet.id), _html(outlet)), stories)
        case "robots.txt":
            return Response(200, feeds.robots(base, [outlet.id]), "text/plain; charset=utf-8")
        case "rss.xml":
            return _dated(Response(200, feeds.rss(base, outlet, stories), RSS), stories)
        case "atom.xml":
            return _dated(Response(200, feeds.atom(base, outlet, stories), "application/atom+xml"), stories)
        case "sitemap.xml":
            return _dated(Response(200, feeds.sitemap_index(base, outlet, publication_days()), XML), stories)
        case "sitemap-all.xml":
            return _dated(Response(200, feeds.sitemap(base, stories), XML), stories)
        case "sitemap-news.xml":
            return _dated(Response(200, feeds.news_sitemap(base, stories), XML), stories)
    return NOT_FOUND


def _faults(name: str, base: str) -> Response:
    if name == "rss.xml":
        return Response(200, fault_feed(base, load_stories()), RSS)
    return fault_responses(load_stories()).get(name, NOT_FOUND)


def _html(outlet: Outlet) -> str:
    # the old outlet says its charset in the page alone, as such servers do
    return HTML if outlet.encoding == "utf-8" else "text/html"


def _dated(response: Response, stories: list[Story]) -> Response:
    headers = {"ETag": f'"{hashlib.sha256(response.body).hexdigest()[:20]}"'}
    if stories:
        newest = max(story.published for story in stories)
        headers["Last-Modified"] = format_datetime(newest.astimezone(UTC), usegmt=True)
    return Response(response.status, response.body, response.content_type, headers)


class _Handler(BaseHTTPRequestHandler):
    server_version = "WaqaiNewsroom/1"
    protocol_version = "HTTP/1.1"
    # Header and body are two writes: without this the second waits 40 ms for the first one's acknowledgement.
    disable_nagle_algorithm = True

    def do_GET(self) -> None:
        self._answer(with_body=True)

    def do_HEAD(self) -> None:
        self._answer(with_body=False)

    def _answer(self, *, with_body: bool) -> None:
        response = respond(self.path, f"http://127.0.0.1:{self.connection.getsockname()[1]}")
        if self._unchanged(response):
            response = Response(304, b"", response.content_type, response.headers)
        self.send_response(response.status)
        for name, value in {"Content-Type": response.content_type, **response.headers}.items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(response.stream_bytes or len(response.body)))
        self.end_headers()
        if not with_body:
            return
        try:
            for chunk in response.chunks():
                self.wfile.write(chunk)
        except (BrokenPipeError, ConnectionResetError):  # a client that has had enough of a huge page
            self.close_connection = True

    def _unchanged(self, response: Response) -> bool:
        tag, since = self.headers.get("If-None-Match"), self.headers.get("If-Modified-Since")
        if tag:
            return tag == response.headers.get("ETag")
        return bool(since) and since == response.headers.get("Last-Modified")

    def log_message(self, format: str, *args: object) -> None:
        """Silent: the caller's log is not the newsroom's."""

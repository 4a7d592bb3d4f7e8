"""A webhook on loopback that keeps what it is sent, and may refuse the first posts."""

import json
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, Self


class Sink:
    """`posts` holds the JSON bodies taken; `refusals` answers are 503 first."""

    def __init__(self, refusals: int = 0) -> None:
        self.posts: list[dict[str, Any]] = []
        self.refusals, self.asked = refusals, 0
        sink = self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                body = self.rfile.read(int(self.headers["Content-Length"]))
                sink.asked += 1
                good = sink.asked > sink.refusals
                if good:
                    sink.posts.append(json.loads(body))
                self.send_response(200 if good else 503)
                self.end_headers()

            def log_message(self, format: str, *args: object) -> None:
                """Silent."""

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self.server.server_address[1]}/hook"

    def __enter__(self) -> Self:
        threading.Thread(target=self.server.serve_forever, daemon=True).start()
        return self

    def __exit__(self, *_: object) -> None:
        self.server.shutdown()
        self.server.server_close()

"""Folders of pages."""

from __future__ import annotations

import gzip
from collections.abc import Callable
from pathlib import Path

from archived import WORDS, assert_once_urls, html, kill, rows_of

from waqai.sources.catalog import Source
from waqai.sources.fetch import FetchReport


def test_a_folder_of_pages(archive: Callable[..., Source], fetch: Callable[..., FetchReport], tmp_path: Path) -> None:
    root = tmp_path / "pages"
    (root / "2024/07/08").mkdir(parents=True)
    (root / "a.html").write_bytes(html(1))
    (root / "b.HTM").write_bytes(html(2, "2024-07-09"))
    (root / "2024/07/08/c.txt").write_text(WORDS * 3, encoding="utf-8")
    (root / "d.html.gz").write_bytes(gzip.compress(html(3)))
    (root / "e.html.gz").write_bytes(gzip.compress(html(3))[:40])
    (root / "f.html").write_bytes(b"")
    (root / ".hidden.html").write_bytes(html(4))
    (root / "g.pdf").write_bytes(b"%PDF")
    (tmp_path / "secret.html").write_bytes(html(5))
    (root / "h.html").symlink_to(tmp_path / "secret.html")
    source = archive("folder", root)
    kill(source, tmp_path / "data/raw", 2)
    fetch(source)
    assert {url: row.outcome for url, row in rows_of(tmp_path).items()} == {
        "file:hostile/a.html": "ok", "file:hostile/2024/07/08/c.txt": "ok", "file:hostile/d.html.gz": "ok",
        "file:hostile/e.html.gz": "truncated_gzip", "file:hostile/f.html": "empty",
    }  # fmt: skip
    assert_once_urls(tmp_path)

"""The sample newsroom's stories as raw/ and tables/ in a folder, without network: for notebooks and their tests.

    python scripts/sample_data.py FOLDER

The pages are those that the newsroom serves, with a fetch time an hour after publication; so the bytes are always the
same.
"""

import sys
import tempfile
from datetime import UTC, date, timedelta
from pathlib import Path

from waqai.newsroom.pages import render
from waqai.newsroom.stories import OUTLETS, Story, load_stories
from waqai.sources.captures import Capture, RawStore, capture_id, write_captures
from waqai.sources.warc import Exchange, WarcFile
from waqai.steps.build import build
from waqai.steps.rollup import roll_up

SITE = "http://127.0.0.1:8300"


def make(uri: str) -> list[date]:
    """Writes captures of every story and builds all dates; gives the dates."""
    days = sorted({story.day for story in load_stories()})
    with tempfile.TemporaryDirectory() as spool:
        for outlet in sorted(OUTLETS):
            stories = [story for story in load_stories() if story.outlet == outlet]
            _capture(RawStore(f"{uri}/raw"), outlet, stories, Path(spool))
    for day in days:
        build(day.isoformat(), uri)
    for day in days:
        roll_up(day.isoformat(), uri)
    return days


def _capture(raw: RawStore, outlet: str, stories: list[Story], spool: Path) -> None:
    source, name = f"newsroom-{outlet}", f"warc/newsroom-{outlet}/sample.warc.gz"
    warc = WarcFile(spool / f"{outlet}.warc.gz")
    rows = []
    for story in stories:
        body, url = render(story), SITE + story.path
        at = story.published.astimezone(UTC) + timedelta(hours=1)
        kind = f"text/html; charset={OUTLETS[outlet].encoding}"
        offset, digest = warc.exchange(Exchange(url, [], "200 OK", [("Content-Type", kind)], body, at))
        rows.append(
            Capture(
                capture_id(url, digest), source, url, url, story.day, at, story.day, f"{story.day} (feed)", story.title,
                200, kind, digest=digest, bytes=len(body), warc_file=name, warc_offset=offset,
            )
        )  # fmt: skip
    warc.close()
    raw.put(name, spool / f"{outlet}.warc.gz")
    write_captures(raw, rows, source, "sample", spool)


if __name__ == "__main__":
    print(*make(sys.argv[1]))

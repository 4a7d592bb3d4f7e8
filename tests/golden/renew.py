"""Writes the golden pages and their expectations from layouts and content; shows what changed.

usage: renew.py [--check]   (--check writes nothing and fails where a file differs)
"""

import difflib
import json
import sys
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path

import yaml

HERE = Path(__file__).parent
if str(HERE) not in sys.path:
    sys.path.insert(0, str(HERE))

from layouts import LAYOUTS, Content, Golden  # noqa: E402
from layouts_arabic import ARABIC  # noqa: E402
from layouts_boxes import BOXES  # noqa: E402
from layouts_more import MORE  # noqa: E402
from layouts_sites import SITES  # noqa: E402

# Each layout is filled with this many stories; which, follows from its place.
STORIES = 3


def goldens(each: int | None = STORIES) -> Iterator[tuple[str, Golden]]:
    """Name and golden page, in a fixed order; `each`: stories a layout is filled with (None: all there are)."""
    raw = yaml.safe_load((HERE / "content.yaml").read_text("utf8"))
    stories, headlines = raw["stories"], raw["headlines"]
    for place, (name, layout) in enumerate((LAYOUTS | MORE | SITES | ARABIC | BOXES).items()):
        for k in range(each or len(stories)):
            at = (place + (3 * k if each else k)) % len(stories)
            turned = headlines[at:] + headlines[:at]
            content = Content(stories[at], stories[(at + 4) % len(stories)], turned, raw["comments"])
            yield f"{name}-{stories[at]['id']}", layout(content)


def files() -> Iterator[tuple[Path, bytes]]:
    """Path and bytes of every golden file."""
    for name, golden in goldens():
        expected = {key: value for key, value in asdict(golden).items() if key not in ("page", "encoding")}
        yield HERE / "pages" / f"{name}{golden.suffix}", golden.page.encode(golden.encoding, "xmlcharrefreplace")
        yield HERE / "pages" / f"{name}.json", (json.dumps(expected, ensure_ascii=False, indent=1) + "\n").encode()


def main(check: bool) -> int:
    wanted = dict(files())
    folder = HERE / "pages"
    folder.mkdir(exist_ok=True)
    changed = 0
    for path in sorted(set(wanted) | set(folder.iterdir())):
        old = path.read_bytes() if path.exists() else b""
        new = wanted.get(path, b"")
        if old == new and path.exists():
            continue
        changed += 1
        lines = (old.decode("utf8", "replace").splitlines(), new.decode("utf8", "replace").splitlines())
        print("\n".join(difflib.unified_diff(*lines, path.name, path.name, lineterm="", n=1)))  # noqa: T201
        if not check:
            path.write_bytes(new) if path in wanted else path.unlink()
    print(f"{len(wanted) // 2} golden pages, {changed} files changed")  # noqa: T201
    return 1 if check and changed else 0


if __name__ == "__main__":
    sys.exit(main("--check" in sys.argv[1:]))

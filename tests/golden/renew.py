"""Writes the golden pages and their expectations from layouts and content; shows what changed.

usage: renew.py [--check]   (--check writes nothing and fails where a file differs)
"""

import difflib
import json
import sys
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass
from pathlib import Path

import yaml

HERE = Path(__file__).parent
if str(HERE) not in sys.path:
    sys.path.insert(0, str(HERE))

from habit_around import AROUND  # noqa: E402
from habit_page import PAGES  # noqa: E402
from habit_story import HABITS  # noqa: E402
from layouts import LAYOUTS  # noqa: E402
from layouts_arabic import ARABIC  # noqa: E402
from layouts_base import Content, Golden  # noqa: E402
from layouts_boxes import BOXES  # noqa: E402
from layouts_more import MORE  # noqa: E402
from layouts_plainer import PLAINER  # noqa: E402
from layouts_sites import SITES  # noqa: E402
from sight_apps import APPS  # noqa: E402
from sight_cms import CMS  # noqa: E402
from sight_live import LIVE  # noqa: E402
from sight_old import OLD  # noqa: E402
from sight_second import FURTHER  # noqa: E402


@dataclass(frozen=True)
class Set:
    """Layouts, what they are filled with, and where their pages are kept: each with so many stories, by its place."""

    layouts: dict[str, Callable[[Content], Golden]]
    content: str
    folder: str
    kept: int


SECOND = CMS | APPS | OLD | LIVE
SETS = {
    "first": Set(LAYOUTS | PLAINER | MORE | SITES | ARABIC | BOXES, "content.yaml", "pages", 3),
    # Written without a look at the reader; the figures of first sight are in docs/pages.md.
    "second": Set({k: v for k, v in SECOND.items() if not k.endswith("_flat")}, "sight_content.yaml", "sight_pages", 1),
    "second, plain text": Set(
        {k: v for k, v in SECOND.items() if k.endswith("_flat")}, "sight_content.yaml", "sight_pages", 1
    ),
    "third": Set(FURTHER, "sight_content.yaml", "sight_pages", 1),
    "fourth": Set(HABITS | PAGES, "sight_content.yaml", "sight_pages", 1),
    "fifth": Set(AROUND, "sight_content.yaml", "sight_pages", 1),
}


def goldens(each: bool = False, which: str = "first") -> Iterator[tuple[str, Golden]]:
    """Name and golden page of a set, in a fixed order; `each`: with every story there is, not those kept alone."""
    own = SETS[which]
    raw = yaml.safe_load((HERE / own.content).read_text("utf8"))
    stories, headlines = raw["stories"], raw["headlines"]
    for place, (name, layout) in enumerate(own.layouts.items()):
        for k in range(len(stories) if each else own.kept):
            at = (place + (k if each else 3 * k)) % len(stories)
            turned = headlines[at:] + headlines[:at]
            content = Content(stories[at], stories[(at + 4) % len(stories)], turned, raw["comments"])
            yield f"{name}-{stories[at]['id']}", layout(content)


def files() -> Iterator[tuple[Path, bytes]]:
    """Path and bytes of every golden file."""
    for which, own in SETS.items():
        for name, golden in goldens(which=which):
            expected = {key: value for key, value in asdict(golden).items() if key not in ("page", "encoding")}
            place, page = HERE / own.folder, golden.page.encode(golden.encoding, "xmlcharrefreplace")
            yield place / f"{name}{golden.suffix}", page
            yield place / f"{name}.json", (json.dumps(expected, ensure_ascii=False, indent=1) + "\n").encode()


def main(check: bool) -> int:
    wanted = dict(files())
    folders = [HERE / own.folder for own in SETS.values()]
    for folder in folders:
        folder.mkdir(exist_ok=True)
    changed = 0
    for path in sorted(set(wanted) | {path for folder in folders for path in folder.iterdir()}):
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

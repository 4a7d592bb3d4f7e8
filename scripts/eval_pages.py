"""How well pages are cut, by paragraph: on the golden layouts, each filled with every story, and on pages of SHARED.

    eval_pages.py [SHARED]

Prints body recall (paragraphs of a story found in it), leak (paragraphs in a story that are not its), stories beside
the main one found; then SHARED's Arabic pages and its seed page against what was approved by eye. eval.py calls
`run(shared)`.
"""

import hashlib
import json
import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Any

from waqai.pages.markers import key
from waqai.pages.model import Page
from waqai.pages.reader import read_page

ROOT = Path(__file__).resolve().parent.parent
GOLDEN = ROOT / "tests" / "golden"
# Real pages looked at by eye: first digits of the page's SHA-256, paragraphs of its body, first digits of the body's.
APPROVED: dict[str, tuple[int, str]] = {
    "ad5fc50f1ae6": (10, "00e4ba2b8ffd"),
    "ff8be590298e": (2, "9bd87fac2f90"),
    "d73a46527f8f": (4, "56f3552a5399"),
    "47e7163e591b": (16, "171e77a0246a"),
    "9537bfd9df6c": (7, "63d89c17ad30"),
}


@dataclass
class Figures:
    """Counts over pages; shares are made when they are printed."""

    pages: int = 0
    paragraphs: int = 0
    found: int = 0
    given: int = 0
    foreign: int = 0
    stories: int = 0
    met: int = 0

    def add(self, wanted: list[dict[str, Any]], page: Page) -> None:
        """Compares a page's stories with the expected ones: the main one by place, the others by their title."""
        self.pages += 1
        own = {s["title"] or s["text"][:60]: s for s in wanted[1:]}
        read = {s.title or s.text[:60]: s for s in page.stories[1:]}
        self.stories += len(own)
        self.met += sum(bool(title in read and _found(s["text"], read[title].text)) for title, s in own.items())
        pairs = [(wanted[0]["text"], page.stories[0].text if page.stories else "")]
        pairs += [(s["text"], read[title].text if title in read else "") for title, s in own.items()]
        for true, text in pairs:
            self.paragraphs += sum(_bag(true).values())
            self.found += _found(true, text)
            self.given += sum(_bag(text).values())
            self.foreign += sum((_bag(text) - _bag(true)).values())

    def __str__(self) -> str:
        recall, leak, met = (
            a / b if b else 1.0
            for a, b in ((self.found, self.paragraphs), (self.foreign, self.given), (self.met, self.stories))
        )
        return (
            f"{self.pages} pages: body recall {recall:.4f} of {self.paragraphs} paragraphs, leak {leak:.4f},"
            f" other stories found {met:.4f} of {self.stories}"
        )


def _bag(text: str) -> Counter[str]:
    return Counter(" ".join(part.split()) for part in text.split("\n\n") if part.strip())


def _found(true: str, text: str) -> int:
    return sum((_bag(true) & _bag(text)).values())


@dataclass
class Marks:
    """Pages whose title, date and credit are right, and texts that have the role they should have."""

    title: int = 0
    date: int = 0
    credit: int = 0
    credits: int = 0
    role: int = 0
    roles: int = 0

    def add(self, made: Any, page: Page) -> None:
        self.title += page.title == made.title
        self.date += _dated(made.published_at, page)
        if made.credit is not None:
            self.credits += 1
            self.credit += list(page.credit) == made.credit
        for role, texts in made.roles.items():
            self.roles += len(texts)
            self.role += sum(any(s.role == role and text in s.text for s in page.segments) for text in texts)


def _dated(wanted: str, page: Page) -> bool:
    """Whether a page has the expected moment, or the expected day where no time is known."""
    if page.published_at is None or "T" not in wanted:
        return page.published_at is not None and str(page.published_at.date()) == wanted
    return page.published_at == datetime.fromisoformat(wanted)


def golden(which: str = "first") -> Iterator[tuple[str, Any, Page]]:
    """Every layout of a set filled with every story of its content: name, golden page, page as read."""
    sys.path.insert(0, str(GOLDEN))
    import renew

    sys.path.remove(str(GOLDEN))
    for name, made in renew.goldens(True, which):
        given = date.fromisoformat(made.given) if made.given else None
        data = made.page.encode(made.encoding, "xmlcharrefreplace")
        yield name, made, read_page(data, url=made.url, published=given)


def headlines_in_body(page: Page) -> list[str]:
    """Paragraphs of the main story that are a headline of the page's link lists."""
    listed = {
        key(line) for s in page.segments if s.role in ("related_links", "navigation") for line in s.text.split("\n")
    }
    paragraphs = page.stories[0].text.split("\n\n") if page.stories else []
    return [p for p in paragraphs if p.count(" ") > 2 and key(p) in listed]


def arabic(folder: Path) -> int:
    """The real Arabic pages: no other story's headline in the body, and the body as approved by eye. Gives failures."""
    failed = 0
    for path in sorted(folder.glob("*.html")):
        data = path.read_bytes()
        page = read_page(data, content_type="text/html")
        text = page.stories[0].text if page.stories else ""
        seen = text.count("\n\n") + 1, _digest(text.encode())
        leaks, wanted = headlines_in_body(page), APPROVED.get(_digest(data))
        good = not leaks and wanted == seen
        failed += not good
        print(f"  page {_digest(data)}: {seen[0]} paragraphs, body {seen[1]}, {len(leaks)} foreign headlines:"
              f" {'as approved' if good else f'NOT as approved ({wanted})'}")  # fmt: skip
    return failed


def _digest(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()[:12]


def seed(folder: Path) -> int:
    """The seed page against its expected result, segment by segment. Gives failures."""
    wanted = json.loads((folder / "expected.json").read_text("utf8"))["segments"]
    page = read_page((folder / "page.txt").read_bytes(), published=date(2024, 7, 8))
    found = [segment for segment in page.segments if segment.role != "navigation"]
    if [s["role"] for s in wanted] != [s.role for s in found]:
        print(f"  seed page: roles {[s.role for s in found]}")
        return 1
    wrong = [s.role for s, w in zip(found, wanted, strict=True) if not _is(w, s.text)]
    embedded = next((s for s in page.stories if s.kind == "embedded"), None)
    title = next(w["title"] for w in wanted if w["role"] == "embedded_story")
    if embedded is None or embedded.title != title or embedded.published_at is not None:
        wrong.append("embedded story")
    print(f"  seed page: {len(wanted)} segments, {f'wrong: {wrong}' if wrong else 'all as expected'}")
    return len(wrong)


def _is(wanted: dict[str, Any], text: str) -> bool:
    """Whether a segment is the expected one, by what the expectation says of it."""
    parts = len([part for part in text.split("\n") if part.strip()])
    holds = {
        "text": lambda value: text == value,
        "starts": text.startswith,
        "ends": text.endswith,
        "paragraphs": lambda value: parts == value,
        "items": lambda value: text.split("\n") == value,
    }
    return all(holds[name](value) for name, value in wanted.items() if name in holds)


def _golden_set(which: str) -> None:
    """Prints the figures of a golden set, and the layouts that are not all right."""
    figures, marks = Figures(), Marks()
    by_layout: dict[str, Figures] = {}
    for name, made, page in golden(which):
        figures.add(made.stories, page)
        marks.add(made, page)
        by_layout.setdefault(name.split("-")[0], Figures()).add(made.stories, page)
    print(f"  {which} golden set, {len(by_layout)} layouts, {figures}")
    own = f"credits {marks.credit} of {marks.credits}, roles {marks.role} of {marks.roles}"
    print(f"    titles {marks.title} and dates {marks.date} of {figures.pages}, {own}")
    for name, one in by_layout.items():
        if one.found < one.paragraphs or one.foreign or one.met < one.stories:
            print(f"    {name}: {one}")


def run(shared: Path | None) -> int:
    """Prints all figures; gives the number of checks that failed."""
    print("pages, by paragraph")
    for which in ("first", "second", "second, plain text", "third", "fourth", "fifth"):
        _golden_set(which)
    failed = 0
    if shared and (shared / "pages/arabic").is_dir():
        failed += arabic(shared / "pages/arabic")
    if shared and (shared / "eval/seed").is_dir():
        failed += seed(shared / "eval/seed")
    return failed


if __name__ == "__main__":
    raise SystemExit(run(Path(sys.argv[1]) if len(sys.argv) > 1 else None) > 0)

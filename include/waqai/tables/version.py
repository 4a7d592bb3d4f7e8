"""Which extractor made a file: the release, and a digest of all that reads pages and facts.

Two builds of one release may differ in a lexicon's line; their files then say so.
"""

import hashlib
from functools import cache
from pathlib import Path

import waqai

# Rooms whose code or words decide what a row says.
ROOMS = ("arabic", "facts", "lexicons", "pages", "steps", "tables")
_KINDS = (".py", ".yaml")


@cache
def extractor_version() -> str:
    """Such as `0.1.0+3f9a2b04c1d7`: the same for the same code and lexicons on any machine."""
    return f"{waqai.__version__}+{digest(Path(waqai.__file__).parent)}"


def digest(package: Path) -> str:
    """12 hexadecimal digits over names and contents of the rooms' files; line ends do not matter."""
    found = hashlib.blake2b(digest_size=6)
    files = (path for room in ROOMS for path in (package / room).rglob("*") if path.suffix in _KINDS)
    for path in sorted(files, key=lambda path: path.relative_to(package).as_posix()):
        text = path.read_bytes().replace(b"\r\n", b"\n")
        found.update(f"{path.relative_to(package).as_posix()}\n{len(text)}\n".encode() + text)
    return found.hexdigest()

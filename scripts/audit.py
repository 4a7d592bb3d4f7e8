"""`make audit`: insecure code (ruff's bandit rules), secrets in git, loose pins, and known flaws of dependencies.

Exit code 1 if anything is found that ACCEPTED does not explain. Known flaws need an advisory database on the network:
where `pip-audit` is installed it is asked, else a line says so.
"""

import json
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FOLDERS = ("include", "dags", "plugins", "scripts")
# What a rule finds and why it stands: by rule and where. A line here that finds nothing any more is an error too.
ACCEPTED = {
    ("S311", "include/waqai/sources/client.py"): "jitter of a pause; nothing secret hangs on it",
    ("S506", "include/waqai/lexicons/__init__.py"): "the loader is a subclass of the safe one",
    ("S506", "include/waqai/sources/catalog.py"): "the loader is a subclass of the safe one",
    ("S608", "include/waqai/browser"): "the parts put in are names from the code; values go in as parameters",
    ("S608", "include/waqai/sources/pace.py"): "the parts put in are constants of the file; values go in as parameters",
    ("S704", "include/waqai/newsroom/pages.py"): "the sample newsroom's own, invented stories",
    ("S310", "scripts"): "an address on loopback, made here",
    ("S311", "scripts"): "made-up data for benches",
    ("S603", "scripts"): "argument lists, no shell; no word of them comes from a page",
    ("S607", "scripts"): "tools of the system by name",
    ("S608", "scripts"): "paths made here",
}
SECRETS = {
    "private key": r"-----BEGIN [A-Z ]*PRIVATE KEY-----",
    "AWS key": r"\b(?:AKIA|ASIA)[0-9A-Z]{16}\b",
    "token": r"\b(?:gh[pousr]_[A-Za-z0-9]{36}|xox[abprs]-[A-Za-z0-9-]{20,}|glpat-[A-Za-z0-9_-]{20})\b",
    "JWT": r"\beyJ[A-Za-z0-9_-]{10,}\.eyJ[A-Za-z0-9_-]{10,}\.",
    "webhook": r"hooks\.slack\.com/services/T[A-Z0-9]+/",
    "password in a URL": r"://[^\s/:@{}$<>'\"]+:(?!secret@|password@)[^\s/@{}$<>'\"]{6,}@[a-z0-9]",
    "secret in code": r"(?i)\b(?:password|passwd|secret|api_?key|token)\b\s*[:=]\s*['\"][A-Za-z0-9+/_=-]{16,}['\"]",
}


def insecure(root: Path = ROOT) -> Iterator[str]:
    """Findings of ruff's bandit rules that nothing explains, and explanations that explain nothing."""
    words = [sys.executable, "-m", "ruff", "check", "--select", "S", "--ignore", "S101", "--no-cache", "--exit-zero"]
    done = subprocess.run(
        [*words, "--output-format", "json", *FOLDERS], cwd=root, capture_output=True, text=True, check=True
    )
    used = set()
    for one in json.loads(done.stdout):
        name = str(Path(one["filename"]).relative_to(root.resolve()))
        known = next((key for key in ACCEPTED if key[0] == one["code"] and name.startswith(key[1])), None)
        used.add(known)
        if known is None:
            yield f"{name}:{one['location']['row']}: {one['code']} {one['message']}"
    yield from (
        f"scripts/audit.py: ACCEPTED: {key} finds nothing any more; remove it" for key in ACCEPTED.keys() - used
    )


def leaks(text: str) -> Iterator[tuple[int, str]]:
    """Lines of a text that look like a secret, and as what."""
    for number, line in enumerate(text.splitlines(), 1):
        yield from ((number, kind) for kind, pattern in SECRETS.items() if re.search(pattern, line))


def secrets(root: Path = ROOT) -> Iterator[str]:
    """Secrets in files that git knows."""
    names = subprocess.run(["git", "ls-files", "-z"], cwd=root, capture_output=True, text=True, check=True).stdout
    for name in filter(None, names.split("\0")):
        path = root / name
        if path.is_file() and path.stat().st_size < 2_000_000:
            for number, kind in leaks(path.read_text(encoding="utf8", errors="ignore")):
                yield f"{name}:{number}: looks like a {kind}"


def loose(root: Path = ROOT) -> Iterator[str]:
    """Requirements without an exact version, or from an address."""
    for path in sorted(root.glob("requirements*.txt")):
        for number, line in enumerate(path.read_text(encoding="utf8").splitlines(), 1):
            if line.strip() and not re.match(r"\s*(#|[A-Za-z0-9._\[\],-]+==[^\s]+(\s*;.*)?$)", line):
                yield f"{path.name}:{number}: not pinned to one version: {line.strip()}"


def flaws(root: Path = ROOT) -> Iterator[str]:
    """Known flaws of the pinned versions, by pip-audit, which must be installed and needs a network."""
    words = [shutil.which("pip-audit") or "pip-audit", "-r", "requirements-prod.txt", "--no-deps", "--disable-pip"]
    done = subprocess.run(words, cwd=root, capture_output=True, text=True, check=False)
    if done.returncode:
        yield f"pip-audit: {(done.stdout or done.stderr).strip()[-2000:]}"


def main() -> int:
    """0 if nothing was found."""
    bad = 0
    looks = {"code": insecure, "secrets": secrets, "pins": loose}
    if shutil.which("pip-audit"):
        looks["flaws"] = flaws
    for name, look in looks.items():
        found = list(look())
        bad += len(found)
        print(f"{'FAIL' if found else 'ok  '}  {name}: {len(found)} findings")
        for one in found:
            print(f"      {one}")
    if "flaws" not in looks:
        print("--    flaws: not looked for; `pip-audit -r requirements-prod.txt` does it, with a network")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())

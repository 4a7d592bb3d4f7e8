"""Renews docs/screenshots: every view of the facts browser, at desktop and phone width, in English and Arabic.

    python scripts/screenshots.py [--only VIEW] [--out FOLDER] [--dark] [--airflow]

Day, article, search and pipeline show the sample newsroom's days; series, map and diplomacy a generated season. Needs
Chromium and playwright (requirements-dev.txt). With --airflow the page is also shown inside Airflow's navigation, and a
rebuild is started there, in an Airflow of its own (about a minute).
"""

import argparse
import importlib.util
import sys
import tempfile
from pathlib import Path
from typing import Any

import browser_year
import embedded
import sample_data
from PIL import Image

from waqai.browser.app import create_app
from waqai.browser.data import Tables
from waqai.browser.query import Query

ROOT = Path(__file__).resolve().parents[1]
WIDTHS = {"desktop": (1280, 900), "phone": (360, 740)}
MOST = 2400
SAMPLE = {
    "day": "/day?date=2024-07-08",
    "article": "/article?id={id}&date=2024-07-08",
    "search": "/search?q=قصف",
    "pipeline": "/pipeline?from=2024-07-01&to=2024-07-12",
}
SEASON = {
    "series": "/series?territory=PSE-GAZA&category=killed&scope=cumulative",
    "map": "/map",
    "diplomacy": "/diplomacy?topic=ceasefire",
}


def chromium() -> Any:
    """The module that the browser's tests open pages with."""
    spec = importlib.util.spec_from_file_location("chromium", ROOT / "tests" / "browser" / "chromium.py")
    if spec is None or spec.loader is None:
        raise FileNotFoundError("tests/browser/chromium.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def richest(uri: str) -> str:
    """The article of the day with most facts."""
    query = (
        "SELECT article_id FROM casualties WHERE date = DATE '2024-07-08' GROUP BY 1 ORDER BY count(*) DESC, 1 LIMIT 1"
    )
    row = Tables(uri).one(Query(query))
    return str(row["article_id"]) if row else ""


def shoot(browser: Any, address: str, name: str, args: argparse.Namespace) -> None:
    """One view at both widths in both languages; at most MOST pixels of it."""
    for size, (width, height) in WIDTHS.items():
        for lang in ("en", "ar"):
            scheme = "dark" if args.dark else "light"
            page = browser.new_page(viewport={"width": width, "height": height}, color_scheme=scheme)
            page.goto(f"{address}{'&' if '?' in address else '?'}lang={lang}")
            page.evaluate("document.fonts.ready")
            tall = min(MOST, page.evaluate("document.documentElement.scrollHeight"))
            path = args.out / f"{name}-{size}-{lang}.png"
            page.screenshot(path=path, clip={"x": 0, "y": 0, "width": width, "height": tall}, full_page=True)
            page.close()
            smaller(path)


def in_airflow(browser: Any, folder: Path, args: argparse.Namespace) -> None:
    """The page in Airflow's own frame, and after a date's rebuild was asked for. Raises if Airflow did not start it."""
    uri = str(folder / "airflow-data")
    sample_data.make(uri)
    with embedded.Airflow(folder / "airflow", {"WAQAI_DATA_URI": uri}) as airflow:
        page = browser.new_page(viewport={"width": 1280, "height": 900})
        page.goto(f"{airflow.url}/plugin/waqai")
        page.frame_locator("iframe").locator("li.card").first.wait_for()
        page.screenshot(path=args.out / "airflow-day.png")
        frame = next(frame for frame in page.frames if frame.url.startswith(f"{airflow.url}/waqai/"))
        frame.goto(f"{airflow.url}/waqai/pipeline?lang=en&from=2024-07-01&to=2024-07-12")
        frame.get_by_role("button", name="Rebuild 2024-07-08").click()
        frame.get_by_text("Airflow has started the rebuild of 2024-07-08").wait_for()
        page.screenshot(path=args.out / "airflow-rebuild.png")
        for name in ("airflow-day", "airflow-rebuild"):
            smaller(args.out / f"{name}.png")


def smaller(path: Path) -> None:
    """Gives a picture a palette: a third of the size, and nobody sees the difference."""
    Image.open(path).convert("RGB").quantize(160).save(path, optimize=True)
    print(path)


def main() -> int:
    """Builds both sets of tables in a temporary folder and takes every picture."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--only", choices=[*SAMPLE, *SEASON])
    parser.add_argument("--out", type=Path, default=ROOT / "docs" / "screenshots")
    parser.add_argument("--dark", action="store_true", help="in dark colours")
    parser.add_argument("--airflow", action="store_true", help="inside Airflow too")
    args = parser.parse_args()
    args.out.mkdir(parents=True, exist_ok=True)
    open_ = chromium()
    if open_.executable() is None:
        print(f"error: {open_.MISSING}", file=sys.stderr)
        return 2
    with tempfile.TemporaryDirectory() as folder, open_.browsing() as browser:
        for views, build in ((SAMPLE, sample_data.make), (SEASON, lambda uri: browser_year.make(uri, 92, 25))):
            wanted = {name: path for name, path in views.items() if args.only in (None, name)}
            if not wanted:
                continue
            uri = str(Path(folder) / next(iter(views)))
            build(uri)
            with open_.serving(create_app(uri)) as base:
                for name, path in wanted.items():
                    shoot(browser, base + path.format(id=richest(uri)), name, args)
        if args.airflow:
            in_airflow(browser, Path(folder), args)
    return 0


if __name__ == "__main__":
    sys.exit(main())

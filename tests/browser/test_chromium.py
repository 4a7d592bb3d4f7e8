"""The browser in a real one: what a reader sees, clicks and types; nothing blocked, nothing fetched from elsewhere."""

import importlib.util
import json
import re
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from fastapi import FastAPI, Request, Response

from waqai.browser.app import create_app
from waqai.browser.views import NAVIGATION

_spec = importlib.util.spec_from_file_location("chromium", Path(__file__).with_name("chromium.py"))
assert _spec and _spec.loader
chromium = importlib.util.module_from_spec(_spec)
_spec.loader.exec_module(chromium)

pytestmark = pytest.mark.skipif(chromium.executable() is None, reason=chromium.MISSING)
REBUILD = "/api/v2/dags/build_tables/dagRuns"
DAY = "2024-07-08"


@pytest.fixture(scope="module")
def site(uri: str) -> Iterator[Any]:
    """The browser mounted as in Airflow, beside an API that notes what it is asked; `site.answer` is its status."""
    outer, kept = FastAPI(), SimpleNamespace(asked=[], answer=200)

    @outer.post(REBUILD)
    async def start(request: Request) -> Response:
        kept.asked.append(await request.json())
        said = {"dag_run_id": "run-1"} if kept.answer == 200 else {"detail": "Forbidden"}
        return Response(json.dumps(said), kept.answer, media_type="application/json")

    outer.mount("/waqai", create_app(uri, rebuild=REBUILD))
    with chromium.serving(outer) as address:
        kept.url = address + "/waqai"
        yield kept


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    """One Chromium for all tests here."""
    with chromium.browsing() as found:
        yield found


@pytest.fixture
def page(browser: Any, site: Any) -> Iterator[Any]:
    """A fresh page. The test fails if the page logged an error, ran a dialog or asked another host for anything."""
    context = browser.new_context(viewport={"width": 1200, "height": 900}, accept_downloads=True)
    found, wrong = context.new_page(), []
    found.on("console", lambda message: wrong.append(message.text) if message.type in ("error", "warning") else None)
    found.on("pageerror", lambda error: wrong.append(str(error)))
    found.on("dialog", lambda dialog: (wrong.append("dialog"), dialog.dismiss()))
    found.on(
        "request", lambda r: wrong.append(r.url) if not r.url.startswith(site.url.removesuffix("/waqai")) else None
    )
    found.wrong = wrong
    yield found
    context.close()
    assert wrong == []


def address(site: Any, sample: Any, name: str, lang: str = "en") -> str:
    """Address of a view with something to show."""
    asked = f"id={sample.article_id(sample.DAYS[-1])}&" if name == "article" else "q=قصف&" if name == "search" else ""
    return f"{site.url}/{name}?{asked}lang={lang}"


VIEWS = [*NAVIGATION, "article"]


@pytest.mark.parametrize("name", VIEWS)
def test_every_view_fits_every_screen(page: Any, site: Any, sample: Any, name: str) -> None:
    for lang in ("en", "ar"):
        for width in (1200, 360):
            page.set_viewport_size({"width": width, "height": 800})
            assert page.goto(address(site, sample, name, lang)).status == 200
            assert page.locator("h1").first.is_visible()
            wide = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
            assert wide <= 0, (lang, width)


@pytest.mark.parametrize("name", VIEWS)
def test_axe_finds_nothing(page: Any, site: Any, sample: Any, name: str) -> None:
    from axe_playwright_python.sync_playwright import Axe

    axe = Axe()
    for lang, scheme in (("en", "light"), ("ar", "dark")):
        page.emulate_media(color_scheme=scheme)
        page.goto(address(site, sample, name, lang))
        found = axe.run(page).response["violations"]
        told = [(v["id"], v["impact"], [node["html"][:150] for node in v["nodes"][:3]]) for v in found]
        assert told == [], (lang, scheme)


def test_evidence_is_marked_at_its_characters(page: Any, site: Any, sample: Any) -> None:
    day = sample.DAYS[-1]
    page.goto(address(site, sample, "article"))
    text = sample.body(day)
    for order, (words, _, _) in enumerate(sample.FACTS):
        evidence, key = words.format(total=sample.total(day)), f"{day}-{order}"
        marked = page.evaluate(
            """key => [...document.querySelectorAll('mark')].filter(m => m.dataset.facts.split(' ').includes(key))
                 .map(m => m.textContent).join('')""",
            key,
        )
        before = page.evaluate(
            """key => { const story = [...document.querySelectorAll('p.block')].map(p => { const q = p.cloneNode(true);
                 q.querySelectorAll('.unseen').forEach(u => u.remove()); return q; });
                 let told = ''; for (const p of story) { const m = p.querySelector('#f-' + CSS.escape(key));
                 if (m) { const r = document.createRange(); r.setStart(p, 0); r.setEndBefore(m); return told + r; }
                 told += p.textContent + '\\n\\n'; } }""",
            key,
        )
        assert marked == evidence
        assert before == text[: text.index(evidence)]


def test_arabic_reads_from_the_right_in_both_languages(page: Any, site: Any, sample: Any) -> None:
    for lang in ("en", "ar"):
        page.goto(address(site, sample, "article", lang))
        blocks = page.locator("p.block")
        assert blocks.count() == 3
        for n in range(3):
            assert blocks.nth(n).evaluate("p => getComputedStyle(p).direction") == "rtl"


def test_a_card_leads_to_its_words(page: Any, site: Any) -> None:
    page.goto(f"{site.url}/day?date={DAY}&lang=en")
    page.locator("li.card blockquote a").first.click()
    assert "/article?" in page.url and "#f-" in page.url
    assert page.locator("mark.chosen").first.is_visible() and page.locator("li.card.chosen").count() == 1
    page.locator(".found .card").nth(1).hover()
    assert page.locator("mark.lit").count() >= 1


def test_search_from_any_page_and_back(page: Any, site: Any) -> None:
    page.goto(f"{site.url}/map?lang=en")
    page.keyboard.press("/")
    page.keyboard.type("الوزاره قتيلا")
    page.keyboard.press("Enter")
    page.wait_for_url(re.compile("/search"))
    assert page.locator("li.card").count() == 3 and "lang=en" in page.url
    page.get_by_label("Category").select_option("injured")
    page.get_by_role("button", name="Show").click()
    page.wait_for_url(re.compile("category=injured"))
    assert "Nothing found" in page.content()
    page.get_by_role("link", name="Clear").click()
    page.wait_for_url(re.compile("kind=casualties"))
    assert page.locator("li.card").count() == 9


def test_language_switch_keeps_the_place(page: Any, site: Any) -> None:
    page.goto(f"{site.url}/series?scope=incident&lang=en")
    page.locator("a.switch").click()
    page.wait_for_url(re.compile("lang=ar"))
    assert page.evaluate("document.dir") == "rtl" and "scope=incident" in page.url
    page.locator("a.switch").click()
    page.wait_for_url(re.compile("lang=en"))
    assert page.evaluate("document.dir") == "ltr"


@pytest.mark.parametrize("form", ["CSV", "Parquet"])
def test_export_is_downloaded(page: Any, site: Any, form: str) -> None:
    page.goto(f"{site.url}/day?date={DAY}&lang=en")
    with page.expect_download() as told:
        page.get_by_role("link", name=f"{form}: casualties").click()
    data = Path(told.value.path()).read_bytes()
    assert told.value.suggested_filename == f"waqai-day-casualties.{form.lower()}"
    assert data.startswith("\ufeffdate,fact_id".encode() if form == "CSV" else b"PAR1")


def test_page_text_runs_nothing(page: Any, site: Any, sample: Any) -> None:
    page.goto(f"{site.url}/article?id={sample.article_id(sample.DAYS[0], 2)}&lang=en")
    assert page.locator("h1").inner_text() == sample.HOSTILE
    assert page.locator("main script").count() == 0


def test_the_policy_blocks_what_the_page_does_not_bring(page: Any, site: Any) -> None:
    page.goto(f"{site.url}/day?lang=en")
    page.evaluate("""() => { const s = document.createElement('script'); s.textContent = 'window.ran = 1';
                     document.body.append(s); }""")
    assert page.evaluate("window.ran") is None
    assert page.evaluate("fetch('http://127.0.0.2:9/').then(() => 'sent', () => 'blocked')") == "blocked"
    blocked = [text for text in page.wrong if "Content Security Policy" in text]
    assert len(blocked) >= 2
    page.wrong.clear()


def test_keys(page: Any, site: Any) -> None:
    page.goto(f"{site.url}/day?date=2024-07-07&lang=en")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.className") == "skip"
    page.keyboard.press("j")
    assert page.evaluate("document.activeElement.closest('li.card.at') !== null")
    page.keyboard.press("ArrowLeft")
    page.wait_for_url(re.compile("date=2024-07-06"))
    page.goto(f"{site.url}/day?date=2024-07-07&lang=ar")
    page.keyboard.press("ArrowLeft")
    page.wait_for_url(re.compile(f"date={DAY}"))


def test_rebuild_asks_airflow(page: Any, site: Any) -> None:
    page.goto(f"{site.url}/pipeline?lang=en")
    page.get_by_role("button", name="Rebuild 2024-07-07").click()
    page.get_by_text("Airflow has started the rebuild of 2024-07-07 (run-1)").wait_for()
    assert site.asked[-1] == {"logical_date": None, "partition_key": "2024-07-07"}
    site.answer = 403
    page.locator(".rebuild-any input").fill("2024-01-31")
    page.locator(".rebuild-any button").click()
    page.get_by_text("Airflow refused the rebuild of 2024-01-31 (403 Forbidden)").wait_for()
    assert site.asked[-1]["partition_key"] == "2024-01-31"
    site.answer = 200
    page.wrong[:] = [text for text in page.wrong if "403" not in text]


def test_no_words_of_the_interface_are_left_out(page: Any, site: Any, sample: Any) -> None:
    for name in VIEWS:
        page.goto(address(site, sample, name, "ar"))
        # Words of the page itself: neither what the data hold nor names of tables.
        chosen = "main :is(h1, h2, h3, label, th, button, .tag):not([dir=ltr] *)"
        told = page.evaluate(
            """chosen => [...document.querySelectorAll(chosen)].map(e => { const q = e.cloneNode(true);
            const data = 'input, select, bdi, a, [dir=ltr], [lang=en]';
            q.querySelectorAll(data).forEach(x => x.remove()); return q.textContent; })""",
            chosen,
        )
        latin = [words.strip() for words in told if re.search("[a-z]{3}", words)]
        assert latin == [], name

"""The day and the article: what they show, and that evidence is marked at its exact characters."""

import re
from html import unescape
from typing import Any

import pytest
from fastapi.testclient import TestClient

from waqai.browser.highlight import cut, lay_out

TAG = re.compile(r"<[^>]+>")


def marked(html: str, key: str) -> str:
    """The words marked for a fact, in order."""
    found = re.findall(r'<mark[^>]*data-facts="([^"]*)"[^>]*>(.*?)</mark>', html, re.S)
    return unescape("".join(TAG.sub("", words) for keys, words in found if key in keys.split()))


def test_day_defaults_to_the_last(client: TestClient, sample: Any) -> None:
    html = client.get("/day").text
    assert "38,340" in html and "قصف" in html
    assert "date=2024-07-07" in html
    assert "date=2024-07-09" not in html


def test_totals_have_bounds_claimants_and_flags(client: TestClient) -> None:
    html = client.get("/day?date=2024-07-08&lang=en").text
    assert "[20–31]" in html and "health ministry" in html and "jumped" in html


def test_day_filters(client: TestClient) -> None:
    html = client.get("/day?date=2024-07-08&is=injured&lang=en").text
    assert html.count('<li class="card">') == 1 and "&gt; 80" in html
    assert client.get("/day?date=2024-07-08&source=hostile").text.count('<li class="card">') == 0
    assert client.get("/day?date=2024-07-08&show=diplomacy").text.count('<li class="card">') == 2


def test_every_evidence_is_marked_exactly(client: TestClient, sample: Any) -> None:
    day = sample.DAYS[0]
    html = client.get(f"/article?id={sample.article_id(day)}&date={day}").text
    for order, (words, _, _) in enumerate(sample.FACTS):
        assert marked(html, f"{day}-{order}") == words.format(total=sample.total(day))
        assert html.count(f'id="f-{day}-{order}"') == 1


def test_article_without_date_is_found(client: TestClient, sample: Any) -> None:
    html = client.get(f"/article?id={sample.article_id(sample.DAYS[1])}&lang=en").text
    for expected in (
        "sample.rule",
        "90 %",
        "وكالة الأنباء",
        "صحيفة المدينة",
        "https://sample.invalid/2024-07-07",
        "r-embedded_story",
    ):
        assert expected in html


def test_embedded_story_says_why_it_has_no_facts(client: TestClient, sample: Any) -> None:
    html = client.get(f"/article?id={sample.article_id(sample.DAYS[1], 1)}&lang=en").text
    assert "an embedded story without a date of its own" in html and "date unknown" in html


@pytest.mark.parametrize("id_", ["", "nothing", "' OR 1=1 --"])
def test_unknown_article_is_404(client: TestClient, id_: str) -> None:
    assert client.get("/article", params={"id": id_}).status_code == 404


def test_cut_splits_at_overlaps() -> None:
    pieces = cut("abcdefgh", 0, 8, [(1, 5, "x"), (3, 7, "y")])
    assert [(p.text, p.facts) for p in pieces] == [
        ("a", ()), ("bc", ("x",)), ("de", ("x", "y")), ("fg", ("y",)), ("h", ())
    ]  # fmt: skip
    assert [p.first for p in pieces] == [(), ("x",), ("y",), (), ()]


def test_paragraphs_appear_once_whatever_the_segments_say() -> None:
    text = "one\n\ntwo\n\nthree"
    lost = [{"story": 0, "role": "body", "text": "two"}, {"story": -1, "role": "share", "text": "three"}]
    blocks = lay_out(text, [], lost, 0)
    assert ["".join(p.text for p in b.pieces) for b in blocks if b.pieces] == ["one", "two", "three"]
    assert [b.role for b in blocks if b.text] == ["body", "share"]

"""Search: spelling folded, every filter narrows, the address holds all of it."""

import duckdb
import pytest
from fastapi.testclient import TestClient

from waqai.arabic.normalise import fold
from waqai.browser.words import folded_words, marked, pattern, snippet

CARD = '<li class="card">'
ALL = "/search?lang=en&"


@pytest.mark.parametrize(
    ("query", "cards"),
    [
        ("", 9),
        ("q=مقتل", 6),
        ("q=القاهرة", 0),
        ("q=قصف وزاره", 6),
        ("q=قُتِل", 6),
        ("q=قصف القاهرة", 0),
        ("category=injured", 3),
        ("category=injured&from=2024-07-07", 2),
        ("from=2024-07-07&to=2024-07-07", 3),
        ("to=2020-01-01", 0),
        ("place=الزيتون", 9),
        ("place=رفح", 0),
        ("claimant=وزارة الصحه", 9),
        ("claimant=health_ministry", 9),
        ("claimant=الجيش", 0),
        ("actor=الجيش", 0),
        ("source=sample", 9),
        ("source=hostile", 0),
        ("kind=diplomacy", 6),
        ("kind=diplomacy&type=REJECT", 3),
        ("kind=diplomacy&actor=اسرائيل", 3),
        ("kind=diplomacy&actor=EGY", 3),
        ("kind=diplomacy&actor=قطري", 3),
        ("kind=diplomacy&place=الدوحه", 3),
        ("kind=diplomacy&claimant=nobody", 6),
        ("kind=articles", 9),
        ("kind=articles&q=الزيتون", 3),
        ("kind=articles&q=SCRIPT", 3),
        ("kind=articles&category=injured&place=رفح", 9),
    ],
)
def test_filters(client: TestClient, query: str, cards: int) -> None:
    answer = client.get(ALL + query)
    assert answer.status_code == 200 and answer.text.count(CARD) == cards
    assert ("Nothing found" in answer.text) == (cards == 0)


@pytest.mark.parametrize("query", ["from=2024-07-08&to=2024-07-01", "category=dead", "kind=all", "q=" + "x" * 201])
def test_what_cannot_be_meant_is_told(client: TestClient, query: str) -> None:
    assert client.get(ALL + query).status_code == 400


def test_the_form_shows_what_was_asked(client: TestClient) -> None:
    html = client.get(ALL + "kind=diplomacy&q=رفضت&type=REJECT&actor=إسرائيل&from=2024-07-06").text
    for shown in ('value="رفضت"', '<option value="REJECT" selected>', 'value="إسرائيل"', 'value="2024-07-06"'):
        assert shown in html
    assert 'name="kind" value="diplomacy"' in html


def test_article_hits_are_marked(client: TestClient) -> None:
    html = client.get(ALL + "kind=articles&q=الاعلان الزيتون").text
    assert "<mark>الزيتون</mark>" not in html
    assert "<mark>الزيتون</mark>" in client.get(ALL + "kind=articles&q=الزيتون").text


def test_export_has_every_hit(client: TestClient) -> None:
    lines = client.get("/search.csv?q=قصف&from=2024-07-07").text.strip().splitlines()
    assert len(lines) == 5


WRITTEN = [
    "إسْرائيل",
    "اسرائيل",
    "غـــارة",
    "غاره",
    "مستشفى",
    "مستشفي",
    "٢٥ قتيلا",
    "مسؤول",
    "It’s",
    "its",
    "A.B",
    "AXB",
]


@pytest.mark.parametrize(
    "word", ["اسرائيل", "غاره", "مستشفي", "25", "مسوول", "it's", "a.b", "شفي", "(", "[ا]", "\\", "50%"]
)
def test_pattern_finds_what_folding_would(word: str) -> None:
    for text in [*WRITTEN, f"قبل {word} بعد"]:
        found = duckdb.connect().execute("SELECT regexp_matches($1, $2)", [text, pattern(fold(word))]).fetchall()
        assert found == [(fold(word) in fold(text).lower(),)], text


def test_words_are_folded_once_and_few() -> None:
    assert folded_words("  غارة غاره\tIt’s ً ") == ["غاره", "it's"]
    assert folded_words(None) == [] and len(folded_words(" ".join(map(str, range(20))))) == 8


def test_marks_keep_the_original_letters() -> None:
    pieces = marked("شنت غَارَةً على المدينة", ["غاره"])
    assert [p.text for p in pieces if p.facts] == ["غَارَةً"]
    assert "".join(p.text for p in pieces) == "شنت غَارَةً على المدينة"
    assert marked("", ["x"]) == ()


def test_snippet_is_around_the_first_hit() -> None:
    text = "كلمة " * 300 + "هدف " + "أخرى " * 300
    words = "".join(p.text for p in snippet(text, ["هدف"]))
    assert "هدف" in words and words.startswith("… ") and words.endswith(" …") and len(words) < 340
    assert "".join(p.text for p in snippet("قصير", [])) == "قصير"
    assert "".join(p.text for p in snippet("بلا" * 400, ["لا شيء"])).startswith("بلا")

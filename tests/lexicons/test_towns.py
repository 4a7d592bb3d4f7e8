"""Towns beyond the gazetteer: found behind their clitics, the longest name first; the table is well formed."""

import pytest

from waqai.arabic.tokens import tokenise
from waqai.lexicons.towns import geonames, may_begin, place_names, town_at


@pytest.mark.parametrize(
    ("text", "prefix"),
    [
        ("شيشاوة", ""),
        ("بشيشاوة", "ب"),
        ("وسراقب", "و"),
        ("وبسراقب", "وب"),
        ("للكاظمية", "ل"),
    ],
)
def test_a_town_is_found_behind_its_clitic(text: str, prefix: str) -> None:
    found = town_at(tokenise(text), 0)
    assert found is not None and found.prefix == prefix


def test_the_longest_name_wins() -> None:
    tokens = tokenise("قرب سانتو دومينغو دي لوس كولورادوس")
    found = town_at(tokens, 1)
    assert found is not None and found.last == len(tokens)


@pytest.mark.parametrize(("text", "prefix"), [("قرب وجدة", ""), ("الرياض وجدة", "و")])
def test_a_name_that_begins_like_and(text: str, prefix: str) -> None:
    assert place_names(tokenise(text), [1], [1])[1].prefix == prefix


def test_words_that_a_name_may_begin_with() -> None:
    assert may_begin("وجده") and may_begin("لوجده")
    assert not may_begin("سافر")


def test_an_everyday_word_is_no_town() -> None:
    assert [word for word in ("المدينة", "الحكومة", "السوق", "الوقت") if town_at(tokenise(word), 0)] == []


def test_coordinates_and_countries_are_sound() -> None:
    towns = list(geonames())
    assert len(towns) > 5000
    for town in towns:
        keys = town.attributes
        assert town.id.removeprefix("geonames:").isdigit()
        assert -90 <= keys["lat"] <= 90 and -180 <= keys["lon"] <= 180
        assert len(keys["country"]) == 3 and keys["kind"] in ("town", "city")

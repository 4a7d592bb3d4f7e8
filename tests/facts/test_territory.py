"""Territories of gazetteer places: the parts of Palestine told apart, and no guess where the place is unknown."""

import pytest

from waqai.facts.territory import GAZA, WEST_BANK, is_whole, territory_in, territory_of


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("في رفح جنوبي قطاع غزة", GAZA),
        ("مدينة جنين", WEST_BANK),
        ("العاصمة دمشق", "SYR"),
        ("في مكان ما", None),
        ("", None),
        (None, None),
    ],
)
def test_the_last_place_named_gives_the_territory(words: str | None, expected: str | None) -> None:
    assert territory_in(words) == expected


def test_an_unknown_place_is_no_territory() -> None:
    assert territory_of(None) is None
    assert territory_of("place:nowhere") is None


def test_whole_territories_are_told_from_their_parts() -> None:
    assert not is_whole(None)
    assert not is_whole("place:nowhere")

"""A place that a sentence names: how exactly it tells where something happened."""

import pytest

from waqai.facts.casualties.places.place import Place, id_of, rank_of
from waqai.lexicons import Entry


def place(kind: str = "", noun: str = "", beside: bool = False) -> Place:
    entry = Entry("one", ("واحد",), "none", {"kind": kind}) if kind else None
    return Place(0, 1, entry, noun=noun, beside=beside)


@pytest.mark.parametrize(
    ("told", "precision", "rank"),
    [
        (place("country"), 6, 6),
        (place("governorate"), 4, 4),
        (place("city"), 1, 2),
        (place("city", beside=True), 2, 2),
        (place("city", noun="محافظه"), 4, 4),  # the noun tells more than the entry
        (place("governorate", noun="مدينه"), 1, 1),
        (place(noun="قريه"), 1, 0),
        (place(noun="ريف"), 3, 3),
        (place(noun="منطقه"), 2, 2),
        (place(noun="مدينه", beside=True), 1, 2),
        (place(), None, 0),
    ],
)
def test_precision_and_rank(told: Place, precision: int | None, rank: int) -> None:
    assert (told.precision, rank_of(told)) == (precision, rank)


def test_no_place_is_the_least_exact() -> None:
    assert rank_of(None) > rank_of(place("country"))


def test_the_id_of_an_entry_is_its_own_or_that_of_geonames() -> None:
    assert id_of(Entry("swria", (), "none", {})) == "place:swria"
    assert id_of(Entry("geonames:12", (), "none", {})) == "geonames:12"

"""Visits that a headline tells without a verb."""

import pytest
from told import acts


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("وزير الخارجية الغاني في القاهرة لبحث الهدنة", ["CONSULT presence وزير الخارجية الغاني > القاهرة ongoing"]),
        ("وفد غاني في القاهرة", ["CONSULT presence وفد غاني > القاهرة ongoing"]),
    ],
)
def test_who_is_in_a_place_for_a_purpose(text: str, told: list[str]) -> None:
    assert acts(text) == told


@pytest.mark.parametrize(
    "text",
    [
        "وزير الخارجية الغاني في القاهرة",
        "الكتاب الغاني في القاهرة لبيعه",
    ],
)
def test_who_is_only_there(text: str) -> None:
    assert acts(text) == []

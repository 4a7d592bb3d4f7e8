"""Those who were missing and are found are missing no longer."""

import pytest
from told import counts


@pytest.mark.parametrize(
    "text",
    [
        "أعلنت الوزارة العثور على سبعة حجاج كانوا في عداد المفقودين",
        "عثر الحراس على سبعة أطفال كانوا مفقودين منذ يومين",
    ],
)
def test_who_is_found(text: str) -> None:
    assert counts(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "لا يزال 17 حاجا في عداد المفقودين",
        "العثور على حطام القارب، و17 بحارا في عداد المفقودين",
        "كان 17 بحارا في عداد المفقودين",
    ],
)
def test_who_is_not(text: str) -> None:
    (row,) = counts(text)
    assert row.startswith("missing 17")

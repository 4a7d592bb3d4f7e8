"""Protests that are only recalled tell no act; those that begin or go on do."""

import pytest
from told import acts


@pytest.mark.parametrize(
    "text",
    [
        "منذ بداية الاحتجاجات ضد الحكومة الغانية في 2011",
        "أدت التظاهرات ضد الحكومة الغانية إلى سقوط قتلى",
        "قمعت الشرطة المظاهرات ضد الحكومة الغانية",
    ],
)
def test_recalled(text: str) -> None:
    assert acts(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "اتسعت رقعة الاحتجاجات ضد الحكومة الغانية",
        "تجدد المظاهرات ضد الحكومة الغانية",
        "مظاهرات ضد الحكومة الغانية",
        "شارك المئات في التظاهرة ضد الحكومة الغانية",
    ],
)
def test_told(text: str) -> None:
    assert [act.split()[0] for act in acts(text)] == ["PROTEST"]

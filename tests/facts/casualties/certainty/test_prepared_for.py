"""Who is awaited or played in a drill is not hurt; who comes to a hospital, or dies in a drill, is."""

import pytest
from told import values


@pytest.mark.parametrize(
    "text",
    [
        "تستعد مستشفيات كيسومو لاستقبال 40 جريحا",
        "تتهيأ العيادات لاستقبال أربعين جريحا",
        "أجلت الفرق 40 مصابا في مناورة تحاكي زلزالا",
    ],
)
def test_people_who_are_awaited_or_played(text: str) -> None:
    assert values(text, "low", "hypothetical") == ["40 True"]


@pytest.mark.parametrize(
    "text",
    [
        "استقبلت مستشفيات كيسومو 40 جريحا",
        "سقط 40 مصابا في مناورة بحرية",
    ],
)
def test_people_who_are_hurt(text: str) -> None:
    assert values(text, "low", "hypothetical") == ["40 False"]

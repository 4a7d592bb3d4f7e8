"""People called prisoners who come free by an exchange, or on the way home."""

import pytest
from told import values


@pytest.mark.parametrize(
    "text",
    [
        "أنجز الوسيط عملية تبادل شملت 90 أسيرا",
        "وصل عدد الأسرى الذين تم تبادلهم إلى 900 أسير",
        "نقلت اللجنة 90 محتجزا بين المدينتين في عملية إفراج",
        "أعادت غانا 90 أسيرا إلى توغو",
        "أعادت اللجنة 90 أسيرا إلى ديارهم",
    ],
)
def test_who_comes_free(text: str) -> None:
    assert values(text, "category") == ["released"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("أعادت الشرطة 90 سجينا إلى السجن", "detained"),
        ("نقلت الإدارة 90 أسيرا إلى سجن آخر", "captive"),
        ("واتفق الطرفان على التبادل، وتحتجز الجماعة 900 أسير", "captive"),
    ],
)
def test_who_is_still_held(text: str, told: str) -> None:
    assert values(text, "category") == [told]


def test_both_sides_of_an_exchange() -> None:
    text = "أنجز الوسيط عملية تبادل شملت 90 أسيرا، بواقع 40 أسيرا كينيا و50 أسيرا ماليا"
    assert values(text, "category", "low") == ["released 90", "released 40", "released 50"]

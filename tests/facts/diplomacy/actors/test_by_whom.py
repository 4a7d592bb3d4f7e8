"""Who did what a verbal noun tells, behind "by"."""

import pytest
from told import acts


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("بعد طرد السفير الكيني من قبل غانا", ["SANCTION expulsion غانا > السفير الكيني"]),
        ("تم طرد دبلوماسيين من جانب غانا", ["SANCTION expulsion غانا > دبلوماسيين"]),
        ("وسط اتهامات لكينيا من قبل غانا بالتجسس", ["ACCUSE accuse_noun غانا > كينيا"]),
        ("قوبلت الخطة برفض من قبل الحكومة الغانية", ["REJECT reject_noun الحكومة الغانية >"]),
        ("بعد فرض عقوبات على كينيا من قبل غانا", ["SANCTION put_penalty غانا > كينيا"]),
        ("وصلت مساعدات إلى مدن قصفت من قبل غانا", []),
    ],
)
def test_by_whom(text: str, told: list[str]) -> None:
    assert acts(text) == told


def test_the_object_of_a_verbal_noun_does_nothing() -> None:
    assert acts("بعد طرد السفير الكيني من المدينة") == []

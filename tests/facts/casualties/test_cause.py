"""What killed or hurt people, and who did it: the cause and the armed party named nearest to them."""

import pytest
from told import values


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("قتل ثلاثة عمال في غارة جوية", ["air_strike"]),
        ("أصيب طفلان بانفجار لغم", ["explosion"]),
        ("انفجار عبوة ناسفة يودي بحياة جنديين", ["explosion"]),
        ("قتل عامل برصاص قناص وأصيب آخران بقذيفة", ["shooting", "shelling"]),
        ("نزح مئة شخص بسبب الفيضانات", ["disaster"]),
    ],
)
def test_the_cause_named_nearest(text: str, told: list[str]) -> None:
    assert values(text, "cause") == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("قتل ثلاثة عمال أمس", ["None"]),
        ("اعتقلت الشرطة ثلاثة عمال بعد انفجار", ["None"]),
    ],
)
def test_no_cause_is_named_or_asked_for(text: str, told: list[str]) -> None:
    assert values(text, "cause") == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("قتل ثلاثة عمال في غارة إسرائيلية", ["israeli_forces"]),
        ("قتلت ميليشيا الحوثي ثلاثة عمال", ["houthis"]),
        ("اعتقلت قوات الاحتلال ثلاثة عمال", ["israeli_forces"]),
    ],
)
def test_who_did_it(text: str, told: list[str]) -> None:
    assert values(text, "perpetrator") == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("قتل ثلاثة عمال في انهيار منجم", ["None"]),
        ("أفرجت قوات الاحتلال عن ثلاثة عمال", ["None"]),
    ],
)
def test_nobody_is_named(text: str, told: list[str]) -> None:
    assert values(text, "perpetrator") == told

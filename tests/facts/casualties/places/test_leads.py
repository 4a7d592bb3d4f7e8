"""What leads the name of a place, and whether "من" tells where people come from."""

import pytest
from told import values


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("قتل ثلاثة عمال من بلدة سراقب", ["None"]),
        ("قتل ثلاثة عمال من أهالي بلدة سراقب", ["None"]),
    ],
)
def test_where_people_come_from_is_not_where_it_happened(text: str, told: list[str]) -> None:
    assert values(text, "location") == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("قتل ثلاثة عمال بالقرب من بلدة سراقب", ["بلدة سراقب"]),
        ("قتل ثلاثة عمال شمال سراقب", ["سراقب"]),
        ("انتشال ثلاث جثث من حي الزهور", ["حي الزهور"]),
        ("وصلت جثث ثلاثة شهداء من حي الزهور", ["حي الزهور"]),
        ("تحطمت طائرة بعد إقلاعها من مطار النسيم وقتل ثلاثة عمال", ["مطار النسيم"]),
        ("زلزال يضرب أفغانستان ويخلف ثلاثة قتلى", ["أفغانستان"]),
    ],
)
def test_near_is_where_it_happened(text: str, told: list[str]) -> None:
    assert values(text, "location") == told

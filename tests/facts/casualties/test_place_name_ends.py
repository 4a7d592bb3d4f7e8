"""Where the name behind a noun of places ends."""

import pytest
from told import values


@pytest.mark.parametrize(
    ("text", "told"),
    [
        # A foreign name that begins like "and"; a verb or a thing behind "and".
        ("قتل ثلاثة عمال في زلزال بولاية وارغلا جنوب البلاد", ["ولاية وارغلا"]),
        ("قتل ثلاثة عمال في ولاية وكانوا يبنون جسرا", ["None"]),
        ("قصف الجيش مدرسة وخياما فقتل ثلاثة عمال", ["None"]),
        # Names that begin like a preposition, with links, in quotation marks.
        ("قتل ثلاثة عمال في حي باب السلام أمس", ["حي باب السلام"]),
        ("قتل ثلاثة عمال في شارع سعد بن معاذ أمس", ["شارع سعد بن معاذ"]),
        ("قتل ثلاثة عمال في قرية “تل الزهر” أمس", ["قرية “تل الزهر”"]),
        ("قتل ثلاثة عمال في قرية النسيم معظمهم فتيان", ["قرية النسيم"]),
        ("تعرضت قرية تل مرزوق لقصف فقتل ثلاثة عمال", ["قرية تل مرزوق"]),
        ("قتل ثلاثة عمال في منطقة سكناهم", ["منطقة سكناهم"]),
        ("قتل ثلاثة عمال في منطقة إقامتهم", ["None"]),
    ],
)
def test_where_names_end(text: str, told: list[str]) -> None:
    assert values(text, "location") == told

"""What kind of claimant words name: a ministry, the police, a monitor, a state, a leader."""

import pytest
from told import values


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("قالت وزارة الصحة إن ثلاثة عمال قتلوا", ["health_ministry"]),
        ("قالت الشرطة إن ثلاثة عمال قتلوا", ["police"]),
        ("قال الدفاع المدني إن ثلاثة عمال قتلوا", ["rescue"]),
        ("قالت الأمم المتحدة إن ثلاثة عمال قتلوا", ["un"]),
        ("نقلت الصحيفة عن شهود عيان أن ثلاثة عمال قتلوا", ["witness"]),
        ("قالت كييف إن ثلاثة عمال قتلوا", ["government"]),
        ("قال بوتين إن ثلاثة جنود قتلوا", ["government"]),
    ],
)
def test_the_kind_of_who_speaks(text: str, told: list[str]) -> None:
    assert values(text, "claimant_kind") == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("اعترف كرزوف بمقتل ثلاثة جنود", ["None"]),
    ],
)
def test_a_kind_that_no_list_has(text: str, told: list[str]) -> None:
    assert values(text, "claimant_kind") == told

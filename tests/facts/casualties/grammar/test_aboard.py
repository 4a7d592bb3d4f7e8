"""Those aboard or indoors all of whom died, as words before or behind their number say."""

import pytest
from told import counts


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("تحطمت مروحية على متنها 14 جنديا ولم ينج أحد منهم", ["killed 14 all_aboard"]),
        ("غرق زورق يحمل تسعة صيادين جميعهم ماتوا", ["killed 9 all_aboard"]),
        ("لم ينج أحد من الركاب الـ58", ["killed 58 all_aboard"]),
        ("قالت الشرطة إنه لا ناجين بين الركاب وعددهم 33", ["killed 33 all_aboard"]),
        ("سقطت طائرة على متنها أربعون مسافرا ما أدى إلى مقتل جميع من كانوا فيها", ["killed 40 all_aboard"]),
    ],
)
def test_all_of_them_died(text: str, told: list[str]) -> None:
    assert counts(text) == told


@pytest.mark.parametrize(
    "text",
    [
        "تحطمت مروحية على متنها 14 جنديا ولم ينج أحد سوى الطيار",
        "تحطمت مروحية على متنها 14 جنديا ونجوا جميعا",
        "هبطت طائرة على متنها 14 جنديا وغادروا جميعا",
        "انقلبت حافلة تقل 20 تلميذا ما أدى إلى مقتل جميع أفراد الدورية الخمسة",
    ],
)
def test_not_all_of_them_died(text: str) -> None:
    assert counts(text) == []

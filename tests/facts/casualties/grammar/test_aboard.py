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


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("غرقت في بحيرة فيكتوريا عبارة على متنها 300 شخص بينهم 20 من أفراد الطاقم", []),
        ("عثر على السفينة التي غرقت وعلى متنها 140 راكبا بينهم 12 بحارا", []),
        (
            "غرقت عبارة على متنها 300 شخص ما أدى إلى مقتل 40 شخصا بينهم 20 من أفراد الطاقم",
            ["killed 40 masdar_person", "killed 20 among of 0"],
        ),
    ],
)
def test_parts_of_those_aboard_share_no_fate(text: str, told: list[str]) -> None:
    assert counts(text) == told

"""Reports without an author's name: their adjectives tell whose they are."""

import pytest
from told import values


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("قال تقرير أممي إن تسعة عمال قتلوا", ["تقرير أممي"]),
        ("قتل تسعة عمال وفق تقديرات أسترالية", ["تقديرات أسترالية"]),
        ("وفقا لتقديرات استخباراتية يابانية قتل تسعة عمال", ["تقديرات استخباراتية يابانية"]),
        ("قتل تسعة عمال بحسب أرقام رسمية", ["أرقام رسمية"]),
    ],
)
def test_whose_by_adjective(text: str, told: list[str]) -> None:
    assert values(text, "claimant") == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("وفق تقرير سنوي قتل تسعة عمال", ["None"]),
        ("قتل تسعة عمال وفق تقارير صحفية", ["None"]),
        ("وفق تقرير سنوي لبلدية المرفأ قتل تسعة عمال", ["بلدية المرفأ"]),
        ("قال تقرير حقوقي لمركز الميزان إن تسعة عمال قتلوا", ["مركز الميزان"]),
    ],
)
def test_nobody_or_somebody_by_name(text: str, told: list[str]) -> None:
    assert values(text, "claimant") == told

"""What may go on a claimant's name behind a comma or in brackets."""

import pytest
from told import values


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("قال مدير مركز الإعلام، سامر البحري، إن تسعة عمال قتلوا", ["مدير مركز الإعلام، سامر البحري"]),
    ],
)
def test_a_name_behind_a_title(text: str, told: list[str]) -> None:
    assert values(text, "claimant") == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("قالت قناة (سما النهر) إن تسعة عمال قتلوا", ["قناة (سما النهر)"]),
        ("نقل مراسل الراديو (سامر البحري) عن مصادر طبية أن تسعة عمال قتلوا", ["مصادر طبية"]),
    ],
)
def test_brackets(text: str, told: list[str]) -> None:
    assert values(text, "claimant") == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("قال مدير المركز، طبيب العيون، إن تسعة عمال قتلوا", ["مدير المركز"]),
        ("يروي خالد (32 عاما) أن تسعة من رفاقه غرقوا", ["خالد"]),
        ("قالت الشرطة، رغم نفيهم، إن تسعة عمال قتلوا", ["الشرطة"]),
        ("كشفت وسائل إعلام كندية هوية الجندي الذي قتل", ["وسائل إعلام كندية"]),
        ("نقلا عن شهود، ذكرت صحيفة النهر أن تسعة عمال قتلوا", ["شهود"]),
    ],
)
def test_an_age_and_an_aside_are_no_part_of_the_name(text: str, told: list[str]) -> None:
    assert values(text, "claimant") == told

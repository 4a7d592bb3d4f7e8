"""What befell people stands behind an aside on all of them."""

import pytest
from told import counts


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("لا يزال 12 عاملا، معظمهم من الهند، مفقودين", ["missing 12 of_all"]),
        ("قال إن 15 شخصا، جميعهم من عائلة واحدة، قتلى", ["killed 15 of_all"]),
        ("قال إن 300 طفل، جميعهم أجانب، محتجزون في السجون", ["detained 300 of_all"]),
        ("قال إن 40 عاملا، معظمهم من الهند، عالقون", []),
        ("قال إن 40 جنديا، جميعهم متطوعون، حرروا 12 رهينة", ["released 12 verb_released"]),
        ("التقى 12 طبيبا، معظمهم شباب، الجرحى", []),
    ],
)
def test_the_predicate_behind_an_aside(text: str, told: list[str]) -> None:
    assert counts(text) == told

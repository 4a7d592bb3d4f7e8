"""Who a tally counts: the people or the body that stand beside its noun."""

import pytest
from told import counts


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("بلغ عدد الشهداء الأطفال مئتين", ["killed 200 tally child None"]),
        ("ارتفع عدد القتلى المدنيين إلى 40", ["killed 40 tally civilian None"]),
        ("بلغ عدد القتلى في صفوف الشرطة 15", ["killed 15 tally police None"]),
        ("بلغ عدد الصحفيين القتلى 9", ["killed 9 tally journalist None"]),
        ("بلغ عدد القتلى السوريين 9", ["killed 9 tally - SYR"]),
    ],
)
def test_tags_and_nation_of_a_tally(text: str, told: list[str]) -> None:
    assert counts(text, "victims", "nationality") == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("بلغ عدد القتلى في المدينة 40", ["killed 40 tally - None"]),
        ("بلغ عدد القتلى قرب مركز الشرطة 15", ["killed 15 tally - None"]),
    ],
)
def test_a_place_is_no_kind_of_people(text: str, told: list[str]) -> None:
    assert counts(text, "victims", "nationality") == told

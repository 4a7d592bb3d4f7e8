"""A participle behind one person: who is held or missing; not who is set free, not a premise of that name."""

import pytest
from told import counts


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("زار الوفد أسرة القس سامي الراوي، المحتجز في صنعاء منذ عامين", ["detained 1 participle incident"]),
        ("قال محامي الناشط المعتقل منذ الجمعة إن موكله بخير", ["detained 1 participle incident"]),
        ("صور الطبيبة سعاد الراوي، المختطفة منذ ستة أشهر", ["captive 1 participle incident"]),
        ("بحث الوزيران قضية المهندس الأسترالي المفقود منذ السبت", ["missing 1 participle incident"]),
    ],
)
def test_what_became_of_the_one_before_it(text: str, told: list[str]) -> None:
    assert counts(text, "scope") == told


@pytest.mark.parametrize(
    "text",
    [
        "زار الوفد المهندس سامي الراوي في المعتقل منذ عامين",
        "قال مدير السجن سامي الراوي، المعتقلة في صنعاء",
        "عاد الناشط المعتقل السابق إلى بيته",
        "تسلمت الشرطة الكتاب المفقود منذ السبت",
    ],
)
def test_it_tells_of_nobody(text: str) -> None:
    assert counts(text) == []


def test_whoever_is_set_free_is_no_longer_held() -> None:
    assert not counts("أفرجت الشرطة عن الصحفي المعتقل منذ عام سامي الراوي")

"""What stands before a verb whose subject was told before."""

import pytest
from told import acts


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "يلتقي الرئيس الكيني رئيسة الوزراء الغانية ثم سيسافر إلى كمبالا",
            [
                "CONSULT meet الرئيس الكيني > رئيسة الوزراء الغانية ongoing",
                "CONSULT travel الرئيس الكيني > كمبالا planned",
            ],
        ),
        (
            "رفضت كينيا العرض لكنها أيضا هددت بضرب قواعدهم",
            ["REJECT refuse كينيا >", "THREATEN threaten_verb كينيا >"],
        ),
        ('قالت كينيا إنها "ترفض بشكل قاطع" أي تدخل', ["REJECT refuse كينيا >"]),
        ('قال الوزير الكيني إنه "يدين بشدة الهجوم على السوق"', ["ACCUSE accuse_verb الوزير الكيني >"]),
    ],
)
def test_the_subject_goes_on(text: str, told: list[str]) -> None:
    assert acts(text) == told


def test_a_word_that_opens_a_new_clause() -> None:
    assert acts("رفضت كينيا العرض فيما هددت بضرب قواعدهم") == ["REJECT refuse كينيا >"]


def test_an_ousting_is_no_one_s_deed_who_is_ousted() -> None:
    assert acts("قال الوزير الغاني إن طرد السفير الكيني لا يعني القطيعة") == []
    assert acts("قال الوزير الغاني إن بلاده طردت السفير الكيني") == ["SANCTION expel غانا > السفير الكيني"]


def test_that_he_is_the_subject_whatever_noun_follows() -> None:
    assert acts("قالت غانا إنها ترفض القرار") == ["REJECT refuse غانا >"]
    assert acts("قالت غانا إن الأوساط الشعبية ترفض القرار") != ["REJECT refuse غانا >"]


@pytest.mark.parametrize("had", ["وكان", "وكان قد"])
def test_what_one_had_done_before(had: str) -> None:
    met = "التقى الرئيس الغاني نظيره الكيني الأحد. "
    assert acts(f"{met}{had} دعا توغو إلى الحوار")[-1] == "REQUEST call_verb الرئيس الغاني > توغو"
    assert acts(f"{met}{had} الشاعر دعا توغو إلى الحوار")[-1] == "REQUEST call_verb > توغو"

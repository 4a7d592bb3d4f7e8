"""Persons whom only a courteous word means."""

import pytest
from told import acts


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "زار الرئيس الكيني أكرا. كما يستقبل سيادته في وقت لاحق اليوم وزير الخارجية الغاني",
            [
                "CONSULT visit الرئيس الكيني > أكرا",
                "CONSULT meet الرئيس الكيني > وزير الخارجية الغاني planned",
            ],
        ),
        (
            "عاد ولي العهد الأردني إلى عمان. والتقى سموه وزير الدفاع الغاني",
            ["CONSULT meet ولي العهد الأردني > وزير الدفاع الغاني"],
        ),
        (
            "عاد ولي العهد الأردني إلى عمان. واستقبل سموه وزير الدفاع الغاني كوفي منساه",
            ["CONSULT meet ولي العهد الأردني > كوفي منساه"],
        ),
        (
            "وصل الملك عبد الله الثاني. وأعرب جلالته عن تضامن الأردن مع غانا",
            ["SUPPORT voice_support الملك عبد الله الثاني > غانا"],
        ),
    ],
)
def test_who_was_named_before(text: str, told: list[str]) -> None:
    assert acts(text) == told


@pytest.mark.parametrize(
    "text",
    [
        "دعا الرئيس الكيني الصومال إلى احترام وحدة البلد وسيادته",
        "وأكد جلالته دعمه لغانا",
    ],
)
def test_a_noun_and_no_one_before(text: str) -> None:
    assert not any("SUPPORT" in row or "سيادته" in row for row in acts(text))


def test_a_movement_s_head_and_a_head_of_cabinet() -> None:
    text = "عاد الأمين العام للحركة كوفي منساه. ودعا سماحته كينيا إلى الحوار"
    assert acts(text) == ["REQUEST call_verb كوفي منساه > كينيا"]
    text = "عاد رئيس الوزراء الغاني كوفي منساه. ودعا دولته كينيا إلى الحوار"
    assert acts(text) == ["REQUEST call_verb كوفي منساه > كينيا"]


def test_his_highness_is_who_is_called_so_by_name() -> None:
    text = "استقبل صاحب السمو الشيخ فهد بن سعد رئيس الدولة الوزير الكيني. وبعث سموه ببرقية تعزية إلى الرئيس الغاني."
    assert any(row.startswith("SUPPORT give_thanks فهد بن سعد") for row in acts(text))

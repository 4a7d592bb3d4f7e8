"""Where and when it was stands between a verb and its subject."""

import pytest
from told import acts


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("وصل إلى الدوحة اليوم وفد غاني.", "CONSULT travel وفد غاني > الدوحة"),
        ("وصل إلى مطار بيروت الدولي وزير الخارجية الغاني.", "CONSULT travel وزير الخارجية الغاني > بيروت"),
        ("وصل إلى العاصمة السودانية الخرطوم وزير الخارجية الغاني.", "CONSULT travel وزير الخارجية الغاني > الخرطوم"),
        ("يصل غدا إلى نيروبي وزير الخارجية الغاني.", "CONSULT travel وزير الخارجية الغاني > نيروبي planned"),
        ("زار الدوحة أمس وزير الخارجية الغاني.", "CONSULT visit وزير الخارجية الغاني > الدوحة"),
        ("زارت تركيا وزيرة الخارجية الغانية.", "CONSULT visit وزيرة الخارجية الغانية > تركيا"),
        ("التقى في الدوحة أمس وزير الخارجية الغاني نظيره الكيني.", "CONSULT meet وزير الخارجية الغاني > نظيره الكيني"),
        ("زارت تركيا قطر.", "CONSULT visit تركيا > قطر"),
    ],
)
def test_a_subject_behind_where_and_when(text: str, told: str) -> None:
    assert acts(text) == [told]


@pytest.mark.parametrize(
    "text",
    [
        "التقى في الدوحة وزير الخارجية الغاني.",  # he met him
        "وصل إلى القاهرة المنتخب الغاني.",
        "زار مصر هذا العام مليون سائح.",
    ],
)
def test_no_subject_there(text: str) -> None:
    assert acts(text) == []

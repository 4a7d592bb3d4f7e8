"""Names of places in a sentence: of the gazetteer where something leads them, or land by its adjective."""

import pytest
from told import values


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("قتل ثلاثة عمال بانفجار في شيشاوة", ["شيشاوة"]),
        ("شيشاوة: مقتل ثلاثة عمال في حادث سير", ["شيشاوة"]),
        ("شرطة نيويورك تقتل ثلاثة لصوص", ["نيويورك"]),
        ("قتل ثلاثة عمال في العاصمة الألمانية برلين", ["برلين"]),
        ("قتل ثلاثة جنود بشمال ووسط سيناء", ["شمال ووسط سيناء"]),
        ("إصابة ثلاثة من شرطة تكريت شمال بغداد", ["تكريت"]),
    ],
)
def test_a_name_that_something_leads(text: str, told: list[str]) -> None:
    assert values(text, "location") == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("قتل ثلاثة جنود على الحدود الأردنية", ["الحدود الأردنية"]),
        ("أصيب ثلاثة مصلين في الكنيسة المرقسية", ["الكنيسة المرقسية"]),
        ("قتل ثلاثة رعاة بانفجار لغم على الحدود مع تشاد", ["الحدود مع تشاد"]),
        ("أودت زلازل أغادير بحياة ثلاثة رعاة", ["أغادير"]),
    ],
)
def test_land_by_its_adjective(text: str, told: list[str]) -> None:
    assert values(text, "location") == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("قتل ثلاثة من الفصائل المدعومة من تركيا", ["None"]),
        ("قتل ثلاثة عمال رغم الاتفاق الموقع بين تركيا وروسيا", ["None"]),
        ("قتل ثلاثة عمال في مايو", ["None"]),
        ("قتل ثلاثة عمال في العاصمة السويدية ستوكهولم", ["ستوكهولم"]),
        ("قتل ثلاثة عمال في السويداء", ["السويداء"]),
        ("وأحصت طهران ثلاثة قتلى", ["None"]),
        ("بلغ عدد شهداء القطاع الصحي ثلاثة", ["None"]),
        ("قتل ثلاثة عمال على أيدي رجال موالين لروسيا", ["None"]),
        ("قتل ثلاثة جنود متمردون موالون لروسيا", ["None"]),
        ("أوقف ثلاثة رجال بحجة السفر", ["None"]),
        ("قتل ثلاثة جنود في معركة طويلة", ["None"]),
    ],
)
def test_a_side_a_doer_and_a_month(text: str, told: list[str]) -> None:
    assert values(text, "location") == told

"""Names of places behind a noun of places, whatever no gazetteer knows."""

import pytest
from told import values


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("قتل ثلاثة عمال في قرية العمارنة", ["قرية العمارنة"]),
        ("قتل ثلاثة عمال في بلدة “وادي الزهر” بريف حلب", ["بلدة “وادي الزهر”"]),
        ("جرح راع بغارة على قرية أم الريحان بريف حلب", ["قرية أم الريحان"]),
        ("قتل أربعة رعاة في إقليم دار-مول أمس", ["إقليم دار-مول"]),
        ("قتل ثلاثة عمال بتصادم على طريق سامراء - تكريت", ["طريق سامراء - تكريت"]),
        ("قتل ثلاثة عمال بقصف على قريتي سراقب وسرمين", ["قريتي سراقب وسرمين"]),
        ("قتل ثلاثة جنود في كمين البلوط قرب العريش", ["كمين البلوط"]),
        ("هز انفجار المصنع في وادي الزهر فقتل ثلاثة عمال", ["وادي الزهر"]),
    ],
)
def test_the_noun_and_its_name(text: str, told: list[str]) -> None:
    assert values(text, "location") == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("قتل ثلاثة جنود في عقبة النسر وتم تدمير عرباتهم", ["عقبة النسر"]),
        ("قتل ثلاثة عمال في مدينة البلوط العام الماضي", ["مدينة البلوط"]),
        ("قتل ثلاثة عمال في بلدة النخيل لكن القصف استمر", ["بلدة النخيل"]),
    ],
)
def test_where_the_name_ends(text: str, told: list[str]) -> None:
    assert values(text, "location") == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("قتل ثلاثة عمال في منطقة سكنية", ["None"]),
        ("قتل ثلاثة من جبهة النصرة", ["None"]),
        ("قتل رئيس بلدية سراقب وثلاثة عمال", ["None", "None"]),
        ("قتل ثلاثة عمال في ممر لا يتجاوز عرضه مترين", ["None"]),
        ("قتل ثلاثة عمال حين هز انفجار المصنع وأدى لتعطل آلات", ["None"]),
        ("أفرج عن ثلاثة رجال بعد قضاء عقوبتهم", ["None"]),
    ],
)
def test_nouns_that_name_no_place(text: str, told: list[str]) -> None:
    assert values(text, "location") == told

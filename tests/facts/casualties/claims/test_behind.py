"""Who speaks where the subject stands behind its verb, or who spoke before and goes on."""

import pytest
from told import values


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("أفاد البلاغ العسكري رقم 14 الصادر عن وزارة الدفاع أن تسعة جنود قتلوا", ["وزارة الدفاع"]),
        ("أعلن ضابط كبير مقتل تسعة عمال", ["ضابط كبير"]),
        ("أعلن جهاز الإسعاف مقتل تسعة عمال", ["جهاز الإسعاف"]),
        ("قالت وزارة الصحة في بغداد إن تسعة عمال قتلوا", ["وزارة الصحة في بغداد"]),
        ("أعلن وكيل البلدية سامر البحري وفاة تسعة عمال", ["وكيل البلدية سامر البحري"]),
        ("تقول إحصاءات رسمية إن تسعة آلاف عامل قتلوا", ["إحصاءات رسمية"]),
        ("أبلغ شرطي وكالة محلية بأن تسعة عمال قتلوا", ["شرطي"]),
    ],
)
def test_the_subject_behind_its_verb(text: str, told: list[str]) -> None:
    assert values(text, "claimant") == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("نقلت رويترز عن شهود عيان أن عشرة أشخاص قتلوا", ["شهود عيان رويترز"]),
        ("نقل التلفزيون عن محافظ المدينة أن تسعة عمال قتلوا", ["محافظ المدينة التلفزيون"]),
    ],
)
def test_the_relay_and_the_source(text: str, told: list[str]) -> None:
    assert values(text, "claimant", "relayed_by") == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("قالت الشرطة إن عاملا قتل، وأضافت أن ثلاثة أصيبوا", ["الشرطة", "الشرطة"]),
        ("كشف الجيش الأردني نتائج الحملة، معلنا مقتل تسعة مهربين", ["الجيش الأردني"]),
    ],
)
def test_the_one_before_goes_on(text: str, told: list[str]) -> None:
    assert values(text, "claimant") == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("أوردت رقما أعلى قبل أن يقتل تسعة عمال", ["None"]),
        ("حذرت لجنة الإغاثة من توتر بعد الحريق الذي قتل فيه تسعة عمال", ["None"]),
        ("حزنت المدينة بعدما علمت أن تسعة عمال قتلوا", ["None"]),
    ],
)
def test_what_is_no_claim(text: str, told: list[str]) -> None:
    assert values(text, "claimant") == told


def test_who_is_quoted_by_attribution() -> None:
    told = values("نسبت وكالة الأنباء إلى وزارة الطاقة قولها إن تسعة عمال قتلوا", "claimant")
    assert told == ["وزارة الطاقة"]
    assert values("نسبت الشرطة الهجوم إلى عصابة بعد مقتل تسعة عمال", "claimant") == ["None"]


def test_whom_somebody_told_does_not_speak() -> None:
    told = values("قالت الشرطة إن الطريق مغلق. وأبلغت رويترز بأن تسعة عمال قتلوا.", "claimant")
    assert told == ["الشرطة"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("قتل تسعة عمال في نيروبي، قالت الشرطة", ["الشرطة"]),
        ("قتل تسعة عمال في نيروبي، قالت الشرطة إن لصا هو المسؤول", ["None"]),
        ("واصل الجيش غاراته على نيروبي، مما أدى إلى مقتل تسعة عمال", ["None"]),
        ("وواصل الجيش قائلا إن تسعة عمال قتلوا", ["الجيش"]),
    ],
)
def test_who_speaks_of_something_else_or_goes_on_with_a_deed(text: str, told: list[str]) -> None:
    assert values(text, "claimant") == told

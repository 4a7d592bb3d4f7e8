"""Who speaks where the subject stands before its verb: in a headline, "وكان … قد", "أما … فقد", "التي تقول إن"."""

import pytest
from told import values


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("بوتين يعلن مقتل تسعة جنود", ["بوتين"]),
        ("عاجل | الشرطة تعلن مقتل تسعة عمال", ["الشرطة"]),
        ("وكانت لجنة الطوارئ في كسلا أعلنت وفاة تسعة أطفال", ["لجنة الطوارئ في كسلا"]),
        ("وكان الدفاع المدني، قد أحصى مقتل ثلاثة أشخاص في الفيضان", ["الدفاع المدني"]),
        ("أما مدير مشفى الساحل سامي الرفاعي فرجح أن عدد القتلى تسعة", ["مدير مشفى الساحل سامي الرفاعي"]),
    ],
)
def test_the_subject_before_its_verb(text: str, told: list[str]) -> None:
    assert values(text, "claimant") == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("أما الخوذ البيضاء، فقد أشارت إلى مقتل تسعة عمال", ["الخوذ البيضاء"]),
        ("لكن شبكة الرصد المحلية تحدثت عن مقتل تسعة عمال", ["شبكة الرصد المحلية"]),
        ("نفت ذلك وزارة الداخلية الأردنية، التي أعلنت اعتقال تسعة عمال", ["وزارة الداخلية الأردنية"]),
        ("الوفد يغادر المدينة وكييف تعلن مقتل تسعة جنود", ["كييف"]),
        ("ثم عاد وزير النقل ليعلن مقتل تسعة عمال", ["وزير النقل"]),
    ],
)
def test_farther_in_front(text: str, told: list[str]) -> None:
    assert values(text, "claimant") == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("الشرطة تغلق الطريق بعد مقتل تسعة عمال", ["None"]),
        ("وفي بغداد أعلن خالد البحري مقتل تسعة عمال", ["خالد البحري"]),
        ("ومن بيروت قال الوزير خالد البحري إن تسعة عمال قتلوا", ["الوزير خالد البحري"]),
        ("الوزير الذي زار المدينة بعد مقتل تسعة عمال عاد أمس", ["None"]),
    ],
)
def test_a_subject_that_tells_nothing(text: str, told: list[str]) -> None:
    assert values(text, "claimant") == told


def test_who_condemns_what_he_then_tells_of() -> None:
    assert values("نددت منظمة العفو بقصف قالت إنه أوقع 19 قتيلا", "claimant") == ["منظمة العفو"]
    assert values("وأدانت وزارة الصحة الهجوم وقالت إنه خلف 19 قتيلا", "claimant") == ["وزارة الصحة"]
    assert values("وزارة الصحة تعلن مقتل 19 شخصا", "claimant") == ["وزارة الصحة"]

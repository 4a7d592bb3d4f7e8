"""Where a claimant's name ends: before a verb, a pronoun, an object; never inside a name."""

from datetime import date

import pytest

from waqai.facts.casualties import find_casualties
from waqai.facts.casualties.claimant_bounds import is_nisba
from waqai.facts.document import read


def claimant(text: str) -> str | None:
    return find_casualties(read(text, date(2024, 7, 8)))[0].claimant


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("بثت كتائب النخيل رسالة مصورة لأحد أسراها، معلنة مقتل تسعة جنود", "كتائب النخيل"),
        ("واصل الجيش غاراته على الحقول، معلنا مقتل تسعة مسلحين", "الجيش"),
        ("بحسب الشرطة تم توقيف تسعة رجال", "الشرطة"),
        ("وبحسب بيان الجيش رقم 12 قتل تسعة مسلحين", "الجيش"),
        ("وأعلنت الشرطة الأسبوع الماضي مقتل تسعة عمال", "الشرطة"),
        ("اتهمت أنقرة الطرفين بقتل تسعة عمال", "أنقرة"),
        ("قال المدير العام للصحة في البصرة كريم السعدي إن تسعة عمال قتلوا", "المدير العام للصحة في البصرة كريم السعدي"),
        ("قال مدير المرصد ليوناردو بيساني إن تسعة عمال قتلوا", "مدير المرصد ليوناردو بيساني"),
        ("ذكرت صحيفة باريس ماتش أن تسعة عمال قتلوا", "صحيفة باريس ماتش"),
        ("قالت وكالة الأونروا إن تسعة عمال قتلوا", "وكالة الأونروا"),
        ("أعلن مستشفى القديس جاورجيوس أن تسعة عمال قتلوا", "مستشفى القديس جاورجيوس"),
        ("قالت وزارة الصحة بقطاع غزة إن تسعة عمال قتلوا", "وزارة الصحة بقطاع غزة"),
        ("قال الجيش ومصادر طبية إن تسعة عمال قتلوا", "الجيش ومصادر طبية"),
        ("القسام تعلن أسماء تسعة أسرى", "القسام"),
    ],
)
def test_a_name_ends_with_its_phrase(text: str, name: str) -> None:
    assert claimant(text) == name


@pytest.mark.parametrize(
    "text",
    [
        "قتل تسعة عمال وفقا لقانون الحرب",
        "أعد التقرير بناء على طلب الجمعية العامة بعد مقتل تسعة عمال",
        "تحدث الوفد عن وجود مشروع جديد بعد مقتل تسعة عمال",
        "هجر تسعة عمال بناء على اتفاق التسوية",
    ],
)
def test_what_is_no_source(text: str) -> None:
    assert claimant(text) in (None, "الوفد")


def test_nisba() -> None:
    assert is_nisba("اليمنيه")
    assert not is_nisba("الطرفين")

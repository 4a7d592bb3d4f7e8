"""Where a claimant's name ends: before a verb, a pronoun, an object; never inside a name."""

from datetime import date

import pytest
from told import values

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
        ("قالت وزارة الصحة بإقليم دارفور إن تسعة عمال قتلوا", "وزارة الصحة بإقليم دارفور"),
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


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("انتقد وزير الصحة الحصار، قائلا إن تسعة عمال قتلوا", "وزير الصحة"),
        ("نشرت قيادة الأسطول لقطات، قالت إنها لغارة أسفرت عن مقتل تسعة مسلحين", "قيادة الأسطول"),
        ("أصدرت وزارة الداخلية بيانا جاء فيه أن تسعة عمال قتلوا", "وزارة الداخلية"),
        ("أصدرت المحكمة حكما بسجن تسعة عمال", None),
        ("صدر عن مركز الطوارئ التابع لوزارة الصحة بيان أعلن أن تسعة عمال قتلوا", "مركز الطوارئ التابع لوزارة الصحة"),
        ("الدفاع المدني في البصرة، أكد أن تسعة عمال قتلوا", "الدفاع المدني في البصرة"),
        ("وفي عمان، تحدثت السلطات عن مقتل تسعة عمال", "السلطات"),
        ("ذكرت القناة أن الشرطة أبلغت السكان بمقتل تسعة عمال", "الشرطة"),
        ("ارتفعت الحصيلة إلى تسعة قتلى - لجنة الأطباء المركزية", "لجنة الأطباء المركزية"),
        ("أصدر ما يسمى بالمجلس السياسي بيانا أعلن فيه مقتل تسعة عمال", "المجلس السياسي"),
        ("قتل تسعة عمال تبعا للجان الأحياء", "لجان الأحياء"),
    ],
)
def test_the_subject_goes_on_to_report(text: str, name: str | None) -> None:
    assert claimant(text) == name


def test_a_list_is_told_by_who_told_the_sentence_above_its_head() -> None:
    text = "قالت الشرطة إن تسعة عمال قتلوا.\nوتوزعت الحصيلة كالآتي:\n- 5 قتلى في البصرة\n- 4 قتلى في العمارة"
    told = find_casualties(read(text, date(2024, 7, 8)))
    assert [fact.claimant for fact in told] == ["الشرطة"] * 3
    assert [fact.claimant for fact in find_casualties(read("هدأت المدينة.\n" + text[32:], None))] == [None, None]


def test_the_mood_of_the_speaker_is_no_name() -> None:
    assert values("وزير الزراعة منتقدا النقابة: تسعة عمال قتلوا", "claimant") == ["None"]
    assert values("انتقدت منظمة «العدل أولا» الطريقة المتبعة، قائلة إن تسعة عمال قتلوا", "claimant") == [
        "منظمة «العدل أولا»"
    ]


def test_a_foreign_rank_of_two_words_is_part_of_a_name() -> None:
    assert values("قال الميجور جنرال سامي نصار إن ثلاثة جنود أصيبوا", "claimant") == ["الميجور جنرال سامي نصار"]


def test_whom_a_spokesman_accuses_is_no_part_of_his_name() -> None:
    text = "اتهم متحدث باسم المفوضية قوات الفجر بقتل تسعة عمال"
    assert values(text, "claimant") == ["متحدث باسم المفوضية"]


def test_whom_some_official_accuses_is_no_part_of_him() -> None:
    text = "اتهم مسؤول عسكري المتمردين بخرق الهدنة، ما أدى إلى مقتل تسعة جنود"
    assert values(text, "claimant") == ["مسؤول عسكري"]

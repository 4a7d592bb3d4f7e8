"""Those whom an outcome befell, and those who brought it about."""

import pytest
from told import counts


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("قتل في الهجوم السفير", ["killed 1 verb_title"]),
        ("اعتقلت الشرطة الناشط المعارض", ["detained 1 verb_title"]),
        ("اقتحمت الشرطة المبنى وقتلت المهاجم", ["killed 1 verb_title"]),
        ("اغتال مسلحون مجهولون الناشط جابر الحيدري أمام منزله", ["killed 1 verb_named"]),
        ("واغتالت طائرة مسيرة القائد الميداني علي حدرج في البلدة", ["killed 1 verb_person"]),
        ("اعتقلت قوات الاحتلال فجر أمس المحامي جابر الحيدري من منزله", ["detained 1 verb_named"]),
        ("قتل القائد الميداني في غارة جوية على البلدة", ["killed 1 verb_person"]),
        ("قتل القائد في غارة جوية على البلدة", ["killed 1 verb_title"]),
        ("قتل في الهجوم السفير الإيطالي لوكا أتاناسيو", ["killed 1 verb_named"]),
        ("مقتل الضابط في كمين", ["killed 1 masdar_title"]),
    ],
)
def test_one_told_by_an_office_or_a_name(text: str, told: list[str]) -> None:
    assert counts(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("قتل شخص موال للتنظيم أربعة أشخاص في هجوم بالسكين", ["killed 4 verb_person"]),
        ("قتل سائق بينما كان ينقل ستة ركاب", ["killed 1 verb_person"]),
        ("قتل جندي فلاحا قرب الحاجز", ["killed 1 verb_person"]),
        ("قتل أب ابنته ذبحا في القرية", ["killed 1 verb_person"]),
        ("اغتال مسلحان إمام مسجد في البلدة", ["killed 1 verb_person"]),
        ("قوات الأمن تصفي خمسة مسلحين في الوادي", ["killed 5 verb_person"]),
        ("صفت قوات الأمن ستة مسلحين في الوادي", ["killed 6 verb_person"]),
    ],
)
def test_the_first_of_two_did_it(text: str, told: list[str]) -> None:
    assert counts(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("اقتاد الجنود العشرات إلى جهة مجهولة", ["captive 20+ verb_person"]),
        ("احتجز مسلحون أكثر من 700 عامل داخل المصنع", ["captive 701+ verb_person"]),
        ("احتجزت الشرطة عشرين طالبا", ["detained 20 verb_person"]),
        ("خاطفون يحتجزون ستة عمال", ["captive 6 verb_person"]),
    ],
)
def test_whom_fighters_hold_is_a_captive(text: str, told: list[str]) -> None:
    assert counts(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("فقد اللواء ثلاثة جنود في المعركة", ["killed 3 verb_person soldier"]),
        ("فقد الفلاح أربعة من أحفاده في الزلزال", ["killed 4 verb_person -"]),
        ("فقدنا ثلاثة من رجالنا في المعركة", ["killed 3 verb_person -"]),
        ("فقد ستة من أفراد أسرته في الزلزال", ["killed 6 verb_person -"]),
        ("خسر الفوج عشرة من جنوده في الكمين", ["killed 10 verb_person soldier"]),
        ("لقيت سيدة مصرعها وفقد طفلاها في السيول", ["killed 1 verb_person woman", "missing 2 verb_person child"]),
    ],
)
def test_whom_a_force_or_a_relative_loses_is_dead(text: str, told: list[str]) -> None:
    assert counts(text, "victims") == told


@pytest.mark.parametrize(
    "text",
    [
        "خسر الحزب عشرة نواب في الاقتراع",
        "فقد الفلاح أربعة من الخراف في الزلزال",
        "تحرير الكثير من المديريات",
        "اغتال مسلحون مجهولون فرحة العيد",
        "قتل القائد وقته في اللعب",
        "احتجاز أكثر من 900 آلية",
        "وجهت السلطات التهم لعامل وحارس بالسرقة",
    ],
)
def test_such_people_nothing_befell(text: str) -> None:
    assert counts(text) == []


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("الوزير يوقف مدير صحة الولاية عن العمل", []),
        ("إيقاف مدير المدرسة عن مزاولة مهامه", []),
        ("توقيف تلميذة عن الدراسة", []),
        ("أوقفت الشرطة مدير صحة الولاية", ["detained 1 verb_person"]),
        ("أوقفت الشرطة ثلاثة مسؤولين عن العمليات", ["detained 3 verb_person"]),
    ],
)
def test_who_is_kept_from_work_is_not_held(text: str, told: list[str]) -> None:
    assert counts(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("ونعى الرئيس مراد سالم الضحايا", []),
        ("نعى رئيس البلدية سامي الراوي ضحايا القطار", []),
        ("نعت النقابة الفنان سامي الراوي", ["killed 1 verb_named"]),
        ("قال إن المرض أخذ مني واحدة", []),
        ("أخذ سبعة مسافرين رهائن", ["captive 7 masdar_captive"]),
        ("أصيب ابنه بفشل كلوي", []),
    ],
)
def test_who_mourns_and_what_is_taken(text: str, told: list[str]) -> None:
    assert counts(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("وقال إن أكرا فقدت 58 جنديا", ["killed 58 verb_person"]),
        ("وقال إن 30 جنديا فقدوا", ["missing 30 before_verb"]),
        ("فقدت أربع مجندات قرب الحدود", ["missing 4 verb_person"]),
    ],
)
def test_a_state_that_stands_before_its_verb_loses_its_soldiers(text: str, told: list[str]) -> None:
    assert counts(text) == told


def test_those_killed_do_not_hold_those_held_next() -> None:
    assert counts("أكد الجيش مقتل 30 من مسلحي الحركة واحتجاز خمسة") == [
        "killed 30 masdar_person",
        "detained 5 masdar_bare",
    ]
    assert counts("احتجاز مسلحين خمسة عمال")[0].startswith("captive 5")


def test_who_killed_somebody_is_not_killed() -> None:
    assert counts("قتل قناص من الحركة متطوعا من كينيا", "nationality") == ["killed 1 verb_person KEN"]
    assert counts("قتل شاب من القرية متأثرا بجراحه") == ["killed 1 verb_person"]


def test_a_girl_lost_is_not_his_girl() -> None:
    assert counts("فقدان طفلة في الغابة") == ["missing 1 verb_person"]
    assert counts("فقدت 15 امرأة في البحر") == ["missing 15 verb_person"]
    assert counts("فقد الفلاح طفلته في القصف") == ["killed 1 verb_person"]
    assert counts("فقدت القوات مقاتلة من طراز قديم فوق البحر") == []


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("قالت الحركة إن مقاتليها قنصوا خمسة جنود", ["killed 5 verb_person"]),
        ("القوات قنصت خمسة جنود", ["killed 5 verb_person"]),
        ("اغتال مسلحان إماما", ["killed 1 verb_person"]),
    ],
)
def test_men_behind_the_verb_of_many_or_of_a_force_are_its_object(text: str, told: list[str]) -> None:
    assert counts(text) == told

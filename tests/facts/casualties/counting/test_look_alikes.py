"""Words written alike once folded are told apart by their letters or by what stands beside them."""

import pytest
from told import counts


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("فتحت السلطات معبرين أحدهما يؤدي إلى الساحل والآخر إلى الجبل", []),
        ("النائب يؤدي اليمين رئيسا", []),
        ("انفجار يودي بثلاثة عمال", ["killed 3 verb_person"]),
        ("جرح سائق أمام منزله", ["injured 1 verb_person"]),
        ("قتل عامل، وطالب أهله بمحاسبة القاتل", ["killed 1 verb_person"]),
        ("أصيب الوزير، وطالب بالتحقيق في الحادث", ["injured 1 verb_title"]),
        ("قتل معلم وطالب بجامعة أكرا", ["killed 1 verb_person", "killed 1 coordinated"]),
        ("جرح إمام المسجد", ["injured 1 verb_person"]),
        ("قالت، مضيفة أن العمل طويل", []),
        ("سجناء يحتجزون في الحبس الطويل وإلى أجل غير مسمى", []),
        ("قتل والي الولاية في هجوم", ["killed 1 verb_person"]),
        ("قالت أسر النزلاء القتلى وأحد السجناء إن النار أطلقت", []),
        ("دافعت عن قتلها المدنيين", []),
        ("نددت باعتقالها ثلاثة صحفيين", ["detained 3 masdar_person"]),
        ("كينيا توقف مساعدة القوات الصديقة", []),
        ("الشرطة توقف مساعدة الوزير بتهمة الفساد", ["detained 1 verb_person"]),
        ("سجين كيني قضى ثلثي عمره في غانا", []),
        ("سجين قضى أكثر من عشرين عاما في السجن", []),
        ("خبير قضى معظم حياته في القرية", []),
        ("كان قد قضى أكثر من 130 شخصا في المجاعة", ["killed 131+ verb_person"]),
        ("قتل أربعة عمال وأحد الحراس", ["killed 4 verb_person", "killed 1 coordinated"]),
        ("مقتل أحد عشر شخصا وأحد الحراس", ["killed 11 masdar_person", "killed 1 coordinated"]),
        ("قتل 30 رجلا وامرأة", ["killed 30 verb_person"]),
        ("قتل رجل واحد الأسبوع الماضي", ["killed 1 verb_person"]),
        ("أعلنت الكتائب أسر جنديين", ["captive 2 verb_person"]),
    ],
)
def test_told_apart(text: str, told: list[str]) -> None:
    assert counts(text) == told


@pytest.mark.parametrize(
    "text",
    [
        "تم توجيه التهم إلى 12 موظفا بالرشوة",
        "رفض الدفاع التهم الموجهة إلى سامي نصار",
        "عثر على حطام السفينة بعد 73 سنة من غرقها",
        "هتف المحتجون: موت يا خائن",
        "وبحسب الصحيفة، فقد حصل سامي وإخوانه على المال",
        "ووفقا للمعارضة، فقد أرسل النظام ثلاثة طلاب إلى الخارج",
        "وفي غانا، فقد بنت السلطات مدارس في القرى",
        "فقد لعب الوزير ووالده دورا كبيرا",
        "وصل عدد من المعلمين وأسرهم إلى المدينة",
        "ظهرت الأعراض على 24 موظفا وأفراد أسرهم",
        "رحالة يغامر بحياته في الصحراء",
        "غامرت بحياتها لتصل إلى القمة",
        "وقف تردي الأوضاع في عدد من المدن",
        "سافر إلى الخارج لتلقي عدة دورات",
        "ونقلت العديد من وسائل الإعلام صور المستشفى",
        "لم يتم العثور سوى على 3 ناجين",
        "حيدت إسرائيل فلسطينيي 48 عن السياسة",
        "يلفظ القاضي أحكامه وحيدا باسم الشعب",
    ],
)
def test_words_written_like_a_death_tell_none(text: str) -> None:
    assert counts(text) == []


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("التهم الحريق ثلاثة عمال", ["killed 3 verb_person"]),
        ("حريق التهم ثلاثة عمال", ["killed 3 verb_person"]),
        ("فقد ثلاثة صيادين في البحر", ["missing 3 verb_person"]),
        ("تمكن الجيش من أسرهم بعد معركة مع المسلحين الثلاثة", []),
        ("تلقى ثلاثة ركاب العلاج", ["injured 3 verb_person"]),
        ("لم يتم العثور على ثلاثة صيادين", ["missing 3 verb_person"]),
        ("فقد شاب في النهر", ["missing 1 verb_person"]),
    ],
)
def test_and_those_that_tell_of_one(text: str, told: list[str]) -> None:
    assert counts(text) == told


def test_who_cites_a_text_is_alive() -> None:
    assert counts("واستشهد الوزير بمقال نشرته الصحيفة") == []
    assert counts("استشهد الوزير بغارة على منزله") == ["killed 1 verb_title"]


def test_a_spokesman_who_cites_something_does_not_die() -> None:
    assert counts("واستشهد المتحدث باسم الوزارة بالسفينة التي تعرضت لهجوم") == []
    assert counts("استشهد المتحدث باسم الحركة في غارة") == ["killed 1 verb_title"]


def test_who_confides_something_captures_nobody() -> None:
    assert counts("أسر الكاتب سامي الراوي لأصدقائه أنه يخشى السفر") == []
    assert counts("أسر المقاتلون ثلاثة جنود") == ["captive 3 verb_person"]


@pytest.mark.parametrize(
    ("text", "nation"),
    [
        ("اعتقلت الشرطة مستشارا ماليا في أكرا", "None"),
        ("قتل مراقب مالي في نيروبي", "None"),
        ("قتل جندي مالي في الشمال", "MLI"),
        ("قتل 12 جنديا ماليا قرب الحدود", "MLI"),
    ],
)
def test_money_is_no_mali(text: str, nation: str) -> None:
    assert [row.split()[-1] for row in counts(text, "nationality")] == [nation]

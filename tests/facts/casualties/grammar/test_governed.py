"""People behind the verb or masdar of their outcome, as near as its kind and their form allow."""

import pytest
from told import counts


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("قتل ثلاثة عمال في انهيار المنجم", ["killed 3 verb_person"]),
        ("قتلت ثلاث ممرضات في القصف", ["killed 3 verb_person"]),
        ("جرح أربعة مصلين في المسجد", ["injured 4 verb_person"]),
        ("مقتل شابين في شجار", ["killed 2 masdar_person"]),
        ("تنفيذ حكم الإعدام بـ12 متطرفا", ["killed 12 masdar_unknown"]),
        ("سقط للجيش عشرة جنود", ["killed 10 verb_person"]),
        ("فقد اليوم خمسة صيادين", ["missing 5 verb_person"]),
        ("أصيب بضعة عمال في المصنع", ["injured 3+ verb_person"]),
        ("مقتل بضع نساء", ["killed 3+ masdar_person"]),
        ("فقد الميناء خمسة صيادين", []),
        ("تحويل الجنود إلى حبس منزلي بتهمة الاعتداء جسديا على أحد الأسرى", []),
        ("سقط للفريق عشرة مشجعين", []),
        ("أدى القصف إلى مقتل ثلاثة أشخاص وإصابة خمسة آخرين", ["killed 3 masdar_person", "injured 5 masdar_other"]),
    ],
)
def test_right_behind_the_verb_or_masdar(text: str, told: list[str]) -> None:
    assert counts(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("قتل، بحسب المرصد، 14 مدنيا بينهم 5 أطفال في القصف", ["killed 14 verb_person", "killed 5 among of 0"]),
        ("وقتل أيضا في الكمين القيادي سامي الراوي", ["killed 1 verb_named"]),
        ("وقتل، في ساعة متأخرة من ليل الجمعة، شاب عشريني على يد مجهولين", ["killed 1 verb_person"]),
        ("قتل في الهجوم الذي نفذته طائرة مسيرة استهدفت مقرا عسكريا قرب المطار 12 جنديا", ["killed 12 verb_person"]),
    ],
)
def test_words_between_that_only_say_who_tells_it_or_when(text: str, told: list[str]) -> None:
    assert counts(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("أفرجت الحكومة عن ستين سجينا", ["released 60 verb_released"]),
        ("قضت القوات على أكثر من 120 مسلحا", ["killed 121+ verb_person"]),
        ("أدى القصف إلى مقتل عدد منهم", ["killed 3+ masdar_of"]),
        ("اعتقل العديد منهم في الساحة", ["detained 3+ verb_of"]),
        ("غادر عدد منهم إلى القرية", []),
        ("ارتقوا في قصف طائرة لمجموعة من الشبان", []),
        ("قضت وحدة من الحرس على 14 مسلحا", ["killed 14 verb_person"]),
        ("قضت مفرزة فجر أمس إثر كمين على خمسة مسلحين", ["killed 5 verb_person"]),
        ("قضى قائد الفوج في هجوم على خمسة مسلحين", ["killed 1 verb_person"]),
        ("بعد قتله لمواطن أمريكي في الضفة", ["killed 1 masdar_person"]),
        ("عقب اعتقال الشرطة لطالب جامعي", ["detained 1 masdar_person"]),
    ],
)
def test_the_subject_stands_between(text: str, told: list[str]) -> None:
    assert counts(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("ومن بين القتلى تسعة أطفال", ["killed 9 among_person child"]),
        ("بين الضحايا سامي الراوي", ["killed 1 among_named -"]),
    ],
)
def test_among_those_it_befell(text: str, told: list[str]) -> None:
    assert counts(text, "victims") == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("محكمة تقضي بسجن صحفي ثلاث سنوات", ["detained 1 masdar_person journalist"]),
        ("المحكمة تؤيد سجن الصحفي عمر الراوي ست سنوات", ["detained 1 masdar_named journalist"]),
        ("صدرت أحكام بالسجن المؤبد بحق سبعة معلمين", ["detained 7 masdar_person -"]),
        ("أطلقت المحكمة سراح الناشطة هدى الراوي", ["released 1 verb_named -"]),
        ("أطلقت المحكمة سراح الناشطة", ["released 1 verb_title -"]),
    ],
)
def test_jailed_and_set_free(text: str, told: list[str]) -> None:
    assert counts(text, "victims") == told


@pytest.mark.parametrize(
    "text",
    [
        "قتل في موكب ضابط",
        "اعتقل جار عامل",
        "أعلن المكتب عدد القتلى، وقال إن 900 شخص تضرروا من السيول",
        "اقترح تهجير السكان، الكثير من الأفكار غريبة",
        "أوقف الجيش السيارة وأنزل سائقها",
        "كانت اعتقلت في ديسمبر لصفعها جنديين",
        "محاولة إيقاف المجموعة بعيدا عن سامي الراوي",
        "قد يؤدي تولي سمير إدارة النادي إلى انقسام",
        "شيع الآلاف جثمان الفنان الراحل",
        "تفكيك شبكة تهرب سبعين شخصا",
        "قد تطلق المحكمة سراح الناشطة",
        "كان قد اختطف في بغداد 2006. وعاد لاحقا",
        "فقد رشح الوزير سامي الراوي لمنصب رفيع",
    ],
)
def test_a_thing_or_a_clause_of_its_own_between(text: str) -> None:
    assert counts(text) == []


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("اعتقال ثلاث خلايا في المدينة", []),
        ("عادت 300 أسرة نازحة إلى ديارها", []),
        ("نزوح 1200 أسرة أي نحو 6 آلاف شخص", ["displaced 6000 masdar_person"]),
        ("أسر عنصر من القوات", ["captive 1 verb_person"]),
    ],
)
def test_cells_and_families_are_no_people(text: str, told: list[str]) -> None:
    assert counts(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("الحزب يشيع قتلاه والمعارضة تطلب العون", []),
        ("اعتقلت الشرطة الأديب والشاعر سامي الراوي", ["detained 1 verb_named"]),
        ("قال إنه فقد تسعة أفراد من عائلته في الزلزال", ["killed 9 verb_person"]),
        ("فقد تسعة أفراد من طاقم السفينة", ["missing 9 verb_person"]),
    ],
)
def test_whose_people_and_whose_clause(text: str, told: list[str]) -> None:
    assert counts(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("أوقع القصف في يومه الثاني سبعة قتلى", ["killed 7 noun_killed"]),
        ("أوقع القصف في يومه الثاني 47 شهيدا", ["killed 47 noun_killed"]),
        ("قتل ثلاثة في اليوم الثاني والعشرين", ["killed 3 verb_bare"]),
        ("قضت المحكمة بمعاقبة 11 متهما بالسجن المؤبد", ["detained 11 masdar_person"]),
        ("قضت المحكمة بمعاقبة 11 متهما بغرامة مالية", []),
        ("أسندت النيابة إليهم قتل ضابط والشروع في قتل تسعة آخرين", ["killed 1 verb_person"]),
    ],
)
def test_of_which_day_and_what_sentence(text: str, told: list[str]) -> None:
    assert counts(text) == told


def test_who_is_freed_behind_a_long_subject() -> None:
    assert counts("أطلقت قوات الأمن الغانية سراح الصحفي سامي الراوي") == ["released 1 verb_named"]
    assert counts("أطلقت قوات الأمن الغانية النار قرب الصحفي سامي الراوي") == []

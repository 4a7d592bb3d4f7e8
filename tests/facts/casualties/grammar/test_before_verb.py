"""People before the verb that says what befell them."""

import pytest
from told import counts


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("قال الطبيب إن ثلاثين راكبا أصيبوا في التصادم", ["injured 30 before_verb"]),
        (
            "ذكرت الإذاعة أن 5210 أشخاص قتلوا و7340 أصيبوا في الزلزال",
            ["killed 5210 before_verb", "injured 7340 before_verb"],
        ),
        ("قالت الشرطة إن امرأتين لقيتا حتفهما", ["killed 2 before_verb"]),
        ("عامل يقتل في انهيار منجم", ["killed 1 before_verb"]),
        ('وقال البيان إن 12 "مقاتلا" قتلوا في الغارة', ["killed 12 before_verb"]),
        ("ثمانية متسلقين فقدوا في الجبال", ["missing 8 before_verb"]),
        ("نفذت الشرطة عدة مداهمات قتل فيها رجل", ["killed 1 verb_person"]),
        ("كان على متنها ثمانية عمال قتلوا فيها", ["killed 8 before_verb"]),
        ("عاد مئة جندي قتل رفاقهم في الكمين", []),
        ("وأصيب 12 نقلوا إلى المستشفى", ["injured 12 before_verb"]),
        ("تتعلق القضية بثلاثة طلاب اعتقلوا العام الماضي", ["detained 3 before_verb"]),
        ("قال إن سبعة حراس ضبطوا أسلحة", []),
        ("كان خمسة عمال في المنجم عندما قتلوا في الانفجار", ["killed 5 before_verb"]),
        ("كانت تقل طاقما من خمسة أفراد عندما هوت في البحر", []),
        ("كان تسعة طلاب على متنها حين سقطت قرب النهر", []),
    ],
)
def test_the_count_goes_before_its_verb(text: str, told: list[str]) -> None:
    assert counts(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("قال الجار إن رجلا وابنه لقيا حتفهما", ["killed 2 before_verb"]),
        (
            "إن رجلا وامرأة وطفلا قتلوا في الانفجار",
            ["killed 1 joined_verb", "killed 1 joined_verb", "killed 1 joined_verb"],
        ),
        ("وقال إن امرأة وطفليها قتلوا بالقصف", ["killed 1 joined_verb", "killed 2 joined_verb"]),
        (
            "قالت البلدية إن 8 من الحراس و3 من الزوار جرحوا في الانهيار",
            ["injured 8 before_verb", "injured 3 before_verb"],
        ),
        (
            "أعلن الإسعاف أن 19 راكبا بينهم 6 طلاب و4 معلمات قتلوا في الحادث",
            ["killed 19 before_verb", "killed 6 among of 0", "killed 4 coordinated of 0"],
        ),
    ],
)
def test_one_verb_for_people_joined(text: str, told: list[str]) -> None:
    assert counts(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("إن 31 شخصا وليس 32 لقوا حتفهم", ["killed 31 before_verb"]),
        ("قال المدير إن 8 حراس وصلوا باكرا و3 زوار جرحوا عند الباب", ["injured 3 before_verb"]),
        ('في محطة "فرع 9" قتل ستة حراس', ["killed 6 verb_person"]),
        ("قال إن ثلاثة جنود قتلوا فلاحا", ["killed 1 verb_person"]),
    ],
)
def test_the_verb_is_of_others(text: str, told: list[str]) -> None:
    assert counts(text) == told


@pytest.mark.parametrize(
    "text",
    [
        "عداءة مغربية تخطف ذهبية السباق",
        "أعلن مدير الأمن سامي الكردي ضبط أسلحة وذخائر",
        "ثمانية متسلقين فقدوا حقائبهم في الجبال",
    ],
)
def test_who_has_an_object_did_it(text: str) -> None:
    assert counts(text) == []


def test_some_of_them_are_not_all() -> None:
    assert counts("عدد سكان القرية 12 ألفا قتل معظمهم") == []
    assert counts("قال شهود إن 12 عاملا قتلوا معظمهم بالرصاص") == ["killed 12 before_verb"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "قال الطبيب إن 14 عاملا بينهم 3 نساء وطفل قتلوا وأصيب 20 آخرون",
            ["killed 14 before_verb", "killed 3 among of 0", "killed 1 coordinated of 0", "injured 20 verb_other"],
        ),
        ("قال الطبيب إن رجلا وامرأة قتلا في الحريق", ["killed 2 before_verb"]),
    ],
)
def test_the_verb_of_the_whole_behind_its_parts(text: str, told: list[str]) -> None:
    assert counts(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("قال الطبيب إن 14 عاملا قتلوا أو أصيبوا", ["casualties 14 before_verb"]),
        ("قال الطبيب إن 14 عاملا قتلوا وجرحوا", ["casualties 14 before_verb"]),
        ("قال الطبيب إن 14 عاملا قتلوا وأصيب 9 آخرون", ["killed 14 before_verb", "injured 9 verb_other"]),
    ],
)
def test_killed_or_hurt(text: str, told: list[str]) -> None:
    assert counts(text) == told


def test_who_killed_by_some_means_is_no_dead() -> None:
    assert counts("قال مصدر إن إرهابيا قتل بالسلاح حارس مياه") == ["killed 1 verb_person"]
    assert counts("قال مصدر إن إرهابيا قتل بالسلاح") == ["killed 1 before_verb"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("وجهت النيابة للرجال الثلاثة تهمة قتل التاجر", []),
        ("يعيش البلد الذي شهد عمليات قتل أزمة عميقة", []),
        ("أمام والدته، اعتقلت قوة خاصة ثلاثة شبان", ["detained 3 verb_person"]),
        ("سجلت المدينة أكثر من 50 جريمة قتل", ["killed 51+ before_verb"]),
    ],
)
def test_who_is_charged_or_looks_on_suffered_nothing(text: str, told: list[str]) -> None:
    assert counts(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("إن مئة جندي من الكتيبة الثالثة في الجيش الغاني سقطوا ما بين قتيل وجريح", ["casualties 100 between"]),
        ("إن مئة جندي من الكتيبة الثالثة في الجيش الغاني قتلوا بين الثلاثاء والخميس", ["killed 100 before_verb"]),
    ],
)
def test_dead_and_wounded_behind_the_verb_of_all(text: str, told: list[str]) -> None:
    assert counts(text) == told


def test_unknown_people_of_a_nation_before_their_verb() -> None:
    assert counts("أكثر من 400 رياضي كيني فقدوا حياتهم") == ["killed 401+ before_verb"]
    assert counts("400 رياضي كيني من المدينة فقدوا حياتهم") == []

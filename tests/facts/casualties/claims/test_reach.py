"""How far a claim reaches: what later sentences take over, and what ends it."""

from datetime import date

import pytest
from told import values

from waqai.facts.casualties import find_casualties
from waqai.facts.document import read
from waqai.facts.model import Casualty


def facts(text: str) -> list[Casualty]:
    return find_casualties(read(text, date(2024, 7, 8)))


def test_a_paragraph_goes_on_with_its_claimant_and_the_next_does_not() -> None:
    text = "قالت الشرطة إن تسعة عمال قتلوا. وأصيب ثلاثون طالبا بجروح.\nواعتقل الحراس أربعين رجلا."
    assert [fact.claimant for fact in facts(text)] == ["الشرطة", "الشرطة", None]


@pytest.mark.parametrize("stand", ["تمسك بلاده بالحل السياسي", "وقوف غانا إلى جانب جارتها", "دعم بلاده للحوار"])
def test_who_takes_a_stand_reports_nothing_that_goes_on(stand: str) -> None:
    text = f"أكد الوزير {stand}. وأسفر القصف عن مقتل تسعة عمال."
    assert [fact.claimant for fact in facts(text)] == [None]


def test_background_ends_it() -> None:
    text = "قالت الشرطة إن تسعة عمال قتلوا. وكان حريق قد أدى إلى إصابة ثلاثين طالبا."
    assert [fact.claimant for fact in facts(text)] == ["الشرطة", None]


def test_who_adds_is_the_one_before() -> None:
    text = "قالت الشرطة إن الطريق مغلق.\nوأضافت عبر منصاتها أن تسعة عمال قتلوا."
    assert [fact.claimant for fact in facts(text)] == ["الشرطة"]


def test_a_bulletins_title_speaks_for_its_lines() -> None:
    text = "وزارة الصحة: التقرير اليومي\nعدد القتلى: 9\nعدد المصابين: 30"
    assert [fact.claimant for fact in facts(text)] == ["وزارة الصحة", "وزارة الصحة"]


def test_a_statement_is_of_the_speaker_before() -> None:
    (count,) = facts("قالت الوزارة إن الجسر انهار.\nوأكد البيان استمرار البحث وإصابة تسعة عمال.")
    assert count.claimant == "الوزارة"


def test_background_behind_an_officials_word_is_the_storys_own() -> None:
    text = "قال الوزير إن الطريق مغلق. وقتل أكثر من 900 عامل منذ اندلاع الحرب في 2015."
    assert [fact.claimant for fact in facts(text)] == [None]
    assert [fact.claimant for fact in facts(text.replace("الوزير", "المرصد"))] == ["المرصد"]


def test_who_owns_up_to_an_attack_reports_nothing_more() -> None:
    text = "تبنت الحركة الهجوم. وأصيب تسعة عمال."
    assert [fact.claimant for fact in facts(text)] == [None]


def test_a_title_speaks_until_somebody_else_does() -> None:
    text = (
        "وزارة الصحة: التقرير اليومي\nعدد القتلى: 9\nوقالت الشرطة إن ثلاثين عاملا أصيبوا.\nواعتقل الحراس أربعين رجلا."
    )
    assert [fact.claimant for fact in facts(text)] == ["وزارة الصحة", "الشرطة", None]


def test_a_statement_is_of_its_author() -> None:
    (fact,) = facts("قالت قيادة الجيش إن قواتها هاجمت مواقع في الجبل. وبحسب البيان قتل تسعة مسلحين.")
    assert fact.claimant == "قيادة الجيش"


def test_who_goes_on_without_a_name() -> None:
    (fact,) = facts("تحدث الناطق باسم الشرطة عن الحريق. ولفت إلى مقتل تسعة عمال.")
    assert fact.claimant == "الناطق باسم الشرطة"
    (fact,) = facts("تحدث الناطق باسم الشرطة عن الحريق. وبين أن تسعة عمال قتلوا.")
    assert fact.claimant == "الناطق باسم الشرطة"


def test_who_is_named_behind_a_count_reports_no_background() -> None:
    first, second = facts("قتل تسعة عمال في الحريق، بحسب الشرطة، بعدما قتل 20 شخصا في حريق آخر")
    assert (first.claimant, second.claimant) == ("الشرطة", None)


def test_one_victim_among_the_dead_is_the_storys_own() -> None:
    assert facts("قال الوزير إن 30 شخصا قتلوا. ومن بين القتلى مصور شاب.")[-1].claimant is None
    assert facts("قالت وزارة الصحة إن 30 شخصا قتلوا. ومن بين القتلى 12 طفلا.")[-1].claimant == "وزارة الصحة"


@pytest.mark.parametrize(
    ("behind", "claimant"),
    [
        ("في حين جرح 30 شخصا في حريق المرفأ", None),
        ("في حين أن 30 شخصا جرحوا في حريق المرفأ", "الشرطة"),
        ("في حين جرح 30 آخرون", "الشرطة"),
        ("في حين جرح 30 شخصا في الحريق، مؤكدة أن البحث مستمر", "الشرطة"),
        ("فيما جرح 30 شخصا", "الشرطة"),
    ],
)
def test_what_stands_against_a_claim_is_the_storys_own(behind: str, claimant: str | None) -> None:
    first, second = facts(f"أعلنت الشرطة مقتل تسعة عمال، {behind}")
    assert (first.claimant, second.claimant) == ("الشرطة", claimant)


def test_who_is_named_last_reports_all_unless_another_speaks_between() -> None:
    text = "لقي تسعة صيادين مصرعهم، فيما لا يزال ستة في عداد المفقودين، وفق خفر السواحل."
    assert [fact.claimant for fact in facts(text)] == ["خفر السواحل"] * 2
    text = "قتل تسعة حراس، فيما قالت الحركة إن أحد عناصرها أصيب، بحسب الشرطة."
    assert facts(text)[0].claimant is None


@pytest.mark.parametrize(
    ("text", "claimant"),
    [
        ("أعلن الوزير استقالته من الحكومة، فيما قتل ثلاثة عمال في العاصمة.", None),
        ("أعلنت الشرطة مقتل حارس، فيما قتل ثلاثة عمال في العاصمة.", "الشرطة"),
        ("قالت الشرطة إن الطريق مغلق، فيما قتل ثلاثة عمال في العاصمة.", "الشرطة"),
    ],
)
def test_what_stands_beside_an_announced_thing_is_not_announced(text: str, claimant: str | None) -> None:
    assert facts(text)[-1].claimant == claimant


@pytest.mark.parametrize(
    ("text", "claimant"),
    [
        ("أعلن الرئيس حالة الطوارئ لمدة شهر بعد سقوط تسعة قتلى.", None),
        ("أعلنت الوزارة تعليق الدراسة إثر مقتل تلميذين.", None),
        ("أعلنت الوزارة أن الحداد بدأ بعد مقتل تلميذين.", "الوزارة"),
        ("أعلنت الوزارة مقتل تلميذين بعد إغلاق الطريق.", "الوزارة"),
    ],
)
def test_a_measure_is_announced_and_no_toll(text: str, claimant: str | None) -> None:
    assert facts(text)[-1].claimant == claimant


def test_of_two_who_report_neither_goes_on() -> None:
    text = "أحصت وزارة الصحة 90 قتيلا، فيما أعلن الجيش مقتل 8 جنود. وقضى 7 عمال في غارة."
    assert facts(text)[-1].claimant is None
    assert facts("أعلن الجيش مقتل 8 جنود. وقضى 7 عمال في غارة.")[-1].claimant == "الجيش"


def test_who_warns_or_condemns_reports_nothing_of_what_follows() -> None:
    text = "وحذرت الحركة من أن الوضع سينفجر. وأصيب أمس 14 عاملا في باحات المسجد."
    assert values(text, "claimant") == ["None"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("قال الجيش إن جنوده قتلوا ثمانية مسلحين. وعثرت الشرطة على ست جثث.", ["الجيش", "None"]),
        ("كتب أحمد الخطيب ومحمد طارق: لقيت 15 طالبة مصرعهن.", ["None"]),
    ],
)
def test_what_others_found_and_who_wrote_the_story(text: str, told: list[str]) -> None:
    assert values(text, "claimant") == told


def test_who_announces_a_thing_does_not_go_on_to_report() -> None:
    text = "أعلنت النقابة إضرابا عاما. ورد الجيش بقصف مدفعي أصاب تسعة عمال."
    assert facts(text)[-1].claimant is None


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("بينما أفادت مصادر محلية بإصابة تسعة عمال في نيروبي، أصيب ثلاثة رعاة قرب النهر", ["مصادر محلية", "None"]),
        ("بينما قالت الشرطة إن تسعة عمال قتلوا وأصيب ثلاثة رعاة", ["الشرطة", "الشرطة"]),
    ],
)
def test_who_speaks_in_the_clause_before_the_main_one(text: str, told: list[str]) -> None:
    assert values(text, "claimant") == told

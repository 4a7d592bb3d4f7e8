"""Whose bulletin a text is, and who told its lead; and who tells of something else."""

from datetime import date

import pytest
from told import values

from waqai.facts.casualties import find_casualties
from waqai.facts.document import read
from waqai.facts.model import Casualty


def facts(text: str) -> list[Casualty]:
    return find_casualties(read(text, date(2024, 7, 8)))


@pytest.mark.parametrize(
    ("text", "claimant"),
    [
        ("غرق 6 أطفال في النهر.\nهيئة الطوارئ", "هيئة الطوارئ"),
        # Above the counts such a line says who publishes.
        ("مركز الأنباء\nالأحد 3 مارس\nغرق 6 أطفال في النهر.", None),
        ("اندلع قتال في سوق القرية وأدى إلى مقتل تاجر.\nوأفاد المرصد بأن القتال توقف.", "المرصد"),
        # What one had told before is about something else.
        ("اندلع قتال في سوق القرية وأدى إلى مقتل تاجر.\nوكان المرصد قد رصد قبل يومين دورية في السوق.", None),
        # A dateline with a reporter's name tells whose report it is; one with a newspaper's does not.
        ("محافظة الجبل – مرصد الأنهار: غرق 6 أطفال في النهر.", "مرصد الأنهار"),
        ("حادث في النهر\nمحافظة الجبل - مرصد الأنهار:: وقع حادث.\nوغرق 6 أطفال.", "مرصد الأنهار"),
        ("محافظة الجبل – صحيفة الأنهار: غرق 6 أطفال في النهر.", None),
        ("الجبل – غرق 6 أطفال في النهر، وهذه أسماؤهم:", None),
    ],
)
def test_who_tells_a_count_without_a_claimant(text: str, claimant: str | None) -> None:
    assert [fact.claimant for fact in find_casualties(read(text))] == [claimant]


def _claimant(text: str) -> str | None:
    return find_casualties(read(text, None))[0].claimant


def test_the_source_of_the_whole_is_named_at_its_end() -> None:
    text = "حريق في المدينة\nقتل تسعة عمال في حريق كبير.\nالمصدر: {}\nشارك هذا الخبر"
    assert _claimant(text.format("مركز النهر للرصد")) == "مركز النهر للرصد"
    assert _claimant(text.format("رويترز")) is None


def test_a_name_in_marks_before_a_colon_speaks_for_the_text() -> None:
    text = "«الخوذ البيضاء»: الحريق يتمدد في الجبل\nاشتعلت قرى كثيرة.\nقتل تسعة عمال."
    assert _claimant(text) == "الخوذ البيضاء"


def test_a_sentence_of_its_own_tells_who_told_the_one_before() -> None:
    assert _claimant("قتل تسعة عمال في حريق كبير. وذلك وفقا لمنظمة العمال.") == "منظمة العمال"
    assert _claimant("قتل تسعة عمال في حريق كبير. وذلك بعد ليلة طويلة.") is None


def test_a_headline_rounds_what_the_body_counts() -> None:
    text = "القتلى أكثر من 1400 في زلزال الجبل\nقالت وزارة الصحة إن عدد القتلى بلغ {}.\nوقتل شخص في الوادي."
    assert _claimant(text.format(1411)) == "وزارة الصحة"
    assert _claimant(text.format(3100)) is None


def test_a_part_in_a_headline_is_told_by_who_tells_the_whole() -> None:
    text = "12 قتيلا بينهم طفلان في حريق\nقالت الشرطة إن 12 شخصا قتلوا في الحريق."
    assert {fact.claimant for fact in find_casualties(read(text, None))} == {"الشرطة"}


def test_a_title_does_not_speak_on_behind_another_of_its_kind() -> None:
    text = "الهيئة العمالية: 30 قتيلا في حريق\nقالت لجان الأحياء إن 50 عاملا قتلوا.\nوفي الوادي قتل خمسة عمال."
    assert [fact.claimant for fact in find_casualties(read(text, None))][-1] is None


def test_a_headline_takes_the_claimant_of_the_same_figure_only() -> None:
    same, *_ = facts("مقتل تسعة عمال في حريق\nقالت الشرطة إن تسعة عمال قتلوا.")
    other, *_ = facts("مقتل تسعة عمال في حريق\nقالت الشرطة إن ثلاثين عاملا قتلوا العام الماضي.")
    assert (same.claimant, other.claimant) == ("الشرطة", None)


def test_a_lead_takes_the_monitor_that_opens_the_next_sentence_and_no_other_speaker() -> None:
    lead = "انهيار جسر\nقتل تسعة عمال في انهيار جسر قرب سامراء.\n"
    assert [fact.claimant for fact in facts(lead + "وقال المرصد العراقي إن العمال كانوا نياما.")] == ["المرصد العراقي"]
    assert [fact.claimant for fact in facts(lead + "وقال رئيس الحكومة إن التحقيق بدأ.")] == [None]
    assert [fact.claimant for fact in facts(lead + "وقال المرصد العراقي إن التحقيق بدأ.")] == [None]


def test_a_lead_takes_whoever_retells_it() -> None:
    lead = "حريق في مخزن\nقتل تسعة عمال وأصيب أربعة حراس في حريق كبير بمخزن للوقود غربي مدينة سامراء.\n"
    retold = "وقال شهود إن الحريق الذي قتل فيه العمال وأصيب الحراس اندلع في المخزن غربي مدينة سامراء بسبب الوقود."
    assert {fact.claimant for fact in facts(lead + retold)} == {"شهود"}
    assert None in {fact.claimant for fact in facts(lead + "وقال شهود إن شارعا قريبا أغلق بعدما قتل فيه عاملان.")}


def test_a_headline_takes_the_fuller_name_of_its_body() -> None:
    text = "الحوثيون يقرون بمقتل تسعة عمال\nأقرت جماعة الحوثي اليوم الأحد بمقتل تسعة عمال في الحديدة."
    assert [fact.claimant for fact in facts(text)] == ["جماعة الحوثي"]


def test_a_movements_name_in_the_last_line_is_no_signature() -> None:
    text = "مقتل تسعة عمال في انفجار\nهز انفجار مدينة سامراء وقتل تسعة عمال.\nفصائل المعارضة"
    assert [fact.claimant for fact in facts(text)] == [None]


def test_dozens_of_a_headline_are_no_fewer_in_the_body() -> None:
    text = "قتل 9 عمال وأصيب العشرات\nقتل المسلحون تسعة عمال، فيما أعلن الجيش إصابة {} من جنوده"
    assert values(text.format("سبعة"), "claimant")[1] == "None"
    assert values(text.format("ثلاثين"), "claimant")[1] == "الجيش"


def test_what_an_officer_says_in_the_headline_is_no_bulletin() -> None:
    text = "وزير الدفاع الغاني: لن نتراجع\nاستهدفت المدفعية بلدة وادي السدر، ما أدى إلى إصابة مزارع."
    assert values(text, "claimant") == ["None"]

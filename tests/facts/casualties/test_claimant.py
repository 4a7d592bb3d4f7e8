"""Claimants of counts: who is named for them, how far a claim reaches, and what names nobody."""

from datetime import date

import pytest

from waqai.facts.casualties import find_casualties
from waqai.facts.document import read
from waqai.facts.model import Casualty


def facts(text: str) -> list[Casualty]:
    return find_casualties(read(text, date(2024, 7, 8)))


@pytest.mark.parametrize(
    ("text", "claimant"),
    [
        ("قالت وزارة الصحة في بغداد إن تسعة عمال قتلوا", "وزارة الصحة في بغداد"),
        ("أعلن جهاز الإسعاف مقتل تسعة عمال", "جهاز الإسعاف"),
        ("قال خالد العامري، مدير المستشفى في المدينة، إن تسعة عمال قتلوا", "خالد العامري"),
        ("قتل تسعة عمال، وفق ما أكده المدير الجهوي للحماية المدنية", "المدير الجهوي للحماية المدنية"),
        ("قتل تسعة عمال، حسب ما علم لدى الحماية المدنية", "الحماية المدنية"),
        ("قتل تسعة عمال، بحسب بيان لحكومة الإقليم", "حكومة الإقليم"),
        ("قتل تسعة عمال، وفق أرقام المنظمة الدولية للهجرة", "المنظمة الدولية للهجرة"),
        ("أوضح بيان صادر عن قيادة الشرطة أن تسعة عمال قتلوا", "قيادة الشرطة"),
        ("جاء في تقرير أصدرته منظمة أطباء بلا حدود أن تسعة عمال قتلوا", "منظمة أطباء بلا حدود"),
        ("وكانت لجنة الطوارئ في كسلا أعلنت وفاة تسعة أطفال", "لجنة الطوارئ في كسلا"),
        ("وزارة الصحة: مقتل تسعة عمال في حريق", "وزارة الصحة"),
        ("#متابعة | وزارة الصحة: مقتل تسعة عمال في حريق", "وزارة الصحة"),
        ("رفع وزير الصحة عدد القتلى إلى 135", "وزير الصحة"),
        ("جاء ذلك بعد إعلان الشرطة مقتل تسعة عمال", "الشرطة"),
        ("أما الخوذ البيضاء، فقد أشارت إلى مقتل تسعة عمال", "الخوذ البيضاء"),
        ("لكن شبكة الرصد المحلية تحدثت عن مقتل تسعة عمال", "شبكة الرصد المحلية"),
        ("كشف الجيش الأردني نتائج الحملة، معلنا مقتل تسعة مهربين", "الجيش الأردني"),
        ("نفت ذلك وزارة الداخلية الأردنية، التي أعلنت اعتقال تسعة عمال", "وزارة الداخلية الأردنية"),
        ("قدرت المنظمة الدولية للهجرة النازحين بنحو تسعة آلاف شخص", "المنظمة الدولية للهجرة"),
        ("اتهمت حماس إسرائيل بقتل تسعة عمال", "حماس"),
        ("سجلت دائرة صحة ميسان وفاة تسعة عمال", "دائرة صحة ميسان"),
        ("قال الأهالي يائسون إن تسعة عمال قتلوا", "الأهالي"),
        ("أعلنت شبكة رصد الفرات بتاريخ 19 تموز مقتل تسعة عمال", "شبكة رصد الفرات"),
        ("قالت القناة 12 إن تسعة جنود قتلوا", "القناة 12"),
        ("أفاد قائممقام الناحية علي داود بأن تسعة عمال قتلوا", "قائممقام الناحية علي داود"),
        ("ذكرت وسائل إعلام أن تسعة عمال قتلوا، بحسب بيان للشرطة", "للشرطة"),
    ],
)
def test_who_is_named_for_a_count(text: str, claimant: str) -> None:
    assert {fact.claimant for fact in facts(text)} == {claimant}


@pytest.mark.parametrize(
    "text",
    [
        "قتل تسعة عمال، بحسب المعلومات الأولية",
        "قتل تسعة عمال، وفق مراسلنا",
        "لبنان: مقتل تسعة عمال في حريق",
        "حلب - سانا: قتل تسعة عمال في حريق",
        "نفت الحكومة الخبر.\nتسعة قتلى في حريق",
        "أوردت رقما أعلى قبل أن يقتل تسعة عمال",
    ],
)
def test_who_is_no_claimant(text: str) -> None:
    assert {fact.claimant for fact in facts(text)} == {None}


def test_a_paragraph_goes_on_with_its_claimant_and_the_next_does_not() -> None:
    text = "قالت الشرطة إن تسعة عمال قتلوا. وأصيب ثلاثون طالبا بجروح.\nواعتقل الحراس أربعين رجلا."
    assert [fact.claimant for fact in facts(text)] == ["الشرطة", "الشرطة", None]


def test_background_ends_it() -> None:
    text = "قالت الشرطة إن تسعة عمال قتلوا. وكان حريق قد أدى إلى إصابة ثلاثين طالبا."
    assert [fact.claimant for fact in facts(text)] == ["الشرطة", None]


def test_who_adds_is_the_one_before() -> None:
    text = "قالت الشرطة إن الطريق مغلق.\nوأضافت عبر منصاتها أن تسعة عمال قتلوا."
    assert [fact.claimant for fact in facts(text)] == ["الشرطة"]


def test_a_bulletins_title_speaks_for_its_lines() -> None:
    text = "وزارة الصحة: التقرير اليومي\nعدد القتلى: 9\nعدد المصابين: 30"
    assert [fact.claimant for fact in facts(text)] == ["وزارة الصحة", "وزارة الصحة"]


def test_a_headline_takes_the_claimant_of_the_same_figure_only() -> None:
    same, *_ = facts("مقتل تسعة عمال في حريق\nقالت الشرطة إن تسعة عمال قتلوا.")
    other, *_ = facts("مقتل تسعة عمال في حريق\nقالت الشرطة إن ثلاثين عاملا قتلوا العام الماضي.")
    assert (same.claimant, other.claimant) == ("الشرطة", None)


def test_a_statement_is_of_the_speaker_before() -> None:
    (count,) = facts("قالت الوزارة إن الجسر انهار.\nوأكد البيان استمرار البحث وإصابة تسعة عمال.")
    assert count.claimant == "الوزارة"


def test_a_lead_takes_the_monitor_that_opens_the_next_sentence_and_no_other_speaker() -> None:
    lead = "انهيار جسر\nقتل تسعة عمال في انهيار جسر قرب سامراء.\n"
    assert [fact.claimant for fact in facts(lead + "وقال المرصد العراقي إن العمال كانوا نياما.")] == ["المرصد العراقي"]
    assert [fact.claimant for fact in facts(lead + "وقال رئيس الحكومة إن التحقيق بدأ.")] == [None]

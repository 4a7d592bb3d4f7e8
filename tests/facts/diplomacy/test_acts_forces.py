"""MOBILIZE, RETREAT and PROTEST by construction; treaties left, elections, photographs and drones are none of them."""

import pytest
from told import acts

from waqai.facts.diplomacy import find_acts
from waqai.facts.document import read


def kinds(text: str) -> list[str]:
    return [act.type for act in find_acts(read(text))]


@pytest.mark.parametrize(
    ("text", "kind", "actors"),
    [
        ("أمر الرئيس الغاني بدفع تعزيزات إلى المعبر.", "MOBILIZE", ["الرئيس الغاني"]),
        ("حشد الجيش الغاني قواته على الحدود.", "MOBILIZE", ["الجيش الغاني"]),
        ("نشر الجيش وحدات إضافية في الغابات.", "MOBILIZE", ["الجيش"]),
        ("عززت القوات الغانية وجودها قرب المعبر.", "MOBILIZE", ["القوات الغانية"]),
        ("أمر الرئيس الغاني بنشر الجيش في العاصمة.", "MOBILIZE", ["الرئيس الغاني"]),
        ("رفعت غانا حالة التأهب.", "MOBILIZE", ["غانا"]),
        ("وصلت طلائع القوات الكينية إلى هايتي.", "MOBILIZE", ["القوات الكينية"]),
        ("انتشر الجيش الغاني شمال البلدة.", "MOBILIZE", ["الجيش الغاني"]),
        ("وصلت تعزيزات عسكرية للجيش الغاني إلى الجبهة.", "MOBILIZE", None),
        ("رصدت صور تحركات عسكرية غانية قرب الحدود.", "MOBILIZE", ["غانا"]),
        ("فرضت السلطات الغانية حالة الطوارئ.", "MOBILIZE", ["السلطات الغانية"]),
        ("كثفت ميليشيات البحيرة من حملات التجنيد.", "MOBILIZE", ["ميليشيات البحيرة"]),
        ("انسحبت القوات الغانية من البلدة.", "RETREAT", ["القوات الغانية"]),
        ("تم خروج المدنيين وقوات المعارضة من القرية.", "RETREAT", ["قوات المعارضة"]),
        ("خروج أكبر موكب من المسلحين من المدينة.", "RETREAT", None),
        ("قال الخبير إن الجيش الغاني سيعود رغم إعلان انسحابه من البلدة.", "RETREAT", ["الجيش الغاني"]),
        ("عقب انسحاب مقاتلي العشائر من المدينة عاد الهدوء.", "RETREAT", ["مقاتلي العشائر"]),
        ("تبادلت غانا وتوغو الأسرى.", "RETREAT", ["غانا", "توغو"]),
        ("أفرجت حركة طالبان عن رهائن كنديين.", "RETREAT", ["حركة طالبان"]),
        ("سحبت غانا مقاتليها من المنطقة.", "RETREAT", ["غانا"]),
        ("انسحاب كندي من وسط البلدة", "RETREAT", ["كندا"]),
        ("تم تبادل مئة أسير بين غانا وتوغو.", "RETREAT", ["غانا", "توغو"]),
        ("أنهت هولندا وجودها العسكري في النيجر.", "RETREAT", ["هولندا"]),
        ("رفع الجيش الغاني جاهزيته القتالية.", "MOBILIZE", ["الجيش الغاني"]),
        ("فتحت حركة طالبان باب التطوع.", "MOBILIZE", ["حركة طالبان"]),
    ],
)
def test_forces(text: str, kind: str, actors: list[str] | None) -> None:
    (act,) = find_acts(read(text))
    assert act.type == kind
    assert actors is None or act.actors == actors


@pytest.mark.parametrize(
    "text",
    [
        "خرج آلاف السكان في مظاهرات تطالب بالإصلاح.",
        "احتشد المئات أمام مبنى البرلمان احتجاجا على الغلاء.",
        "أغلق محتجون الطريق الرئيسي.",
        "نظم العمال وقفة احتجاجية أمام الوزارة.",
        "نفذ المعلمون إضرابا عاما.",
        "أضرب الأطباء عن العمل.",
        "سار الآلاف في العاصمة رفضا للقانون.",
    ],
)
def test_people_in_the_street(text: str) -> None:
    assert "PROTEST" in kinds(text)


@pytest.mark.parametrize(
    "text",
    [
        "نشرت وزارة الدفاع الكندية صورا لجنود في التدريب.",
        "انسحب المرشح الكندي من الانتخابات.",
        "انسحبت كندا من اتفاقية المناخ.",
        "انسحب المنتخب الكندي من البطولة.",
        "أسقط الجيش الكندي طائرات مسيرة.",
        "وقفت أسماء أمام الجمهور.",
        "تظاهر الرجل الكندي بالمرض.",
        "أعلنت بلدية أكرا جاهزيتها لاستقبال الزوار.",
        "طالبت كندا بانسحاب القوات الغانية من البلدة.",
        "استهدفت الغارات تعزيزات عسكرية للجيش الغاني.",
    ],
)
def test_what_is_none_of_them(text: str) -> None:
    assert not {"MOBILIZE", "RETREAT", "PROTEST"} & set(kinds(text))


def test_captives_freed_in_an_exchange_told_elsewhere_in_the_text() -> None:
    text = "غانا وتوغو تكملان صفقة تبادل الأسرى\nوأطلقت غانا سراح عشرين سجينا من توغو."
    assert "RETREAT" in kinds(text)
    assert "RETREAT" not in kinds("وأطلقت غانا سراح عشرين سجينا من توغو.")


def test_an_aside_in_commas_stands_between_subject_and_object() -> None:
    (act,) = find_acts(read("وقرر مجلس الوزراء الغاني، في جلسة ليلية، إعلان الطوارئ أسبوعين."))
    assert (act.type, act.actors) == ("MOBILIZE", ["مجلس الوزراء الغاني"])


def test_a_verb_of_beginning_stands_before_the_verb() -> None:
    (act,) = find_acts(read("غانا بدأت تعيد نشر قواتها في الشمال."))
    assert (act.type, act.actors) == ("MOBILIZE", ["غانا"])


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("سارت مسيرة جماهيرية في أكرا.", 1),
        ("ردد الشبان هتافات ضد الحكومة وأحرقوا علم توغو.", 1),
        ("احتجاجات طلابية في غانا", 1),
        ("تتواصل مسيرة التنمية في غانا.", 0),
        ("ردد الجمهور هتافات في الملعب.", 0),
        ("أحرق حادث إطارات الشاحنة.", 0),
    ],
)
def test_marches_chants_and_flags(text: str, found: int) -> None:
    assert kinds(text) == ["PROTEST"] * found


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("عاد إلى نيروبي 90 جنديا في عملية تبادل مع الصومال", ["RETREAT swapped_come_home > الصومال"]),
        ("أطلق الجيش الغاني سراح جندي كيني", ["RETREAT free_soldiers الجيش الغاني >"]),
        ("صمدت الهدنة بين الطرفين لليوم الثاني", ["RETREAT truce_kept >"]),
        ("أعلن الفصيل تعليق هجماته", ["RETREAT announce_halt الفصيل >"]),
        ("تراجعت القوات الكينية من البلدة", ["RETREAT fall_back القوات الكينية >"]),
    ],
)
def test_captives_home_and_halts(text: str, told: list[str]) -> None:
    assert acts(text) == told


@pytest.mark.parametrize(
    "text",
    [
        "عاد إلى نيروبي 90 جنديا من إجازتهم",
        "أعلنت الشركة الكينية تعليق عملياتها",
        "أجبر الهجوم على تراجع القوات الكينية من البلدة",
    ],
)
def test_no_exchange_and_no_halt(text: str) -> None:
    assert acts(text) == []

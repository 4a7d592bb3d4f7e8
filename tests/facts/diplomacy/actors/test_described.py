"""Acts by and with people whom no lexicon names: told by what they are, or by their place alone."""

import pytest

from waqai.facts.diplomacy import find_acts
from waqai.facts.document import read
from waqai.facts.model import Act


def acts(text: str) -> list[Act]:
    return find_acts(read(text))


@pytest.mark.parametrize(
    ("text", "kind", "actors", "targets"),
    [
        ("طالبت عائلات الصيادين الحكومة الغانية بفتح تحقيق.", "REQUEST", ["عائلات الصيادين"], ["الحكومة الغانية"]),
        ("دعا شيخ قبيلة “الكوفات” مجلس الأمن إلى التحرك.", "REQUEST", ["شيخ قبيلة الكوفات"], ["مجلس الأمن"]),
        ("سكان العاصمة يطالبون بإعادة الكهرباء.", "REQUEST", ["سكان العاصمة"], []),
        ("ويطالب الإعلان غانا بسحب شكواها.", "REQUEST", ["الإعلان"], ["غانا"]),
        ("ناشد مدير المستشفى الصليب الأحمر إرسال الأدوية.", "REQUEST", ["مدير المستشفى"], ["الصليب الأحمر"]),
        ("اتفق المجتمعون على تشكيل لجنة.", "AGREE", ["المجتمعون"], []),
        ("التقى الرئيس الغاني وجهاء المدينة.", "CONSULT", ["الرئيس الغاني"], ["وجهاء المدينة"]),
        ("اجتمع الوزير الغاني مع مشايخ المنطقة.", "CONSULT", ["الوزير الغاني"], ["مشايخ المنطقة"]),
        ("رفض سكان العاصمة اقتراح البلدية.", "REJECT", ["سكان العاصمة"], []),
        ("رفعت منظمة نسائية دعوى قضائية ضد الحكومة الغانية.", "ACCUSE", ["منظمة نسائية"], ["الحكومة الغانية"]),
        ("وأوصى التقرير الحكومة الغانية بنشر الأسماء.", "REQUEST", ["التقرير"], ["الحكومة الغانية"]),
        ("أصدرت محاكم كينية أحكاما ورفض القضاء الكيني طلبات توغو.", "REJECT", ["القضاء الكيني"], ["توغو"]),
        ("دوبريانسكي ينفي مشاركته في الحملة.", "REJECT", ["دوبريانسكي"], []),
        ("ندد أهالي القرية بقرار الحكومة الغانية.", "ACCUSE", ["أهالي القرية"], ["الحكومة الغانية"]),
        ("حذرت بلدية أكرا من العطش ودعت المنظمات الدولية إلى التدخل.", "REQUEST", ["بلدية أكرا"], ["المنظمات الدولية"]),
        ("سكان أكرا يناشدون الحكومة الغانية التدخل.", "REQUEST", ["سكان أكرا"], ["الحكومة الغانية"]),
        # A name never heard before, by its place.
        ("دوبريانسكي يدعو توغو إلى الحوار.", "REQUEST", ["دوبريانسكي"], ["توغو"]),
        ("دعا السمهوري الدول المجاورة إلى الحوار.", "REQUEST", ["السمهوري"], ["الدول"]),
        # Who acts stands behind the pronoun of a relative clause.
        ("عقدت القمة التي دعت إليها غانا.", "REQUEST", ["غانا"], []),
    ],
)
def test_those_who_are_only_described(text: str, kind: str, actors: list[str], targets: list[str]) -> None:
    found = acts(text)
    assert [(act.type, act.actors, act.targets) for act in found if act.type == kind] == [(kind, actors, targets)]


@pytest.mark.parametrize(
    "text",
    [
        "أصيب طالب فلاني في الحادث.",
        "طالب دوبريانسكي في سنته الأخيرة.",
        "هذا نص يتفق عليه الطرفان.",
        "التقى السكان في الساحة.",
        "الجفاف يهدد نصف المحصول.",
        "هم يهددون الجميع.",
        "وصل الطبيب وابنته سلمى إلى غانا.",
        "بات القضاء على الجفاف ضروريا.",
    ],
)
def test_what_only_looks_so(text: str) -> None:
    assert [(act.type, act.actors) for act in acts(text)] == []


@pytest.mark.parametrize(
    ("text", "actors"),
    [
        (
            "وفي أكرا، أصدر الرئيس الكيني وليام روتو والرئيس الغاني جون ماهاما بيانا دعوا فيه توغو إلى وقف القتال.",
            ["وليام روتو", "جون ماهاما"],
        ),
        ("في بيان عن وليام روتو وجون ماهاما دعوا فيه توغو إلى وقف القتال.", []),
    ],
)
def test_two_joined_by_and_act_again_in_what_they_issued(text: str, actors: list[str]) -> None:
    assert [act.actors for act in acts(text)] == ([actors] if actors else [])


@pytest.mark.parametrize("text", ["عاد الوفد بعد مشاورات مع", "توجه وفد من", "اتفق الطرفان في ختام اجتماعهما"])
def test_texts_that_break_off(text: str) -> None:
    find_acts(read(text))


@pytest.mark.parametrize(
    ("text", "actors"),
    [
        ("دعا عدد من السكان إلى وقف القتال.", ["السكان"]),
        ("طالبت مجموعة من الأطباء الحكومة الغانية بوقف القتال.", ["الأطباء"]),
        ("أعرب كثير من الأطباء عن رفضهم للقرار.", ["الأطباء"]),
        ("طالب مئات الأطباء الحكومة الغانية بوقف القتال.", ["الأطباء"]),
        ("دعا عدد من الكتب إلى وقف القتال.", []),
    ],
)
def test_those_of_whom_some_act(text: str, actors: list[str]) -> None:
    assert [act.actors for act in acts(text)] == ([actors] if actors else [])


@pytest.mark.parametrize(
    ("text", "actors"),
    [
        ("طالب مسؤولان في وزارة الدفاع الغانية كينيا بالرد.", ["مسؤولان في وزارة الدفاع الغانية"]),
        ("دعا وزيران غانيان إلى وقف القتال.", ["وزيران غانيان"]),
        ("التقى الوزير نظيره في غانا، ثم طالب مسؤولان توغو ومالي بالرد.", ["مسؤولان"]),
    ],
)
def test_two_whom_a_title_tells(text: str, actors: list[str]) -> None:
    assert acts(text)[-1].actors == actors

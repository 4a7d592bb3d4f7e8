"""Pressure, pleas, insistence, persuasion, advice, plans laid before others are requests; look-alikes are not."""

import pytest
from told import acts as rows

from waqai.facts.diplomacy import find_acts
from waqai.facts.document import read


@pytest.mark.parametrize(
    ("text", "actors", "targets"),
    [
        ("تضغط غانا من أجل وقف القتال.", ["غانا"], []),
        ("مارست غانا ضغوطا على توغو.", ["غانا"], ["توغو"]),
        ("طلب الوزير الغاني مهلة أسبوع.", ["الوزير الغاني"], []),
        ("كرر الرئيس الغاني نداءه إلى توغو.", ["الرئيس الغاني"], ["توغو"]),
        ("استصرخت غانا الأمم المتحدة.", ["غانا"], ["الأمم المتحدة"]),
        ("تصر غانا على وقف التخصيب.", ["غانا"], []),
        ("تمسكت غانا بشروطها كاملة.", ["غانا"], []),
        ("تسعى غانا إلى إقناع توغو بفتح المعبر.", ["غانا"], ["توغو"]),
        ("قدمت غانا مقترحا جديدا إلى توغو.", ["غانا"], ["توغو"]),
        ("تلقت غانا طلبا من توغو بتسليم الفارين.", ["توغو"], ["غانا"]),
        ("تعالت مطالب دولية بتحقيق مستقل.", [], []),
        ("نداء دولي لتمويل الإغاثة في توغو", [], []),
        ("شدد الرئيس الغاني على وجوب الحوار.", ["الرئيس الغاني"], []),
        ('قال الرئيس الغاني: "على جميع الأطراف حماية المدنيين".', ["الرئيس الغاني"], ["الأطراف"]),
        ("نادى الرئيس الغاني بوقف القتال.", ["الرئيس الغاني"], []),
        ("طلب السفير الغاني الالتقاء بالرئيس الكندي.", ["السفير الغاني"], ["الرئيس الكندي"]),
        ("أصدر الرئيس الغاني توجيهات إلى الحكومة بخفض الضرائب.", ["الرئيس الغاني"], ["الحكومة"]),
    ],
)
def test_requests(text: str, actors: list[str], targets: list[str]) -> None:
    [act] = find_acts(read(text))
    assert (act.type, list(act.actors), list(act.targets)) == ("REQUEST", actors, targets)


@pytest.mark.parametrize(
    "text",
    [
        "تضغط الأسعار على ميزانية الأسرة.",
        "طلب الوزير الغاني قهوة بلا سكر.",
        "تمسك اللاعب بالكرة حتى النهاية.",
        "قال الرئيس الغاني إنه كان ينبغي على كندا أن تتوقف.",
        "رفضت الوزيرة الغانية تقديم تعليق على الحادث.",
        "قتل الرجل بعد رفضه تسليم نفسه للحكومة الغانية.",
        "أصدر الرئيس الغاني أوامر ملكية بتعيينات في الحكومة.",
        "قال الخبير الغاني إنه لا يمكن الحديث عن علاج للمرض.",
        "انسحاب القوات الغانية قبل أي مفاوضات مستحيل.",
    ],
)
def test_no_requests(text: str) -> None:
    assert [act.type for act in find_acts(read(text)) if act.type in ("REQUEST", "REJECT")] == []


@pytest.mark.parametrize(
    "text",
    [
        "قال الوزير الغاني إنه لا يمكن التصالح مع توغو.",
        "أكد الوزير الغاني أنه لا مجال للتراجع.",
        "قال الوزير الغاني إن بلاده غير معنية بالعرض.",
    ],
)
def test_what_cannot_be_is_refused(text: str) -> None:
    assert [(act.type, act.actors) for act in find_acts(read(text))] == [("REJECT", ["الوزير الغاني"])]


def test_a_deed_joined_to_what_is_demanded_is_part_of_the_demand() -> None:
    acts = find_acts(read("دعا الرئيس الغاني كينيا إلى الهدوء ورفع الحصار عن المدينة."))
    assert [act.type for act in acts] == ["REQUEST"]


def test_what_one_offers_another_to_do() -> None:
    assert rows("عرضت غانا على توغو تنفيذ عملية") == ["REQUEST offer_to_do غانا > توغو proposed"]
    assert rows("أمرت محكمة العدل الدولية غانا بدفع تعويضات") == ["REQUEST order محكمة العدل الدولية > غانا"]

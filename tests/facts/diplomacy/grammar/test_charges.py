"""What is told of another as a charge, what is told of oneself as a denial or a vow, and news that is neither."""

import pytest
from told import acts as rows

from waqai.facts.diplomacy import find_acts
from waqai.facts.document import read
from waqai.facts.model import Act


def acts(text: str) -> list[Act]:
    return find_acts(read(text))


@pytest.mark.parametrize(
    ("text", "kind", "actors", "targets"),
    [
        # Whose deed it is: a name, the owner or the adjective of the subject.
        ("قال الرئيس الغاني إن توغو تواصل ارتكاب المجازر.", "ACCUSE", ["الرئيس الغاني"], ["توغو"]),
        ("قال الرئيس الغاني إن السياسات التوغولية تقوض السلم.", "ACCUSE", ["الرئيس الغاني"], ["توغو"]),
        ("قال الرئيس الغاني إن سياسات توغو تقوض السلم.", "ACCUSE", ["الرئيس الغاني"], ["توغو"]),
        ("أكد الوزير الكيني أن قرار توغو إجراء غير قانوني", "ACCUSE", ["الوزير الكيني"], ["توغو"]),
        ("غانا: القيود التوغولية إرهاب اقتصادي", "ACCUSE", ["غانا"], ["توغو"]),
        ("قال الرئيس الغاني إن توغو تؤوي المتمردين.", "ACCUSE", ["الرئيس الغاني"], ["توغو"]),
        ("قال الرئيس الغاني إن توغو تلعب دورا هداما.", "ACCUSE", ["الرئيس الغاني"], ["توغو"]),
        ("الرئيس الغاني: توغو دولة مارقة", "ACCUSE", ["الرئيس الغاني"], ["توغو"]),
        ("أعلن الرئيس الغاني ارتكاب توغو جريمة في القرية.", "ACCUSE", ["الرئيس الغاني"], ["توغو"]),
        ("قال الرئيس الغاني إن رئيس توغو طاغية.", "ACCUSE", ["الرئيس الغاني"], ["رئيس توغو"]),
        # What stands between whom one blames and the verb: whose they are, who is with them, "still", "it is they who".
        ("قال الرئيس الغاني إن القوات المدعومة من توغو خرقت الهدنة.", "ACCUSE", ["الرئيس الغاني"], ["القوات المدعومة"]),
        (
            "قال الرئيس الغاني إن المليشيات الموالية لتوغو خرقت الهدنة.",
            "ACCUSE",
            ["الرئيس الغاني"],
            ["المليشيات الموالية"],
        ),
        ("قال الرئيس الغاني إن توغو بتسليحها لكينيا خرقت الهدنة.", "ACCUSE", ["الرئيس الغاني"], ["توغو"]),
        ("قال الرئيس الغاني إن توغو ما زالت تعرقل السلام.", "ACCUSE", ["الرئيس الغاني"], ["توغو"]),
        ("قال الرئيس الغاني إن توغو هي التي تعرقل السلام.", "ACCUSE", ["الرئيس الغاني"], ["توغو"]),
        ("قال الرئيس الغاني إن كينيا وتوغو خرقت الهدنة.", "ACCUSE", ["الرئيس الغاني"], ["كينيا", "توغو"]),
        # The verb first, in the speaker's own words.
        ('قال الرئيس الغاني: "لقد خرقت توغو الهدنة".', "ACCUSE", ["الرئيس الغاني"], ["توغو"]),
        # A wrong told by a noun: by its owner or the adjective behind it.
        ("تحدث الرئيس الغاني عن جرائم توغو في المدينة.", "ACCUSE", ["الرئيس الغاني"], ["توغو"]),
        ("قال الرئيس الغاني إن سبب المعاناة هو العدوان التوغولي.", "ACCUSE", ["الرئيس الغاني"], ["توغو"]),
        # What one leaves undone, and what a deed is called.
        ("قال الرئيس الغاني إن القوات التوغولية لم تلتزم بالهدنة.", "ACCUSE", ["الرئيس الغاني"], ["القوات التوغولية"]),
        ("قال الرئيس الغاني إن توغو لا تسمح بدخول القوافل.", "ACCUSE", ["الرئيس الغاني"], ["توغو"]),
        ("قال الرئيس الغاني إن توغو لم تقدم أي إنذار.", "ACCUSE", ["الرئيس الغاني"], ["توغو"]),
        ("قال الرئيس الغاني إن المتمردين لا يريدون السلام.", "ACCUSE", ["الرئيس الغاني"], ["المتمردين"]),
        ("قال الرئيس الغاني إن قرار توغو غير دستوري.", "ACCUSE", ["الرئيس الغاني"], ["توغو"]),
        ("قال الرئيس الغاني إن الضرائب التوغولية في الميناء مجحفة.", "ACCUSE", ["الرئيس الغاني"], ["توغو"]),
        ("قال الرئيس الغاني إن توغو قامت بخرق الهدنة.", "ACCUSE", ["الرئيس الغاني"], ["توغو"]),
        ("قال الرئيس الغاني إن توغو أقدمت على قتل الصيادين.", "ACCUSE", ["الرئيس الغاني"], ["توغو"]),
        # Judgements and blame.
        ("ردت الحكومة الغانية واعتبرت قرار توغو جائرا.", "ACCUSE", ["الحكومة الغانية"], ["توغو"]),
        ("وصفت غانا قرار توغو بأنه جائر.", "ACCUSE", ["غانا"], ["توغو"]),
        ("حملت غانا جارتها توغو تبعات القرار.", "ACCUSE", ["غانا"], ["توغو"]),
        ("نسبت غانا القصف إلى توغو.", "ACCUSE", ["غانا"], ["توغو"]),
        ("شن الرئيس الغاني هجوما على توغو.", "ACCUSE", ["الرئيس الغاني"], ["توغو"]),
        ("استاءت غانا من تصريحات توغو.", "ACCUSE", ["غانا"], ["توغو"]),
        # Denials and refusals.
        ("ما زالت غانا ترفض العرض.", "REJECT", ["غانا"], []),
        ("اعتذرت غانا عن عدم استضافة القمة.", "REJECT", ["غانا"], []),
        ("وصفت غانا مزاعم توغو بأنها باطلة.", "REJECT", ["غانا"], ["توغو"]),
        ("أكدت غانا أنها لم تشارك في الغارة.", "REJECT", ["غانا"], []),
        ("قال الرئيس الغاني إنه لا تراجع عن القرار.", "REJECT", ["الرئيس الغاني"], []),
        ("حجبت غانا بيانا عن مجلس الأمن.", "REJECT", ["غانا"], ["مجلس الأمن"]),
        ("تحدت غانا توغو.", "REJECT", ["غانا"], ["توغو"]),
        # Threats.
        ("قال الرئيس الغاني إن بلاده ستدمر المعسكرات.", "THREATEN", ["الرئيس الغاني"], []),
        ("قال الرئيس الغاني إن غانا ستخصب اليورانيوم إذا هوجمت.", "THREATEN", ["الرئيس الغاني"], []),
        ("منحت غانا جارتها توغو مهلة أخيرة.", "THREATEN", ["غانا"], ["توغو"]),
        ("خير الرئيس الغاني توغو بين الحرب والسلم.", "THREATEN", ["الرئيس الغاني"], ["توغو"]),
    ],
)
def test_said_of_another_or_of_oneself(text: str, kind: str, actors: list[str], targets: list[str]) -> None:
    assert [(act.type, act.actors, act.targets) for act in acts(text)] == [(kind, actors, targets)]


@pytest.mark.parametrize(
    "text",
    [
        # News of fighting, no charge: a monitor speaks, or planes and shells are the subject.
        "قال المرصد الغاني إن توغو استهدفت المدنيين.",
        "قال الرئيس الغاني إن غارات توغولية استهدفت الميناء.",
        "قال المتحدث باسم الجيش الغاني إن قوات التحالف استهدفت مواقع المسلحين.",
        # What will be done; a wrong that is to stop, or that tells when; its toll.
        "قال الرئيس الغاني إن كينيا ستواصل ارتكاب المجازر.",
        "قال الرئيس الغاني إن البلدة عاشت بهدوء بعد جرائم توغو.",
        "قال الرئيس الغاني إن خسائر العدوان التوغولي كبيرة.",
        # A judgement of something else.
        "قال الرئيس الغاني إن توغو وجدت بضائع غير قانونية.",
        "قال الرئيس الغاني إن جماعات مسلحة غير شرعية اقتربت من المدينة.",
        # Names of groups are no charges.
        "قال الرئيس الغاني إن بلاده تلاحق جماعة إرهابية.",
        # Not said of oneself, not to come, not hostile.
        "قال الرئيس الغاني إن توغو لم تشارك في القمة.",
        "قال الرئيس الغاني إن توغو ستخصب اليورانيوم إذا هوجمت.",
        "قال الرئيس الغاني إن بلاده تضرب مثلا في التسامح.",
        # Of evil, but against it; a noun behind a preposition; half of something.
        "قال الرئيس الغاني إن توغو تواصل محاربة الإرهاب.",
        "قال الرئيس الغاني إن رغبة توغو في منع التسريب مفهومة.",
        "سجن نصف سكان القرية بتهمة كاذبة.",
        # Told by the text itself, not by anyone.
        "تواصل توغو ارتكاب المجازر.",
        "تقوض السياسات التوغولية السلم.",
    ],
)
def test_neither_charge_nor_denial_nor_vow(text: str) -> None:
    assert [(act.type, act.rule) for act in acts(text)] == []


def test_one_who_goes_on_speaking_is_the_one_who_spoke_before() -> None:
    (charge,) = acts("قال الرئيس الغاني إن الحوار صعب. وأضاف أن توغو تؤوي المتمردين.")
    assert (charge.type, charge.actors, charge.targets) == ("ACCUSE", ["الرئيس الغاني"], ["توغو"])


def test_one_who_judges_speaks_too() -> None:
    judgement, refusal = acts("وصف الرئيس الغاني القرار بأنه جائر، وشدد على أن بلاده لن تقبل الإملاءات.")
    assert (judgement.type, refusal.type) == ("ACCUSE", "REJECT")
    assert judgement.actors == refusal.actors == ["الرئيس الغاني"]


def test_a_judgement_beside_a_charge_is_no_charge_of_its_own() -> None:
    (charge,) = acts("نددت غانا بالتصويت، واصفة إياه بالمسرحية.")
    assert charge.rule == "denounce"


@pytest.mark.parametrize(
    ("text", "kind", "actors"),
    [
        ("اتهم الجمهوريون الرئيس الغاني بالكذب.", "ACCUSE", ["الجمهوريون"]),
        ("اتهم تقرير أممي غانا بانتهاك الهدنة.", "ACCUSE", ["تقرير أممي"]),
        ("رحب سكان القرية بقرار غانا.", "SUPPORT", ["سكان القرية"]),
    ],
)
def test_charges_and_welcomes_of_people_no_name_tells(text: str, kind: str, actors: list[str]) -> None:
    assert [(act.type, act.actors) for act in acts(text)] == [(kind, actors)]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        # Each charge that names whom it blames is one of its own, but for that of the headline.
        ("غانا تتهم توغو بقصف الميناء\nاتهمت غانا توغو بقصفه.\nهدأت الجبهة.\nواتهمت غانا توغو بتهريب السلاح.", 2),
        ("هدأت الجبهة.\nاتهمت غانا توغو بقصف الميناء.\nعاد الأهالي.\nواتهمت غانا توغو بتهريب السلاح.", 2),
        # A judgement of "it" goes on with the charge before.
        ("هدأت الجبهة.\nأدانت غانا حكومة توغو.\nعاد الأهالي.\nووصفتها بأنها جائرة.", 1),
    ],
)
def test_one_may_charge_another_more_than_once(text: str, told: int) -> None:
    assert [act.type for act in acts(text)] == ["ACCUSE"] * told


@pytest.mark.parametrize(
    "said", ["توغو تلتزم بالهدنة", "توغو تسمح بدخول القوافل", "توغو لن تلتزم بالهدنة", "بلاده لم تقدم ضمانات"]
)
def test_what_is_done_or_is_to_come_is_no_neglect(said: str) -> None:
    assert all(act.type != "ACCUSE" for act in acts(f"قال الرئيس الغاني إن {said}."))


def test_partners_of_a_market_are_charged_with_nothing() -> None:
    assert acts("قال الوزير سامي الراوي إن غانا فقدت خمسة شركاء في عامين") == []
    assert acts("قالت كينيا إن الغانيين شركاء في الحرب")[0].rule == "failed_duty"


def test_that_armed_men_were_killed_is_news_and_no_charge() -> None:
    assert acts("أعلن وزير الدفاع أن القوات الحكومية قتلت 90 من المتمردين.") == []
    assert [act.type for act in acts("قال الوزير الكيني إن غانا قتلت المدنيين.")] == ["ACCUSE"]


def test_a_state_before_a_colon_does_not_charge_its_own_army() -> None:
    assert acts("غانا: دبابات الجيش تقتحم تمالي") == []


def test_what_they_are_told_to_do_is_no_deed_of_theirs() -> None:
    assert [act.type for act in acts("قال الوزير الغاني إن على الدول العربية طرد السفراء")] == ["REQUEST"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "بعد إصدار المحكمة الدولية مذكرة اعتقال بحق الرئيس الكيني",
            ["ACCUSE warrant_noun المحكمة الدولية > الرئيس الكيني"],
        ),
        ("عدم إصدار المحكمة الدولية مذكرة اعتقال بحق الرئيس الكيني", []),
        ("بعد إصدار المحكمة الدولية بيانا عن الرئيس الكيني", []),
        ("صب الرئيس الغاني غضبه على الحكومة الكينية", ["ACCUSE pour_anger الرئيس الغاني > الحكومة الكينية"]),
        ("صب الرئيس الغاني الماء على الحكومة الكينية", []),
    ],
)
def test_warrants_and_wrath(text: str, told: list[str]) -> None:
    assert rows(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("قالت وزارة الدفاع الغانية إن القوات الغانية تحاصر البلدة.", []),
        ("قالت الحكومة الغانية إن الجيش الغاني احتجز صيادين.", []),
        (
            "قالت وزارة الدفاع الغانية إن القوات الكينية تحتجز السفن.",
            ["ACCUSE charge_fighting وزارة الدفاع الغانية > القوات الكينية"],
        ),
        (
            "أعلنت الحكومة اليمنية أن جماعة الحوثي تحتجز سفينة إغاثة.",
            ["ACCUSE charge_fighting الحكومة اليمنية > جماعة الحوثي"],
        ),
    ],
)
def test_what_ones_own_forces_do_is_no_charge(text: str, told: list[str]) -> None:
    assert rows(text) == told


def test_what_is_needed_is_no_charge() -> None:
    told = find_acts(read("شدد الوزير الكيني على ضرورة أن تعمد أكرا إلى التراجع عن موقفها."))
    assert "ACCUSE" not in {act.type for act in told}
    told = find_acts(read("قال الوزير الكيني إن أكرا تعمدت قتل الجنود."))
    assert "ACCUSE" in {act.type for act in told}


@pytest.mark.parametrize(
    "text",
    [
        "قال الحرس الثوري إن مجموعة من المقاتلين هاجموا القرية.",
        "قال وزير الخزانة الكيني إن وزارة الخزانة تستهدف سبعة مسؤولين.",
        "قال متحدث باسم الجيش الكيني إن الجيش يحاصر المتشددين في المدينة.",
    ],
)
def test_some_group_or_an_office_is_not_charged_with_an_attack(text: str) -> None:
    assert find_acts(read(text)) == []

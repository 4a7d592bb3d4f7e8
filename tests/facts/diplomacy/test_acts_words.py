"""Charges, threats, demands, refusals and meetings that are not called so."""

import pytest

from waqai.facts.diplomacy import find_acts
from waqai.facts.document import read
from waqai.facts.model import Act


def acts(text: str) -> list[Act]:
    return find_acts(read(text))


@pytest.mark.parametrize(
    ("text", "kind", "actors", "targets"),
    [
        ("وصف الرئيس الغاني قرار توغو بالمتهور.", "ACCUSE", ["الرئيس الغاني"], ["توغو"]),
        ("نعتت بيرو جارتها كولومبيا بالكاذبة.", "ACCUSE", ["بيرو"], ["كولومبيا"]),
        ("تبادلت غانا وتوغو الاتهامات بخرق الهدنة.", "ACCUSE", ["غانا", "توغو"], []),
        ("هاجم الرئيس الغاني خطة توغو بعنف.", "ACCUSE", ["الرئيس الغاني"], ["توغو"]),
        ("رفعت بيرو دعاوى قضائية ضد تشيلي.", "ACCUSE", ["بيرو"], ["تشيلي"]),
        ("حذرت غانا من أن المساس بسفنها خط أحمر.", "THREATEN", ["غانا"], []),
        ("أعطت غانا جارتها توغو مهلة أخيرة.", "THREATEN", ["غانا"], ["توغو"]),
        ("قال الرئيس الغاني إن بلاده لن يكون أمامها خيار سوى إغلاق المعابر.", "THREATEN", ["الرئيس الغاني"], []),
        ("عرضت بيرو إجراء محادثات على تشيلي.", "REQUEST", ["بيرو"], ["تشيلي"]),
        ("قال الرئيس الغاني إن بلاده لن تنخرط في هذا المسار.", "REJECT", ["الرئيس الغاني"], []),
        ("تغيبت كولومبيا عن القمة.", "REJECT", ["كولومبيا"], []),
        ("أيد مجلس الأمن مشروع قرار جديدا.", "AGREE", ["مجلس الأمن"], []),
        ("أعلنت غانا وقفا فوريا للقتال من جانب واحد.", "AGREE", ["غانا"], []),
        ("قال الوزير الغاني إن توغو تستخدم اللاجئين لأغراض سياسية.", "ACCUSE", ["الوزير الغاني"], ["توغو"]),
        ("قال الوزير الغاني إن عواقب الهجوم ستكون وخيمة على توغو.", "THREATEN", ["الوزير الغاني"], ["توغو"]),
        ("هدأت السوق بعد تهديد غانا بالانسحاب من الاتفاق.", "THREATEN", ["غانا"], []),
        ("الاتحاد الأوروبي: العقوبات على توغو ما زالت سارية", "SANCTION", ["الاتحاد الأوروبي"], ["توغو"]),
        ("اكتملت الصفقة بعد إفراج غانا عن أسير كيني مقابل رجلين.", "RETREAT", ["غانا"], []),
        ("تعتزم غانا عقد مؤتمر دولي حول المياه.", "CONSULT", ["غانا"], []),
        ("أخرجت غانا جنودها من القاعدة.", "RETREAT", ["غانا"], []),
        ("غانا تطلق سراح طاقم سفينة توغولية", "CONCEDE", ["غانا"], ["توغو"]),
        ("وزير الخارجية الغاني: الوضع يتطلب رفع العقوبات", "REQUEST", ["وزير الخارجية الغاني"], []),
    ],
)
def test_said_in_other_words(text: str, kind: str, actors: list[str], targets: list[str]) -> None:
    found = acts(text)
    assert [(act.type, act.actors, act.targets) for act in found] == [(kind, actors, targets)]


@pytest.mark.parametrize(
    ("text", "mode", "actors", "targets"),
    [
        ("تحدث الرئيس الغاني مع رئيس توغو هاتفيا.", "phone", ["الرئيس الغاني"], ["رئيس توغو"]),
        ("صافح الرئيس الغاني رئيس توغو.", "meet", ["الرئيس الغاني"], ["رئيس توغو"]),
        ("فاوضت غانا توغو سرا.", "talks", ["غانا"], ["توغو"]),
        ("تستضيف بيرو قمة جديدة.", "multilateral", ["بيرو"], []),
        ("حضر الرئيس الغاني الاجتماع.", "multilateral", ["الرئيس الغاني"], []),
        ("تسلم الرئيس الغاني أوراق اعتماد سفير توغو.", "meet", ["الرئيس الغاني"], ["سفير توغو"]),
        ("ابتسم الجميع خلال استقبال الرئيس الغاني رئيس توغو.", "meet", ["الرئيس الغاني"], ["رئيس توغو"]),
    ],
)
def test_met_in_other_words(text: str, mode: str, actors: list[str], targets: list[str]) -> None:
    found = acts(text)
    assert [(act.type, act.mode, act.actors, act.targets) for act in found] == [("CONSULT", mode, actors, targets)]


@pytest.mark.parametrize(
    "text",
    [
        "رفضت وزارة الدفاع الغانية تأكيد الخبر.",
        "خلال استقبال غانا اللاجئين هطل المطر.",
        "أعدم الرجل في غانا بعد إدانته بتهمة القتل.",
        "استضافت بيرو البطولة في اجتماع أندية القارة.",
        "جلس الوزير في رأس الاجتماع.",
    ],
)
def test_words_that_only_look_like_it(text: str) -> None:
    assert [(act.type, act.rule) for act in acts(text)] == []


def test_the_adjective_of_what_is_refused_tells_no_actor() -> None:
    assert acts("جلس الناس رفضا للحرب البيروفية المستمرة.") == []


@pytest.mark.parametrize(
    ("text", "kind", "actors"),
    [
        ("كان رئيس الوزراء الغاني، كوفي أنانسي، أكد ضرورة مساعدة السكان.", "REQUEST", ["كوفي أنانسي"]),
        (
            "أكد وزير الخارجية الغاني كوفي أنانسي ونظيره التوغولي ياو أمادو، الأربعاء، على ضرورة تعزيز التعاون.",
            "REQUEST",
            ["كوفي أنانسي", "ياو أمادو"],
        ),
        ("غانا: يجب تهيئة الظروف لعودة اللاجئين", "REQUEST", ["غانا"]),
        ("يبقى الاتفاق النووي قائما رغم انسحاب كندا منه.", "REJECT", ["كندا"]),
    ],
)
def test_who_says_it(text: str, kind: str, actors: list[str]) -> None:
    assert [(act.type, act.actors) for act in acts(text)] == [(kind, actors)]


def test_what_must_be_done_by_no_one_is_no_demand_outside_a_headline() -> None:
    assert acts("قال وزير الخارجية الغاني إنه يجب تهيئة الظروف لعودة اللاجئين.") == []


def test_the_visitor_meets_where_no_other_subject_is_written() -> None:
    text = "جاء ذلك بعد زيارة رئيس الوزراء الغاني، كوفي أنانسي، إلى توغو، حيث التقى الرئيس التوغولي."
    visit, meeting = acts(text)
    assert (visit.mode, visit.actors, visit.targets) == ("visit", ["كوفي أنانسي"], ["توغو"])
    assert (meeting.mode, meeting.actors, meeting.targets) == ("meet", ["كوفي أنانسي"], ["الرئيس التوغولي"])


def test_talks_of_delegations_are_of_those_who_sent_them() -> None:
    (talks,) = acts("جرت محادثات بين وفود من غانا وتوغو وبنين.")
    assert (talks.type, talks.mode) == ("CONSULT", "talks")


@pytest.mark.parametrize(
    ("text", "kind", "actors", "targets"),
    [
        ("قال الرئيس الغاني إن توغو تستخدم المدنيين دروعا بشرية.", "ACCUSE", ["الرئيس الغاني"], ["توغو"]),
        ("قال الرئيس الغاني إن توغو تسعى إلى زعزعة المنطقة.", "ACCUSE", ["الرئيس الغاني"], ["توغو"]),
        ("تعتبر غانا توغو شريكا في تهريب السلاح.", "ACCUSE", ["غانا"], ["توغو"]),
        ("الرئيس الغاني يخير توغو بين الانسحاب والعقوبات.", "THREATEN", ["الرئيس الغاني"], ["توغو"]),
        ("حذرت غانا توغو من أنها ستغلق المعابر.", "THREATEN", ["غانا"], ["توغو"]),
        ("صدر بيان طالبت فيه غانا بيرو بالانسحاب.", "REQUEST", ["غانا"], ["بيرو"]),
    ],
)
def test_blame_and_threat_in_what_one_says(text: str, kind: str, actors: list[str], targets: list[str]) -> None:
    assert [(act.type, act.actors, act.targets) for act in acts(text)] == [(kind, actors, targets)]


@pytest.mark.parametrize(
    ("text", "mode", "actors"),
    [
        ("فشلت محادثات رعاها الرئيس الغاني.", "mediate", ["الرئيس الغاني"]),
        ("انتهى المؤتمر الذي استضافته غانا أمس.", "multilateral", ["غانا"]),
    ],
)
def test_talks_that_someone_led_or_hosted(text: str, mode: str, actors: list[str]) -> None:
    assert [(act.type, act.mode, act.actors) for act in acts(text)] == [("CONSULT", mode, actors)]


@pytest.mark.parametrize(
    "text",
    [
        "قال الرئيس الغاني إن توغو تدعم مكافحة الإرهاب.",
        "قال الرئيس الغاني إن بلاده تدعم حماية المدنيين.",
        "قال الرئيس الغاني إن بلاده لا ترغب في إلحاق الضرر بتوغو.",
        "نشر الوزير الغاني شروطا بشأن إبرام اتفاق مع توغو.",
        "ردع الجيش تهديدات الحوثيين للملاحة.",
        "أكد الرئيس الغاني أهمية العلاقة مع توغو.",
    ],
)
def test_neither_blame_nor_threat_nor_demand(text: str) -> None:
    wrong = {"ACCUSE", "THREATEN", "REQUEST", "REJECT", "AGREE"}
    assert [(act.type, act.rule) for act in acts(text) if act.type in wrong] == []


@pytest.mark.parametrize(
    ("text", "kind", "actors"),
    [
        ("استدعت غانا سفير توغو بسبب القصف.", "ACCUSE", ["غانا"]),
        ("استدعت غانا سفيرها من توغو.", "SANCTION", ["غانا"]),
        ("قال الرئيس الغاني إن جيشه سيعاود القصف إذا هوجمت سفنه.", "THREATEN", ["الرئيس الغاني"]),
        ("أعلن الوزير الغاني توصل بيرو وتشيلي إلى وقف فوري لإطلاق النار.", "AGREE", ["بيرو", "تشيلي"]),
        ("توعدت غانا توغو بالثأر.", "THREATEN", ["غانا"]),
    ],
)
def test_summons_conditions_and_deals_reached(text: str, kind: str, actors: list[str]) -> None:
    assert [(act.type, act.actors) for act in acts(text)] == [(kind, actors)]


@pytest.mark.parametrize(
    "text",
    [
        "قال الرئيس الغاني إن هجمات استهدفت مقاتلي حماس وقعت أمس.",
        "غانا: مسلحون يخطفون تلميذات",
        "غانا تتوعد",
        "اختفى الرجل بعد زيارة السفير الغاني للقنصلية التوغولية.",
        "صادق البرلمان الغاني على مشروع قانون.",
        "غادرت الوزيرة الغانية بعد اتهامها بالكذب.",
        "أعلن المتحدث اعتراض الدفاعات الغانية لأربعة صواريخ.",
        "قالت وزارة الدفاع الغانية إن عملية الاعتراض لم تؤثر على الملاحة.",
        "رفض الرئيس الغاني، كوفي منساه، الأربعاء، أن يقول ما إذا كانت الحكومة ستعود.",
        "أعلنت غانا اعتراض الصاروخ على حدودها.",
        "قال الرئيس الغاني للطلاب إنه يجب أن نعلم أن توغو تغيرت.",
        "أكد الوزير الغاني حرص بلاده على حماية التراث.",
        "أكدت الشرطة الغانية عزمها على منع الجرائم.",
        "أعلن الجيش الغاني عدم الانسحاب من البلدة.",
        "وصول المقاومة الغانية إلى مشارف العاصمة التوغولية.",
        "قال المتحدث إن غانا ليست هي من أطلق المبادرة.",
        "سئل الرجل عن إمكانية انسحاب توغو من المعاهدة.",
        "تتحفظ وزارة الخارجية الغانية على تفاصيل القضية.",
    ],
)
def test_told_in_passing(text: str) -> None:
    assert [(act.type, act.rule) for act in acts(text)] == []


@pytest.mark.parametrize(
    ("text", "kind", "actors"),
    [
        ("هاجم الرئيس الغاني حكومة توغو صباحا.", "ACCUSE", ["الرئيس الغاني"]),
        ("هاجمت وزارة الخارجية الغانية رئيس توغو.", "ACCUSE", ["وزارة الخارجية الغانية"]),
        ("كان الرئيس الغاني كوفي أنانسي، كان قد توعد، الأربعاء، باستهداف توغو.", "THREATEN", ["كوفي أنانسي"]),
        ("كشف الرئيس الغاني عن اتصال مع رئيس توغو.", "CONSULT", ["الرئيس الغاني"]),
        ("وصف الرئيس الغاني مقاتلي توغو بأنهم قتلة.", "ACCUSE", ["الرئيس الغاني"]),
    ],
)
def test_attacks_in_words_and_calls(text: str, kind: str, actors: list[str]) -> None:
    assert [(act.type, act.actors) for act in acts(text)] == [(kind, actors)]


def test_an_army_attacks_with_weapons() -> None:
    assert acts("هاجم الجيش الغاني مواقع توغو.") == []


def test_two_who_prepare_to_meet() -> None:
    (meeting,) = acts("يستعد الرئيس الغاني ورئيس توغو للاجتماع في كوبا.")
    assert (meeting.type, meeting.mode, meeting.status) == ("CONSULT", "meet", "planned")


def test_an_order_is_given_to_somebody() -> None:
    assert [act.targets for act in acts("أمر الرئيس الغاني كينيا بوقف الضخ")] == [["كينيا"]]
    assert acts("أمر الرئيس الغاني بوقف البناء") == []

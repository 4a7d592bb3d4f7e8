"""Topics and places of acts."""

from datetime import date

import pytest

from waqai.facts.diplomacy import find_acts
from waqai.facts.document import read


@pytest.mark.parametrize(
    ("text", "topics"),
    [
        ("دعت غانا إلى وقف إطلاق النار وتبادل الأسرى.", ["ceasefire", "hostages_prisoners"]),
        ("فرضت كندا عقوبات على بيلاروسيا.", ["sanctions"]),
        ("دعت كندا إلى احترام وحدة كينيا الترابية.", ["borders"]),
        ("دعت كندا إلى إسكات السلاح.", ["ceasefire"]),
        ("دعت كندا كينيا إلى ضمان تعليم الفتيات.", ["human_rights"]),
        ("انتقدت غانا البرنامج النووي لجارتها.", ["nuclear"]),
        ("ندد الاتحاد الأفريقي باستخدام الأسلحة الكيميائية.", ["other"]),
        ("زار الرئيس الغاني السنغال أمس.", ["other"]),
        ("استدعت غانا سفيرها لدى توغو.", ["other"]),
        ("سلمت كندا غانا دبابات لحماية الانتخابات.", ["military_aid"]),
        ("تبرعت كندا بمليون دولار لتوغو.", ["humanitarian_aid"]),
        ("سحبت كندا قواتها من غانا.", ["withdrawal"]),
        ("طالبت غانا بتحقيق مستقل وبمحاسبة مرتكبي الجريمة.", ["human_rights"]),
        ("رفض الرئيس الغاني إقالة حكومته.", ["governance"]),
        ("طالبت غانا برفع الحصار عن المدينة.", ["humanitarian_aid"]),
        ("نددت كندا ببناء مستوطنات جديدة.", ["borders"]),
        ("طالبت غانا توغو بسحب سفيرها.", ["normalization"]),
        ("دعت كندا الفصيل إلى تسليم سلاحه.", ["governance"]),
        ("قطعت كندا علاقاتها الدبلوماسية مع غانا.", ["other"]),
        ("استأنفت كندا علاقاتها الدبلوماسية مع غانا.", ["normalization"]),
        ("أرسلت كندا قوات وذخيرة إلى الجبل.", ["other"]),
        ("رفضت غانا التصعيد في البحيرة.", ["other"]),
    ],
)
def test_topics(text: str, topics: list[str]) -> None:
    assert find_acts(read(text))[0].topics == topics


def test_the_agreement_has_the_topic_of_the_text() -> None:
    text = "بحثت الصحف وقف إطلاق النار. وطال الجدل حول الهدنة.\nورفضت غانا الاتفاق."
    assert find_acts(read(text))[-1].topics == ["ceasefire"]
    assert find_acts(read(text.replace("الاتفاق", "الخطوة")))[-1].topics == ["ceasefire"]


def test_what_takes_nothing_up_has_not_the_topic_of_the_text() -> None:
    text = "بحثت الصحف وقف إطلاق النار. وطال الجدل حول الهدنة.\nورفضت غانا الشحنة."
    assert find_acts(read(text))[-1].topics == ["other"]


def test_where_a_sentence_says_it_was_is_not_what_an_act_in_it_is_about() -> None:
    at_the_border = "بعد يوم من حادث على الحدود شكر الرئيس الغاني نظيره الكندي."
    assert find_acts(read(at_the_border))[0].topics == ["other"]
    assert find_acts(read(at_the_border.replace("حادث على الحدود", "إعلان الهدنة")))[0].topics == ["ceasefire"]


def test_what_a_deal_lays_down_tells_what_it_is_about() -> None:
    text = "اتهمت غانا توغو بإبرام صفقة مع المتمردين قبل عام، تقضي بانسحاب المسلحين من البلدة."
    assert find_acts(read(text))[0].topics == ["withdrawal"]


def test_a_demand_between_two_sentences_on_one_topic_is_about_it() -> None:
    text = "كتبت الصحف عن الهدنة. ورفض الرئيس الغاني السفر أمس. وطال الجدل حول وقف إطلاق النار."
    assert find_acts(read(text))[0].topics == ["ceasefire"]
    assert find_acts(read(text.replace("الهدنة", "الطقس")))[0].topics == ["other"]


@pytest.mark.parametrize(
    "text",
    [
        "اتهمت غانا الشرطة بإطلاق الغاز المسيل للدموع.",
        "شكر الرئيس الغاني تحالف دعم الشرعية.",
        "اتهمت غانا توغو بإخفاء مستودع أسلحة.",
        "شكرت السفارة الأميركية الرئيس الغاني.",
        "دعت المجموعة الاقتصادية غانا إلى الصبر.",
    ],
)
def test_words_that_hold_a_topic_and_are_not_about_it(text: str) -> None:
    assert find_acts(read(text))[0].topics == ["other"]


def test_what_is_taken_up_in_a_text_about_much_has_no_topic() -> None:
    text = "كتبت الصحف عن الهدنة وعن الانتخابات وعن اللاجئين.\nورفضت غانا الخطوة."
    assert find_acts(read(text))[-1].topics == ["other"]


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("التقى وزير الدفاع الكندي نظيره الهولندي في باريس.", "باريس"),
        ("أجرى الوزير الغاني مباحثات في العاصمة الفرنسية باريس مع نظيره.", "باريس"),
        ("زار الرئيس الغاني السنغال.", "السنغال"),
        ("وصل الرئيس الغاني إلى القاهرة في زيارة رسمية.", "القاهرة"),
        ("اتهمت غانا توغو بقتل مدنيين في باريس.", None),
        ("نشرت غانا قواتها في باريس.", "باريس"),
        ("أرسلت غانا تعزيزات إلى باريس.", "باريس"),
        ("سحبت غانا قواتها من باريس.", "باريس"),
        ("شهدت باريس مظاهرات حاشدة.", "باريس"),
        ("التقى وزير الدفاع الكندي نظيره الهولندي، أمس الأحد، في باريس.", "باريس"),
        ("أجرت غانا وتوغو محادثات بلبنان.", "لبنان"),
        ("اتهمت غانا توغو بالمماطلة، وانتهى اليوم في باريس.", None),
        ("رفضت غانا المقترح.", None),
    ],
)
def test_location(text: str, place: str | None) -> None:
    assert find_acts(read(text))[0].location == place


@pytest.mark.parametrize(
    ("text", "position"),
    [
        ("طالبت كينيا بوقف إطلاق النار.", ("demands", "ceasefire", None)),
        ("وافقت غانا على الهدنة.", ("accepts", "ceasefire", None)),
        ("رفضت توغو تبادل الأسرى.", ("rejects", "hostages_prisoners", None)),
        ("رفعت أستراليا العقوبات عن ميانمار.", ("drops", "sanctions", None)),
        ("اشترطت غانا رفع العقوبات قبل أي لقاء.", ("conditions", "sanctions", "رفع العقوبات قبل أي لقاء")),
        (
            "وافقت غانا على هدنة لأسبوع بشرط انسحاب القوات من المدينة.",
            ("conditions", "ceasefire", "بشرط انسحاب القوات من المدينة"),
        ),
        ("طالبت كينيا بتحسين الطرق.", (None, None, None)),
        ("زار الرئيس الغاني توغو لبحث الهدنة.", (None, None, None)),
    ],
)
def test_positions(text: str, position: tuple[str | None, ...]) -> None:
    act = find_acts(read(text))[0]
    assert (act.stance, act.issue, act.condition) == position


def test_identifiers_of_people_states_movements_and_titles() -> None:
    act = find_acts(read("اتهم دونالد ترامب حركة حماس وإيران بعرقلة الاتفاق."))[0]
    assert (act.actor_ids, act.target_ids) == (["Q22686"], ["Q38799", "IRN"])
    act = find_acts(read("اتهم وزير الخارجية الغاني حركة مجهولة بالمماطلة."))[0]
    assert act.actor_ids == ["GHA.GOV"]


@pytest.mark.parametrize(
    ("text", "day", "precision"),
    [
        ("زار الرئيس الغاني السنغال أمس.", "2024-07-07", 1),
        ("زار الرئيس الغاني السنغال يوم 3 يوليو.", "2024-07-03", 1),
        ("زار الرئيس الغاني السنغال.", "2024-07-08", 2),
        ("سيزور الرئيس الغاني السنغال غدا.", "2024-07-09", 1),
        ("سيزور الرئيس الغاني السنغال.", None, None),
    ],
)
def test_dates(text: str, day: str | None, precision: int | None) -> None:
    act = find_acts(read(text, date(2024, 7, 8)))[0]
    assert (act.event_date, act.date_prec) == (day, precision)


def test_quoted() -> None:
    assert find_acts(read('قال رئيس غانا: "ينبغي لتوغو أن تفتح المعبر".'))[0].quoted
    assert not find_acts(read("طالبت غانا توغو بفتح المعبر."))[0].quoted


def test_leaving_a_known_deal_is_against_the_state_it_binds() -> None:
    act = find_acts(read("انسحب الرئيس الغاني من الاتفاق النووي."))[0]
    assert (act.type, act.targets, act.target_ids) == ("REJECT", ["إيران"], ["IRN"])
    assert find_acts(read("انسحبت إيران من الاتفاق النووي."))[0].targets == []

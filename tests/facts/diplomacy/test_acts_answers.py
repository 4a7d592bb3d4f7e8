"""Calls answered, invitations received, notice given, accords held to or ended, relief barred again and again."""

import pytest
from tests.support.told import acts


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("استجابت غانا لطلب كينيا وقف الحملة.", "AGREE answer_call غانا >"),
        ("أبرمت الحركة تحالفا مع الحزب الحاكم.", "COOPERATE ally_with الحركة > الحزب الحاكم"),
        ("جرى التوافق بين الحكومة الكينية والمعارضة على تشكيل لجنة.", "AGREE deal_signed الحكومة الكينية + المعارضة >"),
        ("أكدت كينيا التزامها باتفاق السلام.", "SUPPORT hold_to_accord كينيا >"),
        ("جدد الرئيس الغاني التزام بلاده بعملية السلام.", "SUPPORT hold_to_accord الرئيس الغاني >"),
        ("أبدت غانا التزامها بعدم بناء القاعدة.", "AGREE pledge_itself غانا >"),
        ("أخطرت كينيا الصومال بالغارة قبل وقوعها.", "COOPERATE give_notice كينيا > الصومال"),
        ("كينيا أبلغت الصومال مسبقا ببدء ملء السد.", "COOPERATE give_notice كينيا > الصومال"),
        (
            "تلقى الرئيس الكيني دعوة من نظيره الغاني لزيارة أكرا.",
            "CONSULT get_invitation نظيره الغاني > الرئيس الكيني proposed",
        ),
        (
            "تسلم الوزير الكيني دعوة خطية من نظيره الغاني لحضور القمة.",
            "CONSULT get_invitation نظيره الغاني > الوزير الكيني proposed",
        ),
        ("أنهت كينيا معاهدة الصداقة مع غانا.", "REJECT end_treaty كينيا > غانا"),
        ("أعلنت كينيا إنهاء معاهدة الصداقة مع غانا.", "REJECT end_treaty كينيا > غانا"),
        ("ترفض كينيا إنهاء معاهدة الصداقة مع غانا.", "REJECT refuse كينيا > غانا"),
        ("علقت كينيا حوارها مع الصومال بعد الهجوم.", "REJECT suspend_talks كينيا > الصومال"),
    ],
)
def test_answers(text: str, told: str) -> None:
    assert acts(text) == [told]


@pytest.mark.parametrize("verb", ["تواصل منع", "تواصل تقييد", "تستمر في منع", "تستأنف إعاقة"])
def test_barring_relief_again_and_again_is_charged(verb: str) -> None:
    told = f"قالت منظمة العفو الدولية إن إثيوبيا {verb} دخول المساعدات."
    assert acts(told) == ["ACCUSE keep_barring منظمة العفو الدولية > إثيوبيا"]


@pytest.mark.parametrize(
    "text",
    [
        "استجابت فرق الإطفاء الكينية لنداء استغاثة.",
        "أكد الوزير التزام بلاده بالقواعد.",
        "أكدت غانا التزامها بالمواعيد.",
        "لم تبلغ كينيا الصومال مسبقا بالغارات.",
        "أبلغ الجيش الكيني السكان مسبقا بالغارات.",
        "تعلم كينيا أن الصومال أعد الغارة مسبقا.",
        "علق الوزير الكيني حوارا صحفيا مع القناة.",
        "تلقى الرئيس الكيني رسالة من الجامعة.",
        "قالت منظمة العفو الدولية إن إثيوبيا تواصل منع دخول الأسلحة.",
        "قال الناطق إن تمركز القوات الكينية في القرية انتهى.",
    ],
)
def test_look_alikes(text: str) -> None:
    assert acts(text) == []


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("دخل اتفاق وقف إطلاق النار بين كينيا والصومال حيز التنفيذ.", "RETREAT truce_holds كينيا + الصومال >"),
        ("بدأ سريان وقف إطلاق النار بين كينيا والصومال.", "RETREAT truce_begins كينيا + الصومال >"),
        ("استعادت كينيا جنودا من الصومال مقابل تسليم عشرة أسرى.", "RETREAT get_captives_back كينيا > الصومال"),
        (
            "قال الرئيس الغاني إن يد كينيا تلطخت بدماء الأبرياء.",
            "ACCUSE blood_on_hands الرئيس الغاني > كينيا",
        ),
        ("قدم الحزب الحاكم بلاغا إلى النائب العام ضد الوزير.", "ACCUSE complain الحزب الحاكم > الوزير"),
        ("اختتم القادة الأفارقة أمس أعمال القمة.", "CONSULT leaders_close القادة الأفارقة >"),
        ("أعلنت كينيا وضع قواتها بتصرف غانا.", "AID at_ones_service كينيا > غانا"),
    ],
)
def test_truces_between_two_and_what_is_put_at_ones_service(text: str, told: str) -> None:
    assert told in acts(text)


@pytest.mark.parametrize(
    "text",
    [
        "دخلت الهدنة بين كينيا والصومال يومها الثاني.",
        "تورط كينيا في دعم المتمردين أكده تقرير أممي.",
        "أمرت قيادة الحركة مقاتليها بالتوجه إلى جبهات القتال.",
        "بحث الوزير وضع القوات في غانا.",
    ],
)
def test_what_only_looks_like_a_truce_or_a_visit(text: str) -> None:
    assert acts(text) == []


def test_when_it_was_may_stand_before_who_did_it() -> None:
    assert acts("التقى أخيرا الوزير الكيني نظيره الغاني.") == ["CONSULT meet الوزير الكيني > نظيره الغاني"]
    assert acts("زار ظهرا وفد من الحركة القاهرة.") == ["CONSULT visit وفد من الحركة > القاهرة"]


def test_who_arrived_discusses_with_his_hosts() -> None:
    told = acts("وصل إلى أكرا الوزير الكيني. وبحث مع الرئيس الغاني سبل التعاون.")
    assert told[1:] == ["CONSULT discuss_with الوزير الكيني > الرئيس الغاني"]
    assert acts("جرى بحث مع الجانب الكيني.") == []

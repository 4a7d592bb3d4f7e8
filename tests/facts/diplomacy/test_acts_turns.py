"""Acts told in turns of phrase."""

import pytest
from told import acts


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("سوت كينيا وغانا خلافهما الحدودي.", "AGREE settle كينيا + غانا >"),
        ("نجحت كينيا وغانا في التوصل إلى تفاهم.", "AGREE succeed_in_deal كينيا + غانا >"),
        ("أعلنت كينيا انضمامها إلى المعاهدة.", "AGREE accede_said كينيا >"),
        ("أودعت كينيا وثائق التصديق لدى الأمم المتحدة.", "AGREE deposit_ratification كينيا > الأمم المتحدة"),
        ("تستعد كينيا وغانا لتوقيع اتفاق تجاري.", "AGREE about_to_sign كينيا + غانا > planned"),
        ("جددت كينيا اتفاق الصيد مع غانا.", "AGREE renew_accord كينيا > غانا"),
        ("توجت الزيارة بتوقيع مذكرة بين كينيا وغانا.", "AGREE crowned_by_deal كينيا + غانا >"),
        ("استكمل الوفدان الكيني والغاني مباحثاتهما.", "CONSULT carry_on_talks الوفدان الكيني والغاني >"),
        ("دشنت كينيا وغانا حوارا استراتيجيا.", "CONSULT launch_dialogue كينيا + غانا >"),
        ("طوت كينيا وغانا صفحة الخلاف.", "COOPERATE turn_page كينيا + غانا >"),
        ("أنهت كينيا وغانا قطيعة دامت عشر سنوات.", "COOPERATE end_rift كينيا + غانا >"),
        ("مدت كينيا جسور التعاون مع غانا.", "COOPERATE build_bridges كينيا > غانا"),
        ("أعلنت كينيا وغانا تشكيل قوة مشتركة.", "COOPERATE joint_body_declared كينيا + غانا >"),
        ("شطبت كينيا ديون غانا.", "AID forgive_debt كينيا > غانا"),
        ("حصلت غانا على قرض من كينيا.", "AID get_loan_of كينيا > غانا"),
        ("رفعت كينيا حالة الطوارئ.", "CONCEDE lift_emergency كينيا >"),
        ("سحبت كينيا اعتراضها على المرشح.", "CONCEDE drop_condition كينيا >"),
        ("رفع العقوبات الكينية عن غانا", "CONCEDE relief_of_penalties كينيا > غانا"),
        ("تراجع الجيش الكيني من مواقعه.", "RETREAT forces_fall_back الجيش الكيني >"),
        ("تبادل أسرى بين كينيا وغانا", "RETREAT captives_swapped كينيا + غانا >"),
        ("قلصت كينيا تمثيلها الدبلوماسي لدى غانا.", "SANCTION lower_rank كينيا > غانا"),
        ("حرمت كينيا غانا من استخدام موانئها.", "SANCTION bar_use كينيا > غانا"),
        ("أبلغت كينيا السفير الغاني بأنه غير مرغوب فيه.", "SANCTION told_unwelcome كينيا > السفير الغاني"),
        ("فرضت كينيا التجنيد الإلزامي.", "MOBILIZE draft_by_law كينيا >"),
        ("سلح الجيش الكيني قبائل الحدود.", "MOBILIZE arm_them الجيش الكيني >"),
    ],
)
def test_turns_of_phrase(text: str, told: str) -> None:
    assert acts(text) == [told]


@pytest.mark.parametrize(
    "text",
    [
        "سوت الشركة الكينية خلافها مع العمال.",
        "لم تنجح كينيا وغانا في التوصل إلى تفاهم.",
        "تناول الوزير الكيني مع نظيره الغاني الغداء.",
        "شطب البنك الكيني ديون المزارعين.",
        "توج النادي الكيني باللقب.",
        "تراجع المنتخب الكيني في الترتيب.",
        "فتح اللاعب صفحة جديدة مع النادي الكيني.",
    ],
)
def test_look_alikes(text: str) -> None:
    assert acts(text) == []


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("سددت كينيا رواتب الموظفين في غانا.", "AID pay_for_it كينيا > غانا"),
        ("أرسلت كينيا رجال إطفاء إلى غانا.", "AID send_rescuers كينيا > غانا"),
        ("منعت كينيا دخول وزيرين غانيين.", "SANCTION deny_entry كينيا >"),
    ],
)
def test_payments_rescuers_and_the_barred(text: str, told: str) -> None:
    assert acts(text)[0].startswith(told)


@pytest.mark.parametrize("text", ["سدد اللاعب الكيني ركلة الجزاء.", "سددت الشركة ديونها لكينيا."])
def test_other_payments(text: str) -> None:
    assert acts(text) == []

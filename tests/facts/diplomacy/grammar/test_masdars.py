"""Deeds told by their verbal noun behind a verb that begins, decides or orders them."""

import pytest
from told import acts


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("تم إرسال قوات إلى الحدود من قبل غانا", ["MOBILIZE send_troops غانا >"]),
        ("قررت غانا إرسال قوات إلى الحدود", ["MOBILIZE order_deployment غانا >"]),
        ("أعلنت غانا سحب قواتها من المدينة", ["RETREAT announce_withdrawal غانا >"]),
        ("بدأت غانا إجلاء قواتها من البلدة", ["RETREAT pull_back غانا >"]),
        ("أوضح الرئيس الكيني أنه قرر إلغاء الزيارة", ["REJECT cancel الرئيس الكيني >"]),
        ("أعلنت غانا الجمعة الماضي، إلغاء القمة", ["REJECT cancel غانا >"]),
        ("أعلن القصر إلغاء الرئيس الكيني زيارته", ["REJECT cancel الرئيس الكيني >"]),
        ("جاء ذلك بعد إلغاء كينيا القمة مع غانا", ["REJECT cancel كينيا > غانا"]),
        ("تبادلت غانا وتوغو إبعاد دبلوماسييهما", ["SANCTION oust_envoy غانا + توغو >"]),
        ("القرار الكندي أمس بتجميد حسابات توغو", ["SANCTION freeze_assets كندا > توغو"]),
    ],
)
def test_who_sets_out_to_do_it(text: str, told: list[str]) -> None:
    assert acts(text) == told


@pytest.mark.parametrize(
    "text",
    [
        "ناقش المحللون إرسال قوات إلى الحدود",
        "لم تقرر غانا إرسال قوات إلى الحدود",
        "جاء ذلك بعد إلغاء القمة بين غانا وتوغو",
        "أعلن النادي إلغاء المباراة مع نادي غانا",
    ],
)
def test_only_spoken_of(text: str) -> None:
    assert acts(text) == []


def test_whom_a_court_orders_does_not_act_yet() -> None:
    assert not [act for act in acts("رغم أنها أمرت غانا برفع العقوبات عن توغو") if act.startswith("CONCEDE")]
    assert [act for act in acts("قررت غانا رفع العقوبات عن توغو") if act.startswith("CONCEDE")]


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("وقعت غانا اتفاقا لنشر قوات في توغو", "planned"),
        ("بحث الوزراء طلبا تقدمت به غانا لإرسال مساعدات إلى توغو", "proposed"),
        ("قررت غانا نشر قوات في توغو", "occurred"),
        ("تدرس غانا نشر قوات في توغو", "proposed"),
        ("وتبحث غانا إرسال مساعدات إلى توغو", "proposed"),
    ],
)
def test_what_a_plan_or_an_accord_is_for_is_not_done_yet(text: str, status: str) -> None:
    told = [act.split()[-1] for act in acts(text, "status") if act.split()[0] in ("MOBILIZE", "AID")]
    assert told == [status]

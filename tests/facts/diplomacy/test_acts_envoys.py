"""Envoys summoned and recalled, gates and penalties kept up or joined."""

import pytest
from told import acts


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("استدعي السفير الكيني أمس", ["ACCUSE summon_deed > السفير الكيني"]),
        ("تم استدعاء السفير الكيني أمس", ["ACCUSE summon_deed > السفير الكيني"]),
        ("استدعاء السفير الكيني في توغو", ["ACCUSE summon_headline > السفير الكيني"]),
        ("بعد استدعاء السفير الكيني من قبل الخارجية الغانية", ["ACCUSE summon_deed الخارجية الغانية > السفير الكيني"]),
        ("قررت غانا استدعاء سفيرها لدى توغو", ["SANCTION announce_sanctions غانا > توغو"]),
        ("أبلغت وزارة الخارجية السفير الكيني احتجاجها", ["ACCUSE tell_protest وزارة الخارجية > السفير الكيني"]),
        ("أبقت غانا معبر أفلاو مع توغو مغلقا", ["SANCTION keep_shut غانا > توغو ongoing"]),
        ("أبقت كندا على العقوبات على توغو", ["SANCTION keep_penalties كندا > توغو"]),
        ("انضمت النرويج إلى العقوبات على توغو", ["SANCTION join_penalties النرويج > توغو"]),
        ("طردت غانا ثلاثة من أفراد السفارة الكينية", ["SANCTION oust_envoy غانا > السفارة الكينية"]),
        ("أعلنت السلطات الغانية تعليق الرحلات الجوية من كينيا", ["SANCTION suspend_flights السلطات الغانية > كينيا"]),
        ("القوات الكينية في حالة تأهب على الحدود", ["MOBILIZE on_alert القوات الكينية >"]),
    ],
)
def test_envoys_gates_and_penalties(text: str, told: list[str]) -> None:
    assert acts(text) == told


@pytest.mark.parametrize(
    "text",
    [
        "تجنبت الوزارة استدعاء السفير الكيني",
        "أبقت كينيا المدارس مغلقة",
        "انضمت النرويج إلى البطولة",
        "أعلنت كينيا تعليق الرحلات الجوية مع توغو بسبب الطقس",
        "طرد السفير الكيني من توغو",
    ],
)
def test_no_act_or_none_that_says_whose(text: str) -> None:
    assert acts(text) == []

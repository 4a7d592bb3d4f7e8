"""Whom an attack hits: who condemns the attack does not blame its victims."""

import pytest
from told import acts


@pytest.mark.parametrize(
    "text",
    [
        "دانت غانا الهجوم الإرهابي على الجيش التوغولي",
        "دانت غانا الهجمات ضد توغو",
        "دانت غانا استخدام القوة المفرطة ضد المتظاهرين",
        "دانت غانا الهجوم الذي استهدف القوات التوغولية",
        "دانت غانا استهداف الحكومة التوغولية",
        "دانت غانا اغتيال الوزير التوغولي",
        "دانت غانا اقتحام السفارة التوغولية",
        "دانت غانا الاعتداء السافر على الشرطة التوغولية",
    ],
)
def test_the_victims_are_not_blamed(text: str) -> None:
    assert [row.split(" غانا >")[1] for row in acts(text)] == [""]


@pytest.mark.parametrize(
    ("text", "blamed"),
    [
        ("دانت غانا هجوم الجيش التوغولي على القرية", "الجيش التوغولي"),
        ("دانت غانا الحكومة التوغولية", "الحكومة التوغولية"),
        ("دانت غانا اقتحام الجيش التوغولي القرية", "الجيش التوغولي"),
        ("دانت غانا إقدام توغو على قصف القرية", "توغو"),
        ("دانت غانا الغارات التوغولية على القرية", "توغو"),
    ],
)
def test_the_doers_are(text: str, blamed: str) -> None:
    assert [row.split(" غانا > ")[1] for row in acts(text)] == [blamed]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("دعت غانا إلى وقف العدوان على توغو", ["REQUEST call_verb غانا >"]),
        ("رفضت غانا الهجوم المتواصل على توغو", ["REJECT refuse غانا >"]),
        ("أيدت غانا الضربات على توغو", ["SUPPORT back غانا >"]),
        (
            "خرجت مظاهرات في باريس تنديدا بالغارات الكندية المتواصلة على توغو",
            ["PROTEST go_out_to_protest > كندا ongoing"],
        ),
        ("هددت غانا برد قاس على أي هجوم على توغو", ["THREATEN threaten_verb غانا >"]),
        ("هددت غانا بشن هجوم على توغو", ["THREATEN threaten_verb غانا > توغو"]),
        ("توعدت غانا بضربات على توغو", ["THREATEN vow_verb غانا > توغو"]),
        ("دعت غانا توغو إلى وقف العدوان على كينيا", ["REQUEST call_verb غانا > توغو"]),
    ],
)
def test_victims_of_what_is_asked_backed_or_warned_of(text: str, told: list[str]) -> None:
    assert acts(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("تظاهر المئات في أكرا تنديدا باغتيال الوزير الكيني.", ["PROTEST demonstrate المئات >"]),
        ("تظاهر المئات في أكرا ضد الوزير الكيني.", ["PROTEST demonstrate المئات > الوزير الكيني"]),
        ("دان الوزير الغاني الانتهاك الصارخ لسيادة كينيا.", ["ACCUSE accuse_verb الوزير الغاني >"]),
    ],
)
def test_who_was_murdered_or_whose_land_was_entered_is_not_blamed(text: str, told: list[str]) -> None:
    assert acts(text) == told


def test_whom_penalties_are_backed_on_is_not_backed() -> None:
    assert acts("أيدت كينيا ما تضمنه القرار من عقوبات على غانا.") == ["SUPPORT back كينيا >"]


def test_whose_charter_is_broken_is_not_blamed() -> None:
    assert acts("دان الوزير الكيني خرق ميثاق الأمم المتحدة.") == ["ACCUSE accuse_verb الوزير الكيني >"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("أدانت غانا إطلاق الصواريخ على كينيا.", ["ACCUSE accuse_verb غانا >"]),
        ("استنكر الوزير الغاني إطلاق الصواريخ من الصومال على كينيا.", ["ACCUSE accuse_verb الوزير الغاني > الصومال"]),
        ("أدانت غانا إطلاق كينيا صاروخا.", ["ACCUSE accuse_verb غانا > كينيا"]),
    ],
)
def test_at_whom_rockets_are_fired_is_not_blamed(text: str, told: list[str]) -> None:
    assert acts(text) == told


def test_more_attacks_that_are_threatened() -> None:
    assert acts("هدد الوزير الغاني بمزيد من الهجمات على كينيا") == ["THREATEN threaten_verb الوزير الغاني > كينيا"]

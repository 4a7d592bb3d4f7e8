"""People who got away, or were freed before what the sentence tells of them."""

import pytest
from told import counts


@pytest.mark.parametrize(
    "text",
    [
        "تمكن سبعة من الرهائن من الفرار ليلا",
        "نجح خمسة مختطفين في الهروب إلى القرية",
        "فرار 15 مختطفا من معسكر المسلحين",
        "أسيران محرران يتحدثان عن سنوات الغياب",
        "هدمت الجرافات منزلي أسيرين محررين",
    ],
)
def test_who_is_held_no_longer(text: str) -> None:
    assert counts(text) == []


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("اعتقلت الدورية أسيرين محررين من بلدة حلحول", ["detained 2 verb_detained"]),
        ("إصابة خمسة أسرى محررين في قصف المنزل", ["injured 5 masdar_injured"]),
        ("اعتقلت الدورية 17 مواطنا بينهم أسيران محرران", ["detained 17 verb_person", "detained 2 among of 0"]),
        ("اعتقلت الدورية 17 مواطنا بينهم 6 أسرى محررين", ["detained 17 verb_person", "detained 6 among of 0"]),
    ],
)
def test_who_was_freed_is_held_or_hurt_again(text: str, told: list[str]) -> None:
    assert counts(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("وصل 65 أسيرا محررا إلى رام الله", ["released 65 verb_released"]),
        ("بلغ عدد المفرج عنهم 120 سجينا", ["released 120 noun_released"]),
        ("ارتفع عدد المطلق سراحهم إلى 14 معتقلا", ["released 14 noun_released"]),
        ("وقال إن عدد المحررين 45 رهينة", ["released 45 noun_released"]),
        ("وبين المفرج عنهم صحفي، واعتقل 12 سجينا", ["detained 12 verb_detained"]),
        ("15 من الأسرى الكينيين المحررين في مطار أكرا", ["released 15 noun_released"]),
        ("بعد إطلاق كينيا سراح ثلاثة سجناء غانيين", ["released 3 noun_released"]),
        ("تحرر 90 أسيرا من السجن في الصفقة", ["released 90 verb_released"]),
        ("استقبلت القرية 6 من الأسرى جثثا هامدة", ["killed 6 noun_killed"]),
        ("خطف المسلحون ستة رهائن وهربوا", ["captive 6 verb_captive"]),
    ],
)
def test_who_is_freed_now_or_held_by_those_who_fled(text: str, told: list[str]) -> None:
    assert counts(text) == told


def test_who_gets_away_behind_an_aside() -> None:
    assert counts("تمكن 90 سجينا، بينهم قادة كبار، من الفرار من السجن") == []
    assert counts("تمكن 90 سجينا، بينهم قادة كبار، من لقاء أهلهم") != []


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("أرسلت السلطات تسعة سجناء إلى المشنقة", ["killed 9 noun_killed"]),
        ("طلب الصفح من عائلات ستة محتجزين انتشلت جثثهم من النفق", ["killed 6 noun_killed"]),
        ("عادوا ضمن قائمة 47 أسيرا آخرين محررين", ["released 47 noun_released"]),
        ("يقبع 47 أسيرا آخرين في السجن", ["captive 47 verb_captive"]),
        ("أرسلت السلطات تسعة سجناء إلى المحكمة", ["detained 9 noun_detained"]),
    ],
)
def test_who_was_held_and_is_dead_or_free(text: str, told: list[str]) -> None:
    assert counts(text) == told

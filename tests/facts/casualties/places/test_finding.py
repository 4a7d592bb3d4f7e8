"""The places that a sentence names, but where it was written, where people meet, serve or are brought to."""

import pytest
from told import values


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("في سراقب قال مراسل الصحيفة في حلب إن ثلاثة عمال قتلوا", ["سراقب"]),
        ("غرق ثلاثة مهاجرين قبالة صفاقس كانوا في اتجاه مالطا", ["صفاقس"]),
        ("أصيب ثلاثة عمال عند الحدود بين إسرائيل وقطاع غزة", ["قطاع غزة"]),
        ("قتل ثلاثة عمال في تحطم طائرة قادمة من بانكوك في مطار النسيم", ["مطار النسيم"]),
        ("مأرب - خاص: قتل ثلاثة عمال في انفجار", ["مأرب"]),
        ("أوقف ثلاثون رجلا بينهم تسعة أوقفوا في سراقب", ["None", "سراقب"]),
        ("قتل ثلاثة عمال في قصف للقوات المتمركزة في الفوج 12 في مدينة حلب على سراقب", ["سراقب"]),
        ("قتل ثلاثة عمال في هجوم على القوات المتمركزة في الفوج 12 في مدينة حلب", ["مدينة حلب"]),
    ],
)
def test_the_place_of_the_count(text: str, told: list[str]) -> None:
    assert values(text, "location") == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("غرق تسعة مهاجرين أبحروا نحو مالطا", ["None"]),
        ("قتل ثلاثة عمال قبل ساعات من قمة في بغداد", ["None"]),
        ("قتل ثلاثة عمال فيما تتواصل بالدوحة المفاوضات", ["None"]),
        ("نقل ثلاثة جرحى إلى المستشفى الجامعي في سراقب", ["None"]),
        ("نقل ثلاثة جرحى إلى كل من مستشفى طنطا وبنها", ["None"]),
        ("نقل ثلاثة جرحى إلى طوارئ مستشفى النسيم", ["None"]),
        ("قال الأستاذ في جامعة تكريت رأيه. وقتل ثلاثة عمال.", ["None"]),
        ("قال الرئيس في خطاب ألقاه في طرابزون إن ثلاثة جنود قتلوا", ["None"]),
        ("القاهرة - خاص: قتل ثلاثة عمال في انفجار", ["None"]),
    ],
)
def test_no_place_of_the_count(text: str, told: list[str]) -> None:
    assert values(text, "location") == told


def test_datelines_of_agencies_and_with_a_date() -> None:
    assert values("بيروت (أ ف ب) – أحصت اللجنة مقتل 40 مدنيا", "location") == ["None"]
    assert values("بغداد، 1 كانون الثاني 2015 - أفادت اللجنة بأن 40 مدنيا قتلوا", "location") == ["None"]
    assert values("بغداد، 9 قتلى في انفجار", "location") == ["بغداد"]


def test_datelines_with_slashes_or_two_calendars() -> None:
    assert values("مسقط في 16 يوليو /وكالة/ أصيب 3 عمال في حريق", "location") == ["None"]
    assert values("الدوحة في 16 يوليو / قنا / أصيب 3 عمال في حريق", "location") == ["None"]
    assert values("الرباط/ 14 ماي 2024/ ومع/ أصيب 3 عمال في حريق", "location") == ["None"]
    assert values("فاس/ 14 ماي 2024/ ومع/ أصيب 3 عمال في حريق", "location") == ["فاس"]
    assert values("الرياض 12 محرم 1440 هـ الموافق 22 سبتمبر 2018 م أصيب 3 عمال", "location") == ["None"]
    assert values("كسلا في 3 آذار/مارس: أصيب 3 عمال", "location") == ["كسلا"]

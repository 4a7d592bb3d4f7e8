"""Whom a charge blames: its subject, whose deed it tells, or who "it is" that does it."""

import pytest
from told import acts


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("قال الرئيس الغاني إن توغو انتهكت الاتفاق", ["ACCUSE charge الرئيس الغاني > توغو"]),
        ("قال الرئيس الغاني إن من يعرقل السلام هو توغو", ["ACCUSE charge الرئيس الغاني > توغو"]),
        ("قال الرئيس الغاني إن الطرف الذي يعرقل السلام هو توغو", ["ACCUSE charge الرئيس الغاني > توغو"]),
        ("قال الرئيس الغاني إن المسؤول عن الفشل هو توغو", ["ACCUSE answerable الرئيس الغاني > توغو"]),
        ("قال الرئيس الغاني إن توغو زرعت الألغام في الحقول", ["ACCUSE dirty_weapons الرئيس الغاني > توغو"]),
        ("قال الرئيس الغاني إن الإجراءات التوغولية تهدد الاستقرار", ["ACCUSE charge الرئيس الغاني > توغو"]),
    ],
)
def test_whom_the_speaker_blames(text: str, told: list[str]) -> None:
    assert acts(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("قال الرئيس الغاني إن الأمطار تهدد المحاصيل", []),
        ("قال الرئيس الغاني إن محققي توغو المسؤولين عن القضية وصلوا", []),
        ("قال الرئيس الغاني إن توغو نزعت الألغام من الحقول", []),
        ("قال الرئيس الغاني إن الطرف الذي يعرقل السلام معروف", []),
        ("قال الرئيس الغاني إن توغو تحترم الاتفاق", ["SUPPORT respect الرئيس الغاني > توغو"]),
    ],
)
def test_nobody_is_blamed(text: str, told: list[str]) -> None:
    assert acts(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("قال الوزير الغاني إن كينيا هي من بدأ القتال", ["الوزير الغاني > كينيا"]),
        ("قال الوزير الغاني إن كينيا هي من أطلق سراح الأسرى", []),
    ],
)
def test_who_it_is_need_not_agree(text: str, told: list[str]) -> None:
    assert [act.split(" ", 2)[2] for act in acts(text) if act.startswith("ACCUSE")] == told

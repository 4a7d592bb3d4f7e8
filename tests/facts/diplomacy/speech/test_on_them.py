"""Demands on those of whom one speaks, whom only a pronoun tells."""

import pytest
from told import acts

MUST = "REQUEST must الوزير الكيني > غانا"


@pytest.mark.parametrize(
    "text",
    [
        "قال الوزير الكيني إن غانا ارتكبت خطأ وعليها تصحيحه.",
        "قال الوزير الكيني إن غانا جارة قديمة وعليها أن تتحلى بالصبر.",
        'أكد الوزير الكيني أن غانا "تأخرت وعليها الاعتذار".',
        "أضاف الوزير الكيني أن غانا أخلت بالاتفاق وأن عليها وقف البناء.",
        "ذكر الوزير الكيني أن غانا خسرت القضية فعليها احترام الحكم.",
    ],
)
def test_what_is_on_them_is_demanded(text: str) -> None:
    assert MUST in acts(text)


def test_a_demand_on_many() -> None:
    text = "قال الوزير الكيني إن المتمردين خسروا الحرب وعليهم تسليم السلاح."
    assert acts(text) == ["REQUEST must الوزير الكيني > المتمردين"]


@pytest.mark.parametrize(
    "text",
    [
        "قالت كينيا إن عليها أن تستعد.",
        "قالت كينيا إنها تأخرت وعليها الاعتذار.",
        "قال الوزير الكيني إن غانا خالفت العقد، وعليه أقر المجلس الغرامة.",
        "قال الوزير الكيني إن غانا شيدت بوابة وعليها آثار المطر.",
        "قال الخبير كريم عادل إن غانا تأخرت وعليها الاعتذار.",
        "غانا تأخرت وعليها الاعتذار.",
    ],
)
def test_what_is_on_oneself_on_things_or_said_by_no_one(text: str) -> None:
    assert not any(row.startswith("REQUEST") for row in acts(text))


def test_what_is_to_be_done_is_no_backing() -> None:
    assert acts("قال الوزير الكيني إن على غانا أن تحترم سيادة توغو.") == [MUST]

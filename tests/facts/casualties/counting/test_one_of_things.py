"""One of two vehicles, rockets or attacks is no person; one of two people is, whatever stands between."""

import pytest
from told import counts


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("قتل سبعة أشخاص بعد اصطدام حافلتين إحداهما تنقل طلابا", ["killed 7 verb_person"]),
        ("أصيب 12 شخصا في تفجيرين نفذ أحدهما انتحاري", ["injured 12 verb_person"]),
        ("أطلقت الطائرة صاروخين، فأصاب أحدهما بلدة كيسومو وسقط الآخر في النهر", []),
        ("قتل شرطيان في تفجيرين، أحدهما قائد المخفر", ["killed 2 verb_person", "killed 1 each of 0"]),
        ("سقط صاروخان على البيت فأصيب شقيقان أحدهما في ساقه", ["injured 2 verb_person", "injured 1 each of 0"]),
        ("أوقف الأمن رجلين في سيارتين أحدهما يحمل سلاحا", ["detained 2 verb_person", "detained 1 each of 0"]),
    ],
)
def test_one_of_two_things_is_nobody(text: str, told: list[str]) -> None:
    assert counts(text) == told


def test_the_second_car_is_nobody() -> None:
    assert counts("أصابت الضربة السيارة الأولى والثانية") == []

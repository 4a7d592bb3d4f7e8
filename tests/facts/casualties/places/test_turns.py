"""Where a sentence goes on to something else, with a place of its own."""

import pytest
from told import values


@pytest.mark.parametrize(
    ("text", "places"),
    [
        # What went on at the same time, but not where a crowd was.
        (
            "انفجر لغم في تعز فقتل ثلاثة رعاة، وسط مخاوف من تجدد المعارك في الحديدة.",
            ["تعز"],
        ),
        ("قتل سبعة متسوقين في تفجير وسط حشد في سامراء.", ["سامراء"]),
        # Long after another event, but not after one's own injury.
        (
            "هاجم مسلحون قاعدة في أغاديز وخطفوا مهندسا، بعد عشرة أيام على خطف ثلاثة عمال في زندر.",
            ["أغاديز", "زندر"],
        ),
        ("انفجر لغم في تعز فقتل ثلاثة رعاة بعد أسبوع من هجوم أوقع قتيلين في مأرب.", ["تعز", "مأرب"]),
        ("توفي طالب بعد ثلاثة أيام من إصابته في قصف على سراقب.", ["سراقب", "سراقب"]),
        # A further attack.
        ("استهدفت قذيفة سوقا في سراقب فقتل ثلاثة رعاة، وأخرى استهدفت تدمر فأصيب ستة", ["سراقب", "تدمر"]),
        ("ارتفع عدد القتلى إلى تسعة بعد يومين من الهجوم على فندق في غاو.", ["غاو"]),
        ("قتل ألف مسلح حتى الآن في الحملة التي يخوضها الجيش في غاو.", ["غاو"]),
        ("قتل تسعة مسلحين في المعارك التي دارت في غاو.", ["غاو"]),
    ],
)
def test_places_behind_a_turn_are_of_something_else(text: str, places: list[str]) -> None:
    assert values(text, "location") == places


def test_what_another_tells_meanwhile_may_be_elsewhere() -> None:
    text = "ذكرت الوكالة أن ألف عامل أوقفوا، بينما أعلن الجيش اعتقال 90 في محافظة زندر"
    assert values(text, "location") == ["None", "محافظة زندر"]
    assert values("أوقف ألف عامل، بينما أصيب 90 في محافظة زندر", "location") == ["محافظة زندر"] * 2


def test_what_one_ordered_is_not_where_people_died() -> None:
    assert values("قال الرئيس إن 70 شخصا قتلوا وأمر بإقالة قائد الشرطة في وادي تمالي", "location") == ["None"]
    assert values("قال الرئيس إن 70 شخصا قتلوا في وادي تمالي وأمر بإقالة قائد الشرطة", "location") == ["وادي تمالي"]

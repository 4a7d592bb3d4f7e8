"""Names of persons as they are written: father's names and surnames with them, words of the clause without."""

import pytest
from told import values

from waqai.facts.casualties import find_casualties
from waqai.facts.document import read


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("اعتقلت الشرطة الشاعر عبد الكريم الهاشمي", ["عبد الكريم الهاشمي"]),
        ("مقتل الطفل سامي إبراهيم مراد (11 عاما) في القصف", ["سامي إبراهيم مراد"]),
        ("استشهاد سامي بن يوسف الراوي في القصف", ["سامي بن يوسف الراوي"]),
        ('مقتل القيادي "أبو غسان" في المعسكر', ["أبو غسان"]),
        ("توفي سامي الراوي وليلى حداد في الحادث", ["سامي الراوي", "ليلى حداد"]),
        ("قتل الجندي سامي الراوي برصاص قناص", ["سامي الراوي"]),
        ("زار الكاتب سامي الخوري المدينة. واختفاء الخوري أثار قلقا", ["الخوري"]),
        ("مقتل عامل في المنجم", [None]),
    ],
)
def test_a_name_is_whole_and_nothing_else(text: str, names: list[str | None]) -> None:
    assert [fact.name for fact in find_casualties(read(text))] == names


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("المتهم في قتل اللواء يونس، أحد قادة الجيش", "يونس"),
        ("لقي القيادي أبو طه مصرعه في غارة", "أبو طه"),
        ("والمعتقل هو ياسر ناهض العقل المدبر للهجوم", "ياسر ناهض"),
    ],
)
def test_what_stands_behind_a_name_is_none_of_it(text: str, name: str) -> None:
    assert values(text, "name") == [name]

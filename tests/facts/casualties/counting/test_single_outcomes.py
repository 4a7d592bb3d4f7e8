"""One or two people told of by their outcome: its noun, a pronoun on it, or a name right behind it."""

import pytest
from told import counts

from waqai.facts.casualties import find_casualties
from waqai.facts.document import read


def figures(text: str) -> list[tuple[str, int | None]]:
    return [(fact.category, fact.value) for fact in find_casualties(read(text))]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("قتيلان في حريق المصنع", [("killed", 2)]),
        ("سقوط قتيل واحد في حريق المصنع", [("killed", 1)]),
        ("هاجموا سامي الراوي ما أدى إلى مقتله", [("killed", 1)]),
        ("قتلت هي وزوجها في الحريق", [("killed", 1), ("killed", 1)]),
    ],
)
def test_people_told_of_by_their_outcome(text: str, found: list[tuple[str, int]]) -> None:
    assert figures(text) == found


@pytest.mark.parametrize(
    "text",
    [
        "لم يكتب الشاعر شيئا منذ اعتقاله",
        "تحدث الكاتب عن عملية اغتيال جبانة نفذها مجهولون",
        "اصطدمت الشاحنة بالجسر ما أدى لإصابتها",
        "السفينة التي احتجزتها السلطات تبحر غدا",
        "هو وزوجها في البيت",
    ],
)
def test_a_word_of_an_outcome_that_tells_of_nobody(text: str) -> None:
    assert figures(text) == []


def test_a_crew_is_no_one_person() -> None:
    assert counts("سقطت المروحية ما أدى إلى مقتل طاقمها") == []
    assert counts("أدى الهجوم إلى مقتل حطاب") == ["killed 1 masdar_person"]


def test_some_of_whom_it_is_told_are_not_one() -> None:
    assert counts("هناك من أطلق سراحه وهناك من ينتظر") == []
    assert counts("السجين سامي الراوي تم إطلاق سراحه") != []

"""Who did it as a fact tells it: the words without clitics, the id; nobody on the side of those who fell."""

import pytest

from waqai.facts.casualties import find_casualties
from waqai.facts.document import read


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("مقتل تسعة رعاة في غارة للتحالف الدولي", "التحالف الدولي"),
        ("مقتل تسعة رعاة في قصف لقوات النظام", "قوات النظام"),
        ("مقتل ثلاثة جنود إسرائيليين في غارة إسرائيلية", None),
        ("مقتل ثلاثة شرطيين في مداهمة قامت بها القوات العراقية", None),
        ("مقتل راعيين في مداهمة قامت بها القوات العراقية", "القوات العراقية"),
    ],
)
def test_who_did_it_is_told_as_written(text: str, who: str | None) -> None:
    assert [fact.perpetrator for fact in find_casualties(read(text))] == [who]


def test_the_same_people_told_again_keep_words_and_id_together() -> None:
    text = "قتل تسعة رعاة في الوادي. وأفاد شهود بأن تسعة رعاة قتلوا في غارة روسية."
    assert [(f.perpetrator, f.perpetrator_id) for f in find_casualties(read(text))] == [("روسية", "RUS")]

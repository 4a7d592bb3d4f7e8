"""The same figure told twice: of the same people it is one fact, of other people two."""

import pytest

from waqai.facts.casualties import find_casualties
from waqai.facts.document import read


def told(text: str) -> list[int | None]:
    return [fact.value for fact in find_casualties(read(text)) if fact.category == "killed"]


@pytest.mark.parametrize(
    "text",
    [
        "مقتل تسعة عمال في حريق\nقالت الشرطة إن تسعة عمال قتلوا في المصنع.",
        "قتل تسعة عمال في حريق.\nونقل تسعة قتلى إلى المستشفى.",
        "مقتل عامل في حريق\nقتل عامل في حريق بالمصنع أمس.",
        "قتل طالب في حريق.\nوقال والده إنه قتل في المصنع.",
    ],
)
def test_one_fact_of_the_same_people(text: str) -> None:
    assert len(told(text)) == 1


@pytest.mark.parametrize(
    "text",
    [
        "قتل تسعة أطفال في حريق.\nكما قتل تسعة جنود في هجوم.",
        "قتل طالب في حريق.\nوقتل طالب آخر في انفجار.",
        "قتل طالب وممرضة في حريق.",
        "قتل ثلاثة أطفال في حريق، وقتل ثلاثة جنود في هجوم.",
        "قتل رجل في حريق.\nومن بين القتلى معلمة.",
        "قتلت امرأة في حريق.\nوقتل رجل في المصنع.",
    ],
)
def test_facts_of_other_people_stay_apart(text: str) -> None:
    values = told(text)
    assert len(values) > 1
    assert len(values) > len(set(values))


@pytest.mark.parametrize(
    ("text", "tags"),
    [
        ("مقتل تسعة من الشرطة في كمين\nقتل تسعة عناصر في الكمين أمس.", ["police"]),
        ("مقتل تسعة عناصر في كمين\nقتل تسعة من الشرطة في الكمين أمس.", ["police"]),
    ],
)
def test_a_states_men_told_again_as_fighters_are_of_one_kind(text: str, tags: list[str]) -> None:
    (fact,) = find_casualties(read(text))
    assert fact.victims == tags


def test_those_who_attacked_are_not_those_they_killed() -> None:
    told_of = "وقال المختار إن المسلحين قتلوا سبعة رجال في القرية. وقتل الحراس سبعة من المهاجمين."
    assert told(told_of) == [7, 7]
    assert told("قتل سبعة أشخاص في القرية. وقالت الشرطة إن القتلى السبعة من المهاجمين.") == [7]


def test_whoever_has_a_name_is_killed_on_one_day_only() -> None:
    again = "{} الصحفي سامي الراوي في 3 مارس 2018. وبحث الوزير يوم 12 مارس 2018 {} الصحفي سامي الراوي."
    assert told(again.format("قتل", "مقتل")) == [1]
    assert told(again.format("قتل", "مقتل").replace("الراوي.", "الشامي.")) == [1, 1]


def test_whoever_has_a_name_may_be_held_on_two_days() -> None:
    facts = find_casualties(read("اعتقل سامي الراوي في 3 مارس 2018. ثم اعتقل سامي الراوي يوم 12 مارس 2018."))
    assert [fact.event_date for fact in facts] == ["2018-03-03", "2018-03-12"]

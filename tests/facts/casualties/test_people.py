"""Who the people of a count are: tags and nation by body, by apposition, by what is told of them without a number."""

import pytest

from waqai.facts.casualties import find_casualties
from waqai.facts.document import read
from waqai.facts.model import Casualty


def facts(text: str) -> list[Casualty]:
    return find_casualties(read(text))


@pytest.mark.parametrize(
    ("text", "tags"),
    [
        ("قتل تسعة من رجال الشرطة", ["police"]),
        ("قتل تسعة من قادة حزب الله", ["militant"]),
        ("قتل تسعة من أحرار الشام", ["militant"]),
        ("سقط ثمانية قتلى في صفوف “جبهة النصرة”", ["militant"]),
        ("قتل تسعة ضباط من الشرطة العسكرية", ["police"]),
        ("سقط 43 قتيلا على الأقل من النزلاء", ["prisoner"]),
        ("سقط تسعة قتلى من عسكريين ومدنيين", ["civilian", "soldier"]),
        ("قتل تسعون شخصا، سبعون بالمئة منهم مدنيون", ["civilian"]),
        ("قتل تسعون شخصا ثلثهم من الأطفال والنساء", ["child", "woman"]),
        ("قتل تسعون شخصا بينهم أطفال", ["child"]),
        ("فقدت الميليشيا تسعة قتلى من عناصرها", ["militant"]),
        ("قتل تسعة من فريق إنقاذ يوناني", ["rescuer"]),
        ("قتل تسعة من سكان الحي", []),
        ("خسر الجيش التشادي تسعين من عناصره", ["soldier"]),
        ("قضت مئات السجينات حرقا", ["prisoner", "woman"]),
        ("وفاة نزيلين في سجن المدينة", ["prisoner"]),
        ("وفاة نزيلين في فندق المدينة", []),
        ("قتل 258 شخصا في البلاد منذ مطلع العام، 37 في المئة منهم أطفال", ["child"]),
    ],
)
def test_tags(text: str, tags: list[str]) -> None:
    (fact,) = facts(text)
    assert sorted(fact.victims) == tags


@pytest.mark.parametrize(
    ("text", "nation"),
    [
        ("قتل تسعة من فريق إنقاذ يوناني", "GRC"),
        ("قتل تسعة جنود من الجيش اللبناني", "LBN"),
        ("قتل تسعة من قوات حكومة دمشق", "SYR"),
        ("أوقف تسعون مهاجرا، أغلبهم من السودان", "SDN"),
        ("قتل تسعة من شرطة سراقب", None),
        ("قتل تسعة جنود أتراك", "TUR"),
        ("قتل تسعة عمال من الجنسية الهندية", "IND"),
        ("أصيب طالب جامعي فلسطيني", "PSE"),
        ("قتل تسعة أشخاص في سوريا", None),
        ("لم يقتل أي إسرائيلي", "ISR"),
        ("قتل تسعة مهاجرين قدموا من السودان", None),
    ],
)
def test_nation(text: str, nation: str | None) -> None:
    (fact,) = facts(text)
    assert fact.nationality == nation


def test_others_are_of_the_first_number_and_not_of_its_part() -> None:
    first, part, others = facts("قتل أربعة مدنيين بينهم طفلتان وجرح تسعة آخرون")
    assert (first.victims, part.victims, others.victims) == (["civilian"], ["child"], ["civilian"])


def test_comrades_are_what_the_first_are() -> None:
    _, two = facts("مقتل جندي لبناني وإصابة اثنين من رفاقه")
    assert (two.victims, two.nationality) == (["soldier"], "LBN")


def test_people_told_behind_another_count_are_not_of_this_one() -> None:
    women, hurt = facts("قتل ثلاث نساء، وأصيب 19 شخصا بينهم أطفال")
    assert (women.victims, hurt.victims) == (["woman"], ["child"])


def test_persons_joined_to_nationals_are_of_their_nation() -> None:
    assert [fact.nationality for fact in facts("مقتل تسعين لبنانيا وإصابة ألف شخص")] == ["LBN", "LBN"]

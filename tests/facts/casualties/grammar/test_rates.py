"""How often something befalls people tells of no event."""

import pytest

from waqai.facts.casualties import find_casualties
from waqai.facts.document import read


@pytest.mark.parametrize("text", ["يموت طفل كل عشر دقائق", "امرأة تقتل كل ستة أيام", "يقتل 10 عمال كل شهر"])
def test_a_rate(text: str) -> None:
    assert find_casualties(read(text)) == []


@pytest.mark.parametrize("text", ["مات طفل قبل عشر دقائق", "قتل 10 عمال، كل منهم في يوم"])
def test_no_rate(text: str) -> None:
    assert len(find_casualties(read(text))) == 1


@pytest.mark.parametrize(
    "text",
    [
        "تحدث عن وفاة 3 عمال يوميا",
        "أكثر من 90 عاملا يقتلون يوميا",
        "بمعدل 10 قتلى يوميا",
        "ما معدله عشرة قتلى في اليوم",
    ],
)
def test_so_many_a_day(text: str) -> None:
    assert find_casualties(read(text)) == []


@pytest.mark.parametrize("text", ["قتل 5 عمال في القصف الذي يطال الحي يوميا", "سقط 10 قتلى في يوم واحد"])
def test_what_struck_them_comes_daily(text: str) -> None:
    assert len(find_casualties(read(text))) == 1

"""A person told of by name alone is what the text calls him elsewhere."""

import pytest

from waqai.facts.casualties import find_casualties
from waqai.facts.document import read


@pytest.mark.parametrize(
    ("text", "tags", "nation"),
    [
        ("أثار مقتل الزهراني غضبا. وكان الصحفي الكويتي نادر الزهراني قد عاد أمس.", ["journalist"], "KWT"),
        ("أثار مقتل الزهراني غضبا. وكتب عن نادر الزهراني، الطبيب الكويتي.", ["medic"], "KWT"),
        ("عاد القيادي الحوثي البارز نادر الزهراني. ثم أعلن مقتل الزهراني.", ["militant"], None),
        ("أثار مقتل نادر الزهراني غضبا. وقال صحفي كويتي إن الزهراني كان هنا.", [], None),
        ("أثار مقتل نادر الزهراني غضبا. وقال الصحفي الكويتي إن الزهراني كان هنا.", [], None),
        ("أثار مقتل نادر الزهراني غضبا. والتقى الصحفي الكويتي في نادي الزهراني.", [], None),
        ("أثار مقتل والدة نادر الزهراني غضبا. وعاد الصحفي الكويتي نادر الزهراني.", [], None),
        ("أثار مقتل الزهراني غضبا. وكان المسؤول في الهيئة الكويتية نادر الزهراني هنا.", [], None),
    ],
)
def test_a_name_is_introduced_once(text: str, tags: list[str], nation: str | None) -> None:
    (fact,) = find_casualties(read(text))
    assert (fact.victims, fact.nationality) == (tags, nation)

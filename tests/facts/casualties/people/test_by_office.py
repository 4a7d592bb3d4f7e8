"""An office tells what its holder is by whose it is."""

import pytest

from waqai.facts.casualties import find_casualties
from waqai.facts.document import read


@pytest.mark.parametrize(
    ("text", "tags"),
    [
        ("مقتل مسؤول التدريب في داعش", ["militant"]),
        ("مقتل مسؤول التدريب في البلدية", ["official"]),
        ("مقتل مسؤول برصاص داعش", ["official"]),
        ("مقتل تسعة حراس مسؤولين عن المبنى", []),
        ("مقتل رئيس شركة", []),
        ("توقيف زعيم الخلية", ["militant"]),
        ("مقتل رئيس بلدية", ["official"]),
        ("مقتل رئيس مركز شرطة", ["police"]),
        ("مقتل مدير أمن المدينة", ["police"]),
        ("مقتل مدير مدرسة", []),
        ("مقتل تسعة من المهندسين العسكريين", ["soldier"]),
        ("مقتل تسعة من المهندسين الزراعيين", []),
        ("وفاة شيخ ضرير في حريق", ["elderly"]),
        ("اغتيال شيخ قبيلة", []),
        ("مقتل عضو المجلس البلدي", ["official"]),
    ],
)
def test_tags_by_office(text: str, tags: list[str]) -> None:
    (fact,) = find_casualties(read(text))
    assert fact.victims == tags


def test_many_arrested_are_no_prisoners_of_old() -> None:
    (held,) = find_casualties(read("ارتفع العدد إلى 240 معتقلا"))
    (freed,) = find_casualties(read("الإفراج عن 240 معتقلا"))
    assert (held.victims, freed.victims) == ([], ["prisoner"])

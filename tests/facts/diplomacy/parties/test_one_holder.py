"""One person of two titles, and two people of whom one is named."""

import pytest
from told import acts


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("اتهم نائب رئيس الوزراء ووزير المالية سامي الخالد المعارضة بعرقلة الحوار", "سامي الخالد > المعارضة"),
        ("دعا عضو المكتب السياسي للحركة ورئيس وفدها المفاوض سامي الخالد غانا إلى الحوار", "سامي الخالد > غانا"),
        ("اتهم رئيس الوزراء ووزير المالية سامي الخالد المعارضة بعرقلة الحوار", "رئيس الوزراء + سامي الخالد > المعارضة"),
    ],
)
def test_a_lesser_title_belongs_to_the_one_named_behind_it(text: str, told: str) -> None:
    assert [act.split(" ", 2)[2] for act in acts(text)] == [told]

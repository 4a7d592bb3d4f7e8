"""A visit and what was discussed there are two acts."""

import pytest
from told import acts


@pytest.mark.parametrize(
    ("text", "rules"),
    [
        ("زار الرئيس الغاني الدوحة وبحث مع نظيره القطري ملف السلام.", ["visit", "discuss"]),
        ("زار الرئيس الغاني قطر والتقى وزير الخارجية التركي.", ["visit", "meet"]),
        ("دعا الرئيس الغاني إلى وقف القتال وبحث ملف السلام مع توغو.", ["call_verb"]),
    ],
)
def test_done_there(text: str, rules: list[str]) -> None:
    assert [row.split()[1] for row in acts(text)] == rules

"""Names with quotation marks in pairs."""

import pytest

from waqai.facts.casualties.claims.quotation import plain_name


@pytest.mark.parametrize(
    ("written", "name"),
    [
        ("فريق “منسقو الإغاثة", "فريق “منسقو الإغاثة”"), ("“منسقو الإغاثة”", "منسقو الإغاثة"),
        ("قناة «الجبل»", "قناة «الجبل»"), ('وكالة "النخيل', 'وكالة "النخيل"'),
        ("لجنة  الإنقاذ\nالمحلية", "لجنة الإنقاذ المحلية"), ("الجبل»", "الجبل"),
        ("“دار النخيل” في حلب", "“دار النخيل” في حلب"), ('"دار النخيل" للنشر', '"دار النخيل" للنشر'),
    ],
)  # fmt: skip
def test_marks_stand_in_pairs(written: str, name: str) -> None:
    assert plain_name(written) == name

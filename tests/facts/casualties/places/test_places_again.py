"""Places that a later sentence refers to by their noun alone."""

import pytest

from waqai.facts.casualties import find_casualties
from waqai.facts.document import read


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("قتل خمسة جنود في سامراء قرب جسر البلوط. وأصيب ثلاثة عمال عند الجسر.", "جسر البلوط"),
        ("قتل خمسة جنود في سجن البلوط بسامراء. وانفجر لغم في محيط السجن فأصيب ثلاثة.", "سجن البلوط"),
        ("أصيب عامل في مخيم الريحان. وقصف الجيش مخيم البلوط. وأصيب ثلاثة في ذات المخيم.", "مخيم البلوط"),
        # A city or a town named without its noun.
        ("قصف الجيش حي البلوط في سامراء فقتل جندي. ودوت انفجارات. وأصيب ثلاثة عمال في المدينة.", "سامراء"),
        ("قتل جندي في حي البلوط قرب سامراء. ودوت انفجارات. وأصيب ثلاثة عمال في المدينة.", "حي البلوط"),
        # What is built or shut, and not where something happened.
        ("قتل خمسة جنود في سامراء. وأغلق الجيش جسر البلوط. وأصيب ثلاثة عمال بنوا الجسر.", "سامراء"),
    ],
)
def test_a_building_is_meant_again(text: str, place: str) -> None:
    assert find_casualties(read(text, None))[-1].location == place

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

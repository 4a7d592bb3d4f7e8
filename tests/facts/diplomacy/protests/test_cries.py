"""What a crowd cries is part of its protest."""

import pytest
from told import acts


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("تظاهر المئات أمام السفارة الكينية مطالبين برحيل السفير", "demonstrate"),
        ("تظاهر المئات أمام السفارة الكينية ونددوا بالقرار", "demonstrate"),
    ],
)
def test_of_the_protest(text: str, rule: str) -> None:
    assert [row.split()[:2] for row in acts(text)] == [["PROTEST", rule]]


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("تظاهر المئات في أكرا. وطالبت كينيا بالهدوء", ["PROTEST", "REQUEST"]),
        ("تظاهر المئات أمام السفارة، ودعت كينيا غانا إلى حمايتها", ["PROTEST", "REQUEST"]),
    ],
)
def test_of_others(text: str, kinds: list[str]) -> None:
    assert [row.split()[0] for row in acts(text)] == kinds

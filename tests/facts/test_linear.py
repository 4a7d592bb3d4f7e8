"""The work grows with the length of a text, whatever its sort."""

from collections.abc import Callable

import pytest
from timing import linear

from waqai.facts.pipeline import extract


def counts(many: int) -> str:
    return " ".join(f"قتل {k} مدنيا في غارة على القرية، وأصيب {k + 1} جنديا." for k in range(11, 11 + many))


def lines_of_counts(many: int) -> str:
    return "\n".join(f"مقتل {k} صيادا في غرق مركب قبالة الساحل الغربي" for k in range(11, 11 + many))


def acts(many: int) -> str:
    return " ".join(
        f"طالب وزير الخارجية النرويجي بيرو بوقف القتال، وقالت الحركة إنها ترفض العرض {k}." for k in range(many)
    )


@pytest.mark.parametrize("text", [counts, lines_of_counts, acts])
def test_a_text_four_times_as_long_takes_four_times_as_long(text: Callable[[int], str]) -> None:
    assert extract(text(20)).as_json()
    linear(lambda many: extract(text(many)), 100)

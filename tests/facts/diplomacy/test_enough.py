"""An act is told where as many parties act as it takes: one alone meets no one, two or several do."""

import pytest

from waqai.facts.diplomacy import find_acts
from waqai.facts.document import read


@pytest.mark.parametrize(
    ("text", "met"),
    [
        ("التقت غانا كينيا في القرية.", True),
        ("التقى الرئيسان في القرية.", True),
        ("اجتمع وزراء خارجية غانا في القرية.", True),
        ("التقى الوزير الغاني في القرية.", False),
        ("اجتمعت العائلة في القرية.", False),
    ],
)
def test_one_alone_meets_no_one(text: str, met: bool) -> None:
    assert ("CONSULT" in [act.type for act in find_acts(read(text))]) == met

"""What is feared, planned or guessed is told from what happened."""

import pytest

from waqai.facts.casualties import find_casualties
from waqai.facts.document import read


@pytest.mark.parametrize(
    ("text", "unreal"),
    [
        ("يفترض أن يطلق سراح 33 رهينة", True),
        ("من المقرر أن يطلق سراح 33 رهينة", True),
        ("رئيس البلدية رجح مقتل تسعة عمال", True),
        ("نفت الشركة مقتل تسعة عمال", True),
        ("وكان القصف قد تسبب بمقتل تسعة عمال", False),
        ("وكانت الشرطة قد اعتقلت تسعة عمال", False),
        ("أعلنت الشركة مقتل تسعة عمال", False),
    ],
)
def test_what_did_not_happen(text: str, unreal: bool) -> None:
    found = find_casualties(read(text))
    assert found and {fact.hypothetical for fact in found} == {unreal}

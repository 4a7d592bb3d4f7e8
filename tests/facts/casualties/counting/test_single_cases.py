"""One or two cases counted without a number."""

import pytest
from told import counts


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("سجلت العيادة حالتي وفاة بالحمى", ["killed 2 noun_killed"]),
        ("وثقت اللجنة حالتي اختطاف في القرية", ["captive 2 noun_captive"]),
        ("سجلت العيادة حالة وفاة واحدة بالحمى", ["killed 1 noun_killed"]),
        ("أعلنت العيادة تسجيل حالة وفاة جديدة و15 إصابة", ["killed 1 noun_killed", "injured 15 noun_injured"]),
        ("في حالة وفاة الملك يخلفه ابنه", []),
        ("سجلت العيادة حالتي إصابة بالحمى", []),
        ("سجلت العيادة حالة إصابة جديدة بالحمى", []),
    ],
)
def test_cases_by_their_form(text: str, told: list[str]) -> None:
    assert counts(text) == told

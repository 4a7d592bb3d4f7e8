"""Those set free who were held, as a verb behind them says, and by whom."""

import pytest
from told import counts


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("أطلق سراح 12 موظفا كانت تحتجزهم السلطات", ["released 12 verb_person", "detained 12 held_before"]),
        ("أطلق سراح 12 موظفا كانت تحتجزهم الحركة", ["released 12 verb_person", "captive 12 held_before"]),
        ("أطلق سراح 12 موظفا كان يحتجزهم مسلحون", ["released 12 verb_person", "captive 12 held_before"]),
        ("أطلق سراح 12 رهينة كانوا محتجزين", ["released 12 verb_released"]),
        ("أطلق سراح 12 موظفا وعادوا إلى بيوتهم", ["released 12 verb_person"]),
    ],
)
def test_who_held_them(text: str, told: list[str]) -> None:
    assert counts(text) == told

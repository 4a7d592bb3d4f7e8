"""A state joined by "and" that has a verb of its own begins a clause."""

import pytest
from told import acts


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("هنأت كينيا قائدين بارزين وغانا اتخذت القرار سريعا.", ["SUPPORT back كينيا >"]),
        ("الرئيس الكيني ينتقد غانا وتوغو تتريث", ["ACCUSE accuse_verb الرئيس الكيني > غانا"]),
        ("كينيا تدين غانا وحماس تنفذ كمينا", ["ACCUSE accuse_verb كينيا > غانا"]),
        ("دانت كينيا غانا وتوغو تحت ضغط شعبي", ["ACCUSE accuse_verb كينيا > غانا + توغو"]),
        ("شكرت كينيا توغو وغانا والكويت على الموقف.", ["SUPPORT back كينيا > توغو + غانا + الكويت"]),
    ],
)
def test_who_acts_next_is_not_thanked(text: str, told: list[str]) -> None:
    assert acts(text) == told

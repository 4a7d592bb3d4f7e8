"""States that are not named as such: told by an adjective."""

import pytest
from told import acts

from waqai.facts.diplomacy import find_acts
from waqai.facts.document import read


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("أدانت غانا الغارات الكينية", ["ACCUSE accuse_verb غانا > كينيا"]),
        ("انتقدت غانا القرار التوغولي", ["ACCUSE accuse_verb غانا > توغو"]),
    ],
)
def test_the_state_of_an_adjective(text: str, told: list[str]) -> None:
    assert acts(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("أدانت غانا الغارات على الأراضي الغانية", ["ACCUSE accuse_verb غانا >"]),
    ],
)
def test_ones_own_adjective(text: str, told: list[str]) -> None:
    assert acts(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("دعت توغو إلى تحقيق في هجوم شهدته مدينة كوماسي الغانية", ["REQUEST call_verb توغو >"]),
        ("أدانت غانا القصف على البلدة", ["ACCUSE accuse_verb غانا >"]),
        ("أدانت غانا احتجاز الصحفي التوغولي", ["ACCUSE accuse_verb غانا >"]),
    ],
)
def test_no_state_is_told(text: str, told: list[str]) -> None:
    assert acts(text) == told


@pytest.mark.parametrize(
    ("text", "targets"),
    [("انتقدت غانا رجلا يتحدث الكينية.", []), ("انتقدت غانا السياسة الكينية.", ["كينيا"])],
)
def test_a_language_is_no_state(text: str, targets: list[str]) -> None:
    assert [act.targets for act in find_acts(read(text))] == [targets]


def test_an_adjective_of_a_capital_tells_where() -> None:
    assert acts("استنكر المجلس التفجيرين في العاصمة الغانية") == ["ACCUSE accuse_verb المجلس >"]
    assert acts("استنكر المجلس السياسة الغانية") == ["ACCUSE accuse_verb المجلس > غانا"]

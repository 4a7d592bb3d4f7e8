"""Datelines: a town and an outlet before the story, of which neither acts."""

import pytest
from told import acts


@pytest.mark.parametrize(
    "text",
    [
        "القاهرة - «المساء» - رفضت غانا العرض الكيني",
        "باريس - وكالات - رفضت غانا العرض الكيني",
        "لندن / رويترز: رفضت غانا العرض الكيني",
    ],
)
def test_neither_town_nor_outlet_acts(text: str) -> None:
    assert acts(text) == ["REJECT refuse غانا > كينيا"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("باريس - في بيان - رفضت العرض الكيني", ["REJECT refuse باريس > كينيا"]),
        ("غانا ترفض العرض الكيني", ["REJECT refuse غانا > كينيا"]),
    ],
)
def test_other_openings_are_no_datelines(text: str, told: list[str]) -> None:
    assert acts(text) == told


def test_a_newspaper_in_a_dateline_does_nothing() -> None:
    assert acts("بيروت - السفير: دعت غانا إلى الحوار") == ["REQUEST call_verb غانا >"]
    assert acts("دعا السفير إلى الحوار") == ["REQUEST call_verb السفير >"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("كتبت دانة الحديدي: طالب الوزير الكيني غانا بالرد.", ["REQUEST request_verb الوزير الكيني > غانا"]),
        ("كتب الوزير الكيني: نطالب غانا بالرد.", ["REQUEST request_verb الوزير الكيني > غانا"]),
    ],
)
def test_who_wrote_a_story_does_nothing(text: str, told: list[str]) -> None:
    assert acts(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("أكرا - مكتب الصحيفة - وكالات: طالب الوزير الكيني غانا بالرد.", "REQUEST request_verb الوزير الكيني > غانا"),
        ("أكرا - سامي نصار:\nوصل وفد غاني إلى كينيا.", "CONSULT travel وفد غاني > كينيا"),
        ("غانا - الوزير الكيني: نطالب توغو بالرد.", "REQUEST request_verb الوزير الكيني > توغو"),
    ],
)
def test_desks_and_authors_act_in_nothing(text: str, told: str) -> None:
    assert acts(text)[0] == told

"""Who voted how, told within an act."""

import pytest
from told import acts


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("اعتمد مجلس الأمن القرار بتأييد 14 عضوا وامتناع غانا عن التصويت", ["AGREE adopt مجلس الأمن >"]),
        ("صوتت ضد القرار غانا وكينيا", ["REJECT vote_against غانا + كينيا >"]),
        ("غانا تصوت ضد القرار", ["REJECT vote_against غانا >"]),
    ],
)
def test_votes_are_no_targets(text: str, told: list[str]) -> None:
    assert acts(text) == told


def test_a_feminine_body_has_no_masculine_verb() -> None:
    told = acts("اعتمد مجلس الأمن قرارا قدمته المجموعة العربية يدين توغو")
    assert not any(act.startswith("ACCUSE") and "المجموعة" in act for act in told)


def test_of_whom_the_actor_is_made() -> None:
    assert acts("رحبت اللجنة الرباعية (غانا وكينيا وتوغو) بالاتفاق")[0].endswith(">")

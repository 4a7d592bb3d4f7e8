"""Whom one met, behind when and where that was."""

import pytest
from told import acts


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "أعلن المبعوث الكيني ذلك عقب لقائه في لومي الرئيس التوغولي",
            ["CONSULT meeting المبعوث الكيني > الرئيس التوغولي"],
        ),
        (
            "أكد الرئيس الكيني، لدى استقباله، أمس في القصر الرئاسي السفير التوغولي، أن بلاده ملتزمة",
            ["CONSULT reception الرئيس الكيني > السفير التوغولي"],
        ),
        ("أعلن المبعوث الكيني ذلك عقب لقائه نظيره", ["CONSULT meeting المبعوث الكيني > نظيره"]),
        # Who acts behind a comma and a verb was not met.
        ("عقب لقائه في لومي، دعا الرئيس التوغولي إلى الهدوء", ["REQUEST call_verb الرئيس التوغولي >"]),
        ("قال الوزير الكيني في لقائه أمس إن الرئيس الغاني موافق", []),
    ],
)
def test_whom_one_met(text: str, told: list[str]) -> None:
    assert acts(text) == told


def test_who_is_met_behind_a_town() -> None:
    assert acts("أكد الوزير الكيني خلال لقائه في نيويورك الوزير الغاني حرصه على السلام") == [
        "CONSULT meeting الوزير الكيني > الوزير الغاني"
    ]

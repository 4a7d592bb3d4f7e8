"""Who wrote a text says what "in it" tells."""

import pytest
from told import acts


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "رفضت كينيا الرسالة التي وجهها الرئيس الغاني إلى القمة، والتي دعا فيها إلى الحوار",
            "REQUEST call_verb الرئيس الغاني >",
        ),
        ("رفضت كينيا تصريحات أدلى بها الوزير الغاني دعا فيها إلى الحوار", "REQUEST call_verb الوزير الغاني >"),
        (
            "جاء الرد على بيان أصدرته وزارة الدفاع الغانية، أمس، واتهمت فيه كينيا بخرق الهدنة",
            "ACCUSE accuse_of وزارة الدفاع الغانية > كينيا",
        ),
        (
            "رفضت كينيا المدينة التي بناها الوزير الغاني، ودعت فيها إلى الحوار",
            "REQUEST call_verb كينيا > الوزير الغاني",
        ),
    ],
)
def test_the_writer_asks(text: str, told: str) -> None:
    assert acts(text)[-1] == told

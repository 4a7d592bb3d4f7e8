"""Acts told by a verb or a participle: whose they are, where the subject is written and where it is not."""

import pytest
from told import acts


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("طردت غانا السفير الكيني", ["SANCTION expel غانا > السفير الكيني"]),
        ("قال الرئيس الغاني إنه يؤيد توغو", ["SUPPORT back الرئيس الغاني > توغو"]),
        (
            "هاجم الوزير الغاني الخطة، مطالبا كينيا بالتحقيق",
            ["ACCUSE attack_in_words الوزير الغاني >", "REQUEST request_part الوزير الغاني > كينيا"],
        ),
    ],
)
def test_whose_a_verb_is(text: str, told: list[str]) -> None:
    assert acts(text) == told


@pytest.mark.parametrize(
    "text",
    [
        "145 متهما غانيا أمام المحكمة",
        "لقطات تتهم السكان بالسرقة",
    ],
)
def test_a_verb_of_nobody(text: str) -> None:
    assert acts(text) == []

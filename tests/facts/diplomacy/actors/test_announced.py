"""Who announces what a verbal noun tells of his own state."""

import pytest
from told import acts


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("أعلن الرئيس الكيني انسحاب كينيا من المعاهدة", ["REJECT withdrawal_treaty الرئيس الكيني >"]),
        ("كان الرئيس الكيني قد أعلن انسحاب كينيا من المعاهدة", ["REJECT withdrawal_treaty الرئيس الكيني >"]),
        (
            "أعلن الرئيس الكيني، أمس، اعتراف كينيا بدولة فلسطين",
            ["SUPPORT recognise_noun الرئيس الكيني > دولة فلسطين"],
        ),
        # Another state's minister only tells of it.
        ("أعلن الوزير الغاني انسحاب كينيا من المعاهدة", ["REJECT withdrawal_treaty كينيا >"]),
        ("أثار انسحاب كينيا من المعاهدة جدلا", ["REJECT withdrawal_treaty كينيا >"]),
    ],
)
def test_who_announces(text: str, told: list[str]) -> None:
    assert acts(text) == told

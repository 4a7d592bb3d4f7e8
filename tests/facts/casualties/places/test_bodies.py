"""Names of bodies hold no place of a count."""

import pytest
from told import values


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("سرايا سراقب تفرج عن ثلاثة رعاة", ["None"]),
        ("صحيفة صوت سراقب: مقتل ثلاثة رعاة", ["None"]),
        ("تنشط جماعة ولاية تدمر التي قتلت ثلاثة رعاة", ["None"]),
        ("قتل زعيم القاعدة في ليبيا بغارة قرب تدمر", ["تدمر"]),
        # What happened in a place is told there.
        ("أعلنت سرايا سراقب مقتل ثلاثة رعاة في تدمر", ["تدمر"]),
        ("قتل ثلاثة من عناصر تنظيم محلي في سراقب", ["سراقب"]),
    ],
)
def test_named_bodies(text: str, told: list[str]) -> None:
    assert values(text, "location") == told

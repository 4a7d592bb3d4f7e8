"""The enemy in the words of those who fight him, and what they wait for."""

import pytest
from told import acts


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "أعلن الناطق باسم الجيش الغاني ذلك. وحذر العدو من مغبة الاستمرار في القصف",
            ["THREATEN warn الناطق باسم الجيش الغاني > العدو"],
        ),
        ("حذر العدو سكان القرية من عواقب البقاء", ["THREATEN warn العدو > سكان القرية"]),
        ("ستقاتل الحركة حتى وقف القصف ورفع الحصار عن القرية", []),
    ],
)
def test_who_warns_whom(text: str, told: list[str]) -> None:
    assert acts(text) == told

"""Whether the party behind a noun of help gives it or gets it."""

import pytest
from told import acts


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("دعم كينيا القوي لتوغو قائم", ["SUPPORT support_of_party كينيا > توغو"]),
        ("طرح دعم الوكالة الأممية على طاولة مجلس الأمن", []),
        ("عليها وقف دعم الحركة والالتزام بالقوانين وعدم التدخل في شؤون دول المنطقة", []),
    ],
)
def test_who_helps(text: str, told: list[str]) -> None:
    assert acts(text) == told

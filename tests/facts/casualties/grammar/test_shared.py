"""Two outcomes under one vague number."""

import pytest
from told import counts


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("قتلت وأسرت العشرات من المسلحين", ["captive 20+ verb_person", "killed 20+ shared"]),
        ("أدى القتال إلى مقتل وتشريد الآلاف", ["displaced 2000+ masdar_of", "killed 2000+ shared"]),
        ("مقتل وإصابة ونزوح الآلاف", ["displaced 2000+ masdar_of"]),
        ("اعتقال واختطاف العشرات من سكان القرية", ["captive 20+ masdar_person"]),
        ("قتل وأصيب العشرات", ["casualties 20+ verb_of"]),
        ("خطف وقتل ثلاثة رعاة", ["killed 3 verb_person", "captive 3 shared"]),
        ("اعتقال وترحيل 30 مهاجرا", ["displaced 30 masdar_person", "detained 30 shared"]),
        ("اعتقال عشرة وترحيل 30 مهاجرا", ["detained 10 masdar_bare", "displaced 30 masdar_person"]),
        ("قتل واعتقال عشرة مسلحين", ["detained 10 masdar_person"]),
    ],
)
def test_two_verbs_share_some(text: str, told: list[str]) -> None:
    assert counts(text) == told

"""The age of one person stands between the person and the verb, and is no count."""

import pytest
from told import counts


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("سيدة تبلغ من العمر 64 سنة توفيت متأثرة بحروق", ["killed 1 before_verb"]),
        ("قال مسؤول إن رجلا يبلغ من العمر 45 عاما قتل بالرصاص", ["killed 1 before_verb"]),
        ("فتاة في العاشرة من عمرها قتلت برصاصة طائشة", ["killed 1 before_verb"]),
        ("قالت الشرطة إن سامي الراوي (38 عاما) قتل أمام بيته", ["killed 1 before_verb"]),
        ("قالت الشرطة إن عاملا، 31 عاما، توفي في المستشفى", ["killed 1 before_verb"]),
        ("قال الطبيب إن رضيعا عمره ثلاثة أشهر مات جوعا", ["killed 1 before_verb"]),
    ],
)
def test_the_verb_stands_behind_the_age(text: str, told: list[str]) -> None:
    assert counts(text) == told


@pytest.mark.parametrize(
    "text",
    [
        "طفل عمره تسعة أعوام نجا من الحريق",
        "سيدة تبلغ من العمر 64 سنة عادت من السفر",
    ],
)
def test_an_age_and_no_outcome(text: str) -> None:
    assert counts(text) == []

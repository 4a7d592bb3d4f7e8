"""A name that no lexicon has is one where only a name can stand: before an office in commas, or one and a colon."""

import pytest
from told import acts


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "أدان تشيبوزو أوكونجو، سفير نيجيريا لدى تشاد، القصف الكيني على القرية.",
            ["ACCUSE accuse_verb تشيبوزو أوكونجو > كينيا"],
        ),
        (
            "حث تشيبوزو أوكونجو، المنسق الأممي للشؤون الإنسانية في القرية، كينيا على وقف القصف.",
            ["REQUEST request_verb تشيبوزو أوكونجو > كينيا"],
        ),
        (
            "تشيبوزو أوكونجو سفير نيجيريا لدى تشاد: على كينيا أن تسحب قواتها فورا.",
            ["REQUEST must تشيبوزو أوكونجو > كينيا"],
        ),
        (
            "ندد سامي نصار، منسق الشؤون الإنسانية لدى مخيمات الساحل، بالقصف الكيني على القرية.",
            ["ACCUSE denounce سامي نصار > كينيا"],
        ),
        ("أدان سامي نصار، رئيس الوزراء الأسبق، القصف الكيني على القرية.", ["ACCUSE accuse_verb سامي نصار > كينيا"]),
    ],
)
def test_who_is_named_before_an_office(text: str, told: list[str]) -> None:
    assert acts(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("استقبل قصر الساحل سفير نيجيريا، ورحب بالاتفاق.", ["SUPPORT welcome سفير نيجيريا >"]),
        ("في أوكونجو تشيبوزو، سفير نيجيريا يدعو كينيا إلى وقف القصف.", ["REQUEST call_verb سفير نيجيريا > كينيا"]),
        (
            "قال سامي نصار، نائب رئيس الوزراء وزير خارجية غانا، إنه عاد.\nوزير خارجية غانا دعا كينيا إلى وقف القصف.",
            ["REQUEST call_verb سامي نصار > كينيا"],
        ),
    ],
)
def test_where_no_name_needs_to_stand(text: str, told: list[str]) -> None:
    assert acts(text) == told

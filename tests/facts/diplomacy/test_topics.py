"""What an act is about, by the topic words of its clause or of its text."""

import pytest
from told import acts


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("طالبت غانا كينيا بوقف إطلاق النار", ["REQUEST request_verb غانا > كينيا ceasefire"]),
        ("طالبت غانا توغو بالإفراج عن الأسرى", ["REQUEST request_verb غانا > توغو hostages_prisoners"]),
        ("فرضت غانا عقوبات على كينيا", ["SANCTION impose غانا > كينيا sanctions"]),
    ],
)
def test_the_topic(text: str, told: list[str]) -> None:
    assert acts(text, "topics") == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("طردت غانا سفير توغو", ["SANCTION expel غانا > سفير توغو other"]),
        # Where the crowd stands, whose relations, a party's name, a peace process of decades.
        ("تظاهر الآلاف أمام مقر البرلمان في غانا", ["PROTEST demonstrate الآلاف > البرلمان other"]),
        ("طالبت غانا بحسن العلاقات بين الدولتين", ["REQUEST request_verb غانا > other"]),
        ("انتقدت غانا حزب الإصلاح", ["ACCUSE accuse_verb غانا > حزب الإصلاح other"]),
        ("أشاد الوزير الغاني بدعم كينيا عملية السلام", ["SUPPORT welcome الوزير الغاني > كينيا other"]),
    ],
)
def test_no_topic_is_told(text: str, told: list[str]) -> None:
    assert acts(text, "topics") == told

"""What an act is about, by the topic words of its clause or of its text."""

import pytest
from told import acts

from waqai.facts.diplomacy.attributes.topics import Subject, may_begin_topic, topics_between
from waqai.facts.document import read


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


def test_a_text_tells_the_topics_of_each_stretch_as_the_stretch_alone_does() -> None:
    tokens = read("طالبت غانا كينيا بوقف إطلاق النار والإفراج عن الأسرى ثم فرضت عقوبات على توغو").tokens
    subject = Subject(tokens, [k for k, token in enumerate(tokens) if may_begin_topic(token.text)])
    stretches = [(first, last) for last in range(len(tokens) + 1) for first in range(last)]
    assert all(subject.between(*edges) == topics_between(tokens, *edges) for edges in stretches)
    assert subject.between(0, len(tokens)) and not subject.between(0, 3)

"""Topics and places of acts."""

import pytest

from waqai.facts.diplomacy import find_acts
from waqai.facts.document import read


@pytest.mark.parametrize(
    ("text", "topics"),
    [
        ("دعت غانا إلى وقف إطلاق النار وتبادل الأسرى.", ["ceasefire", "hostages_prisoners"]),
        ("فرضت كندا عقوبات على بيلاروسيا.", ["sanctions"]),
        ("انتقدت غانا البرنامج النووي لجارتها.", ["nuclear"]),
        ("ندد الاتحاد الأفريقي باستخدام الأسلحة الكيميائية.", ["other"]),
        ("زار الرئيس الغاني السنغال أمس.", ["other"]),
    ],
)
def test_topics(text: str, topics: list[str]) -> None:
    assert find_acts(read(text))[0].topics == topics


def test_the_agreement_has_the_topic_of_the_text() -> None:
    text = "بحثت الصحف وقف إطلاق النار. وطال الجدل حول الهدنة.\nورفضت غانا الاتفاق."
    assert find_acts(read(text))[-1].topics == ["ceasefire"]


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("التقى وزير الدفاع الكندي نظيره الهولندي في باريس.", "باريس"),
        ("أجرى الوزير الغاني مباحثات في العاصمة الفرنسية باريس مع نظيره.", "باريس"),
        ("زار الرئيس الغاني السنغال.", "السنغال"),
        ("وصل الرئيس الغاني إلى القاهرة في زيارة رسمية.", "القاهرة"),
        ("اتهمت غانا توغو بقتل مدنيين في باريس.", None),
        ("رفضت غانا المقترح.", None),
    ],
)
def test_location(text: str, place: str | None) -> None:
    assert find_acts(read(text))[0].location == place

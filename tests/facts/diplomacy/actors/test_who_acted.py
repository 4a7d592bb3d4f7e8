"""Who acted before a verb with no subject of its own."""

import pytest
from told import acts


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "قال الوزير إن الهدنة بين غانا وحركة طالبان قائمة بعدما شنت غانا غارات، متهمة الحركة بخطف جنودها",
            "ACCUSE accuse_part غانا > حركة طالبان",
        ),
        ("تشعر غانا بالغضب من جارتها. وهددت بضرب توغو", "THREATEN threaten_verb غانا > توغو"),
        (
            "وقع أهالي البلدة عريضة إلى الرئيس الغاني، مطالبين كينيا بالحوار",
            "REQUEST request_part أهالي البلدة > كينيا",
        ),
        ("اتهمت غانا كينيا بخرق الحدود بين البلدين، مهددة بإغلاق المعابر", "THREATEN threaten_part غانا > كينيا"),
        ("استقبل الرئيس الغاني نظيره الكيني، حيث وقعا مذكرة تفاهم", "AGREE sign الرئيس الغاني + نظيره الكيني >"),
        ("استقبل الرئيس الغاني نظيره الكيني. لقد اتفقا على هدنة", "AGREE agree_verb الرئيس الغاني + نظيره الكيني >"),
        ("رفعت غانا دعوى أمام المحكمة تتهم فيها كينيا بالعدوان", "ACCUSE complain غانا > كينيا"),
        ("قصفت غانا مواقع أخرى متهمة الحكومة بخرق القانون", "ACCUSE accuse_part غانا > الحكومة"),
    ],
)
def test_the_doer(text: str, told: str) -> None:
    assert told in acts(text)


@pytest.mark.parametrize("text", ["تشعر المدينة بالحزن. وهددت بضرب توغو", "سادت مواقف متهمة بالغموض"])
def test_no_one(text: str) -> None:
    assert acts(text) == []


@pytest.mark.parametrize("verb", ["كما حث", "وحث"])
def test_who_urges_is_who_met(verb: str) -> None:
    text = f"التقى الوزير الكيني سامي الراوي الوزير الغاني كوفي منساه. {verb} منساه على ضبط النفس"
    assert acts(text)[-1] == "REQUEST request_verb سامي الراوي > كوفي منساه"


def test_one_who_urges_others() -> None:
    text = "التقى الوزير الكيني سامي الراوي الوزير الغاني كوفي منساه. وحث منساه كينيا على ضبط النفس"
    assert acts(text)[-1] == "REQUEST request_verb كوفي منساه > كينيا"


def test_what_a_crowd_demands_is_of_no_one_told_beside_it() -> None:
    text = "أعلن الوزير الغاني استقالة حكومته، فيما تظاهر ألف شخص في الساحة مطالبين بانسحاب توغو"
    assert [row.split()[0] for row in acts(text)] == ["PROTEST"]


def test_who_speaks_goes_on() -> None:
    text = "قال المتحدث كوفي منساه إن الوزير الغاني سيتوجه إلى كينيا. ونفى توقيع أي اتفاق"
    assert acts(text)[-1].startswith("REJECT deny كوفي منساه")


def test_whose_refusal_is_told_of_does_not_go_on() -> None:
    text = "شدد وزير خارجية غانا على رفض الحكومة أي تدخل، داعيا كينيا إلى الحوار"
    assert acts(text)[-1] == "REQUEST request_part وزير خارجية غانا > كينيا"


@pytest.mark.parametrize("goes_on", ["ودعت", "كما دعت"])
def test_who_speaks_goes_on_behind_what_is_said_of_another(goes_on: str) -> None:
    text = f"أكدت الحكومة الكينية أن غانا ستستضيف الجولة المقبلة. {goes_on} إلى الهدوء"
    assert acts(text)[-1] == "REQUEST call_verb الحكومة الكينية >"


def test_a_participle_of_many_is_of_no_single_body() -> None:
    text = "أعلن المكتب الإعلامي أن مليون كيني يواصلون الصمود رافضين القرار"
    assert acts(text) == []


def test_a_participle_is_not_of_those_of_another_gender() -> None:
    assert acts("حذر سناتور من خفض عدد القوات الغانية، منتقدا القرار") == []


def test_what_another_claims_makes_him_no_speaker() -> None:
    text = "نفت حكومة غانا ما تزعمه كينيا عن الحدود، مؤكدة أن هذه الادعاءات كاذبة"
    assert acts(text) == ["REJECT deny حكومة غانا > كينيا"]

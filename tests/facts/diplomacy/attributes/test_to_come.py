"""Meetings told in the present that are still to come."""

import pytest
from told import acts

from waqai.facts.diplomacy import find_acts
from waqai.facts.diplomacy.attributes.to_come import is_to_come
from waqai.facts.document import read


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "يلتقي وزير الخارجية الكيني نظيره الغاني في وقت لاحق اليوم",
            ["CONSULT meet وزير الخارجية الكيني > نظيره الغاني planned"],
        ),
        ("يجتمع وزراء الدفاع الثلاثاء في نيروبي", ["CONSULT meet_with وزراء الدفاع > planned"]),
        ("يجتمع وزراء الدفاع منذ الثلاثاء في نيروبي", ["CONSULT meet_with وزراء الدفاع > ongoing"]),
        ("التقى الرئيس الكيني لاحقا نظيره الغاني", ["CONSULT meet الرئيس الكيني > نظيره الغاني"]),
        (
            "الرئيس الكيني يستقبل نظيره الغاني\nيستقبل الرئيس الكيني، الخميس، نظيره الغاني",
            ["CONSULT meet الرئيس الكيني > نظيره الغاني planned"],
        ),
    ],
)
def test_status(text: str, told: list[str]) -> None:
    assert acts(text) == told


def test_only_a_day_or_later() -> None:
    tokens = read("يلتقي الوزير ضيفه").tokens
    assert not is_to_come(tokens, 0, len(tokens))


def test_what_one_announces_that_he_will_do_is_to_come() -> None:
    assert acts("أعلنت كينيا أنها سترسل مساعدات إلى غانا.")[0].endswith("planned")
    assert acts("قررت كينيا استئناف العلاقات مع غانا اعتبارا من الأحد المقبل.")[0].endswith("planned")
    assert not acts("أعلنت كينيا قبولها عرضا للقاء في مايو المقبل.")[0].endswith("planned")


def test_what_one_will_send_for() -> None:
    sent = "وزير خارجيته للقاء الملك سلمان"
    assert acts(f"قال الرئيس الكيني إنه سيرسل {sent}")[0].endswith("planned")
    assert not acts(f"أرسل الرئيس الكيني {sent}")[0].endswith("planned")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ('قال الرئيس الغاني خلال زيارة لكينيا: "يتوقع أن تكون لدينا خيارات"', "occurred"),
        ("سيقول الرئيس الغاني ذلك خلال زيارة مرتقبة لكينيا", "planned"),
        ("يجري الرئيس الغاني حوارا مع الرئيس الكيني بشأن السلاح إذا تعرض لهجوم متوقع", "ongoing"),
        ("تطرق الوزير إلى السلاح خلال اجتماع غاني-كيني سيعقد غدا", "planned"),
        ("تطرق الرئيس الغاني في اجتماع مع الرئيس الكيني سيعقد غدا إلى السلاح", "planned"),
    ],
)
def test_what_is_said_of_things_to_come_at_a_meeting(text: str, told: str) -> None:
    assert [act.status for act in find_acts(read(text)) if act.type == "CONSULT"] == [told]

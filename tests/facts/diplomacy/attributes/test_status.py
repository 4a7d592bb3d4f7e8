"""Whether an act occurred, goes on, is planned, proposed or denied; whether its predicate is negated."""

import pytest
from told import acts

from waqai.facts.diplomacy import find_acts
from waqai.facts.document import read


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("التقى الرئيس الغاني الرئيس الكيني", ["CONSULT meet الرئيس الغاني > الرئيس الكيني"]),
        ("من المقرر أن يلتقي الرئيس الغاني الرئيس الكيني", ["CONSULT meet الرئيس الغاني > الرئيس الكيني planned"]),
        ("يعتزم الرئيس الغاني زيارة كينيا", ["CONSULT make_visit الرئيس الغاني > كينيا planned"]),
        # What is awaited is the zone, not the deal.
        ("لم تعلن الحركة في المنطقة المرتقبة رأيا في الاتفاق الغاني الكيني", ["AGREE deal_between غانا + كينيا >"]),
        ("نفت غانا توقيع اتفاق مع كينيا", ["REJECT deny غانا > كينيا", "AGREE reach_noun غانا > كينيا denied"]),
    ],
)
def test_the_status(text: str, told: list[str]) -> None:
    assert acts(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("لم يلتق الرئيس الغاني الرئيس الكيني", []),
        ("يعود الوفد في حال رفض كينيا العرض", []),
        ("سيفرح الوفد إذا تم توقيع الاتفاق بين غانا وكينيا", []),
        ("ألغت غانا زيارة الوفد إلى كينيا", ["REJECT cancel غانا >"]),
        ("قبل أن يلتقي الرئيس الغاني الرئيس الكيني عاد الوفد", []),
        ("أكدت غانا أنها لن تجري محادثات مع كينيا", []),
        ("لم تسفر المحادثات بين غانا وكينيا عن نتيجة", ["CONSULT talks_noun غانا + كينيا >"]),
        ("القمة بين غانا وكينيا ستعقد الاثنين", ["CONSULT meeting غانا + كينيا > planned"]),
    ],
)
def test_neither_done_nor_planned(text: str, told: list[str]) -> None:
    assert acts(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("لا يزال الرئيس الغاني يطالب كينيا بالاعتذار", ["REQUEST request_verb الرئيس الغاني > كينيا ongoing"]),
        ("قال الوزير الغاني إن كينيا لا تزال تنتهك الاتفاق", ["ACCUSE charge الوزير الغاني > كينيا"]),
        (
            "يقوم الرئيس الغاني كوفي منساه الأربعاء بزيارة إلى كينيا يلتقي خلالها سامي الراوي زعيم المعارضة",
            ["CONSULT make_visit كوفي منساه > كينيا planned", "CONSULT meet كوفي منساه > سامي الراوي planned"],
        ),
    ],
)
def test_what_is_still_asked_and_whom_a_visit_to_come_is_for(text: str, told: list[str]) -> None:
    assert acts(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "أكد الرئيس الغاني خلال لقائه الرئيس الكيني أن القمة المقررة غدا ستعقد",
            ["CONSULT meeting الرئيس الغاني > الرئيس الكيني"],
        ),
        (
            "سيعرض الرئيس الغاني خلال لقائه المرتقب بالرئيس الكيني خطته",
            ["CONSULT meeting الرئيس الغاني > الرئيس الكيني planned"],
        ),
    ],
)
def test_what_is_said_at_a_meeting_of_things_to_come_does_not_put_it_off(text: str, told: list[str]) -> None:
    assert acts(text) == told


def test_talks_that_are_not_resumed() -> None:
    assert acts("لن تستأنف غانا المحادثات مع كينيا") == []
    assert acts("لم تبدأ المحادثات بين غانا وكينيا بعد") == []
    assert acts("استؤنفت المحادثات بين غانا وكينيا") == ["CONSULT talks_begin غانا + كينيا >"]


def test_what_one_means_to_say_is_planned() -> None:
    assert acts("تعتزم غانا مطالبة كينيا بتعويضات.") == ["REQUEST request_part غانا > كينيا planned"]
    assert acts("تستعد غانا للقمة، مطالبة كينيا بتعويضات.") == ["REQUEST request_part غانا > كينيا"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("من المقرر أن تفتتح غانا، الاثنين، سفارتها في القدس.", "planned"),
        ("تفتتح غانا سفارتها في القدس.", "occurred"),
        ("قال ذلك على بعد أسابيع من قمة الرئيس الغاني ونظيره الكيني في لومي.", "planned"),
        ("قال ذلك بعد أسابيع من قمة الرئيس الغاني ونظيره الكيني في لومي.", "occurred"),
    ],
)
def test_what_is_still_ahead(text: str, told: str) -> None:
    assert [act.status for act in find_acts(read(text))] == [told]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("هددت كينيا بالحرب، قبل أن تتفق مع غانا على هدنة", ["AGREE agree_verb كينيا > غانا"]),
        ("على غانا أن تفكك مصنعها قبل أن ترفع كينيا العقوبات عنها", []),
        ("لن تنسحب القوات قبل أن تتفق كينيا مع غانا على هدنة", []),
        ("عاد الوفد قبل أن توقع الحكومة أي اتفاق", []),
        ("اجتمع الخبراء حتى قبل أن تتفق كينيا مع غانا على هدنة", []),
    ],
)
def test_what_came_next_and_what_is_waited_for(text: str, told: list[str]) -> None:
    assert [act for act in acts(text) if act.startswith(("AGREE", "CONCEDE"))] == told

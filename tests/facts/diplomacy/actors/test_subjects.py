"""Subjects of verbs, by word order and agreement: before the verb, behind it, joined by و."""

import pytest
from told import acts


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("طردت غانا السفير الكيني", ["SANCTION expel غانا > السفير الكيني"]),
        ("غانا تطرد السفير الكيني", ["SANCTION expel غانا > السفير الكيني"]),
        ("أما غانا فقد طردت السفير الكيني", ["SANCTION expel غانا > السفير الكيني"]),
        ("غانا، وهي عضو في الاتحاد منذ عقود، تدين الهجوم", ["ACCUSE accuse_verb غانا >"]),
        (
            "وكان الوزير كوفي منساه، الذي عاد الأحد، بعد القمة، دعا الحكومة الغانية إلى الهدوء",
            ["REQUEST call_verb كوفي منساه > الحكومة الغانية"],
        ),
        ("اتهمت وزارة الصحة بغزة كينيا بالكذب", ["ACCUSE accuse_of وزارة الصحة > كينيا"]),
        ("تبادلت غانا وكينيا طرد الدبلوماسيين", ["SANCTION expel غانا + كينيا > الدبلوماسيين"]),
        ("أكد أن غانا وكينيا، توصلتا إلى اتفاق", ["AGREE sign غانا + كينيا >"]),
        ("عمليات لغانا والحكومة الكينية تدعو توغو إلى الهدوء", ["REQUEST call_verb الحكومة الكينية > توغو"]),
        ("وقعت غانا وكينيا وتوغو اتفاقا", ["AGREE conclude غانا + كينيا + توغو >"]),
    ],
)
def test_where_the_subject_stands(text: str, told: list[str]) -> None:
    assert acts(text) == told


@pytest.mark.parametrize(
    "text",
    [
        "هجوم غانا يهدد توغو",
        "هجوم غانا طرد السكان",
    ],
)
def test_no_subject(text: str) -> None:
    assert acts(text) == []


def test_a_dual_in_the_oblique_is_no_subject() -> None:
    assert acts("ذكر أن الوالي أرسل لجنة إلى القرية ودعا الطرفين إلى التعقل") == []
    assert acts("اتفق الطرفان على الهدنة") == ["AGREE agree_verb الطرفان >"]
    assert acts("ودعت غانا الطرفين إلى الحوار") == ["REQUEST call_verb غانا > الطرفين"]


def test_whom_a_headline_ends_with_is_accused() -> None:
    assert acts("انفجار في القرية والبلدية تتهم الحركة") == []
    assert acts("الحكومة تتهم الحركة") == ["ACCUSE accuse_of الحكومة > الحركة"]
    assert acts("بعد الهجوم تتهم غانا كينيا") == ["ACCUSE accuse_of غانا > كينيا"]


def test_adjectives_in_the_oblique_make_an_object() -> None:
    text = "أدان الرئيس الغاني الهجوم ودعا أعضاء المجلس الدائمين إلى التحرك"
    assert acts(text)[-1] == "REQUEST call_verb الرئيس الغاني > أعضاء المجلس"
    assert acts("دعا أعضاء المجلس الدائمون غانا إلى التحرك") == ["REQUEST call_verb أعضاء المجلس > غانا"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("كينيا تفرض عقوبات على غانا وتوغو تتريث", ["SANCTION impose كينيا > غانا"]),
        ("كينيا تفرض عقوبات على غانا وتوغو", ["SANCTION impose كينيا > غانا + توغو"]),
        ("كينيا تفرض عقوبات على غانا وتوغو تمهيدا للقمة", ["SANCTION impose كينيا > غانا + توغو"]),
    ],
)
def test_who_is_joined_to_a_target_and_has_a_verb_of_its_own(text: str, told: list[str]) -> None:
    assert acts(text) == told


def test_a_capital_behind_and_in_does_not_act() -> None:
    assert acts("وفي نيروبي طالبت هدى نصار غانا بالرد.") == ["REQUEST request_verb هدى نصار > غانا"]


def test_where_they_met_does_not_agree() -> None:
    assert acts("محادثات في لومي والطرفان يتفقان على الهدنة")[-1] == "AGREE agree_verb الطرفان >"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("غانا ترفض تسليم رجل الأعمال، وتتهمه كينيا بتدبير الانقلاب", "ACCUSE accuse_of كينيا >"),
        ("غانا ترفض تسليم رجل الأعمال، وتتهمه بتدبير الانقلاب", "ACCUSE accuse_of غانا >"),
        ("غانا ترفض تسليم رجل الأعمال، وتتهم كينيا بتدبير الانقلاب", "ACCUSE accuse_of غانا > كينيا"),
    ],
)
def test_whom_a_pronoun_accuses_stands_before(text: str, told: str) -> None:
    assert acts(text)[-1] == told


def test_how_many_of_them_stands_before_a_subject() -> None:
    assert acts("عدة فصائل معارضة ترفض المقترح") == ["REJECT refuse فصائل معارضة >"]
    assert acts("قال إن معظم الدول الأفريقية رفضت المقترح") == ["REJECT refuse الدول الأفريقية >"]


def test_a_party_behind_the_verb_of_who_is_no_subject() -> None:
    visitor = "CONSULT visit كوفي منساه > غانا"
    assert acts("الرئيس الكيني كوفي منساه الذي يزور غانا رفض مقترح توغو") == [
        visitor,
        "REJECT refuse كوفي منساه > توغو",
    ]
    assert acts("الرئيس الكيني كوفي منساه الذي وصل إلى غانا رفض مقترح توغو")[-1].endswith("منساه > توغو")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("أدانت العديد من الدول الهجوم", ["ACCUSE accuse_verb الدول >"]),
        ("دعا عدد من الوزراء الغانيين إلى الحوار", ["REQUEST call_verb الوزراء الغانيين >"]),
        ("طرد كل من البلدين سفيرا", ["SANCTION oust_envoy البلدين > سفيرا"]),
        ("دعا الكثير من المال إلى الحذر", []),
        ("أدان العديد من الكتب الحرب", []),
        ("سيدين عددا من أعضاء البرلمان الغاني", []),
    ],
)
def test_many_of_those_who_act(text: str, told: list[str]) -> None:
    assert acts(text) == told


def test_what_one_is_to_hold_acts_in_nothing() -> None:
    text = "قال الوزير إن كوفي منساه مدير المخابرات الكينية والمرشح لتولي وزارة الدفاع قام بزيارة إلى غانا"
    assert acts(text) == ["CONSULT visit_noun كوفي منساه > غانا"]

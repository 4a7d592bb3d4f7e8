"""Acts told by a verb or a participle: whose they are, where the subject is written and where it is not."""

import pytest
from told import acts


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("طردت غانا السفير الكيني", ["SANCTION expel غانا > السفير الكيني"]),
        ("قال الرئيس الغاني إنه يؤيد توغو", ["SUPPORT back الرئيس الغاني > توغو"]),
        (
            "هاجم الوزير الغاني الخطة، مطالبا كينيا بالتحقيق",
            ["ACCUSE attack_in_words الوزير الغاني >", "REQUEST request_part الوزير الغاني > كينيا"],
        ),
    ],
)
def test_whose_a_verb_is(text: str, told: list[str]) -> None:
    assert acts(text) == told


@pytest.mark.parametrize(
    "text",
    [
        "145 متهما غانيا أمام المحكمة",
        "لقطات تتهم السكان بالسرقة",
        "عثروا على ما يدين الوزير الغاني",
        "اشتد القتال، مما دعا الوزير الغاني إلى العودة",
    ],
)
def test_a_verb_of_nobody(text: str) -> None:
    assert acts(text) == []


def test_who_acts_in_a_relative_clause_does_not_go_on() -> None:
    text = "رحب الوزير الغاني بالهدنة التي أعلنتها كينيا، ودعا توغو إلى الحوار"
    assert acts(text)[-1] == "REQUEST call_verb الوزير الغاني > توغو"


def test_patients_are_received_and_not_met() -> None:
    assert acts("استقبل السفير الكيني 40 جريحا") == []


def test_who_calls_for_a_session_is_not_called() -> None:
    told = acts("طالبت غانا بتحقيق مستقل ودعت كينيا إلى جلسة طارئة")
    assert told[-1] == "REQUEST call_verb كينيا >"


@pytest.mark.parametrize(
    "text",
    ["قال الوزير الغاني إن الجيش لم ينفذ غارة على القافلة", "وصف الوزير الغاني ذلك بأنه نصر على الإرهاب"],
)
def test_denials_and_victories_are_no_charges(text: str) -> None:
    assert not any(act.startswith("ACCUSE") for act in acts(text))


def test_what_sums_up_is_no_group() -> None:
    assert acts("قالت اللجنة إن ما مجموعه 90 شخصا قتلوا جراء أعمال الإرهاب") == []


def test_a_quantity_of_parties_is_an_object_too() -> None:
    told = acts("دعت غانا إلى وقف القتال، كما حضت السفارة الكندية جميع الأطراف على الهدوء")
    assert told[-1] == "REQUEST request_verb السفارة الكندية > الأطراف"


def test_those_who_are_counted_do_it() -> None:
    assert acts("صوت البرلمان الغاني أمس، وعارضه 11 آخرون") == []
    assert acts("رفضت كندا 3 طلبات غانية") == ["REJECT refuse كندا > غانا"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "دان الوزير الكيني الهجوم ودعا مجلس الأمن إلى عقد جلسة طارئة.",
            "REQUEST call_verb الوزير الكيني > مجلس الأمن",
        ),
        ("ودعا مجلس الأمن إلى عقد جلسة طارئة.", "REQUEST call_verb مجلس الأمن >"),
        ("دان الوزير الكيني الهجوم ودعا مجلس الأمن إلى مؤتمر دولي.", "REQUEST call_verb مجلس الأمن >"),
    ],
)
def test_a_body_is_called_to_its_own_session(text: str, told: str) -> None:
    assert [row for row in acts(text) if row.startswith("REQUEST")] == [told]


def test_a_sentence_goes_on_to_tell_of_who_acts_in_it() -> None:
    text = "دعا الرئيس الغاني توغو إلى الهدوء. ورحب في كلمة بضيوف بنين، داعيا القادة إلى الحوار"
    assert acts(text)[-1] == "REQUEST request_part الرئيس الغاني > القادة"


def test_an_unknown_name_that_asks_goes_on() -> None:
    rows = acts("دعا الفلاني غانا إلى الرد، وانتقد بعض الدول العربية لعدم إلغائها الديون.")
    assert rows == ["REQUEST call_verb الفلاني > غانا", "ACCUSE accuse_verb الفلاني > الدول العربية"]


def test_who_is_on_a_visit_does_what_is_done_there() -> None:
    told = acts("عاد الرئيس الكيني من زيارة إلى لومي حيث بحث التعاون مع الرئيس التوغولي")
    assert told[1:] == ["CONSULT discuss الرئيس الكيني > الرئيس التوغولي"]
    assert len(acts("زار الرئيس الكيني لومي حيث وقع انفجار")) == 1


def test_a_threat_named_behind_its_doer_is_no_danger_to_him() -> None:
    assert acts("ستوجه غانا إنذارا إلى كينيا.") == ["THREATEN issue_threat غانا > كينيا planned"]
    assert acts("وتهدد العواصف غانا.") == []

"""Acts made by speaking: demands, threats and charges inside what someone is reported to say."""

import pytest
from told import acts

from waqai.facts.diplomacy import find_acts
from waqai.facts.document import read


def told(text: str) -> list[tuple[str, list[str], list[str]]]:
    return [(act.type, act.actors, act.targets) for act in find_acts(read(text))]


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ("قال الرئيس الغاني إن على توغو أن تنسحب", ["REQUEST must الرئيس الغاني > توغو"]),
        ("قال الرئيس الغاني إن توغو يجب أن تنسحب", ["REQUEST must الرئيس الغاني > توغو"]),
        ("الرئيس الغاني: سندمر مواقع توغو", ["THREATEN will_pay الرئيس الغاني > توغو"]),
        ("الرئيس الغاني: على توغو إخلاء القاعدة", ["REQUEST must الرئيس الغاني > توغو"]),
        ("الرئيس الغاني: على توغو تقع المسؤولية", []),
        ("الرئيس الغاني: يجب وقف القتال", ["REQUEST must الرئيس الغاني >"]),
        ("أكد الرئيس الغاني أن القوات الغانية جاهزة للرد على أي عدوان", ["THREATEN ready_for_force الرئيس الغاني >"]),
    ],
)
def test_what_one_says_is_an_act(text: str, rows: list[str]) -> None:
    assert acts(text) == rows


@pytest.mark.parametrize(
    "text",
    [
        "على توغو أن تنسحب",
        "يجب وقف القتال",
    ],
)
def test_what_nobody_says(text: str) -> None:
    assert acts(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("السمهوري: على الوزراء الإسراع في الرد", ("REQUEST", ["السمهوري"], ["الوزراء"])),
        ("السمهوري: لن أوقع هذه الورقة", ("REJECT", ["السمهوري"], [])),
        ("وزير الخارجية الكيني لصحيفة الرأي: غانا تتهرب من التزاماتها", ("ACCUSE", ["وزير الخارجية الكيني"], ["غانا"])),
        ("وقال الرئيس الغاني: “لن نوقع أي ورقة”.", ("REJECT", ["الرئيس الغاني"], [])),
        ("مقاتلو الجبهة: العدو لم يلتزم بالهدنة", ("ACCUSE", ["مقاتلو الجبهة"], ["العدو"])),
    ],
)
def test_what_a_headline_says(text: str, expected: tuple[str, list[str], list[str]]) -> None:
    assert expected in told(text)


def test_a_text_told_before_speaks_for_who_wrote_it() -> None:
    text = "قالت الخارجية الكينية في بيان إنها قلقة. وأضاف البيان أن غانا تتهرب من التزاماتها."
    assert ("ACCUSE", ["الخارجية الكينية"], ["غانا"]) in told(text)


@pytest.mark.parametrize(
    "text",
    [
        "الصورة: لن أنسى ذلك اليوم",
        "التفاصيل: لن نوقع شيئا",
        "السمهوري: لن أنسى ذلك اليوم",
        "وقال الرئيس الغاني: “لن ننتظر طويلا”.",
    ],
)
def test_what_only_looks_so(text: str) -> None:
    assert told(text) == []


def test_the_report_of_a_body_goes_on_with_duties() -> None:
    report = "قالت منظمة العفو الدولية إن الطريق مغلق. على السلطات الغانية وقف ترحيل المهاجرين."
    assert acts(report) == ["REQUEST must منظمة العفو الدولية > السلطات الغانية"]
    assert acts("قال الوزير الغاني إن الطريق مغلق. على السلطات الكينية آثار التعب.") == []


def test_a_duty_that_is_quoted() -> None:
    assert acts('قال الوزير الغاني إن على كينيا "أن تنسحب فورا"') == ["REQUEST must الوزير الغاني > كينيا"]
    assert acts('قال الوزير الغاني إن على غانا "أن تنسحب فورا"') == []


def test_a_duty_of_one_named_in_commas() -> None:
    told = acts("قالت الوزيرة الكينية إن على الرئيس الغاني، جون ماهاما، إعادة النظر في قراره")
    assert told == ["REQUEST must الوزيرة الكينية > جون ماهاما"]


def test_what_will_be_needed_is_no_demand() -> None:
    assert acts("قال الوزير الغاني إنه يتوجب على كينيا الانسحاب") == ["REQUEST must الوزير الغاني > كينيا"]
    assert acts("قال الوزير الغاني إن الطريق طويل. وسيتوجب على كينيا الانسحاب") == []


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("قال الوزير الغاني إن بلاده لن ترسل جنودا إلى الحدود", ["REJECT defy الوزير الغاني >"]),
        ("قالت غانا إنها لن تفتح المعبر", ["REJECT defy غانا >"]),
        ("قال الوزير الغاني إنه لن يكون وحيدا", []),
        ("قال الوزير الغاني إن الشركة أفلست وإنها لن تدفع الرواتب", []),
        ("قال الوزير الغاني إن الشركات لن تدفع الرواتب", []),
        ("لن ترسل البلدة وفدا إلى السباق", []),
        ('قال الوزير الغاني: "لن نطبق هذا القرار"', ["REJECT defy الوزير الغاني >"]),
        ('قال الوزير الغاني: "لن أقول لكم متى"', []),
    ],
)
def test_what_one_will_not_do_oneself(text: str, told: list[str]) -> None:
    assert acts(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("قال الوزير الغاني إن هناك حاجة عاجلة لإجلاء الجرحى", ["REQUEST need_said الوزير الغاني >"]),
        ("الوزير الغاني: هناك ضرورة لمراجعة الاتفاق", ["REQUEST need_said الوزير الغاني >"]),
        ("قال الوزير الغاني إن توغو بحاجة إلى إعادة نظر في سياستها", ["REQUEST is_in_need الوزير الغاني > توغو"]),
        ("قال الوزير الغاني إنه لا بد من وقف القتال ولابد من محاسبة الجناة", ["REQUEST must الوزير الغاني >"]),
        ("قال الوزير الغاني إن القرية بحاجة إلى ماء", []),
        ("قال الوزير الغاني إن هناك حاجة لعشرين طبيبا", []),
        ("قال الوزير الغاني إنه لن تكون هناك حاجة لوقف العمل", []),
        ("هناك حاجة لوقف الصيد", []),
    ],
)
def test_what_there_is_need_of(text: str, told: list[str]) -> None:
    assert acts(text) == told

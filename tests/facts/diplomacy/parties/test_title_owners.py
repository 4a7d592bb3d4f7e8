"""Whom the holder of a title belongs to, or is accredited to."""

import pytest
from told import acts

from waqai.facts.diplomacy import find_acts
from waqai.facts.document import read


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("طالب قيادي في حركة طالبان غانا بالحوار", ["REQUEST request_verb قيادي في حركة طالبان > غانا"]),
        ("طالب مسؤولون من الأمم المتحدة غانا بالتحقيق", ["REQUEST request_verb مسؤولون من الأمم المتحدة > غانا"]),
        ("طالب مبعوث أردوغان غانا بالحوار", ["REQUEST request_verb مبعوث أردوغان > غانا"]),
        ("مستشار ترامب كوفي منساه يطالب غانا بالحوار", ["REQUEST request_verb كوفي منساه > غانا"]),
        (
            "طالب مستشار الرئيس الأميركي دونالد ترامب غانا بالحوار",
            ["REQUEST request_verb مستشار الرئيس الأميركي دونالد ترامب > غانا"],
        ),
        ("طالب مبعوث الرئيس الغاني كوفي منساه توغو بالحوار", ["REQUEST request_verb كوفي منساه > توغو"]),
        ("طالب ترامب نائبه بنس بالحوار", ["REQUEST request_verb ترامب > بنس"]),
        ("طالب المتحدث باسم نتنياهو غانا بالحوار", ["REQUEST request_verb المتحدث باسم نتنياهو > غانا"]),
        ("طالب السفير الغاني لدى كينيا توغو بالحوار", ["REQUEST request_verb السفير الغاني لدى كينيا > توغو"]),
    ],
)
def test_of_whom_and_to_whom(text: str, told: list[str]) -> None:
    assert acts(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("طالب قيادي في غانا توغو بالحوار", ["REQUEST request_verb قيادي > توغو"]),
        ("سلم المبعوث الغاني إلى توغو رسالة", []),
    ],
)
def test_where_somebody_is(text: str, told: list[str]) -> None:
    assert acts(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "طالب المبعوث الخاص للرئيس الغاني كوفي منساه توغو بالحوار",
            ["REQUEST request_verb كوفي منساه > توغو"],
        ),
        (
            "طالب المبعوث الخاص للرئيس الروسي فلاديمير بوتين توغو بالحوار",
            ["REQUEST request_verb المبعوث الخاص للرئيس الروسي فلاديمير بوتين > توغو"],
        ),
        (
            "طالب المبعوث الخاص للرئيس الغاني توغو بالحوار",
            ["REQUEST request_verb المبعوث الخاص للرئيس الغاني > توغو"],
        ),
    ],
)
def test_whose_envoy(text: str, told: list[str]) -> None:
    assert acts(text) == told


def test_one_who_is_named_behind_the_place_is_accredited_there() -> None:
    told = acts("قدم المبعوث الأميركي الخاص إلى كينيا برينستون أوبل تعازيه لتوغو")
    assert told == ["SUPPORT give_thanks برينستون أوبل > توغو"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("دعا السفير إلى الحوار", ["REQUEST call_verb السفير >"]),
        ("دعا المبعوث الأممي إلى التهدئة", ["REQUEST call_verb المبعوث الأممي >"]),
        ("دعا السفير إلى كينيا إلى الحوار", ["REQUEST call_verb السفير إلى كينيا >"]),
    ],
)
def test_to_what_a_verb_calls_is_no_part_of_its_subject(text: str, told: list[str]) -> None:
    assert acts(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("أعرب المندوب الكيني عن أسفه لقرار المجلس", ["المندوب الكيني"]),
        ("أعربت المندوبة الكندية عن صدمتها", ["المندوبة الكندية"]),
    ],
)
def test_whom_a_delegate_stands_for_is_not_what_he_voices(text: str, told: list[str]) -> None:
    assert [name for act in find_acts(read(text)) for name in act.actors] == told


def test_its_spokesman_has_a_name() -> None:
    told = acts("قالت حركة طالبان في بيان، وطالب المتحدث باسمها كوفي منساه كينيا بالحوار")
    assert told == ["REQUEST request_verb كوفي منساه > كينيا"]


def test_for_which_party_a_deputy_sits() -> None:
    assert acts("رفض النائب عن حزب العمال كوفي منساه المقترح") == ["REJECT refuse كوفي منساه >"]


def test_a_prosecutor_is_a_person() -> None:
    assert acts("رفض المدعي العام للمحكمة كوفي منساه المقترح") == ["REJECT refuse كوفي منساه >"]

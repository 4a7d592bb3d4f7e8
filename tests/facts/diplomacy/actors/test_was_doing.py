"""Behind "was" and nouns a verb has its subject before it, whether a lexicon knows it or not."""

import pytest
from told import acts


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("كما كانت وكالات إنفاذ القانون تطالب غانا بالتوقف عن ذلك.", []),
        ("وكانت أجهزة المعلومات تطالب توغو بتسليم المطلوبين.", []),
        ("وكانت غانا تطالب توغو بتسليم المطلوبين.", ["REQUEST request_verb غانا > توغو"]),
        ("كانت هذه هي المرة التي تطالب غانا فيها توغو بتسليم المطلوبين.", ["REQUEST request_verb غانا > توغو"]),
    ],
)
def test_whose_verb_it_is(text: str, told: list[str]) -> None:
    assert acts(text) == told


def test_who_still_is_so_is_no_one_of_whom_the_speaker_says_more() -> None:
    text = "أعلن رئيس غانا انسحاب بلاده من المعاهدة. ولا تزال توغو وكينيا ملتزمة بالاتفاق، لكنها تريد محادثات."
    assert acts(text)[-1] == "SUPPORT stay_committed توغو + كينيا >"


def test_plural_participles_behind_people_describe_them() -> None:
    assert acts("قضت المحكمة بسجن ستة متهمين مؤيدين لغانا.") == []


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("أصوات كينية تنتقد الرئيس الغاني", []),
        ("عائلات غاضبة تطالب الحكومة الغانية بالرحيل", ["REQUEST request_verb عائلات غاضبة > الحكومة الغانية"]),
        ("قال الوزير الغاني إن شخصيات بارزة ستطالب الحكومة الكينية بالرحيل", []),
        ("رسميا تطالب الحكومة الغانية بالرحيل", ["REQUEST request_verb الحكومة الغانية >"]),
    ],
)
def test_a_noun_that_opens_a_clause_is_the_subject(text: str, told: list[str]) -> None:
    assert [row for row in acts(text) if row.startswith(("REQUEST", "ACCUSE"))] == told

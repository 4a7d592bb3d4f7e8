"""Who speaks by a verb of saying: its subject, or the one who goes on."""

import pytest
from told import acts


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("قال الوزير الغاني إن على كينيا أن تنسحب", ["REQUEST must الوزير الغاني > كينيا"]),
        ("دعا الرئيس الغاني إلى الهدوء. وقال إن على توغو أن تنسحب", ["REQUEST must الرئيس الغاني > توغو"]),
    ],
)
def test_the_speaker_demands(text: str, told: list[str]) -> None:
    assert acts(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("دعا الرئيس الغاني إلى الهدوء. قال شيخ القبيلة إن على توغو أن تنسحب", ["REQUEST call_verb الرئيس الغاني >"]),
    ],
)
def test_somebody_unknown_speaks(text: str, told: list[str]) -> None:
    assert acts(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("قال الوزير الغاني إن رد بلاده سيكون قاسيا", ["THREATEN answer_harsh الوزير الغاني >"]),
        ("بعد أن رد الوزير الغاني بأن على توغو أن تنسحب", ["REQUEST must الوزير الغاني > توغو"]),
    ],
)
def test_an_answer_that_is_told_does_not_speak(text: str, told: list[str]) -> None:
    assert acts(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("طمأن الوزير الغاني سكان القرية قائلا إن على توغو أن تنسحب", ["REQUEST must الوزير الغاني > توغو"]),
        ("الوزير الغاني يفتتح السوق قائلا إن على توغو أن تنسحب", ["REQUEST must الوزير الغاني > توغو"]),
        ("طمأن بيان المدينة قائلا إن على توغو أن تنسحب", []),
    ],
)
def test_who_does_something_saying_so(text: str, told: list[str]) -> None:
    before = "أكدت الشرطة الكينية أن الطريق مغلق. "
    assert acts(before + text) == told


def test_who_has_spoken_in_the_sentence_goes_on() -> None:
    text = "قال الوزير الغاني إن الرئيس الكيني زار المدينة قائلا إن على توغو أن تنسحب"
    assert acts(text)[-1] == "REQUEST must الوزير الغاني > توغو"


def test_whom_a_headline_is_about_speaks() -> None:
    assert acts("الوزير الغاني يفتتح السوق. وقال إن على توغو أن تنسحب") == ["REQUEST must الوزير الغاني > توغو"]
    assert acts("غانا في صور. وقال إن على توغو أن تنسحب") == []


def test_who_is_told_of_in_a_speech_does_not_speak() -> None:
    text = "وفي اللقاء تحدث الوزير الكيني بكلمة أكد فيها أن الدولة حريصة على السلم ودعا عناصر التمرد إلى تسليم أسلحتهم."
    assert acts(text) == ["REQUEST call_verb الوزير الكيني > عناصر التمرد"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "رحب الوزير الغاني بالاتفاق الذي أعلن الرئيس الكيني أنه بات قريبا، داعيا الجميع إلى الهدوء",
            "REQUEST request_part الوزير الغاني > الجميع",
        ),
        ("قال الرئيس الكيني إنه بات قريبا، داعيا الجميع إلى الهدوء", "REQUEST request_part الرئيس الكيني > الجميع"),
    ],
)
def test_who_says_so_in_a_relative_clause_does_no_more(text: str, told: str) -> None:
    assert acts(text)[-1] == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        # "between" is written as "made clear": those behind it say nothing.
        ("دارت معارك بين غانا والفصائل. ويجب على الفصائل سحب سلاحها", []),
        ("تتوسط توغو بين غانا وكينيا. والنظام كثف هجماته على المدنيين", []),
        ("وبين الوزير الكيني أن على غانا سحب قواتها", ["REQUEST must الوزير الكيني > غانا"]),
        ("بينت الخارجية الكينية أن على غانا سحب قواتها", ["REQUEST must الخارجية الكينية > غانا"]),
    ],
)
def test_between_is_no_saying(text: str, told: list[str]) -> None:
    assert [row for row in acts(text) if not row.startswith("CONSULT")] == told


def test_a_noun_spelt_as_a_verb_of_saying_makes_no_one_speak() -> None:
    text = 'اعتبر الحزب الكيني أن عزم غانا نقل سفارتها إلى القدس "يمثل استفزازا". ودعا إلى الحوار'
    assert acts(text)[-1] == "REQUEST call_verb الحزب الكيني >"


def test_a_participle_of_judging_opens_what_is_said() -> None:
    rows = acts("رحب الوزير الغاني بالهدنة، معتبرا أن كينيا خانت العهد")
    assert rows == ["SUPPORT welcome الوزير الغاني >", "ACCUSE charge_deeds الوزير الغاني > كينيا"]

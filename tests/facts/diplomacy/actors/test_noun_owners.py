"""Whose act a noun tells: its own parties, the states of its adjectives, whom its possessive means."""

import pytest
from told import acts


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("قوبلت دعوة هولندية إلى الحوار بالصمت", ["REQUEST call_noun هولندا >"]),
        ("بدأت مفاوضات كينية غانية في جنيف", ["CONSULT talks_noun كينيا + غانا >"]),
        (
            "أعلنت السفارة ذلك خلال زيارة يقوم بها إلى لومي وزير الخارجية الغاني",
            ["CONSULT on_visit وزير الخارجية الغاني > لومي"],
        ),
        # "his" is of one, not of the two before it.
        (
            "توقع الرئيس الكيني تصعيدا بين غانا وتوغو، في مؤتمر له بعد انتهاء مشاركته بقمة المناخ",
            ["CONSULT attendance الرئيس الكيني >"],
        ),
        (
            "بحث وزير توغو مع نظيره الكيني الذي وصل أكرا أمس في زيارة رسمية سبل التعاون",
            ["CONSULT discuss وزير توغو > نظيره الكيني", "CONSULT on_visit نظيره الكيني >"],
        ),
    ],
)
def test_whose_noun_it_is(text: str, told: list[str]) -> None:
    assert acts(text) == told


@pytest.mark.parametrize(
    "text",
    [
        "قوبلت دعوة إلى الحوار بالصمت",
        # A possessive that agrees with no one named.
        "غادر السكان مقر الرئيس الغاني بعد رفضهم العرض",
        "وصلت سيدة من كينيا بعد انتقاده لغياب الطعام",
    ],
)
def test_nobodys(text: str) -> None:
    assert acts(text) == []


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("تصنيف حركة الشباب منظمة إرهابية يثير جدلا", []),
        ("أثار قرار كينيا تصنيف حركة الشباب منظمة إرهابية جدلا", ["SANCTION listing كينيا > حركة الشباب"]),
        ("تصنيف كينيا لحركة الشباب منظمة إرهابية", ["SANCTION listing كينيا > حركة الشباب"]),
        ("تصنيف كينيا حركة الشباب منظمة إرهابية", ["SANCTION listing كينيا > حركة الشباب"]),
        ("تصنيف كينيا لها منظمة إرهابية", ["SANCTION listing كينيا >"]),
        ("وتصنيفه منظمة إرهابية من قبل كينيا", ["SANCTION listing كينيا >"]),
    ],
)
def test_the_one_listed_did_not_do_it(text: str, told: list[str]) -> None:
    assert acts(text) == told


def test_both_means_those_joined_right_before() -> None:
    told = acts("اتهمت غانا كينيا بالكذب، وحملت توغو بيرو وتشيلي المسؤولية بعد رفضهما الحوار")
    assert told[-1] == "REJECT reject_noun بيرو + تشيلي >"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("اتفقا على القيام بزيارة دولة لغانا", []),
        ("بدأ الرئيس الكيني زيارة دولة إلى غانا", ["CONSULT make_visit الرئيس الكيني > غانا"]),
    ],
)
def test_the_rank_of_a_visit_travels_nowhere(text: str, told: list[str]) -> None:
    assert [row for row in acts(text) if row.startswith("CONSULT")] == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("تنفيذ اتفاق نيروبي الموقع بين غانا وتوغو مستمر.", "AGREE deal_between غانا + توغو >"),
        ("تنفيذ اتفاق نيروبي الموقع مع غانا مستمر.", "AGREE deal_between نيروبي > غانا"),
    ],
)
def test_a_deal_that_bears_the_name_of_a_town(text: str, told: str) -> None:
    assert acts(text)[0].removesuffix(" ongoing") == told


def test_the_state_of_a_state_visit_travels_nowhere() -> None:
    rows = acts("جرت المحادثات في اليوم الأول من زيارة الدولة التي يقوم بها الرئيس الكيني إلى غانا.")
    assert not any("الدولة" in row for row in rows)


def test_the_state_of_a_second_body_is_told_by_its_adjective() -> None:
    text = "بسبب المناورات البحرية الجارية بين القوات الغانية والكينية"
    assert acts(text) == ["COOPERATE drills_of_two القوات الغانية + كينيا >"]
    assert acts("محادثات بين الحكومة الغانية والمتمردين") == ["CONSULT talks_noun الحكومة الغانية + المتمردين >"]


def test_whose_readiness_it_is_behind_a_subject_of_its_own() -> None:
    text = "زارت توغو أكرا، كما أبدت كينيا استعدادها لتقديم مساعدات"
    assert acts(text)[-1] == "AID ready_to_help كينيا > proposed"

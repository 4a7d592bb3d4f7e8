"""Titles that stand for someone named elsewhere: "the minister", "his country", "the two sides"."""

import pytest
from told import acts

from waqai.facts.diplomacy import find_acts
from waqai.facts.document import read


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "طالب الرئيس الغاني توغو بالحوار.\nوعاد الرئيس الغاني كوفي منساه أمس.",
            ["REQUEST request_verb كوفي منساه > توغو"],
        ),
        (
            "وافقت غانا وجيش الخلاص على هدنة.\nواتهم الوزير الغاني الجيش بانتهاكها.",
            ["AGREE approve غانا + جيش الخلاص >", "ACCUSE accuse_of الوزير الغاني > الجيش"],
        ),
        (
            "رحبت الحكومة الغانية بالقرار.\nوطالبت الحكومة توغو بالانسحاب.",
            ["SUPPORT welcome الحكومة الغانية >", "REQUEST request_verb الحكومة الغانية > توغو"],
        ),
        (
            "زار الرئيس الغاني كوفي منساه المدينة.\nوطالب الرئيس الغاني توغو بالانسحاب.",
            ["CONSULT visit كوفي منساه >", "REQUEST request_verb كوفي منساه > توغو"],
        ),
        (
            "وصل الأمين العام للأمم المتحدة كوفي منساه أمس.\n"
            "وناشد الأمين العام للأمم المتحدة توغو العفو، ودعا منساه إلى الحوار.",
            ["REQUEST request_verb كوفي منساه > توغو", "REQUEST call_verb كوفي منساه >"],
        ),
        (
            "زار الرئيس الغاني كوفي منساه توغو.\nورفض الرئيس الغاني آنذاك العرض.",
            ["CONSULT visit كوفي منساه > توغو", "REJECT refuse الرئيس الغاني آنذاك >"],
        ),
        ("قال الوزير الغاني كوفي منساه إن بلاده أرسلت مساعدات إلى توغو", ["AID give_aid غانا > توغو"]),
        ("جرى تنسيق بين الجانبين الغاني والكيني", ["COOPERATE coordination غانا + كينيا >"]),
        (
            "رحبت حركة طالبان بالقرار.\nوطالبت الحركة توغو بالانسحاب.",
            ["SUPPORT welcome حركة طالبان >", "REQUEST request_verb حركة طالبان > توغو"],
        ),
    ],
)
def test_who_is_meant(text: str, told: list[str]) -> None:
    assert acts(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "زار الرئيس الغاني كوفي منساه المدينة.\nوطالب الرئيس الكيني توغو بالانسحاب.",
            ["CONSULT visit كوفي منساه >", "REQUEST request_verb الرئيس الكيني > توغو"],
        ),
    ],
)
def test_a_title_of_another_country_stands_for_itself(text: str, told: list[str]) -> None:
    assert acts(text) == told


@pytest.mark.parametrize(
    ("text", "actors"),
    [
        ("الجيش وتوغو يوقعان هدنة.\nوقع الجيش الغاني وتوغو هدنة أمس الاثنين.", [["الجيش الغاني", "توغو"]]),
        ("السلطات ترفض الهدنة.\nوقالت السلطات الغانية إن الوضع صعب.", [["السلطات الغانية"]]),
        ("قال شاهد إن الطريق مغلق.\nورفض الجيش الهدنة.\nووصل الجيش الغاني.", [["الجيش"]]),
    ],
)
def test_a_bare_body_in_a_headline_is_the_one_that_the_text_names(text: str, actors: list[list[str]]) -> None:
    assert [list(act.actors) for act in find_acts(read(text))] == actors


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "التقى الوزير الغاني سامي الراوي الوزير الكيني كوفي منساه، مؤكدا أن بلاده ترفض القرار.",
            "REJECT refuse سامي الراوي > كوفي منساه",
        ),
        (
            "أشاد الوزير الغاني سامي الراوي بالحضور، مؤكدا أن بلاده ترفض القرار.",
            "REJECT refuse سامي الراوي >",
        ),
    ],
)
def test_his_country_in_a_participle_is_that_of_the_main_verbs_subject(text: str, told: str) -> None:
    assert acts(text)[-1] == told


@pytest.mark.parametrize(
    ("text", "targets"),
    [
        ("أشاد الوزير بالعلاقات الغانية - الكينية ودعا البلدين إلى تعزيزها.", ["غانا", "كينيا"]),
        ("أشاد الوزير بالعلاقات الغانية الكينية ودعا البلدين إلى تعزيزها.", ["غانا", "كينيا"]),
        ("أشاد الوزير بالعلاقات الغانية القديمة ودعا البلدين إلى تعزيزها.", ["البلدين"]),
    ],
)
def test_the_two_states_whose_adjectives_stand_side_by_side(text: str, targets: list[str]) -> None:
    assert list(find_acts(read(text))[-1].targets) == targets


def test_who_tells_another_speaks_of_his_own_country() -> None:
    told = "أبلغ وزير الخارجية الغاني السفير الكيني أن بلاده ترفض التصعيد"
    assert acts(told) == ["REJECT refuse وزير الخارجية الغاني >"]
    assert acts("قال وزير الخارجية الغاني إن بلاده ترفض التصعيد") == ["REJECT refuse وزير الخارجية الغاني >"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("تحدث الملك الأردني كوفي منساه والملكة سلمى. ورفض العاهل الأردني العرض", "REJECT refuse كوفي منساه >"),
        ("تحدث الوزير كوفي منساه والوزيرة سلمى الراوي. ورفض الوزير العرض", "REJECT refuse كوفي منساه >"),
        ("تحدث الوزير كوفي منساه والوزيرة سلمى الراوي. ورفضت الوزيرة العرض", "REJECT refuse سلمى الراوي >"),
        ("تحدث الرئيس الغاني كوفي منساه. ورفض فخامة الرئيس الغاني العرض", "REJECT refuse كوفي منساه >"),
    ],
)
def test_a_title_is_of_whom_it_agrees_with(text: str, told: str) -> None:
    assert acts(text)[-1] == told

"""Personal names that no lexicon knows: which words may begin one, and where one ends."""

import pytest
from told import acts

from waqai.facts.diplomacy.parties.person_names import begins_name, is_led_noun, is_stop


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("طالب الرئيس الغاني كوفي منساه توغو بالحوار", ["REQUEST request_verb كوفي منساه > توغو"]),
        ("اقترح الوزير الغاني كوفي منساه نصا معدلا", ["REQUEST propose كوفي منساه > proposed"]),
        ("طالب الوزير سعود بن عبد الله كينيا بالحوار", ["REQUEST request_verb سعود بن عبد الله > كينيا"]),
        ("قالت فاطمة الزهرة منكو إن كينيا انتهكت الاتفاق", ["ACCUSE charge فاطمة الزهرة منكو > كينيا"]),
        ("طالب الشيخ سالم الجابر الأحمد الصباح كينيا", ["REQUEST request_verb سالم الجابر الأحمد الصباح > كينيا"]),
        ("قال الوكيل حسين الأمين إن كينيا انتهكت الاتفاق", ["ACCUSE charge حسين الأمين > كينيا"]),
        ("التقى الوزير سمير الأمين العام للحلف", ["CONSULT meet سمير > الأمين العام"]),
        ("قال الوزير برونو لو مير إن كينيا انتهكت الاتفاق", ["ACCUSE charge برونو لو مير > كينيا"]),
    ],
)
def test_where_the_name_ends(text: str, told: list[str]) -> None:
    assert acts(text) == told


@pytest.mark.parametrize(
    ("word", "name"),
    [
        ("سامي", True),
        ("كوفي", True),
        ("باقتحام", False),
        ("ساهمت", False),
        ("ثلاثه", False),
        ("الكتاب", False),
        ("في", False),
    ],
)
def test_words_that_may_begin_a_name(word: str, name: bool) -> None:
    assert begins_name(word) is name


def test_stops_and_led_nouns() -> None:
    assert is_stop("في")
    assert is_stop("12")
    assert is_stop("،")
    assert not is_stop("كوفي")
    assert is_led_noun("بالاعتداء")
    assert not is_led_noun("كوفي")


def test_a_family_of_craftsmen_is_a_name() -> None:
    assert acts("ندد ناصر خطيب زاده المتحدث باسم الحكومة بكينيا") == ["ACCUSE denounce ناصر خطيب زاده > كينيا"]
    assert acts("ندد خطيب المسجد بكينيا")[:1] != ["ACCUSE denounce خطيب زاده > كينيا"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("رفض وزير الداخلية سليمان عقيلة تدويل التحقيق", ["REJECT refuse سليمان عقيلة >"]),
        (
            "دعا وزير الداخلية عبده الراوي منتسبي الوزارة إلى التعاون",
            ["REQUEST call_verb عبده الراوي > منتسبي الوزارة"],
        ),
        ("دعا وزير الداخلية سليمان توفيق إلى التعاون", ["REQUEST call_verb سليمان توفيق >"]),
    ],
)
def test_a_noun_in_the_construct_ends_a_name(text: str, told: list[str]) -> None:
    assert acts(text) == told


def test_a_noun_with_a_pronoun_goes_on_with_no_name() -> None:
    assert begins_name("معارضتهما", goes_on=True) is False
    assert begins_name("نصار", goes_on=True) is True


def test_a_state_ends_a_name() -> None:
    assert acts("اتهم الوزير كوفي منساه كينيا بالتدخل") == ["ACCUSE accuse_of كوفي منساه > كينيا"]


@pytest.mark.parametrize("adverb", ["أخيرا", "عاجلا", "صباحا", "دوليا", "ضمنيا"])
def test_an_adverb_is_no_name(adverb: str) -> None:
    assert acts(f"التقى الوزير الكيني {adverb} نظيره الغاني") == ["CONSULT meet الوزير الكيني > نظيره الغاني"]
    assert acts(f"التقى الوزير كوفي منساه {adverb} نظيره الكيني") == ["CONSULT meet كوفي منساه > نظيره الكيني"]


def test_a_name_like_an_adverb_is_one() -> None:
    assert acts("التقت الوزيرة ماريا لوبيز نظيرها الكيني") == ["CONSULT meet ماريا لوبيز > نظيرها الكيني"]


def test_a_part_of_a_day_before_a_day_ends_a_name() -> None:
    assert acts("التقى الوزير الغاني كوفي منساه صباح الثلاثاء نظيره الكيني") == [
        "CONSULT meet كوفي منساه > نظيره الكيني"
    ]
    assert acts("التقى الوزير الغاني سالم صباح نظيره الكيني") == ["CONSULT meet سالم صباح > نظيره الكيني"]


@pytest.mark.parametrize("time", ["يومين", "شهرا", "مهلة"])
def test_a_time_is_no_name(time: str) -> None:
    assert acts(f"أمهلت غانا السفير الكيني {time} لمغادرة البلاد") == ["SANCTION ask_to_leave غانا > السفير الكيني"]


def test_the_house_ends_a_name() -> None:
    text = "التقى الأمير فهد بن ناصر بن جابر آل جابر الوزير الكيني"
    assert acts(text) == ["CONSULT meet فهد بن ناصر بن جابر آل جابر > الوزير الكيني"]

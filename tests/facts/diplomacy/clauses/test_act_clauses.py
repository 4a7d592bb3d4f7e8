"""The clause that a predicate tells an act in: neither negated, unreal nor passive, with what its entry asks for."""

import pytest
from told import acts


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("أدانت غانا القصف على المدينة", ["ACCUSE accuse_verb غانا >"]),
        ("طردت غانا السفير الكيني", ["SANCTION expel غانا > السفير الكيني"]),
        ("هبت الرياح، الأمر الذي اعتبرته غانا تدخلا سافرا", ["ACCUSE describe_as غانا >"]),
    ],
)
def test_told_as_done(text: str, told: list[str]) -> None:
    assert acts(text) == told


@pytest.mark.parametrize(
    "text",
    [
        "لم تطرد غانا السفير الكيني",
        "قد تطرد غانا السفير الكيني",
        "لن توقع غانا الاتفاق مع كينيا",
        "إذا وافقت غانا على الاتفاق مع كينيا",
        "اتُهمت غانا بالتقصير",
    ],
)
def test_negated_unreal_or_passive(text: str) -> None:
    assert acts(text) == []


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "وقع هجوم على القاعدة، لتوجه غانا أصابع الاتهام نحو الجيش الكيني",
            ["ACCUSE level_charges غانا > الجيش الكيني"],
        ),
        ("انتشر الخبر، لتنفي كينيا هذه الاتهامات", ["REJECT deny كينيا >"]),
        # what something is for, or done by no one it names
        ("عقدت المدينة حفلا لتنفي كينيا هذه الاتهامات", []),
        ("عادت القوات، لتسحب كينيا أسلحتها", []),
        ("ظهر الرجل، لينفي هذه الاتهامات", []),
    ],
)
def test_what_came_of_it_behind_a_comma(text: str, told: list[str]) -> None:
    assert acts(text) == told


def test_why_others_were_held_is_no_act_of_those_who_hold_them() -> None:
    assert acts("اعتقلت الشرطة الكينية ستة طلاب، وذلك لاعتراضهم على التدخل الغاني.") == []
    assert acts("أعلنت كينيا اعتراضها على التدخل الغاني.") != []


def test_what_goes_on_with_a_condition_is_not_done() -> None:
    assert acts("تعمل غانا على حماية تجارتها إذا نفذ الرئيس الكيني تهديده وانسحب من الاتفاق") == []
    told = acts("قال الوزير إن بلاده سترد إذا هاجمها أحد، وأدان الرئيس الكيني القصف")
    assert told[-1] == "ACCUSE accuse_verb الرئيس الكيني >"


def test_what_others_do_meanwhile_is_not_what_is_asked_for() -> None:
    rows = acts("أعلنت توغو أنها ستعود، كما أبدت غانا استعدادها لتقديم مساعدات")
    assert rows == ["AID ready_to_help غانا > proposed"]

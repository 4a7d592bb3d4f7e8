"""What someone says again to the same, in the same words, is one act."""

import pytest
from told import acts


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (  # a state, then its minister by name; its neighbour, then her government
            "غانا تدعو كينيا لوقف الأنشطة\nدعا وزير الإعلام الغاني سامي الراوي الحكومة الكينية إلى وقف الأنشطة.",
            ["REQUEST call_verb غانا > كينيا"],
        ),
        (
            "أخبار اليوم.\nطالب الوزير الغاني سامي الراوي كينيا بسحب مدافعها الثقيلة من الحدود.\nوكتبت الصحف عنه.\n"
            "ووجه الراوي دعوة لكينيا وتوغو لسحب مدافعهما الثقيلة من الحدود فورا.",
            ["REQUEST request_verb سامي الراوي > كينيا"],
        ),
    ],
)
def test_said_again(text: str, told: list[str]) -> None:
    assert acts(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "أخبار اليوم.\nاتفقت غانا وكينيا على تبادل الأسرى المرضى. كما اتفق البلدان على بناء طريق جديد.",
            ["AGREE agree_verb غانا + كينيا >"] * 2,
        ),
        (
            "أخبار اليوم.\nاتفقت غانا وكينيا على تبادل الأسرى المرضى. وكانت غانا وكينيا اتفقتا على تبادل الأسرى.",
            ["AGREE agree_verb غانا + كينيا >"],
        ),
        (
            'نفى الوزير الغاني قصف البلدة أمس، قائلا: "إننا ننفي تماما تلك المزاعم، ونعلن سحب قواتنا".',
            ["REJECT deny الوزير الغاني >", "RETREAT pull_back الوزير الغاني >"],
        ),
    ],
)
def test_another_deal_and_the_same_denial(text: str, told: list[str]) -> None:
    assert acts(text) == told


@pytest.mark.parametrize(
    "text",
    [
        "أخبار اليوم.\nطالب الوزير الغاني سامي الراوي كينيا بسحب القوات.\nثم طالب الراوي توغو بسحب القوات.",
        # entries of a chronicle
        "أبرز الغارات.\n7 ديسمبر: اتهمت كينيا غانا بقصف موقع عسكري قرب المطار.\n"
        "27 أبريل: اتهمت كينيا غانا وتوغو بقصف موقع عسكري قرب المطار.",
    ],
)
def test_other_acts_in_like_words(text: str) -> None:
    assert len(acts(text)) == 2

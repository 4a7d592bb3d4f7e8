"""Other stories in a text: lines of headlines, and the teasers at its end, take over no place."""

from told import values

_STORY = "مقتل ثلاثة صيادين قبالة طرطوس\nغرق مركب صيد قبالة طرطوس، ما أدى إلى مقتل ثلاثة صيادين.\n"
_ON = "وقال مسؤول في الميناء إن الرياح كانت شديدة.\n"
_ONE = "نفى وزير الزراعة الأوغندي أمام الصحفيين أن تكون بلاده قد استوردت قمحا تالفا هذا العام.\n"
_TWO = "أثار اختفاء الرسام جدلا واسعا بين زملائه الذين طالبوا الشرطة بكشف مصيره في أسرع وقت.\n"


def test_teasers_take_over_no_place() -> None:
    assert values(_STORY + _ON + _ONE + _TWO, "location") == ["طرطوس", "None"]


def test_paragraphs_that_and_joins_go_on_with_the_story() -> None:
    assert values(_STORY + _ON + "و" + _ONE + "و" + _TWO, "location") == ["طرطوس", "طرطوس"]


def test_a_story_without_and_has_no_teasers() -> None:
    assert values(_STORY + _ONE + _TWO, "location") == ["طرطوس", "طرطوس"]


def test_lines_that_each_open_with_who_tells_them() -> None:
    text = "تطورات اليوم\nالدفاع المدني: مقتل 3 عمال في كسلا\nمراسلنا: مقتل 9 جنود\n"
    assert values(text, "location") == ["كسلا", "None"]
    assert values("تطورات اليوم\n10:15 مقتل 3 عمال في كسلا\n10:40 مقتل 9 جنود", "location") == ["كسلا", "None"]

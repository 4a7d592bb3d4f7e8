"""Who is named without a verb: behind "according to", a verbal noun, in a report, behind a dash, in brackets."""

import pytest
from told import values


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("قتل تسعة عمال، بحسب بيان لحكومة الإقليم", ["حكومة الإقليم"]),
        ("قتل تسعة عمال، وفق ما أكده المدير الجهوي للحماية المدنية", ["المدير الجهوي للحماية المدنية"]),
        ("ووفقا لوزارة الطاقة قتل تسعة عمال", ["وزارة الطاقة"]),
        ("قتل تسعة عمال وفق ما تقوله لجنة الصيادين", ["لجنة الصيادين"]),
        ("قتل تسعة عمال بحسب أرقام رسمية", ["أرقام رسمية"]),
        ("قتل تسعة عمال، بحسب ما نقلت وكالة الأنباء الألمانية عن الشرطة المحلية", ["الشرطة المحلية"]),
    ],
)
def test_according_to(text: str, told: list[str]) -> None:
    assert values(text, "claimant") == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("جاء ذلك بعد إعلان الشرطة مقتل تسعة عمال", ["الشرطة"]),
        ("وفي حصيلة للمرصد العمالي، بلغ عدد القتلى تسعة عمال", ["المرصد العمالي"]),
        ("مات تسعة عمال في حصيلة أوردها جهاز الطوارئ", ["جهاز الطوارئ"]),
    ],
)
def test_a_verbal_noun_or_a_report(text: str, told: list[str]) -> None:
    assert values(text, "claimant") == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("مقتل تسعة عمال في حريق - الدفاع المدني", ["الدفاع المدني"]),
        ("قتل تسعة عمال في سوق المدينة (مصادر محلية).", ["مصادر محلية"]),
    ],
)
def test_a_dash_or_brackets(text: str, told: list[str]) -> None:
    assert values(text, "claimant") == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("قتل تسعة عمال، وفق ما يتطلبه الموقف", ["None"]),
        ("قتل تسعة عمال، بحسب المعلومات الأولية", ["None"]),
        ("قتل تسعة عمال، وفق مراسلنا", ["None"]),
        ("قتل تسعة عمال من الدفاع المدني (الخوذ البيضاء)", ["None"]),
    ],
)
def test_what_names_nobody(text: str, told: list[str]) -> None:
    assert values(text, "claimant") == told


def test_ones_own_statement_is_of_the_one_named_before() -> None:
    assert values("قالت الشرطة إن الطريق مغلق. وجاء في بيانها أن تسعة عمال قتلوا.", "claimant") == ["الشرطة"]

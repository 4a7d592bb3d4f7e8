"""What leads to an outcome tells whether it came: what is to come, denied or averted is no toll."""

import pytest

from waqai.facts.casualties import find_casualties
from waqai.facts.document import read


@pytest.mark.parametrize(
    "text",
    [
        "قد تؤدي العاصفة إلى نزوح 900 شخص",
        "يمكن أن تؤدي العاصفة إلى نزوح 900 شخص",
        "ومن المحتمل أن تؤدي إلى مقتل تسعة عمال",
        "من شأن الهجوم على البلدة أن يؤدي إلى نزوح 900 شخص",
        "قالت المنظمة إن الهجوم سيسفر عن مقتل تسعة عمال",
        "مما كان سيؤدي إلى مقتل تسعة عمال",
        "تتخوف المنظمة من أن المشروع سيشهد وفاة تسعة عمال",
        "لن يؤدي القصف إلى نزوح 900 شخص",
        "قال إن تنفيذ الأمر يعني نزوح 900 شخص",
        "حالت الشرطة دون مقتل تسعة عمال",
        "الإفراج عن 30 سجينا لم يتم",
        "نقل السكان وإجلاء 900 شخص مقابل الإفراج عن السجناء لم يحدث",
        "لا تستبعد المنظمة نزوح 900 شخص",
    ],
)
def test_to_come_denied_or_averted(text: str) -> None:
    (fact,) = find_casualties(read(text))
    assert fact.hypothetical


@pytest.mark.parametrize(
    "text",
    [
        "أدت العاصفة إلى نزوح 900 شخص",
        "اندلع الحريق قبل أن يؤدي إلى مقتل تسعة عمال",
        "ارتفعت المياه إلى أن أدت إلى نزوح 900 شخص",
        "قال إن القصف ما زال يؤدي إلى دمار، وقد أدى أمس إلى مقتل تسعة عمال",
        "وكان الانفجار قد أدى إلى مقتل تسعة عمال",
        "منعت الشرطة السير بعد انفجار أدى إلى مقتل تسعة عمال",
        "تم الإفراج عن 30 سجينا، ولم يحدث ما يعكر الاحتفال",
    ],
)
def test_what_came_of_it(text: str) -> None:
    (fact,) = find_casualties(read(text))
    assert not fact.hypothetical

"""What is feared, planned or guessed is told from what happened."""

import pytest
from told import values

from waqai.facts.casualties import find_casualties
from waqai.facts.document import read


@pytest.mark.parametrize(
    ("text", "unreal"),
    [
        ("يفترض أن يطلق سراح 33 رهينة", True),
        ("من المقرر أن يطلق سراح 33 رهينة", True),
        ("رئيس البلدية رجح مقتل تسعة عمال", True),
        ("نفت الشركة مقتل تسعة عمال", True),
        ("وكان القصف قد تسبب بمقتل تسعة عمال", False),
        ("وكانت الشرطة قد اعتقلت تسعة عمال", False),
        ("أعلنت الشركة مقتل تسعة عمال", False),
        ("ينص الاتفاق على الإفراج عن 900 أسير مقابل 30 رهينة", True),
        ("ويتضمن العرض الإفراج عن 900 أسير", True),
        ("توصلوا إلى اتفاق سري لإجلاء 900 شخص من القريتين", True),
        ("تم إجلاء 900 شخص من القريتين", False),
        ("توجهت 20 حافلة إلى القريتين لإجلاء 900 شخص", True),
        ("استخدمت 20 حافلة لإجلاء 900 شخص من القريتين", False),
        ("قال الملك إنه يدرس إصدار عفو عن 30 سجينا", True),
        ("يدرس مجلس الوزراء الإفراج عن 30 سجينا", True),
        ("درس الأمر ثم أعلن الإفراج عن 30 سجينا", False),
        ("تعلن الحكومة الإفراج عن تسعة أسرى غدا", True),
        ("أعلنت الحكومة الإفراج عن تسعة أسرى أمس", False),
        ("غارات توقع 9 قتلى", False),
        ("ممرضون: القتلى في الوادي قد يتجاوزون 900", True),
        ("ممرضون: القتلى في الوادي قد تجاوزوا 900", False),
        ("نجا المدير من محاولة اغتيال قتل فيها تسعة حراس", False),
        ("قال إن السلام رهن بالإفراج عن تسعة أسرى", True),
        ("كاد الحريق أن يقتل تسعة عمال", True),
        ("قالت الهيئة إن ألف رضيع قد يموتون هذا الشتاء", True),
        ("قالت الهيئة إن ألف رضيع سيموتون هذا الشتاء", True),
        ("قالت الهيئة إن ألف رضيع قد ماتوا هذا الشتاء", False),
        ("وتخشى البلدية أن يكون عشرات العمال محاصرين تحت الركام", True),
        ("ومن المقرر إعدام ثلاثة سجناء", True),
        ("وقد أصيب ثلاثة عمال", False),
        ("فقد أكد الحارس مقتل ثلاثة عمال", False),
        ("اتهمته النيابة بالتخطيط لتفجير أودى بحياة تسعة عمال", False),
        ("وقد يقتل الحريق ثلاثة عمال", True),
        ("أحبطت القوات محاولة تهريب وقتلت ثلاثة مهربين", False),
        ("يخشى من حريق سيقتل فيه تسعة عمال", True),
        ("كان حريق قرب الميناء القديم في شباط الفائت، قد حصد تسعين روحا", False),
    ],
)
def test_what_did_not_happen(text: str, unreal: bool) -> None:
    found = find_casualties(read(text))
    assert found and {fact.hypothetical for fact in found} == {unreal}


def test_who_will_not_be_named_denies_nothing() -> None:
    (fact,) = find_casualties(read("قال موظف طلب عدم ذكر اسمه إن الحريق خلف عشرين قتيلا"))
    assert not fact.hypothetical


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("غارات على الميناء توقع قتيلين و7 جرحى", ["False", "False"]),
        ("اشتباكات في البلدة توقع 12 قتيلا و40 جريحا", ["False", "False"]),
        ("توقع خبراء سقوط 12 جريحا", ["True"]),
        ("نجا رئيس البلدية من محاولة اغتيال، وقتل أحد حراسه", ["False"]),
        ("أحبط الأمن محاولة لتفجير السوق وقتل عشرة مدنيين", ["True"]),
        ("كشف عن خطة لتفجير السوق، وقتل عشرات المدنيين", ["True"]),
    ],
)
def test_what_is_done_and_what_is_planned_or_expected(text: str, told: list[str]) -> None:
    assert values(text, "hypothetical") == told


def test_whom_talks_are_to_free_is_not_freed() -> None:
    assert values("تجري محادثات لإطلاق سراح 40 رهينة", "hypothetical") == ["True"]
    assert values("أدت العملية لإطلاق سراح 40 رهينة", "hypothetical") == ["False"]

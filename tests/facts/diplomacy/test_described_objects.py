"""People and bodies that are described, not named, as those to whom an act is done; places that aid goes to."""

import pytest

from waqai.facts.diplomacy import find_acts
from waqai.facts.document import read


@pytest.mark.parametrize(
    ("text", "targets"),
    [
        ("ناشدت غانا سكان العاصمة مغادرة بيوتهم.", ["سكان العاصمة"]),
        ("اتهمت غانا بعض وسائل الإعلام بالكذب.", ["بعض وسائل الإعلام"]),
        ("قدم الرئيس الغاني تعازيه لأسر الضحايا.", ["أسر الضحايا"]),
        ("فرضت غانا عقوبات على 7 أفراد وشركة.", ["7 أفراد"]),
        ('انتقدت غانا "الخاطفين" بشدة.', ["الخاطفين"]),
        ("أرسلت كندا مساعدات إلى الغوطة الشرقية.", ["الغوطة الشرقية"]),
        ("قدمت كندا مساعدات إنسانية في السودان.", ["السودان"]),
        ("هددت كندا قطاع غزة بالحصار.", ["قطاع غزة"]),
        # Responsibility is no official, a subject no object, and the words behind an owner are not its own.
        ("حملت غانا مسؤولية الحادث لكينيا.", ["كينيا"]),
        ("طلبت غانا من أعضائها مواصلة العمل.", ["أعضائها"]),
        ("رفضت كندا إعادة رجلين من داعش.", []),
        ("رفضت كندا المشاركة في خطة أثارت غضب الناس طبقا لمصدر غاني.", []),
        ("رفضت كندا القرار الذي يراه البعض هدية لغانا.", []),
        ("قال الرئيس الكندي إنه لن يسمح لغانا بالانسحاب.", ["غانا"]),
    ],
)
def test_to_whom_an_act_is_done(text: str, targets: list[str]) -> None:
    assert find_acts(read(text))[0].targets == targets

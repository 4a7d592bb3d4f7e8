"""A clause or verb between an outcome and a count has the count for itself."""

import pytest
from told import counts


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("شمل المغادرون جرحى يتلقون العلاج في الخارج، ودخول 340 مسافرا إلى المدينة", []),
        ("جرحى كانوا يتلقون العلاج، وعبور 340 مسافرا", []),
        ("وصل الجرحى الذين يتلقون العلاج وعددهم 12 جريحا", ["injured 12 noun_injured"]),
        ("زار الرئيس المدرسة حيث تفقد عددا من التدريبات", []),
        ("جعل ذلك المعارضة تفقد الكثير من قوتها", []),
        ("فقدت القرية عددا من أبنائها", ["killed 3+ verb_person"]),
        ("نقل الجنود إلى حبس منزلي، بعد أسبوعين من تهمة الاعتداء على أحد الأسرى", []),
        ("أفرجت ميليشيا مسلحة عن مهندس", ["released 1 verb_person"]),
        ("أفرجت ميليشيات الجنوب الموالية للحكومة عن 18 شخصا", ["released 18 verb_person"]),
        ("أفرجت ميليشيا مسلحة عنهم", []),
        ("أوقف الجيش السيارة وأنزل سائقها", []),
        ("جريمة قتل تهز المدينة: أستاذ يروي ما رآه", []),
    ],
)
def test_another_clause_or_verb(text: str, told: list[str]) -> None:
    assert counts(text) == told

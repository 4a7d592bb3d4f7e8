"""Stated windows of a count: hours, months and years in which people died, not those that measure something else."""

import pytest

from waqai.arabic.normalise import fold
from waqai.facts.casualties.times.windows import is_long_window, is_weak_window, is_window


@pytest.mark.parametrize(
    ("text", "window", "long"),
    [
        ("قتل تسعة عمال خلال 24 ساعة", True, False),
        ("قتل تسعة عمال في الساعات الـ24 الماضية", True, False),
        ("قتل 22 مجندا خلال 2024", True, True),
        ("نزح مليون شخص بين عامي 2017 و2020", True, True),
        ("قتل تسعة عمال في حريق", False, False),
        ("أعلنت الحكومة الحداد 72 ساعة بعد مقتل 30 عاملا", False, False),
        ("قتل تسعة عمال في معركة استمرت 12 ساعة", False, False),
        ("عثر عليهم قبل 24 إلى 48 ساعة", False, False),
        ("قتل 88 عاملا من 3 يناير الماضي إلى 14 فبراير", True, True),
        ("وشهد شهر مايو الجاري مصرع عشرات الرعاة", True, True),
        ("وشهد أغسطس سقوط عشرة قادة", True, True),
        ("بعد أشهر من المناوشات التي أودت بحياة عشرات الجنود", True, True),
        ("تأتي الحادثة بعد تسعة أسابيع، شهدت خلالها الحدود احتجاجات", True, False),
        ("وفي الأسبوع الماضي وحده قتل 90 مدنيا", True, True),
        ("أسفر التفجير، وهو الثالث خلال أسبوعين، عن مقتل تسعة", False, False),
        ("وشهد شهر يوليو هجوما قتل فيه 30 شخصا", False, False),
        ("بعد ساعات من القصف الذي أدى إلى مقتل عشرين", False, False),
        ("قتل 14 شخصا في ثاني هجوم خلال أسبوع", False, False),
        ("أصيب سبعة في حادث للمرة الثالثة خلال شهر", False, False),
        ("سجلت المدينة أعلى حصيلة وفيات خلال 24 ساعة", True, False),
        ("عام 1985 وقعت محاولة أوقعت عددا من الجرحى", False, True),
    ],
)
def test_windows(text: str, window: bool, long: bool) -> None:
    assert (is_window(fold(text)), is_long_window(fold(text))) == (window, long)


@pytest.mark.parametrize(
    ("text", "people", "hurt", "weak"),
    [
        ("قتل 450 شخصا العام الماضي في حوادث السير", 450, True, True),
        ("اعتقل 200 شخص في نوفمبر المنصرم", 200, False, True),
        ("اعتقل شخصان في نوفمبر المنصرم", 2, False, False),
        ("قتل تسعة أشخاص في تفجير في مارس الماضي", 9, True, False),
        ("أسفرت أعمال العنف صيف 2020 عن 60 قتيلا", 60, True, True),
        ("لقي 48 شخصا حتفهم بسبب موجة الحر في يوليو", 48, True, True),
        ("قتل 900 شخص في البلاد عام 2020", 900, True, True),
        ("قتل 900 شخص في زلزال عام 2020", 900, True, False),
    ],
)
def test_a_month_or_year_is_a_window_only_for_what_befalls_one_by_one(
    text: str, people: int, hurt: bool, weak: bool
) -> None:
    assert is_weak_window(fold(text), people, hurt) is weak

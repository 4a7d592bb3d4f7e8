"""What may part a verb of saying from its subject and from its "that"."""

import pytest
from told import values


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("أعلن في وقت لاحق الناطق باسم الشرطة أن تسعة عمال قتلوا", ["الناطق باسم الشرطة"]),
        ("قتل تسعة عمال، على ما أعلن السبت مسؤولون محليون", ["مسؤولون محليون"]),
        ("قال لفرانس برس رئيس القرية سامر البحري إن تسعة عمال قتلوا", ["رئيس القرية سامر البحري"]),
        ("صرح لنا المتحدث باسم المستشفى بأن تسعة عمال ماتوا", ["المتحدث باسم المستشفى"]),
        ("قال، في اتصال هاتفي مع القناة، الناشط سامر البحري إن تسعة عمال قتلوا", ["الناشط سامر البحري"]),
    ],
)
def test_when_and_whom_it_was_said(text: str, told: list[str]) -> None:
    assert values(text, "claimant") == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("أفاد مصنع الأمل الكبير بوصول تسعة قتلى", ["مصنع الأمل الكبير"]),
        ("قال ذبيح الله مجاهد إن تسعة جنود قتلوا", ["ذبيح الله مجاهد"]),
        ("اعترف تيريخوف بمقتل تسعة عمال", ["تيريخوف"]),
    ],
)
def test_that_stops_a_name_which_no_list_has(text: str, told: list[str]) -> None:
    assert values(text, "claimant") == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("قدم ذبيح الله مجاهد هدايا بعد مقتل تسعة جنود", ["None"]),
    ],
)
def test_no_that_no_name(text: str, told: list[str]) -> None:
    assert values(text, "claimant") == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("نقلت مروحيات تابعة للهلال الأحمر تسعة جرحى إلى الميناء", ["None"]),
        ("نقلت فرق الهلال الأحمر تسعة جرحى إلى الميناء", ["None"]),
        ("شددت البلدية القيود بعد مقتل تسعة عمال", ["None"]),
        ("سجلت المدينة أمطارا غزيرة أدت إلى مقتل تسعة عمال", ["None"]),
        ("سجلت وزارة الصحة 9 وفيات", ["وزارة الصحة"]),
        ("شددت البلدية على أن تسعة عمال قتلوا", ["البلدية"]),
        ("نقلت قناة الجبل مقتل تسعة عمال", ["قناة الجبل"]),
        ("نقلت المنظمة أنباء عن مقتل تسعة عمال", ["المنظمة"]),
    ],
)
def test_verbs_that_may_do_something_else(text: str, told: list[str]) -> None:
    assert values(text, "claimant") == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("نشرت كينيا ألف جندي في البلدة التي قتل فيها 12 شخصا", ["None"]),
        ("نشرت وزارة الصحة أرقاما تظهر مقتل 12 شخصا", ["وزارة الصحة"]),
    ],
)
def test_who_deploys_troops_publishes_nothing(text: str, told: list[str]) -> None:
    assert values(text, "claimant") == told


def test_when_it_was_said_stands_before_who_said_it() -> None:
    assert values("قتل 12 شخصا كما أعلن صباح اليوم الناطق باسم الشرطة سامي نصار", "claimant") == [
        "الناطق باسم الشرطة سامي نصار"
    ]
    assert values("أعلنت مساء أمس الأول الشرطة أن 12 شخصا قتلوا", "claimant") == ["الشرطة"]

"""Against whom a protest is, where no preposition of its predicate leads them."""

import pytest
from told import acts


@pytest.mark.parametrize(
    ("text", "target"),
    [
        ("خرجت مظاهرات حاشدة في أكرا تنديدا بقرار الحكومة خفض الرواتب", "الحكومة"),
        ("احتشد آلاف الغانيين في الساحة للمطالبة برحيل الرئيس كوفي منساه", "كوفي منساه"),
        ("تظاهر المئات أمام مقر الحكومة الغانية", "الحكومة الغانية"),
        ("تظاهر المئات في أكرا للمطالبة بإنهاء الحصار الكيني", "كينيا"),
    ],
)
def test_against_whom(text: str, target: str) -> None:
    assert acts(text)[0].endswith(f"> {target}")


@pytest.mark.parametrize(
    "text",
    [
        "تظاهر المئات في أكرا احتجاجا على نقل السفارة الكينية",
        "تظاهر المئات في أكرا للمطالبة بالإفراج عن أسرى كينيين",
        "تظاهر المئات في أكرا ضد الغلاء",
    ],
)
def test_against_no_one(text: str) -> None:
    assert acts(text)[0].endswith(">")


def test_strikes_that_go_on() -> None:
    assert acts("واصل عمال المناجم إضرابهم في أكرا")[0].endswith("ongoing")
    assert not acts("نفذ عمال المناجم إضرابا في أكرا")[0].endswith("ongoing")


def test_whose_embassies_are_stormed_not_where() -> None:
    assert acts("اقتحم متظاهرون السفارات الغانية في نيروبي وتوغو.") == ["PROTEST protesters_first متظاهرون > غانا"]


def test_the_office_that_a_crowd_stands_before() -> None:
    assert acts("احتشد المئات أمام مبنى المحافظة") == ["PROTEST gather_before_seat المئات > المحافظة"]
    assert acts("احتشد المئات أمام دائرة الصناعة والمعادن") == ["PROTEST gather_before المئات > دائرة الصناعة والمعادن"]
    assert acts("احتشد المئات أمام مبنى المصنع")[0].endswith("المئات >")

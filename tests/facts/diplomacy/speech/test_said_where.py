"""An occasion stands between a verb and its subject, in commas or told as such; who owns it is no subject."""

import pytest
from told import acts


@pytest.mark.parametrize(
    "where",
    ["في بيان صدر أمس", "، في كلمة أمام البرلمان،", "خلال مقابلة تلفزيونية", "في تصريحات للصحفيين"],
)
def test_the_subject_stands_behind_the_occasion(where: str) -> None:
    (act,) = acts(f"اتهمت {where} الحكومة الغانية كينيا بدعم المتمردين".replace(" ،", "،"))
    assert act == "ACCUSE accuse_of الحكومة الغانية > كينيا"


def test_who_owns_the_occasion_is_no_subject() -> None:
    assert not any("الحكومة الغانية >" in act for act in acts("وندد في بيان الحكومة الغانية كوفي منساه بالهجوم"))
    assert acts("اتهمت في القرية الحكومة الغانية كينيا بدعم المتمردين") == []


@pytest.mark.parametrize(
    "where",
    [
        "، من جانبها،",
        "، اليوم الخميس،",
        " في بيان لها",
        " في تصريحات صحفية",
        " خلال مؤتمر صحفي في أكرا",
        " للمرة الثانية خلال أسبوع",
        "، وهي جارتها الغربية،",
        "، بحسب وسائل إعلام محلية،",
        "، إلى جانب توغو،",
        "، رسميا،",
        " (عضو الاتحاد)",
        " - للمرة الأولى -",
    ],
)
def test_the_object_stands_behind_it_too(where: str) -> None:
    assert acts(f"دعت غانا{where} كينيا إلى وقف القصف") == ["REQUEST call_verb غانا > كينيا"]


def test_of_whom_it_is_asked_stands_in_no_aside() -> None:
    assert acts("طلبت غانا، من كينيا، وقف القصف") == ["REQUEST ask_of غانا > كينيا"]


def test_who_is_beside_another_does_not_suffer_the_act() -> None:
    assert acts("اتهمت غانا، إلى جانب توغو، كينيا بدعم المتمردين") == ["ACCUSE accuse_of غانا > كينيا"]


def test_brackets_around_the_object_itself_are_not_passed_over() -> None:
    assert acts("التقى وزير الخارجية الغاني في أكرا (وزير الدفاع) الكيني") != []


def test_dashes_behind_a_verb_do_not_make_its_object_the_subject() -> None:
    assert acts("دعا إلى الحوار ثم انتقدت -لأول مرة- الدولة الغانية لفشلها في ذلك") == []

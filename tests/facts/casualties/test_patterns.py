"""The order of the constructions: each count is linked once, by the first rule that fits, or not at all."""

import pytest
from told import counts


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("نزوح أكثر من 1200 أسرة أي نحو 6 آلاف شخص", ["displaced 6000 masdar_person"]),
        ("قتل خلال ثلاث ساعات سبعة عمال", ["killed 7 verb_person"]),
        ("تحطمت مروحية على متنها 14 جنديا قتلوا في الحال", ["killed 14 before_verb"]),
        ("العثور على مقبرة تضم رفات 50 شخصا", ["killed 50 masdar_person"]),
        ("أعلنت الشركة أن عدد القتلى 65 وليس 66", ["killed 65 tally"]),
    ],
)
def test_families_and_time_between(text: str, told: list[str]) -> None:
    assert counts(text) == told


@pytest.mark.parametrize(
    "text",
    [
        "إصابة 12 شخصا بفيروس جديد",
        "سجلت الوزارة 500 إصابة بجدري القردة",
        "تجاوز التهاب الكبد حاجز 100 إصابة في القرية",
        "غرق مركب يقل 80 مهاجرا",
        "العثور على حافلة تضم 50 شخصا",
        "تم إنقاذ سبعة بحارة من الغرق",
        "أنقذت فرق الطوارئ في المدينة سبعين ضحية من الغرق",
    ],
)
def test_the_ill_the_carried_and_the_rescued(text: str) -> None:
    assert counts(text) == []


def test_who_caught_an_illness_is_not_hurt() -> None:
    assert counts("أودى وباء الكوليرا بحياة 70 شخصا وأصيب به 900 آخرون") == ["killed 70 masdar_person"]
    assert counts("انفجرت قنبلة وأصيب بها 9 عمال") == ["injured 9 verb_person"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("تفشى فيروس كورونا. وبلغ عدد الإصابات المؤكدة بكورونا أمس 900.", []),
        (
            "توفي سبعة بالكوليرا. ووصلت الكوليرا إلى المدينة. وارتفع عدد الإصابات إلى 3200 إصابة.",
            ["killed 7 verb_bare"],
        ),
        ("رغم كورونا والوباء، أصيب تسعة أشخاص بالرصاص", ["injured 9 verb_person"]),
        ("كورونا: الوباء يتراجع. وفي المدينة أصيب تسعة عمال في انفجار.", ["injured 9 verb_person"]),
    ],
)
def test_cases_of_a_disease_named_before(text: str, told: list[str]) -> None:
    assert counts(text) == told

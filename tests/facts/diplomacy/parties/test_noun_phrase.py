"""The noun phrase that a title or the name of an institution heads."""

import pytest
from told import acts


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("طالب وزير الخارجية الغاني كينيا بالحوار", ["REQUEST request_verb وزير الخارجية الغاني > كينيا"]),
        ("طالب رئيس وزراء غانا كينيا بالحوار", ["REQUEST request_verb رئيس وزراء غانا > كينيا"]),
        (
            "طالب الناطق باسم الحكومة الغانية كينيا بالحوار",
            ["REQUEST request_verb الناطق باسم الحكومة الغانية > كينيا"],
        ),
        ("طالب مسؤولون من الأمم المتحدة غانا بالحوار", ["REQUEST request_verb مسؤولون من الأمم المتحدة > غانا"]),
        ("طالب وفد من حركة طالبان غانا بالحوار", ["REQUEST request_verb وفد من حركة طالبان > غانا"]),
    ],
)
def test_what_belongs_to_the_title(text: str, told: list[str]) -> None:
    assert acts(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("طالبت الحكومة الغانية كينيا بالحوار", ["REQUEST request_verb الحكومة الغانية > كينيا"]),
        ("طالب الوزير غانا بالحوار", ["REQUEST request_verb الوزير > غانا"]),
        ("وصل الوزير الكيني لغانا", ["CONSULT travel الوزير الكيني > غانا"]),
        ("دعا المبعوث الأممي لغانا كينيا إلى الحوار", ["REQUEST call_verb المبعوث الأممي لغانا > كينيا"]),
        ("التقى مدير الاستخبارات الكينية رئيس غانا", ["CONSULT meet مدير الاستخبارات الكينية > رئيس غانا"]),
    ],
)
def test_the_next_party_is_none_of_it(text: str, told: list[str]) -> None:
    assert acts(text) == told


def test_forces_that_bear_the_name_of_their_leader() -> None:
    assert acts("اتهمت غانا قوات خليفة حفتر بخرق الهدنة") == ["ACCUSE accuse_of غانا > قوات خليفة حفتر"]
    assert acts("اتهمت غانا القوات خليفة حفتر") == ["ACCUSE accuse_of غانا > القوات"]

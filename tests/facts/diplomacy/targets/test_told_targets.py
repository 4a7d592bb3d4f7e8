"""Targets that a sentence tells: in the act's clause, or where the clause goes on behind a comma."""

import pytest
from told import acts


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "عقد الرئيس الغاني اجتماعا في القصر، أمس الأول، مع نظيره الكيني",
            ["CONSULT hold_meeting الرئيس الغاني > نظيره الكيني"],
        ),
        ("استقبل رئيس كينيا، ظهر اليوم في القصر، الرئيس الغاني", ["CONSULT meet رئيس كينيا > الرئيس الغاني"]),
        ('استقبل رئيس كينيا، في "الواحة" الأحد، الرئيس الغاني', ["CONSULT meet رئيس كينيا > الرئيس الغاني"]),
        (
            "عقد الرئيس الغاني جولة محادثات، الاثنين، مع نظيره الكيني",
            ["CONSULT hold_talks الرئيس الغاني > نظيره الكيني"],
        ),
        (
            "ألقى الرئيس الغاني باللوم، في هجوم الأحد، على كينيا وتوغو",
            ["ACCUSE lay_blame الرئيس الغاني > كينيا + توغو"],
        ),
        ("وصل إلى كينيا وفد غاني", ["CONSULT travel وفد غاني > كينيا"]),
        ("قال الوزير الكيني إن غانا تتهمها توغو بالخيانة", ["ACCUSE accuse_of توغو > غانا"]),
        ("الوزير الكيني استقبله الرئيس الغاني في القصر", ["CONSULT meet الرئيس الغاني > الوزير الكيني"]),
    ],
)
def test_targets_behind_a_comma_or_before_the_actor(text: str, told: list[str]) -> None:
    assert acts(text) == told


@pytest.mark.parametrize(
    "text",
    [
        "استقبل رئيس كينيا الضيوف، ووصل الرئيس الغاني",
    ],
)
def test_what_stands_behind_is_another_clause(text: str) -> None:
    assert acts(text) == []


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "رفضت كينيا عرض الصومال متهمة إياها بالتدخل",
            ["REJECT refuse كينيا > الصومال", "ACCUSE accuse_part كينيا > الصومال"],
        ),
        (
            "التقى الرئيس الغاني المبعوث متهما إياه بالانحياز",
            ["CONSULT meet الرئيس الغاني > المبعوث", "ACCUSE accuse_part الرئيس الغاني > المبعوث"],
        ),
    ],
)
def test_an_object_apart_from_its_verb_means_who_stands_before(text: str, told: list[str]) -> None:
    assert acts(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "القمة بين غانا وتوغو قبل لقاء الرئيس الكيني",
            ["CONSULT meeting غانا + توغو >"],
        ),
        ("لقاء بين غانا والرئيس الكيني", ["CONSULT meeting غانا > الرئيس الكيني"]),
    ],
)
def test_a_noun_of_several_names_them_all(text: str, told: list[str]) -> None:
    assert acts(text)[:1] == told

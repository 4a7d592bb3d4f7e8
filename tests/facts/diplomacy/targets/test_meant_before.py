"""The pronoun on a verb that is done to someone means who was told before; nobody else in its clause is meant."""

import pytest
from told import acts


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("قصفت غانا القرية أمس. وطالبتها كينيا بوقف القصف.", "REQUEST request_verb كينيا > غانا"),
        ("تدخلت غانا في النزاع، واتهمتها كينيا بدعم المتمردين.", "ACCUSE accuse_of كينيا > غانا"),
        ("لم تعلق غانا على ذلك. وكانت كينيا قد اتهمتها بالكذب.", "ACCUSE accuse_of كينيا > غانا"),
        ("لم يعلق الوزير الغاني سامي نصار. وكانت كينيا قد اتهمته بالكذب.", "ACCUSE accuse_of كينيا > سامي نصار"),
        (
            "تقدم الجيش الغاني نحو القرية. ومن جانبها، طالبته كينيا بالانسحاب.",
            "REQUEST request_verb كينيا > الجيش الغاني",
        ),
    ],
)
def test_who_is_meant_by_a_pronoun(text: str, told: str) -> None:
    assert acts(text)[-1] == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        # Someone whom no lexicon knows is told between.
        ("عاد رئيس غانا أمس. وفي القرية داعية شهير تتهمه كينيا بالتحريض.", "ACCUSE accuse_of كينيا >"),
        ("وصل وفد غانا. لكن الكاتب الذي اتهمته كينيا بالكذب غاب.", "ACCUSE accuse_of كينيا >"),
        # Of the other gender, or oneself.
        ("سافر رئيس غانا. واتهمتها كينيا بالكذب.", "ACCUSE accuse_of كينيا >"),
        ("ردت كينيا. واتهمتها كينيا بالكذب.", "ACCUSE accuse_of كينيا >"),
        # A thing may be meant.
        ("أعلنت غانا خطتها. ورفضتها كينيا.", "REJECT refuse كينيا >"),
    ],
)
def test_who_is_not_meant_by_a_pronoun(text: str, told: str) -> None:
    assert acts(text)[-1] == told

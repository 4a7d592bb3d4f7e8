"""Of whom a tally is where it names them before what befell them."""

import pytest
from told import counts


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("بلغ عدد الكينيين الذين قتلوا 12 شخصا", "killed 12 tally - KEN"),
        ("ارتفع إلى 63 عدد الكينيين الذين قتلوا في المواجهات", "killed 63 before_verb - KEN"),
        ("ارتفع عدد الجنود الكينيين القتلى إلى 14", "killed 14 tally soldier KEN"),
        ("بلغ عدد الأطفال الذين قتلوا 12", "killed 12 tally child None"),
        ("ارتفع عدد المدنيين الكينيين الذين قتلوا في القصف الغاني إلى 14", "killed 14 verb_bare civilian KEN"),
    ],
)
def test_who_they_are(text: str, told: str) -> None:
    assert counts(text, "victims", "nationality") == [told]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("بلغ عدد القتلى 14", "killed 14 tally - None"),
        ("بلغ عدد الهجمات 14 وقتل 3 أشخاص", "killed 3 verb_person - None"),
        ("زار عدد من الكينيين البلدة وبلغ عدد القتلى 14", "killed 14 tally - None"),
    ],
)
def test_a_tally_of_nobody_told(text: str, told: str) -> None:
    assert counts(text, "victims", "nationality")[-1:] == [told]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("مقتل ضابطين كينيين و3 جنود", ["KEN", "KEN"]),
        ("مقتل جندي كيني وإصابة 3 جنود", ["KEN", "KEN"]),
        ("مقتل جندي كيني و3 جنود غانيين", ["KEN", "GHA"]),
        ("مقتل جندي كيني و3 مسلحين", ["KEN", "None"]),  # his foes
        ("مقتل جندي كيني في البلدة. وأصيب 3 جنود في غانا", ["KEN", "None"]),
    ],
)
def test_men_of_one_army(text: str, told: list[str]) -> None:
    assert [row.split()[-1] for row in counts(text, "nationality")] == told

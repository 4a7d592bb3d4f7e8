"""Counts of people: a number and what it counts, the definite ones with their number behind them."""

import pytest
from told import counts


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("وأوضح أن القتلى الخمسة عمال في الميناء", ["killed 5 noun_killed -"]),
        ("تحطمت الطائرة فأدى ذلك إلى مقتل جميع الركاب الـ18", ["killed 18 masdar_person -"]),
        ("لقي جميع ركاب الحافلة الـ40 حتفهم", ["killed 40 verb_person -"]),
        (
            "قُتل المواطن سامي الراوي وزوجته وأطفالهما الثلاثة",
            ["killed 1 verb_named -", "killed 1 coordinated woman", "killed 3 coordinated child"],
        ),
    ],
)
def test_a_definite_number_behind_its_noun(text: str, told: list[str]) -> None:
    assert counts(text, "victims") == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("انتهت بالقضاء على (14) عنصرا إرهابيا", ["killed 14 masdar_person"]),
        ("سامي الراوي (طالب) توفي متأثرا بجراحه", ["killed 1 before_verb"]),
    ],
)
def test_a_number_in_brackets(text: str, told: list[str]) -> None:
    assert counts(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("واعتقل عدة أشخاص", ["detained 3+ verb_person"]),
        ("واعتقل المدير العام الماضي بسبب شكاوى عدة", ["detained 1 verb_person"]),
    ],
)
def test_several(text: str, told: list[str]) -> None:
    assert counts(text) == told


@pytest.mark.parametrize(
    "text",
    [
        "انتهت الأشهر التسعة الأولى من الحرب",
        "وصل الركاب الـ18 إلى المطار",
        "قتل بين 22 و23 مايو",
        "نزح قرابة 90% من سكان القطاع",
    ],
)
def test_no_count_of_people(text: str) -> None:
    assert counts(text) == []


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("خلال أيام العيد الأربعة أفرجت الحكومة عن 30 سجينا", ["released 30 verb_released"]),
        ("قال إن العمال الأربعة قتلوا", ["killed 4 before_verb"]),
        ("وقال الطبيب إن عدد القتلى 31 فقط", ["killed 31 tally"]),
    ],
)
def test_definite_numbers_and_bare_figures(text: str, told: list[str]) -> None:
    assert counts(text) == told


def test_the_number_of_those_it_was_done_to_is_not_several() -> None:
    assert counts("نشر المركز مقطعا يظهر عدد من تم قتلهم") == []


@pytest.mark.parametrize(("tens", "many"), [("عشر", 21), ("ثلاث", 31), ("أربع", 41), ("سبع", 71), ("تسع", 91)])
def test_one_and_so_many_begins_with_a_letter_of_its_own_and_no_and(tens: str, many: int) -> None:
    assert counts(f"قتل واحد و{tens}ون شخصا في الهجوم") == [f"killed {many} verb_person"]
    assert counts(f"مقتل واحد و{tens}ين شخصا في الهجوم") == [f"killed {many} masdar_person"]
    assert counts(f"أصيب ستة عمال وواحد و{tens}ون طفلا")[1] == f"injured {many} coordinated"


def test_monday_behind_others_is_no_pair() -> None:
    assert counts("مقتل ثلاثة رجال وجرح آخرين الاثنين في هجوم") == ["killed 3 masdar_person"]

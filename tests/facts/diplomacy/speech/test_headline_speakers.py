import pytest

from waqai.facts.diplomacy import find_acts
from waqai.facts.document import read

_SAID = "نرفض العقوبات على كوبا"


def actors(text: str) -> list[list[str]]:
    return [act.actors for act in find_acts(read(text)) if act.type == "REJECT"]


@pytest.mark.parametrize(
    "before",
    [
        "أردوغان",
        "أردوغان خلال لقاء ماكرون",
        "أردوغان في مقابلة مع قناة العربية",
        "أردوغان من باريس",
        "أردوغان أمام مجلس الأمن",
        "أردوغان ردا على ماكرون",
        "أردوغان في خطاب ألقاه في باريس",
        "أردوغان لماكرون",
        "أردوغان لرويترز",
        "أردوغان اليوم الاثنين",
    ],
)
def test_who_opens_a_headline_speaks(before: str) -> None:
    assert actors(f"{before}: {_SAID}") == [["أردوغان"]]


def test_a_country_speaks_only_of_itself() -> None:
    assert actors(f"كينيا أمام مجلس الأمن: {_SAID}") == [["كينيا"]]
    assert actors("كينيا في عام: رفض العقوبات على كوبا أمر وارد") == []


def test_a_verb_before_the_colon_tells_of_something_else() -> None:
    assert actors("أردوغان يزور ماكرون: الصور الأولى") == []

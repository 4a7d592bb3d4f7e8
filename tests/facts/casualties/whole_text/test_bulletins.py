"""What the head of a list says holds for its items: the claimant, the window; unless they say otherwise."""

from datetime import date

from waqai.facts.casualties import find_casualties
from waqai.facts.document import read
from waqai.facts.model import Casualty

HEAD = "وقالت لجنة الإنقاذ إن الألغام قتلت منذ مطلع عام 2021 خمسين مدنيا وأصابت تسعين"


def facts(text: str) -> list[Casualty]:
    return find_casualties(read(text, date(2022, 6, 1)))


def test_items_take_claimant_and_scope() -> None:
    found = facts(f"{HEAD}، والقتلى هم:\n- 30 رجلا.\n- 12 امرأة.\n- 8 أطفال.")
    assert [(fact.low, fact.claimant, fact.scope, fact.since) for fact in found[-3:]] == [
        (30, "لجنة الإنقاذ", "cumulative", "2021-01-01"),
        (12, "لجنة الإنقاذ", "cumulative", "2021-01-01"),
        (8, "لجنة الإنقاذ", "cumulative", "2021-01-01"),
    ]


def test_a_second_list_of_the_same_bulletin() -> None:
    found = facts(f"{HEAD}، وهم:\n- 30 رجلا.\nوتوزعت الحوادث كالتالي:\n– 20 حادثا في الشمال أسفرت عن مقتل 31 شخصا.")
    assert (found[-1].low, found[-1].claimant, found[-1].scope) == (31, "لجنة الإنقاذ", "cumulative")


def test_an_item_that_says_otherwise() -> None:
    said = "- وقال الجيش إن لغما انفجر أمس وقتل 3 جنود."
    found = facts(f"{HEAD}، وتفصيلها:\n{said}")
    assert (found[-1].low, found[-1].claimant, found[-1].scope) == (3, "الجيش", "incident")


def test_what_stands_behind_a_list_is_no_item() -> None:
    found = facts(f"{HEAD}، وهم:\n- 30 رجلا.\nوفي سياق آخر قتل 4 أشخاص في حريق.\n- وقتل 2 في انهيار.")
    assert [(fact.claimant, fact.scope) for fact in found[-2:]] == [(None, "incident")] * 2


def test_a_head_without_a_colon_heads_no_list() -> None:
    found = facts(f"{HEAD}.\n- مقتل 4 أشخاص في حريق.")
    assert found[-1].scope == "incident"

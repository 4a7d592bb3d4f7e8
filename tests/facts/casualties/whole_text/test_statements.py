"""Statements that a text gives in full: whose words stand in them, and where they end."""

from datetime import date

from waqai.facts.casualties import find_casualties
from waqai.facts.document import read


def claimants(text: str) -> list[str | None]:
    return [fact.claimant for fact in find_casualties(read(text, date(2024, 7, 8)))]


def test_what_stands_in_a_statement_is_of_its_author() -> None:
    text = "أصدرت نقابة العمال بيانا أمس.\nوجاء في نص البيان:\n«اندلع الحريق ليلا.\nقتل تسعة عمال وأصيب أربعة»."
    text += "\nوفي المساء قتل حارسان."
    assert claimants(text) == ["نقابة العمال", "نقابة العمال", None]


def test_a_quotation_that_nobody_leads_in_has_no_author() -> None:
    assert claimants("هكذا كانت الليلة في المدينة:\n«اندلع الحريق.\nقتل تسعة عمال».") == [None]

"""The one call that reads a story: casualties and diplomacy of one text, with offsets of that text."""

from datetime import date

from waqai.facts.pipeline import extract

TEXT = "  قُتل ثلاثة عمال في حريق أمس.\nودعت غانا توغو إلى الحوار."


def test_both_kinds_of_facts_with_their_own_words() -> None:
    facts = extract(TEXT, date(2024, 7, 8))
    (count,), (act,) = facts.casualties, facts.diplomacy
    assert (count.category, count.value, count.event_date) == ("killed", 3, "2024-07-07")
    assert (act.type, act.actors, act.targets) == ("REQUEST", ["غانا"], ["توغو"])
    assert all(TEXT[fact.start : fact.end] == fact.evidence for fact in (count, act))


def test_a_text_that_tells_nothing() -> None:
    for text in ("", "وصل القطار إلى المدينة.", "!!! 123"):
        facts = extract(text)
        assert (facts.casualties, facts.diplomacy) == ([], [])

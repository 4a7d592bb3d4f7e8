"""Lexicon entries behind a fact's words."""

from waqai.facts.spoken import entries_in


def test_the_entries_of_a_casualty_are_named_with_the_words_they_matched() -> None:
    found = list(entries_in("casualties", "مقتل ثلاثة أشخاص"))
    assert {lexicon for lexicon, _, _ in found} >= {"outcomes", "number_words"}
    assert all(words in "مقتل ثلاثة أشخاص" for _, _, words in found)


def test_a_table_asks_its_own_lexicons() -> None:
    assert not any(lexicon == "outcomes" for lexicon, _, _ in entries_in("diplomacy", "مقتل ثلاثة أشخاص"))
    assert list(entries_in("casualties", "صباح الخير")) == []

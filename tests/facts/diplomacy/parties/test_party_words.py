"""The words that name parties, out of the lexicons."""

import pytest

from waqai.facts.diplomacy.parties.party_words import (
    adjectives,
    country_names,
    given_names,
    is_plural,
    may_begin_party,
    nationals,
    party_openers,
)


def test_nisbas_and_their_states() -> None:
    assert adjectives()["الغاني"] == adjectives()["غانيه"] == "GHA"
    assert country_names()["GHA"] == "غانا"
    assert "الكبير" not in adjectives()


@pytest.mark.parametrize(("word", "party"), [("غانا", True), ("الرييس", True), ("كتاب", False), ("جميل", False)])
def test_which_words_may_begin_a_party(word: str, party: bool) -> None:
    assert may_begin_party(word) is party


def test_a_name_that_no_list_has_may_open_a_party() -> None:
    assert "غانا" in party_openers()
    assert "سامي" in party_openers()
    assert "كتاب" not in party_openers()


def test_plural_nisbas_have_the_article_and_maybe_a_clitic() -> None:
    assert nationals()["الغانيون"] == ("", "GHA")
    assert nationals()["والغانيين"] == ("و", "GHA")
    assert "الغاني" not in nationals()
    assert "غانيون" not in nationals()


def test_plurals_and_given_names() -> None:
    assert is_plural("وزراء")
    assert not is_plural("وزير")
    assert "سامي" in given_names()
    assert "كتاب" not in given_names()

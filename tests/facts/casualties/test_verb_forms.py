"""Verbs in all persons and numbers from citation forms."""

from told import counts

from waqai.arabic.forms import perfects
from waqai.facts.casualties.verb_forms import all_perfects, forms_of, with_objects


def test_perfect_and_present_of_an_entry() -> None:
    made = forms_of({"perfect": ["قتل"], "present": ["يقتل"]}, perfects)
    assert {"قتل", "قتلت", "قتلوا", "يقتل", "تقتل", "يقتلون"} <= set(made)
    assert "قتلن" not in made


def test_of_a_phrase_the_first_word_is_the_verb() -> None:
    assert "قطعت راس" in forms_of({"perfect": ["قطع رأس"]}, perfects)


def test_people_have_a_feminine_plural_too() -> None:
    assert "خطفن" in {form for form, _ in all_perfects("خطف")}
    assert "نجين" not in {form for form, _ in all_perfects("نجا")}


def test_pronouns_by_how_many_they_stand_for() -> None:
    assert set(with_objects("قتل", "of_two")) == {"قتلهما", "قتلتهما", "قتلوهما"}
    assert "قتله" in with_objects("قتل", "of_one")


def test_what_may_be_a_verb_behind_the_particle() -> None:
    assert counts("أما ابنه فقد هاجر مع ثلاثة من أصدقائه إلى كينيا") == []
    assert counts("فقد الفلاح ثلاثة من أصدقائه في البحر") == ["killed 3 verb_person"]
    assert counts("فقد ثلاثة من البحارة قرب الشاطئ") == ["missing 3 verb_person"]

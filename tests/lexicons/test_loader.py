"""The loader and matcher: what a malformed file is told, clitics, the longest term first."""

from dataclasses import asdict

import pytest

from waqai.arabic.tokens import tokenise
from waqai.lexicons import Entry, LexiconError, Matcher, load, load_all, parse


def written(entries: str) -> str:
    return f"about: fruit\nentries:\n{entries}"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("about: [", "no YAML"),
        ("", "about, entries"),
        ("about: fruit", "about, entries"),
        ("entries: []", "about, entries"),
        ("- {id: fig}", "about, entries"),
        (written("  - fig"), "'fig' is no mapping"),
        (written("  - {forms: [تين]}"), "lacks 'id'"),
        (written("  - {id: fig}"), "lacks 'forms'"),
        (written("  - {id: fig, forms: تين}"), "fig: forms: 'تين' is no list"),
        (written("  - {id: fig, forms: [12]}"), "figures in quotes"),
        (written("  - {id: fig, forms: [تين, '']}"), "fig: forms: one is empty"),
        (written("  - {id: fig, forms: [تين], prefixes: article}"), "prefixes 'article'; use one of"),
        (written("  - {id: fig, forms: [تين], examples: {hit: [تين]}}"), "fig: examples"),
        (written("  - {id: fig, forms: [تين], examples: [تين]}"), "fig: examples"),
        (written("  - {id: fig, forms: [تين], examples: {match: تين}}"), "fig: match: 'تين' is no list"),
        (written("  - {id: fig, forms: [تين]}\n  - {id: fig, forms: [توت]}"), "'fig' stands 2 times"),
    ],
)
def test_a_malformed_file_is_refused_with_its_place_and_remedy(text: str, told: str) -> None:
    with pytest.raises(LexiconError) as error:
        parse("fruit", text)
    assert str(error.value).startswith("fruit.yaml: ") and told in str(error.value)


def test_keys_of_an_entry_are_kept() -> None:
    (entry,) = parse("fruit", written("  - {id: fig, forms: [تين], colour: green, examples: {match: [هذا تين]}}"))
    assert asdict(entry) == asdict(Entry("fig", ("تين",), "none", {"colour": "green"}, ("هذا تين",), ()))


def test_all_lexicons_are_read() -> None:
    found = load_all()
    assert {"number_words", "months", "persons", "places"} <= set(found)
    assert found["months"] == load("months") and len(found["months"]) == 12


def spans(entry: Entry, text: str) -> list[tuple[int, int, str]]:
    return [(match.first, match.last, match.prefix) for match in Matcher([entry]).find(tokenise(text))]


@pytest.mark.parametrize(
    ("prefixes", "text", "prefix"),
    [
        ("noun", "رأيت شجرا", ""),
        ("noun", "والشجر", None),
        ("noun", "وبالشجرا", "وبال"),
        ("noun", "للشجرا", "لل"),
        ("noun", "سشجرا", None),
        ("verb", "وسشجرا", "وس"),
        ("verb", "الشجرا", None),
        ("none", "وشجرا", None),
    ],
)
def test_clitics_are_those_of_the_word_class(prefixes: str, text: str, prefix: str | None) -> None:
    found = spans(Entry("tree", ("شجرا",), prefixes), text)
    assert [clitic for _, _, clitic in found] == ([] if prefix is None else [prefix])


def test_the_article_of_a_form_melts_into_a_preposition() -> None:
    house = Entry("house", ("البيت الكبير",), "noun")
    assert spans(house, "نظر للبيت الكبير") == [(1, 3, "ل")]
    assert spans(house, "نظر إلى بالبيت الكبير") == [(2, 4, "ب")]
    assert spans(house, "نظر إلى بيت كبير") == []


def test_the_longest_term_is_taken_and_terms_do_not_overlap() -> None:
    short, long = Entry("sea", ("بحر",)), Entry("red_sea", ("بحر أحمر واسع",))
    matcher = Matcher([short, long])
    assert [m.entry.id for m in matcher.find(tokenise("بحر أحمر واسع بحر أحمر"))] == ["red_sea", "sea"]
    assert [m.entry.id for m in matcher.find(tokenise("بحر أحمر"))] == ["sea"]


def test_spelling_habits_do_not_decide_a_match() -> None:
    assert spans(Entry("house", ("مدرسة",)), "مَدْرَسَةٌ") == [(0, 1, "")]
    assert spans(Entry("house", ("إلى الأمام",)), "الى الامام") == [(0, 2, "")]

"""What an entry asks of the words around its predicate, and the sentences that lack it."""

from functools import reduce
from operator import or_

import pytest

from waqai.arabic.tokens import tokenise
from waqai.facts.diplomacy.predicates.around import ANYTHING, END, Wanted, begun_by, wanted_by
from waqai.facts.diplomacy.predicates.asks import NOWHERE, Terms, asks_of
from waqai.facts.diplomacy.predicates.predicates import entries
from waqai.lexicons import Entry


def texts_of(text: str) -> list[str]:
    return [token.text for token in tokenise(text)]


@pytest.mark.parametrize(
    ("term", "text", "end"),
    [
        ("دعم", "أعلن عن دعمه", NOWHERE),
        ("دعم", "أعلن عن دعم", 3),
        ("دعم", "ردت بدعم جديد", 2),
        ("العقوبات", "رضخ للعقوبات", 2),
        ("وقف النار", "دعا وقف النار", 3),
        ("وقف النار", "دعا لوقف النار", 3),
        ("وقف النار", "دعا لوقف الحرب", NOWHERE),
        ("وقف النار", "دعا لوقف", NOWHERE),
    ],
)
def test_where_a_term_ends(term: str, text: str, end: int) -> None:
    texts = texts_of(text)
    assert Terms([term]).end(texts, 0, len(texts)) == end


def test_a_term_must_begin_in_the_range() -> None:
    texts = texts_of("دعم البلد جاره")
    assert Terms(["دعم"]).end(texts, 1, len(texts)) == NOWHERE


def around(words: list[str]) -> int:
    """What words begin, each as if a sentence ended with it."""
    return reduce(or_, [alone | longer.get(END, 0) for alone, longer in map(begun_by, words)], ANYTHING)


def is_hopeless(wanted: Wanted, there: int) -> bool:
    """Whether a sentence lacks what is wanted."""
    return bool(wanted.musts & ~there or not wanted.things & there)


@pytest.mark.parametrize("entry", [entry for entry in entries() if asks_of(entry).musts])
def test_a_sentence_without_what_is_asked_for_is_hopeless(entry: Entry) -> None:
    wanted = wanted_by(entry)
    assert is_hopeless(wanted, around(["كلام"]))
    there = around([min(terms.firsts) for terms in asks_of(entry).musts])
    assert is_hopeless(wanted, there) == (not wanted.things & there)


@pytest.mark.parametrize(
    ("keys", "hopeless"),
    [({}, False), ({"unless": ["السفير"]}, False), ({"objects": ["troops"]}, True), ({"objects": ["envoys"]}, False)],
)
def test_of_things_one_is_enough(keys: dict[str, object], hopeless: bool) -> None:
    entry = Entry("deed", ("فعل",), attributes=keys)
    assert is_hopeless(wanted_by(entry), around(texts_of("استدعت البلاد السفير للتشاور"))) is hopeless

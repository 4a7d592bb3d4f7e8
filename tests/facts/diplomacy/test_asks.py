"""What an entry asks of the words around its predicate, and the sentences that lack it."""

from functools import reduce
from operator import or_

import pytest

from waqai.arabic.tokens import tokenise
from waqai.facts.diplomacy.around import ANYTHING, begun_before, begun_by, is_hopeless, wanted_by
from waqai.facts.diplomacy.asks import NOWHERE, Terms, asks_of
from waqai.facts.diplomacy.predicates import entries
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
    found = map(begun_by, words)
    return reduce(or_, [alone | (begun_before(longer, None) if longer else 0) for alone, longer in found], ANYTHING)


def test_a_longer_term_begins_before_its_second_word_alone() -> None:
    longer = next(
        longer for longer in (begun_by(w)[1] for e in entries() for t in asks_of(e).behind for w in t.firsts) if longer
    )
    following = min(longer)
    assert begun_before(longer, following) == longer[following]
    assert begun_before(longer, "كلام") == 0


@pytest.mark.parametrize("entry", [entry for entry in entries() if asks_of(entry).musts | asks_of(entry).behind])
def test_a_sentence_without_what_is_asked_for_is_hopeless(entry: Entry) -> None:
    wanted = wanted_by(asks_of(entry))
    assert is_hopeless(wanted, around(["كلام"]), around(["كلام"]))
    lists = asks_of(entry).musts | asks_of(entry).behind
    there = around([min(terms.firsts) for terms in lists])
    assert is_hopeless(wanted, there, there) == (not wanted.things & there)
    assert is_hopeless(wanted, there, ANYTHING) or not asks_of(entry).behind


@pytest.mark.parametrize(
    ("keys", "hopeless"),
    [({}, False), ({"unless": ["السفير"]}, False), ({"objects": ["troops"]}, True), ({"objects": ["envoys"]}, False)],
)
def test_of_things_one_is_enough(keys: dict[str, object], hopeless: bool) -> None:
    asks = asks_of(Entry("deed", ("فعل",), attributes=keys))
    assert is_hopeless(wanted_by(asks), around(texts_of("استدعت البلاد السفير للتشاور")), ANYTHING) is hopeless

"""What the words of a sentence may begin, as bits: a sentence that lacks what an entry asks for is passed over."""

from waqai.facts.diplomacy.predicates.around import END, begun_by
from waqai.facts.diplomacy.predicates.asks import asks_of
from waqai.facts.diplomacy.predicates.predicates import entries


def test_a_word_of_no_list_begins_nothing() -> None:
    assert begun_by("سلحفاه") == (0, {})
    alone, by_next = begun_by("قوات")
    assert alone or by_next


def test_by_the_word_behind_it() -> None:
    firsts = {word for entry in entries() for terms in asks_of(entry).musts for word in terms.firsts}
    for by_next in filter(None, (begun_by(word)[1] for word in firsts)):
        assert "سلحفاه" not in by_next
        assert all(by_next[END] & bits == bits for bits in by_next.values())  # the text may go on

"""What the words of a sentence may begin, as bits: a sentence that lacks what an entry asks for is passed over."""

from waqai.facts.diplomacy.around import Wanted, begun_before, begun_by, is_hopeless


def test_a_sentence_without_what_is_asked_is_hopeless() -> None:
    assert is_hopeless(Wanted(musts=2, things=1, behind=0), around=1, after=1)
    assert is_hopeless(Wanted(musts=0, things=1, behind=4), around=7, after=3)
    assert is_hopeless(Wanted(musts=0, things=8, behind=0), around=7, after=7)
    assert not is_hopeless(Wanted(musts=2, things=1, behind=0), around=3, after=0)


def test_a_word_of_no_list_begins_nothing() -> None:
    assert begun_by("سلحفاه") == (0, {})
    alone, by_next = begun_by("قوات")
    assert alone or by_next


def test_by_the_word_behind_it() -> None:
    by_next = {"النار": 2, "القتال": 4}
    assert begun_before(by_next, "النار") == 2
    assert begun_before(by_next, "المطر") == 0
    assert begun_before(by_next, None) == 6  # the text may go on

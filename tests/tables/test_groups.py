"""Groups: who belongs together, and what a group is called."""

from hypothesis import given
from hypothesis import strategies as st

from waqai.tables.groups import Groups


def test_a_group_is_called_by_the_member_met_first():
    groups = Groups()
    assert [groups.name(member) for member in "abcd"] == list("abcd")
    groups.join("c", "b")
    groups.join("d", "c")
    assert [groups.name(member) for member in "abcd"] == ["a", "b", "b", "b"] and len(groups) == 2
    groups.join("d", "a")
    assert {groups.name(member) for member in "abcd"} == {"a"} and len(groups) == 1


def test_nobody_met_is_no_group():
    assert len(Groups()) == 0


@given(st.lists(st.tuples(st.sampled_from("abcdefgh"), st.sampled_from("abcdefgh")), max_size=12))
def test_joined_is_joined_over_others_and_the_order_of_joining_never_shows(pairs):
    results = []
    for order in (pairs, pairs[::-1]):
        groups = Groups()
        for member in "abcdefgh":
            groups.name(member)
        for pair in order:
            groups.join(*pair)
        results.append([groups.name(member) for member in "abcdefgh"])
    assert results[0] == results[1] and len(groups) == len(set(results[0]))
    assert all(groups.name(one) == groups.name(other) for one, other in pairs)

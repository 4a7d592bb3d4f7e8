"""A counted group without a number written: its bounds are one value, and nothing else is known of it yet."""

from waqai.facts.casualties.counting.count import single


def test_one_or_two_people_are_an_exact_count() -> None:
    count = single(3, 5, 2, "person", "و")
    assert (count.first, count.last, count.value, count.low, count.high) == (3, 5, 2, 2, 2)
    assert (count.qualifier, count.head, count.prefix, count.plain) == ("exact", "person", "و", True)


def test_tags_of_two_counts_are_not_shared() -> None:
    one, two = single(0, 1, 1, "person", ""), single(1, 2, 1, "person", "")
    one.tags.append("child")
    assert two.tags == []

"""Each flag as a table: what raises it and what does not."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from waqai.tables.flags import allowed_rise, conflicting, fell, jumped, swapped, transposed


@pytest.mark.parametrize(
    ("best", "before", "flagged"),
    [(99, 100, True), (100, 100, False), (101, 100, False), (None, 100, False), (99, None, False)],
)
def test_fell(best, before, flagged):
    assert fell(best, before) is flagged


@pytest.mark.parametrize(
    ("best", "before", "days", "dailies", "flagged"),
    [
        (38233, 38193, 1, [40], False),  # what the day's figure says
        (38280, 38193, 1, [40], False),  # twice the figure: late identifications
        (38193 + 80 + 381 + 10, 38193, 1, [40], False),  # the very edge: twice 40, 1 % and 10 people
        (38193 + 80 + 381 + 11, 38193, 1, [40], True),
        (38193 + 1245, 38193, 1, [], False),  # no daily figure: 3 % and 100 people a day
        (38193 + 1246, 38193, 1, [], True),
        (38193 + 2400, 38193, 2, [], False),  # two days' gap allow twice that
        (38193 + 1300, 38193, 2, [40], False),  # one of two days is without a figure
        (0, 0, 1, [], False),
        (50, None, 1, [], False),
        (None, 50, 1, [], False),
        (40, 50, 1, [], False),  # a fall is no jump
    ],
)
def test_jumped(best, before, days, dailies, flagged):
    assert jumped(best, before, days, dailies) is flagged


@pytest.mark.parametrize(
    ("values", "before", "flagged"),
    [
        ([(38240, 1), (38259, 1)], 38193, True),
        ([(38240, 1), (38193, 3)], 38193, False),  # yesterday's total still in circulation
        ([(38240, 1), (38150, 1)], 38193, False),  # an even older one
        ([(38240, 2)], 38193, False),
        ([(38240, 1), (38259, 1)], None, True),
        ([], None, False),
    ],
)
def test_conflicting(values, before, flagged):
    assert conflicting(values, before) is flagged


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        (38193, 38913, True),
        (38193, 83193, True),
        (38193, 38193, False),
        (38193, 39813, False),  # three digits moved
        (38193, 38139, True),
        (38193, 3893, False),
        (12, 21, False),  # too short to tell anything
    ],
)
def test_swapped(one, other, same):
    assert swapped(one, other) is same
    assert swapped(other, one) is same


@pytest.mark.parametrize(
    ("best", "values", "before", "dailies", "flagged"),
    [
        (38193, [38193, 38913], None, [], True),  # two outlets, one of them with digits changed about
        (38193, [38193, 38240], 38153, [], False),
        (83240, [83240], 38193, [], True),  # jumped, and 38240 would be in line
        (38024, [38024], 38193, [], True),  # fell, and 38204 would be in line
        (38354, [38354], 38345, [], False),  # a fair rise that happens to look like a swap
        (10000, [10000], 38193, [], False),  # fell, but no swap brings it into line
        (None, [], 38193, [], False),
    ],
)
def test_transposed(best, values, before, dailies, flagged):
    assert transposed(best, values, before, 1, dailies) is flagged


@given(st.integers(0, 10**6), st.integers(1, 14), st.lists(st.integers(0, 5000), max_size=14))
def test_more_figures_and_longer_gaps_never_allow_less_than_nothing(before, days, dailies):
    assert allowed_rise(before, days, dailies) > 0
    assert allowed_rise(before, days, [*dailies[: days - 1], 10**6]) >= 10**6

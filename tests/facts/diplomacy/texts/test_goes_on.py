"""A statement that the sentence before has for its subject goes on to speak for whose it is."""

import pytest
from told import acts

_SAID = "قالت الخارجية الكينية في بيان إن الوضع صعب. وأضاف البيان أن الحرب طالت. "


@pytest.mark.parametrize(
    ("behind", "told"),
    [
        ("ودعا غانا إلى الحوار", ["REQUEST call_verb الخارجية الكينية > غانا"]),
        ("وشدد على ضرورة محاسبة غانا", ["REQUEST stress الخارجية الكينية > غانا"]),
        ("ودعا سامي الراوي غانا إلى الحوار", ["REQUEST call_verb سامي الراوي > غانا"]),  # another one speaks
        ("وسحب قواته من غانا", []),  # no text does that
    ],
)
def test_the_statement_goes_on(behind: str, told: list[str]) -> None:
    assert acts(_SAID + behind) == told


def test_a_text_that_is_no_subject() -> None:
    text = "قالت الخارجية الكينية إن الحرب طالت. وجاء في البيان أن الوضع صعب. وشدد على ضرورة محاسبة غانا"
    assert acts(text) == []

"""What deeds are done to or with: classes of nouns in every written form."""

import pytest

from waqai.facts.diplomacy.predicates.objects import kinds_of, object_end
from waqai.facts.document import read


@pytest.mark.parametrize(
    ("word", "kind"),
    [
        ("قوات", "troops"),
        ("قواتها", "troops"),
        ("وقواته", "troops"),
        ("للقوات", "troops"),
        ("كتاب", None),
        ("بارزان", None),
    ],
)
def test_the_class_of_a_word_with_its_clitics(word: str, kind: str | None) -> None:
    assert (kind in kinds_of(word)) if kind else not kinds_of(word)


def test_where_an_object_ends() -> None:
    tokens = read("أرسلت غانا قواتها إلى الحدود").tokens
    assert object_end(tokens, 1, len(tokens), ["troops"]) == 3
    assert object_end(tokens, 3, len(tokens), ["troops"]) is None
    assert object_end(tokens, 1, len(tokens), ["money"]) is None


@pytest.mark.parametrize(
    ("text", "end"),
    [("وصف القرار بأنه غير قانوني", 5), ("وصف الغرامة بأنها غير قانونية", 5), ("وصف الغرامة بأنها غير نهائية", None)],
)
def test_an_adjective_behind_a_negation_agrees_with_its_noun(text: str, end: int | None) -> None:
    tokens = read(text).tokens
    assert object_end(tokens, 1, len(tokens), ["slur"]) == end

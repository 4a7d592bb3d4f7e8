"""Statesmen who meet in a text on sport meet as statesmen; teams that meet there do not."""

import pytest
from told import acts


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "استقبل الرئيس الكيني وليد كامل رئيس غانا. وشاهد الرئيسان مباراة المنتخب في افتتاح كأس القارة.",
            ["CONSULT meet وليد كامل > رئيس غانا"],
        ),
        ("تلتقي غانا وكينيا غدا في كأس القارة. وقال المدرب إن المباراة صعبة على المنتخب.", []),
        ("رفض المدرب الكيني العرض. ودعا لاعبي المنتخب إلى المباراة في كأس القارة.", []),
    ],
)
def test_in_texts_on_sport(text: str, told: list[str]) -> None:
    assert acts(text) == told

"""Titles without a number behind a verb: whom it befell, and who did it."""

import pytest
from told import counts


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("اغتال مسلحون القاضي وحارسه قرب الميناء", ["killed 1 verb_title", "killed 1 coordinated"]),
        ("قتل مسلحون مجهولون المحافظ", ["killed 1 verb_title"]),
        ("قتل القائد و12 من مرافقيه", ["killed 1 verb_title", "killed 12 coordinated"]),
        ("اعتقل الأمير و3 من أبنائه", ["detained 1 verb_title", "detained 3 coordinated"]),
        ("خطف مسلحون الطبيب وشقيقه", ["captive 1 verb_title", "captive 1 coordinated"]),
    ],
)
def test_the_object_of_some(text: str, told: list[str]) -> None:
    assert counts(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("قتل متظاهران العام الماضي", ["killed 2 verb_person"]),
        ("قتل الضابط متظاهرا", ["killed 1 verb_person"]),
        ("قتل مدنيون الأسبوع الماضي", []),
    ],
)
def test_what_is_no_object(text: str, told: list[str]) -> None:
    assert counts(text) == told

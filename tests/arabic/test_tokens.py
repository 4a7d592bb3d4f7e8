"""Tokens and the clitics written onto words."""

import pytest

from waqai.arabic.normalise import normalise
from waqai.arabic.tokens import NOUN_PREFIXES, VERB_PREFIXES, tokenise, with_prefixes


@pytest.mark.parametrize(
    ("text", "tokens"),
    [
        ("وصل 38,193 زائرا.", ["وصل", "38,193", "زائرا", "."]),
        ("و12", ["و", "12"]),
        ("الـ12", ["ال", "12"]),
        ("8/7/2024", ["8", "/", "7", "/", "2024"]),
        ("«سلام»", ['"', "سلام", '"']),
        ("أ.ف.ب", ["ا", ".", "ف", ".", "ب"]),
        ("1.2 و3", ["1.2", "و", "3"]),
        ("a_b", ["a", "_", "b"]),
        ("", []),
    ],
)
def test_cuts(text: str, tokens: list[str]) -> None:
    expected = [normalise(token).text for token in tokens]
    assert [token.text for token in tokenise(text)] == expected


def test_offsets_are_those_of_the_folded_text() -> None:
    norm = normalise("قُتِلَ ثلاثةٌ")
    assert [norm.text[token.start : token.end] for token in tokenise(norm)] == ["قتل", "ثلاثه"]
    assert [norm.slice(token.start, token.end) for token in tokenise(norm)] == ["قُتِلَ", "ثلاثةٌ"]


@pytest.mark.parametrize(
    ("form", "written"),
    [
        ("بيت", {"بيت", "والبيت", "للبيت", "كبيت", "فبالبيت"}),
        ("ليل", {"ليل", "الليل", "وبالليل"}),
        ("الجزيره", {"الجزيره", "للجزيره", "بالجزيره"}),
    ],
)
def test_noun_clitics(form: str, written: set[str]) -> None:
    spellings = set(with_prefixes(form, NOUN_PREFIXES))
    assert written <= spellings
    assert not {f"الال{form}", f"س{form}", "لالجزيره"} & spellings


def test_verb_clitics() -> None:
    spellings = set(with_prefixes("يصل", VERB_PREFIXES))
    assert {"يصل", "وسيصل", "ليصل", "فيصل"} <= spellings and "اليصل" not in spellings

"""Every pattern of every file: found in the sentences it must match, not found in those it must skip."""

import re
from importlib.resources import files
from typing import Any

import pytest

from waqai.arabic.normalise import fold
from waqai.lexicons import LexiconError, patterns

NAMES = sorted(file.name[:-5] for file in files("waqai.lexicons").joinpath("ar", "patterns").iterdir())
ALL = [(name, one) for name in NAMES for one in patterns.read(name)["patterns"]]


def found(name: str, like: str, text: str) -> bool:
    return re.search(patterns.expanded(name, like), fold(text)) is not None


@pytest.mark.parametrize(("name", "one"), ALL, ids=lambda one: one["id"] if isinstance(one, dict) else one)
def test_each_alternative_is_needed(name: str, one: dict[str, Any]) -> None:
    """Its sentences are found by it, and by none beside it."""
    for at, this in enumerate(one["any"]):
        others = [other["like"] for other in one["any"][:at] + one["any"][at + 1 :]]
        assert this["match"]
        for text in this["match"]:
            assert found(name, this["like"], text), text
            assert not [like for like in others if found(name, like, text)], text


@pytest.mark.parametrize(("name", "one"), ALL, ids=lambda one: one["id"] if isinstance(one, dict) else one)
def test_what_is_skipped(name: str, one: dict[str, Any]) -> None:
    assert [text for text in one["skip"] if patterns.pattern(name, one["id"]).search(fold(text))] == []


def test_ids_are_given_once() -> None:
    ids = [(name, one["id"]) for name, one in ALL]
    assert len(ids) == len(set(ids))


def test_words_are_spelled_as_anyone_spells_them() -> None:
    assert patterns.expanded("scope", "تهدئة|أوائل") == "تهديه|اوايل"


def test_a_name_stands_for_a_lexicon() -> None:
    assert re.fullmatch(patterns.expanded("scope", "(?:@weekdays@)"), fold("الأحد"))


def test_an_unknown_pattern() -> None:
    with pytest.raises(KeyError, match=r"scope.yaml: patterns: never is not there; add it"):
        patterns.pattern("scope", "never")


def test_a_malformed_file(monkeypatch: pytest.MonkeyPatch) -> None:
    broken = {"patterns": [{"id": "x", "any": [{"like": "y"}]}]}
    monkeypatch.setattr(patterns, "read_yaml", lambda _: broken)
    with pytest.raises(LexiconError, match=r"patterns/scope.yaml: KeyError"):
        patterns.read.__wrapped__("scope")

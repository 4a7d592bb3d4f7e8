"""Wordings that forms cannot list: regular expressions of folded text as data, `lexicons/ar/patterns/<name>.yaml`.

A file is a mapping: `about`, `parts` (named pieces) and `patterns`, a list of `{id, any: [{like, match}], skip}`. In a
piece or a `like`, `@name@` stands for another piece, or for all forms of the lexicon of that name.
"""

import re
from functools import cache
from importlib.resources import files
from itertools import groupby
from typing import Any

import yaml

from waqai.arabic.normalise import fold
from waqai.lexicons import LexiconError, load, read_yaml

_EDGE = r"\b"
_NAMED, _WORD = re.compile(r"@(\w+)@"), re.compile("[\u0621-\u064a]+")


def pattern(name: str, key: str) -> re.Pattern[str]:
    """The pattern `key` of a file: found where one of its alternatives is. Raises KeyError for an unknown one."""
    found = next((one for one in read(name)["patterns"] if one["id"] == key), None)
    if found is None:
        raise KeyError(f"{name}.yaml: patterns: {key} is not there; add it")
    return re.compile(_any_of_likes([expanded(name, one["like"]) for one in found["any"]]))


def _any_of_likes(likes: list[str]) -> str:
    """An alternation: of those that begin at the edge of a word, the edge is sought once, which is several times as
    fast as to try each of them at each letter."""
    parts = []
    for at_edge, same in groupby(likes, key=lambda like: like.startswith(_EDGE)):
        rest = "|".join(like.removeprefix(_EDGE) if at_edge else like for like in same)
        parts.append(f"{_EDGE}(?:{rest})" if at_edge else rest)
    return "|".join(parts)


def expanded(name: str, like: str) -> str:
    """A `like` of a file, with what its names stand for, and its letters folded as those of a text are."""
    return _NAMED.sub(lambda found: _named(name, found[1]), _WORD.sub(lambda found: fold(found[0]), like))


def _named(name: str, key: str) -> str:
    parts = read(name).get("parts") or {}
    return expanded(name, parts[key]) if key in parts else _any_of(key)


def _any_of(lexicon: str) -> str:
    """An alternation of a lexicon's forms, the longest first; an article is left to the pattern."""
    forms = {fold(form) for entry in load(lexicon) for form in entry.forms}
    return "|".join(sorted(forms, key=lambda form: (-len(form), form)))


@cache
def read(name: str) -> dict[str, Any]:
    """A file as it is written. Raises LexiconError where it is not as this module says."""
    text = files(__package__).joinpath("ar", "patterns", f"{name}.yaml").read_text(encoding="utf8")
    try:
        data = read_yaml(text)
        likes = [one["like"] for found in data["patterns"] for one in found["any"] if found["id"] and found["skip"]]
    except (yaml.YAMLError, KeyError, TypeError) as error:
        raise LexiconError(
            f"patterns/{name}.yaml: {error!r}; a pattern is {{id, any: [{{like, match}}], skip}}"
        ) from None
    if not all(isinstance(like, str) for like in likes):
        raise LexiconError(f"patterns/{name}.yaml: like: one is no text; write it in single quotes")
    return dict(data)

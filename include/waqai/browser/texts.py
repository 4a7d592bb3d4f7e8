"""The words of the interface in English and Arabic, from texts/interface.yaml."""

from collections.abc import Callable
from functools import cache
from importlib.resources import files
from typing import Any

import yaml

from waqai.browser.state import LANGUAGES


@cache
def words() -> dict[str, dict[str, str]]:
    """Every text by key and language. Raises ValueError naming the key that lacks a language."""
    loaded: dict[str, Any] = yaml.safe_load(files("waqai.browser").joinpath("texts/interface.yaml").read_text("utf8"))
    flat: dict[str, dict[str, str]] = {}
    for group, entries in loaded.items():
        for key, pair in entries.items():
            if len(pair) != len(LANGUAGES):
                raise ValueError(f"browser/texts/interface.yaml: {group}.{key} needs [English, Arabic]")
            flat[f"{group}.{key}"] = dict(zip(LANGUAGES, pair, strict=True))
    return flat


def speaker(lang: str) -> Callable[..., str]:
    """A function from key (and values to fill in) to words; a value the data hold but no text names stands as it is."""

    def say(key: str, **values: object) -> str:
        entry = words().get(key)
        if entry is None:
            return key.split(".", 1)[1].replace("_", " ")
        return entry[lang].format(**values) if values else entry[lang]

    return say

"""No key of a lexicon's entry stands twice: YAML would keep the last and say nothing."""

from importlib.resources import files
from typing import Any

import pytest
import yaml

FILES = sorted(file.name for file in files("waqai.lexicons").joinpath("ar").iterdir() if file.name.endswith(".yaml"))


class _Strict(yaml.SafeLoader):
    """A loader that refuses a key that stands twice."""


def _mapping(loader: _Strict, node: yaml.MappingNode) -> Any:
    keys = [key.value for key, _ in node.value]
    twice = {key for key in keys if keys.count(key) > 1}
    assert not twice, f"line {node.start_mark.line + 1}: {sorted(twice)} twice"
    return loader.construct_mapping(node, deep=True)


_Strict.add_constructor(yaml.resolver.BaseResolver.DEFAULT_MAPPING_TAG, _mapping)


@pytest.mark.parametrize("name", FILES)
def test_no_key_stands_twice(name: str) -> None:
    yaml.load(files("waqai.lexicons").joinpath("ar", name).read_text(encoding="utf8"), Loader=_Strict)


def test_a_key_that_stands_twice_is_seen() -> None:
    with pytest.raises(AssertionError, match="unless"):
        yaml.load("{id: x, unless: [a], unless: [b]}", Loader=_Strict)

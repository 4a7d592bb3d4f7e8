"""The catalog: one YAML file per outlet, checked strictly before anything is fetched.

A file that is wrong stops the run at once, with its name, the key and what to do: a typing error must not look like a
quiet day. `{newsroom}` in a URL stands for the sample newsroom (environment variable WAQAI_NEWSROOM_URL).
"""

from __future__ import annotations

import difflib
import os
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

import yaml
from pydantic import BaseModel, ValidationError

from waqai.sources.schema import COLUMNS, DAY_MARKS, Archive, Listing, Source, Terms

__all__ = ["DAY_MARKS", "Archive", "CatalogError", "Listing", "Source", "Terms", "load_catalog", "load_source",
           "nearest", "pick"]  # fmt: skip
FOLDER = Path(__file__).with_name("catalog")
NEWSROOM_DEFAULT = "http://127.0.0.1:8765"
GROUPS = ("sample", "live", "all")
_MODELS: dict[str, type[BaseModel]] = {"terms": Terms, "listing": Listing, "archive": Archive}
# What is to be written, by the kind of pydantic's error or, where it says more, by key.
_BY_TYPE = {
    "tuple_type": "is one value; write a list, `[...]` or a line with `- ` for each",
    "bool_type": "is neither true nor false; write one of them",
    "bool_parsing": "is neither true nor false; write one of them",
    "model_type": "stands where keys are wanted; write them below, indented: docs/sources.md shows how",
    "date_from_datetime_parsing": "is no date; write it as 2026-01-31",
    "date_type": "is no date; write it as 2026-01-31",
    "float_parsing": "is no number; write one, such as 0.5",
    "int_parsing": "is no whole number; write one, such as 10",
    "string_type": "is no text; write it in quotes",
}
_BY_KEY = {
    "id": "is no id; small letters, digits and hyphens, as in the file's name",
    "wikidata": "is no Wikidata id; write it as Q1065",
    "country": "is no country code; three capital letters (ISO 3166 alpha-3), as PSE",
    "language": "is no language code; two or three small letters (ISO 639), as ar",
}


class CatalogError(ValueError):
    """A catalog file or a source name is wrong. The message holds the file, the key and the remedy."""


class _OneKeyOnce(yaml.SafeLoader):
    """YAML in which a key that stands twice is an error: of two lists of feeds, one would vanish."""


def _mapping(loader: _OneKeyOnce, node: yaml.MappingNode) -> dict[Any, Any]:
    keys = [loader.construct_object(key, deep=True) for key, _ in node.value]
    for key in keys:
        if keys.count(key) > 1:
            raise yaml.constructor.ConstructorError(None, None, f"the key {key!r} stands twice", node.start_mark)
    return loader.construct_mapping(node, deep=True)


_OneKeyOnce.add_constructor(yaml.resolver.BaseResolver.DEFAULT_MAPPING_TAG, _mapping)


def load_catalog(folder: Path | None = None) -> dict[str, Source]:
    """All sources by id, in order of id. Without `folder`: the shipped ones, then those in WAQAI_CATALOG (they win).

    Raises CatalogError naming file, key and remedy when any file is wrong.
    """
    extra = os.environ.get("WAQAI_CATALOG")
    folders = [folder] if folder else [FOLDER, *([Path(extra)] if extra else [])]
    found: dict[str, Source] = {}
    for place in folders:
        if not place.is_dir():
            raise CatalogError(f"{place}: no such folder. Set WAQAI_CATALOG to a folder of YAML files, or unset it.")
        for path in sorted(place.glob("*.yml")):
            raise CatalogError(f"{path}: only *.yaml is read. Rename it to {path.with_suffix('.yaml').name}.")
        for path in sorted(place.glob("*.yaml")):
            source = load_source(path)
            found[source.id] = source
    return dict(sorted(found.items()))


def load_source(path: Path) -> Source:
    """One file, checked. Raises CatalogError."""
    try:
        data = yaml.load(path.read_text(encoding="utf-8"), _OneKeyOnce)
    except UnicodeDecodeError as error:
        raise CatalogError(f"{path}: not UTF-8 ({error}). Save the file as UTF-8.") from error
    except yaml.YAMLError as error:
        told = " ".join(str(error).replace('in "<unicode string>", ', "").split())
        raise CatalogError(f"{path}: not YAML: {told}. Correct that line.") from error
    if not isinstance(data, dict):
        raise CatalogError(f"{path}: holds {type(data).__name__}, not keys and values. Begin with `id: {path.stem}`.")
    if data.get("id") != path.stem:
        raise CatalogError(f"{path}: id: is {data.get('id')!r}. Make it {path.stem!r}, or rename the file.")
    try:
        return Source.model_validate(_fill(data))
    except ValidationError as error:
        raise CatalogError("\n".join(f"{path}: {_explain(dict(one))}" for one in error.errors())) from error


def _fill(value: Any) -> Any:
    """The value with `{newsroom}` replaced in every string below it."""
    if isinstance(value, str):
        return value.replace("{newsroom}", os.environ.get("WAQAI_NEWSROOM_URL", NEWSROOM_DEFAULT).rstrip("/"))
    if isinstance(value, dict):
        return {key: _fill(one) for key, one in value.items()}
    return [_fill(one) for one in value] if isinstance(value, list) else value


def _explain(error: Mapping[str, Any]) -> str:
    """One pydantic error as `key: problem; remedy`."""
    place = [str(part) for part in error["loc"] if part != "[key]"]
    key, kind, given = ".".join(place), error["type"], error.get("input")
    if kind == "extra_forbidden" or "[key]" in error["loc"]:
        known = _keys(place)
        near = nearest(place[-1], known)
        return f"{key}: no such key. " + (f"Did you mean `{near}`?" if near else f"Use some of: {', '.join(known)}.")
    if kind == "missing":
        return f"{key}: is missing. Add it; docs/sources.md shows a whole file."
    if given is None:
        return f"{key}: is empty. Fill it in, or remove the key if it is not needed."
    if kind == "value_error":
        return f"{key + ': ' if key else ''}{str(error['msg']).removeprefix('Value error, ')}. Correct it."
    said = _BY_KEY.get(key) if kind == "string_pattern_mismatch" else _BY_TYPE.get(kind)
    if said:
        return f"{key}: {str(given)[:60]!r} {said}."
    return f"{key}: {error['msg'][0].lower()}{error['msg'][1:]} (given: {str(given)[:60]!r}). Correct it."


def _keys(place: Sequence[str]) -> list[str]:
    """The keys that may stand where one was misspelt."""
    if "columns" in place:
        return list(COLUMNS)
    return list((_MODELS[place[0]] if len(place) > 1 else Source).model_fields)


def nearest(name: str, known: Iterable[str]) -> str | None:
    """The known name that looks most like `name`, if any does."""
    return next(iter(difflib.get_close_matches(name, list(known), n=1, cutoff=0.5)), None)


def pick(catalog: Mapping[str, Source], names: Sequence[str] = ()) -> list[Source]:
    """The sources named, in the order given, each once; without names the enabled live ones.

    A name may be an id, or a group: `sample` (the sample newsroom), `live` (enabled, on the network), `all` (both).
    A disabled source that is named is given: naming it is the operator's decision. Raises CatalogError on others.
    """
    chosen: dict[str, Source] = {}
    for name in names or ("live",):
        if name in catalog:
            chosen[name] = catalog[name]
        elif name in GROUPS:
            group = (
                one for one in catalog.values() if one.enabled and (name == "all" or one.sample == (name == "sample"))
            )
            chosen |= {one.id: one for one in group}
        else:
            near = nearest(name, [*catalog, *GROUPS])
            hint = f"Did you mean {near!r}? " if near else ""
            raise CatalogError(f"{FOLDER}: id: no source {name!r}. {hint}`waqai sources` lists them.")
    return list(chosen.values())

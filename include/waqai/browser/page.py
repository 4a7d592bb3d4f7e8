"""What a view hands over: a template, what it shows, and the queries behind it, each of which can be exported."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, TypeAlias

from waqai.browser.data import Tables
from waqai.browser.query import Query
from waqai.browser.state import State


class NotThere(LookupError):
    """What the address names is not in the tables."""


@dataclass(frozen=True)
class Page:
    """One page. `queries` by name, the main one first; `/<view>.csv?table=<name>` exports any of them."""

    template: str
    queries: Mapping[str, Query]
    shown: Mapping[str, Any]


View: TypeAlias = Callable[[Tables, State], Page]
PAGE_SIZE = 48


def limited(query: Query, state: State, size: int = PAGE_SIZE) -> Query:
    """The query for one page of its rows; the export has them all."""
    first = (state.number("page", 1) - 1) * size
    return Query(f"{query.sql}\nLIMIT {size} OFFSET {first}", query.values)

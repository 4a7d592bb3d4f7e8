"""Waqai: Arabic conflict news to facts, each with the words it rests on.

`waqai.connect(uri)` gives DuckDB with a view per table, `waqai.read(table, start, end)` a pandas frame.
"""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from waqai.tables.connect import connect, read

__version__ = "0.1.0"
__all__ = ["__version__", "connect", "read"]


def __getattr__(name: str) -> Any:
    """Loads DuckDB and Arrow only when somebody reads."""
    if name in ("connect", "read"):
        from waqai.tables import connect as module

        return getattr(module, name)
    raise AttributeError(f"module 'waqai' has no attribute {name!r}")

"""Waqai: Arabic conflict news to facts, each with the words it rests on."""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from waqai.tables.connect import connect as connect
    from waqai.tables.connect import read as read

__version__ = "0.1.0"
__all__ = ["__version__", "connect", "read"]


def __getattr__(name: str) -> Any:
    """`connect` and `read` when first asked for: the pipeline needs neither."""
    if name in ("connect", "read"):
        from waqai.tables import connect

        return getattr(connect, name)
    raise AttributeError(f"module 'waqai' has no attribute {name!r}")

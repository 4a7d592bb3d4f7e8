"""Every column of every table, declared once: schema, Parquet metadata, checks and data dictionary derive from it."""

from waqai.tables.columns.base import Column, Table
from waqai.tables.columns.facts import CASUALTIES, DIPLOMACY
from waqai.tables.columns.pages import ARTICLES, REJECTS, SEGMENTS, SENTENCES
from waqai.tables.columns.rollups import CLAIMS, DAILY, REFERENCE

TABLES: dict[str, Table] = {
    table.name: table
    for table in (ARTICLES, SEGMENTS, SENTENCES, CASUALTIES, DIPLOMACY, REJECTS, CLAIMS, DAILY, REFERENCE)
}

__all__ = ["TABLES", "Column", "Table"]

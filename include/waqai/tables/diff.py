"""What a new version of the extractor changes in the facts of a date: added, removed and changed, as a table."""

import csv
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, TextIO, TypeAlias

from waqai.tables.partitions import Row, rows_of
from waqai.tables.store import Store

# Rows of casualties and diplomacy of one date.
Facts: TypeAlias = Mapping[str, Sequence[Row]]

# Not part of what a fact says: its name and where it was made.
_IGNORED = frozenset({"fact_id", "extractor_version", "date", "subset_of"})
# What a fact is: facts of one evidence that differ in this are different facts.
_KIND = {"casualties": "category", "diplomacy": "type"}
_SAYS = {"casualties": ("category", "qualifier", "value", "scope"), "diplomacy": ("type", "mode", "status")}


@dataclass(frozen=True, slots=True)
class Change:
    """One fact that differs. `change` is `added`, `removed` or `changed`; `fields` maps a column to (old, new)."""

    table: str
    change: str
    article_id: str
    fact: str
    evidence: str
    fields: Mapping[str, tuple[Any, Any]]


def facts_of(uri: str, day: date) -> Facts:
    """The facts of a date as they are published at `uri`. Raises ValueError where the date is not built there."""
    store = Store(uri)
    for table in _KIND:
        dates = store.dates(table)
        if day not in dates:
            known = f"it has {dates[0]} to {dates[-1]}" if dates else "nothing is built there"
            raise ValueError(f"{uri} has no {table} of {day}; {known}")
    return {table: rows_of(store, table, day) for table in _KIND}


def changes(new: Facts, old: Facts) -> list[Change]:
    """Changes in casualties and diplomacy of one date from `old` to `new`, by table, article and place in the text.

    Two facts are the same where they stand in one article, are of one kind and their evidence overlaps.
    """
    return [change for table in _KIND for change in diff_rows(table, new[table], old[table])]


def diff_rows(table: str, new: Iterable[Mapping[str, Any]], old: Iterable[Mapping[str, Any]]) -> list[Change]:
    """The same for the rows of one table."""
    after, before = _by_article(table, new), _by_article(table, old)
    found = []
    for key in sorted(after.keys() | before.keys()):
        found += _article(table, after.get(key, []), before.get(key, []))
    return found


def as_text(found: Sequence[Change]) -> str:
    """The changes as lines to read: a sign, the table, what the fact says, what changed, the evidence."""
    signs = {"added": "+", "removed": "-", "changed": "~"}
    lines = []
    for change in found:
        fields = "; ".join(f"{name}: {_show(old)} → {_show(new)}" for name, (old, new) in change.fields.items())
        lines.append(f"{signs[change.change]} {change.table} {change.fact}  [{change.evidence}]  {fields}".rstrip())
    counts = {kind: sum(change.change == kind for change in found) for kind in signs}
    total = ", ".join(f"{number} {kind}" for kind, number in counts.items())
    return "\n".join([*lines, f"{total}" if found else "No fact differs."])


def as_csv(found: Sequence[Change], sink: TextIO) -> None:
    """The changes as a table: a row for each field that differs, one for each fact that is new or gone."""
    writer = csv.writer(sink, lineterminator="\n")
    writer.writerow(["change", "table", "article_id", "fact", "evidence", "field", "old", "new"])
    for change in found:
        says = [change.change, change.table, change.article_id, change.fact, change.evidence]
        for name, (old, new) in change.fields.items() or [("", ("", ""))]:
            writer.writerow([*says, name, *("" if value is None else value for value in (old, new))])


def _by_article(table: str, rows: Iterable[Mapping[str, Any]]) -> dict[tuple[str, str], list[Mapping[str, Any]]]:
    found: dict[tuple[str, str], list[Mapping[str, Any]]] = defaultdict(list)
    for row in rows:
        found[row["article_id"], row[_KIND[table]]].append(row)
    for group in found.values():
        group.sort(key=lambda row: (row["start"], row["end"], str(row["fact_id"])))
    return found


def _article(table: str, new: list[Mapping[str, Any]], old: list[Mapping[str, Any]]) -> list[Change]:
    found, left = [], list(old)
    for row in new:
        twin = _twin(row, left)
        if twin is None:
            found.append(_change(table, "added", row, {}))
            continue
        left.remove(twin)
        fields = _fields(twin, row)
        if fields:
            found.append(_change(table, "changed", row, fields))
    return found + [_change(table, "removed", row, {}) for row in left]


def _twin(row: Mapping[str, Any], candidates: Iterable[Mapping[str, Any]]) -> Mapping[str, Any] | None:
    """The fact that overlaps most; of those, the one with the same numbers."""
    scored = [
        (min(row["end"], other["end"]) - max(row["start"], other["start"]), _same_number(row, other), -at, other)
        for at, other in enumerate(candidates)
    ]
    scored = [entry for entry in scored if entry[0] > 0]
    return max(scored, key=lambda entry: (entry[1], entry[0], entry[2]))[3] if scored else None


def _same_number(row: Mapping[str, Any], other: Mapping[str, Any]) -> bool:
    return (row.get("low"), row.get("high")) == (other.get("low"), other.get("high"))


def _fields(old: Mapping[str, Any], new: Mapping[str, Any]) -> dict[str, tuple[Any, Any]]:
    names = sorted((old.keys() | new.keys()) - _IGNORED)
    return {name: (old.get(name), new.get(name)) for name in names if old.get(name) != new.get(name)}


def _change(table: str, change: str, row: Mapping[str, Any], fields: Mapping[str, tuple[Any, Any]]) -> Change:
    says = " ".join(str(row[name]) for name in _SAYS[table] if row.get(name) is not None)
    return Change(table, change, row["article_id"], says, row["evidence"], fields)


def _show(value: Any) -> str:
    return "nothing" if value is None or value == [] else str(value)

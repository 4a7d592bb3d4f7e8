"""What a fetch reports, and the doors through which its caller helps it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import date

from waqai.sources.captures import Capture
from waqai.sources.hints import Hint
from waqai.sources.state import State

Progress = Callable[[str], None]
# (bytes, URL, content type) to the publication date that a reader finds in the page's text; slow, so asked last.
Look = Callable[[bytes, str, str | None], Hint | None]


@dataclass(frozen=True)
class FetchReport:
    """What a fetch did: captures written, publication dates touched, captures by outcome, warnings for the operator.

    `skipped` counts records of archives that were left out, by reason.
    """

    captures: int
    dates: list[date]
    outcomes: dict[str, int] = field(default_factory=dict)
    warnings: tuple[str, ...] = ()
    skipped: dict[str, int] = field(default_factory=dict)

    def __add__(self, other: FetchReport) -> FetchReport:
        return FetchReport(
            self.captures + other.captures,
            sorted({*self.dates, *other.dates}),
            dict(Counter(self.outcomes) + Counter(other.outcomes)),
            (*self.warnings, *other.warnings),
            dict(Counter(self.skipped) + Counter(other.skipped)),
        )


def touched_by(state: State, source: str, run: str, rows: Iterable[Capture]) -> list[date]:
    """Publication dates that a run has touched with these rows and in its earlier tries, which left it little to do."""
    state.put_touched(source, run, {row.filed for row in rows if row.outcome != "unchanged"})
    return sorted(state.touched(source, run))

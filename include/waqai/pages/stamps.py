"""Lines with more than one date: which of them is that of the publication, by the label before it."""

from waqai.arabic.normalise import normalise
from waqai.arabic.tokens import tokenise
from waqai.pages.markers import matcher

_LABELS = frozenset({"published", "updated"})


def labelled_dates(line: str) -> list[tuple[str, str]]:
    """The parts of a line that a label opens, each as the label's id and its words up to the next label.

    >>> labelled_dates("آخر تحديث 9 مايو 2023 | تاريخ النشر 7 مايو 2023")
    [('updated', 'آخر تحديث 9 مايو 2023 | '), ('published', 'تاريخ النشر 7 مايو 2023')]
    """
    lower = line.lower()
    normal = normalise(lower if len(lower) == len(line) else line)
    tokens = tokenise(normal)
    found: list[tuple[str, int]] = []
    at = 0
    while at < len(tokens):
        match = matcher().at(tokens, at)
        if match and match.entry.id in _LABELS:
            found.append((match.entry.id, normal.span(tokens[at].start, tokens[at].end)[0]))
        at = match.last if match else at + 1
    ends = [*(start for _, start in found[1:]), len(line)]
    return [(label, line[start:end]) for (label, start), end in zip(found, ends, strict=False)]

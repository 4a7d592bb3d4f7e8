"""Which of many wordings, each with a rank, a name meets: the lowest rank, by one pattern instead of one a rank.

The wordings are sorted by their first letter, so that at each letter of a name only a few of hundreds are tried.
"""

import re
from itertools import accumulate


class Ranked:
    """Wordings by rank: `Ranked({0: "a|b", 3: "c"}).lowest(name, 9)`; none may begin with a class, a dot or a look."""

    def __init__(self, wordings: dict[int, str], whole: bool) -> None:
        """`whole`: a wording must stand between hyphens. Wordings of lower rank come first in the dictionary."""
        by_letter: dict[str, list[tuple[str, int]]] = {}
        for rank, wording in wordings.items():
            for one in [one for part in _parted(wording) for one in _spread(part)]:
                if not one[:1].isalpha() or one[1:2] in tuple("?*+{"):
                    raise ValueError(f"a wording must begin with a letter of its own: {one!r} of rank {rank}")
                by_letter.setdefault(one[0], []).append((one[1:], rank))
        # The group behind a wording is empty: its number tells which wording it was.
        mark = "(?:$|-)()" if whole else "()"
        letters = [f"{first}(?:{'|'.join(rest + mark for rest, _ in ones)})" for first, ones in by_letter.items()]
        self._search = re.compile(f"{'(?:^|-)' if whole else ''}(?:{'|'.join(letters)})").search
        self._ranks = (0, *(rank for ones in by_letter.values() for _, rank in ones))

    def lowest(self, name: str, best: int) -> int:
        """The lowest rank of all wordings in a name, or `best` where that is lower."""
        found = self._search(name)
        while found:
            rank = self._ranks[found.lastindex or 0]
            best = min(best, rank)
            found = self._search(name, found.start() + 1)
        return best


def _parted(wording: str) -> list[str]:
    """The alternatives of a pattern: parted at each "|" outside brackets."""
    parts, depth = [""], 0
    for char in wording:
        depth += (char == "(") - (char == ")")
        if char == "|" and depth == 0:
            parts.append("")
        else:
            parts[-1] += char
    return parts


def _spread(wording: str) -> list[str]:
    """A wording that begins with a choice, as one wording a choice: "(?:post|page)-?foot" as two."""
    if not wording.startswith("(?:"):
        return [wording]
    depths = accumulate((char == "(") - (char == ")") for char in wording)
    end = next(at for at, depth in enumerate(depths) if depth == 0)
    choices, rest = _parted(wording[3:end]), wording[end + 1 :]
    if rest.startswith("?"):
        choices, rest = [*choices, ""], rest[1:]
    return [one for choice in choices for one in _spread(choice + rest)]

"""Words of a normalised text with their places, and the clitics that Arabic writes onto them."""

import re
from collections.abc import Callable, Sequence
from functools import partial
from itertools import accumulate
from operator import itemgetter
from typing import NamedTuple

from waqai.arabic.normalise import Normalised, normalise

# A number with its separators is one token; a word runs over letters (first those that most words are made of); any
# other visible character stands alone.
_TOKEN = re.compile(r"([ء-غف-يA-Za-z]+[^\W\d_]*|\d+(?:[.,،٬٫]\d+)*|[^\W\d_]+|[^\w\s]|_)")
CONJUNCTIONS = ("و", "ف")
PREPOSITIONS = ("ب", "ل", "ك")
# Written onto a noun, outermost first: conjunction, preposition, article ("وبالقتلى"). لل is ل with the article.
NOUN_PREFIXES = tuple(
    conjunction + tail for conjunction in ("", *CONJUNCTIONS) for tail in ("", "ال", "ب", "بال", "ل", "لل", "ك", "كال")
)
# Written onto a verb: conjunction, and the future س or the purpose ل before an imperfect.
VERB_PREFIXES = ("", "و", "ف", "س", "وس", "فس", "ل", "ول", "فل")


class Token(NamedTuple):
    """One word, number or sign: its folded form and its [start, end) in the folded text."""

    text: str
    start: int
    end: int

    @property
    def is_number(self) -> bool:
        return self.text[0].isdecimal()


def tokenise(text: Normalised | str) -> list[Token]:
    """Tokens of a text in order. Offsets are those of the folded text: `Normalised.span` leads back."""
    folded = text.text if isinstance(text, Normalised) else normalise(text).text
    parts = _TOKEN.split(folded)  # what stands between tokens, token, between, …: faster than match by match
    ends = [*accumulate(map(len, parts))]
    return [*map(_token, zip(parts[1::2], ends[::2], ends[1::2], strict=False))]


_token: Callable[[tuple[str, int, int]], Token] = partial(tuple.__new__, Token)


def texts_of(tokens: Sequence[Token]) -> list[str]:
    """The words of tokens: asked for so often that it is done without a step of Python for each."""
    return [*map(_text, tokens)]


_text = itemgetter(0)


def with_prefixes(form: str, prefixes: tuple[str, ...], articled: bool | None = None) -> list[str]:
    """Spellings of a folded form behind each prefix; a form that has the article keeps it (بال, لل).

    `articled`: whether the unfolded form has the article (ألف and آلاف have not, once folded they look so).
    """
    if not (form.startswith("ال") if articled is None else articled):
        return [prefix + form for prefix in prefixes if not (form.startswith("ل") and prefix.endswith("لل"))]
    bare = [prefix for prefix in prefixes if not prefix.endswith(("ال", "لل"))]
    return [prefix + "ل" + form[2:] if prefix.endswith("ل") else prefix + form for prefix in bare]

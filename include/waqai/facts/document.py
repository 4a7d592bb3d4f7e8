"""A text made ready for the grammars once: folded, cut into tokens and sentences, with the way back to the original."""

from bisect import bisect_left
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from operator import attrgetter

from waqai.arabic.boundaries import boundaries
from waqai.arabic.normalise import Normalised, normalise
from waqai.arabic.tokens import Token, texts_of, tokenise
from waqai.memo import lazy

_MARGIN = 256  # farther outside the text no rule looks


@dataclass(frozen=True, slots=True)
class Span:
    """A sentence: tokens [first, last) of the document."""

    first: int
    last: int


@dataclass
class Document:
    """A text with its publication date. Tokens carry folded offsets; `span` and `words` lead back to the original."""

    text: str
    published: date | None
    normalised: Normalised

    @lazy
    def tokens(self) -> list[Token]:
        """All tokens in order."""
        return tokenise(self.normalised)

    @lazy
    def texts(self) -> list[str]:
        """The folded words of all tokens."""
        return texts_of(self.tokens)

    @lazy
    def word(self) -> Callable[[int], str]:
        """The folded word at a place, empty outside the text: a list's own look-up, since rules ask by the hundred."""
        return [*self.texts, *[""] * _MARGIN].__getitem__  # places before the first word are its last ones

    @lazy
    def sentences(self) -> list[Span]:
        """Sentences as token ranges, in order, without empty ones; together they hold every token."""
        tokens, index = self.tokens, self.normalised.index
        spans, first, at = [], 0, 0
        for end in (index(end) for _, end in boundaries(self.text)):
            at = bisect_left(tokens, end, at, key=attrgetter("start"))
            if at > first:
                spans.append(Span(first, at))
                first = at
        return spans

    def span(self, first: int, last: int) -> tuple[int, int]:
        """Original [start, end) of tokens [first, last)."""
        return self.normalised.span(self.tokens[first].start, self.tokens[last - 1].end)

    def words(self, first: int, last: int) -> str:
        """The original words of tokens [first, last)."""
        start, end = self.span(first, last)
        return self.text[start:end]

    def folded(self, first: int, last: int) -> Sequence[str]:
        """The folded words of tokens [first, last)."""
        return self.texts[first:last]


def read(text: str, published: date | None = None) -> Document:
    """Folds a text; tokens and sentences are computed when first asked for."""
    return Document(text, published, normalise(text))

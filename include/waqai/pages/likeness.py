"""Whether a paragraph says again what a headline says, by the consonants of their words."""

import re
from functools import lru_cache

from waqai.pages.markers import key

# Share of a headline's words that its teaser takes up.
_ALIKE = 0.35
_LONGEST = 400
_GOES_ON = re.compile(r"(?:و[\u0621-\u064a]{2}|كما\s|ف[\u0623\u0625]\w)")
# Words of the first letter, not "and".
_ROOT = re.compile(r"و(?:زير|زار|صل|افق|قع|جه|ثق|فا|لي|سط|كال|ضع|حد|رش|فد|لاي|اصل|دع|رد)")
_ARTICLE = re.compile(r"^(?:[وف]?[بلك]?ال|لل)(?=\w{2})")
_WEAK = re.compile("[ايوىةه]")


def teases(headline: str, paragraph: str) -> bool:
    """Whether a paragraph tells again what a headline says.

    >>> teases("افتتاح سوق جديدة في بلدة النهر", "افتتحت بلدة النهر صباح أمس سوقا جديدة للخضار.")
    True
    """
    return len(paragraph) <= _LONGEST and not goes_on(paragraph) and shared(headline, parts(paragraph)) >= _ALIKE


def shared(text: str, others: frozenset[str]) -> float:
    """Share of a text's words that have a part in common with others."""
    words = [word for word in map(_bare, key(text).split()) if len(word) > 1]
    return sum(not others.isdisjoint(_cut(word)) for word in words) / max(1, len(words))


@lru_cache(1024)
def parts(text: str) -> frozenset[str]:
    return frozenset(part for word in map(_bare, key(text).split()) if len(word) > 1 for part in _cut(word))


def _bare(word: str) -> str:
    """A word's consonants: a headline's "افتتاح" is its teaser's "افتتحت", its "مقتل" the other's "قتل"."""
    if word.isascii() or word < "\u0600":
        return word if len(word) > 3 else ""  # "les", "the"
    return _WEAK.sub("", _ARTICLE.sub("", word)) if len(word) > 2 else ""


def _cut(word: str) -> list[str]:
    return [word[at : at + 3] for at in range(max(1, len(word) - 2))]


def goes_on(paragraph: str) -> bool:
    """Whether a paragraph begins with "and", as one behind others does."""
    return bool(_GOES_ON.match(paragraph)) and not _ROOT.match(paragraph)

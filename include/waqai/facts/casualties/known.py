"""All that the casualty grammar knows of a word by itself: looked up once for each word of a text.

Lexicons have hundreds of thousands of spellings, and a look into each of them takes longer than most rules.
"""

from collections.abc import Sequence
from functools import cache
from itertools import repeat
from typing import NamedTuple

from waqai.arabic.cardinals import beginnings as number_beginnings
from waqai.arabic.dates import beginnings as date_beginnings
from waqai.facts.casualties.telling import asking_words
from waqai.facts.casualties.vocabulary import layers_of_words, particle_classes
from waqai.lexicons.towns import may_begin as may_begin_town
from waqai.memo import remembered


class Known(NamedTuple):
    """What a word asks for to tell of an outcome (`telling.asking_words`), None where it tells of none; the layers
    whose terms may begin with it; the classes of particles that may, None for most."""

    asks: frozenset[str] | None
    layers: tuple[str, ...]
    classes: frozenset[str] | None


@remembered(100_000)
def known_word(word: str) -> Known:
    """What is known of a folded word.

    Beside the layers of lexicons there are `number`, `town` and `date`, where such may begin.
    """
    known, more = _listed().get(word, _NOTHING), _more_layers(word)
    return _known(known.asks, known.layers + more, known.classes) if more else known


def _more_layers(word: str) -> tuple[str, ...]:
    """What a word may begin that no list has as it is: figures, towns behind a clitic, dates in capital letters."""
    number = ("number",) if word[0].isdecimal() else ()
    town = ("town",) if may_begin_town(word) else ()
    date = ("date",) if (lower := word.lower()) != word and lower in date_beginnings() else ()
    return number + town + date


@cache
def _listed() -> dict[str, Known]:
    """What is known of the words that lists have as they are."""
    layers, classes, asking = layers_of_words(), particle_classes(), asking_words()
    found = {word: _known(None, begun, None) for word, begun in layers.items()}
    for word in classes.keys() | asking.keys() | number_beginnings() | date_beginnings():
        number = ("number",) if word in number_beginnings() else ()
        date = ("date",) if word in date_beginnings() else ()
        found[word] = _known(asking.get(word), (*layers.get(word, ()), *number, *date), classes.get(word))
    return found


def may_tell(known: Sequence[Known], texts: Sequence[str]) -> bool:
    """Whether a word of a sentence tells of an outcome by itself, or one of those that it asks for stands there too."""
    asked = [asks for asks, _, _ in known if asks is not None]
    return not all(map(frozenset.isdisjoint, asked, repeat(texts)))


_known = cache(Known)  # one object for all words of which the same is known
_NOTHING = _known(None, (), None)

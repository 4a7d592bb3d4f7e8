"""All that is known of a word before its grammar is: looked up once for each word of a text.

Lexicons have a million spellings, and a look into each of them takes longer than most rules: so all are asked at once.
"""

from functools import cache
from typing import NamedTuple

from waqai.arabic.dates import may_begin_date
from waqai.facts.diplomacy.attributes.topics import may_begin_topic
from waqai.facts.diplomacy.context import words
from waqai.facts.diplomacy.parties.party_words import party_openers
from waqai.facts.diplomacy.predicates.around import begun_by, wanted_by
from waqai.facts.diplomacy.predicates.predicates import Reading, read_word
from waqai.memo import remembered

_ON_THEM = words("on_them")
# Readings with what they ask of their sentence (`Wanted`): all of some bits, one of others.
Asked = tuple[tuple[int, int, Reading], ...]


class Known(NamedTuple):
    """Whether a word may begin a party, topic or date; what it may begin that predicates ask for, alone and by its next
    word; its readings that go with any next word, and by the next word of a phrase all that go with that.

    Most words have None where nothing depends on the next word.
    """

    party: bool
    topic: bool
    date: bool
    alone: int
    longer: dict[str, int] | None
    anyway: Asked
    by_next: dict[str, Asked] | None


@remembered(100_000)
def known_word(word: str) -> Known | None:
    """What is known of a folded word; None for the many that are nothing to any grammar here."""
    readings, (alone, longer) = read_word(word), begun_by(word)
    party, topic, dated = word in party_openers(), may_begin_topic(word), may_begin_date(word)
    if not (readings or longer or word in _ON_THEM):
        return _known(party, topic, dated, alone, None, (), None) if alone or party or topic or dated else None
    asked = [(reading.next_word, (*wanted_by(reading.entry), reading)) for reading in readings]
    anyway = tuple(asks for following, asks in asked if following is None)
    nexts = {following for following, _ in asked if following}
    by_next = {word: tuple(asks for following, asks in asked if following in (None, word)) for word in nexts}
    return Known(party, topic, dated, alone, longer or None, anyway, by_next or None)


_known = cache(Known)  # one object for all words of which the same is known: few objects stay at the processor's hand

"""Players hurt, suspended or lost for a match: "إصابة ثلاثة لاعبين قبل المباراة" tells of no casualties."""

from waqai.facts.casualties.grammar.state import Mention
from waqai.facts.casualties.words import Sentence
from waqai.lexicons import words

_PLAYERS, _OF_MATCHES = words("people_words", "players"), words("people_words", "of_matches")
_PLAYED = frozenset(("injured", "detained", "missing"))
_KEEPER = 2  # words of "goal keeper"


def is_played(sentence: Sentence, mention: Mention) -> bool:
    """Whether a count is of players whom a match cost something: one is named, or no attack or accident hurt them."""
    if mention.category not in _PLAYED:
        return False
    told = sentence.texts[mention.count.first : mention.count.last + _KEEPER]
    if _PLAYERS.isdisjoint(told):
        return False
    if not _OF_MATCHES.isdisjoint(sentence.texts):
        return True
    return mention.category == "injured" and not sentence.matches("cause")

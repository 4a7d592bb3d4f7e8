"""Towns as objects of what shakes them, its event between: "هز انفجاران مقديشو", "ضرب زلزال عنيف أغادير"."""

from waqai.facts.casualties.words import Sentence
from waqai.lexicons import Match, words

_SHAKES, _EVENTS = words("place_words", "shakes"), words("place_words", "shaking_events")
_REACH = 4  # tokens from an event to the place that it shakes, its adjectives between
_CLITICS = 3  # letters of a word that is no preposition


def is_shaken(sentence: Sentence, match: Match) -> bool:
    """Whether an event shook the place of a match."""
    if match.prefix:
        return False
    at = next((k for k in range(match.first - 1, match.first - _REACH, -1) if sentence.text(k) in _EVENTS), 0)
    return at > 0 and sentence.text(at - 1) in _SHAKES and all(map(_is_adjective, sentence.texts[at + 1 : match.first]))


def _is_adjective(text: str) -> bool:
    """ "عنيف", "قويان", "مدمرة": no preposition, nothing with the article or a clitic."""
    return len(text) > _CLITICS and text[:2] != "ال" and text[0] not in "بلوف"

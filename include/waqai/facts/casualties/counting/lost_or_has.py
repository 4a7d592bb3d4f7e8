"""Tells "فقد" (he lost, was lost) from the particle that is written alike ("فقد شارك 300 جندي": have taken part)."""

from typing import TYPE_CHECKING

from waqai.facts.casualties.vocabulary import is_force
from waqai.lexicons import Match, words

if TYPE_CHECKING:
    from waqai.facts.casualties.words import Sentence

HAS = "فقد"  # "lost", too
_LIKE_NOUNS = words("word_classes", "verbs_like_nouns")  # "بنت" (built) is written like "a girl"
_NOUN_ENDINGS = ("ون", "ين", "ان", "ات", "ه", "ا", "هم", "هما", "هن", "نا")
_LOSERS, _PEOPLE_OR_VERBS = words("word_classes", "lost_or_losers"), words("word_classes", "people_or_verbs")


def is_particle(sentence: "Sentence", match: Match) -> bool:
    """Whether "فقد" leads a verb: no noun that may be lost or lose, no number and no circumstance stands behind it."""
    at, text = match.last, sentence.text(match.last)
    if at - match.first != 1 or sentence.is_passive(match.first):
        return False
    if at in sentence.says or text in _LIKE_NOUNS or (text in _PEOPLE_OR_VERBS and _opens_clause(sentence, match)):
        return True
    layers = (sentence.people, sentence.things, sentence.names, sentence.place_names)
    known = any(at in layer for layer in layers) or at in sentence.begins("number")
    return not known and not _may_be_lost(text)


def _opens_clause(sentence: "Sentence", match: Match) -> bool:
    return sentence.text(match.first - 1) in ("،", ",", "؛")


def _may_be_lost(text: str) -> bool:
    """Whether a word that no lexicon has looks like what is lost or who loses it.

    It has the article ("الحزب"), an owner or a case written onto it ("ابنه", "صديقا"), or names a body or a part.
    """
    if not text.isalpha() or text in _LOSERS or is_force(text):
        return True
    return text.startswith(("ال", "لل")) or (text.endswith(_NOUN_ENDINGS) and not text.endswith("وا"))

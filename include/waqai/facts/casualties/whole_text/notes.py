"""What tells the people of a mention from those of another, besides the fields of its fact."""

import re
from dataclasses import dataclass

from waqai.arabic.calendar_dates import months
from waqai.facts.casualties.claims.reach import is_topic
from waqai.facts.casualties.counting.count import Count
from waqai.facts.casualties.counting.names_apposed import name_apposed
from waqai.facts.casualties.grammar.state import Mention
from waqai.facts.casualties.words import Sentence
from waqai.lexicons import words

_BULLETS = words("word_classes", "bullets")
_BODY = re.compile(r"و?ب?ل?(?:ال)?(?:جث|رفات)")
# Nouns by which anybody may be called a second time ("متهم", "راكب"); a smith is no teacher.
_ANY_WORD = words("word_classes", "anybody")
_TRADES = frozenset(("worker", "worker_f"))
_DATE_LEADS = words("word_classes", "date_leads")
_DATE = 6


@dataclass(frozen=True, slots=True)
class Note:
    """What a fact's sentence says of its people.

    `inherited`: its place is taken over from an earlier sentence; `rank`: the `rank_of` its place; `sentence`: where
    its sentence begins; `noun`: the noun that counts them; `anew`: its sentence turns to another event; `dated`: it
    begins with a date; `bullet`: it is a bulletin's line; `body`: the dead were found;
    `name`: what the one person is called; `topic`: a known case is named ("قضية اختفاء …").
    """

    inherited: bool
    rank: int
    sentence: int = 0
    noun: str = ""
    anew: bool = False
    dated: bool = False
    bullet: bool = False
    body: bool = False
    name: str = ""
    topic: bool = False


def note_of(sentence: Sentence, mention: Mention, inherited: bool, rank: int) -> Note:
    """The note of a mention; `inherited`, `rank`: of its place."""
    said = sentence.texts[mention.first : mention.count.last]
    return Note(
        inherited,
        rank,
        sentence.base,
        _noun(mention.count),
        sentence.is_a("another_event", 0) is not None,
        _opens_with_date(sentence),
        sentence.text(0) in _BULLETS,
        any(_BODY.match(word) for word in said),
        mention.count.name or mention.count.called or name_apposed(sentence, mention.count),
        is_topic(sentence, mention.first),
    )


def _noun(count: Count) -> str:
    """The lexicon's noun, and of the many trades that one entry holds the word itself."""
    trade = count.noun in _TRADES
    if not trade or not count.word or count.word in _ANY_WORD:
        return "worker" if trade else count.noun
    return f"{count.noun}:{count.word}"


def _opens_with_date(sentence: Sentence) -> bool:
    """ "وفي 3 مارس، قتل …": a sentence that begins with the day it tells of."""
    start = 1 if sentence.text(0) in _BULLETS else 0
    if sentence.text(start) not in _DATE_LEADS:
        return False
    return any(text in months() for text in sentence.texts[start + 1 : start + _DATE])

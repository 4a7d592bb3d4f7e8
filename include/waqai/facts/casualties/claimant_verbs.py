"""What may part a verb of saying from its subject and from its "that"."""

from waqai.facts.casualties.claimant_names import THAT, kind_at
from waqai.facts.casualties.vocabulary import matcher
from waqai.facts.casualties.words import Sentence
from waqai.lexicons import words

# A verb of saying may be parted from its "that" by so much: where, when, in what, an apposition.
_FAR = 25
# "قبل أن", "دون أن" tell nothing.
_NOT_SAID = words("word_classes", "not_said")
_OCCASIONS = words("word_classes", "occasions")
_ADJECTIVES = words("claim_words", "occasion_adjectives")
_DAYS = words("claim_words", "days")


def behind_time(sentence: Sentence, at: int) -> int:
    """The token behind the words that part a verb from its subject: "أعلن في وقت لاحق …", "قال أمس …"."""
    if sentence.text(at) == "في" and sentence.text(at + 1) in _OCCASIONS:
        return at + 2 + (sentence.text(at + 2) in _ADJECTIVES)
    day = at + (sentence.text(at) == "يوم")
    return day + 1 if sentence.text(day) in _DAYS and kind_at(sentence, day + 1) else at


def stopped_by_that(sentence: Sentence, last: int) -> bool:
    """Whether a "that" follows, with no other verb of saying before it."""
    for k in range(last, min(last + _FAR, len(sentence.tokens))):
        if sentence.text(k) in THAT and sentence.text(k - 1) not in _NOT_SAID:
            return True
        if k == last and sentence.text(k) == "عن" and k + 1 in sentence.outcomes:
            return True
        if k == last and k in sentence.outcomes and sentence.outcomes[k].prefix == "ب":
            return True  # "اعترف … بمقتل"
        if matcher("says").at(sentence.tokens, k):
            return False
    return False

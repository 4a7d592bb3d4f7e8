"""Whose men bare "عناصر" are: of the body whose car, post or patrol was hit before them in the sentence."""

from waqai.facts.casualties.counting.count import Count
from waqai.facts.casualties.people.groups import body_at
from waqai.facts.casualties.people.nations import ARMED
from waqai.facts.casualties.words import Sentence
from waqai.lexicons import words

_TARGETS = words("people_words", "armed_targets")
_MILITARY = words("people_words", "military_adjectives")
_REGIME = words("people_words", "of_the_regime")
_NEAR = 5  # tokens from a target to whose it is


def whose_men(sentence: Sentence, count: Count) -> str | None:
    """The tag of the body whom "عناصر" serve ("استهدف حاجزا للشرطة فقتل ثلاثة عناصر"); None where none is told."""
    behind = sentence.text(count.last)
    if behind in _REGIME:
        return "soldier"
    if behind == "من" or behind.startswith("ال") or behind.endswith("يه") or body_at(sentence, count.last):
        return None  # "العناصر المسلحة", "عناصر من الحرس", "عناصر الميليشيا"
    for at in range(count.first - 1, -1, -1):
        if _bare(sentence.text(at)) in _TARGETS:
            tag = _whose(sentence, at + 1, count.first)
            return tag if tag in ARMED else None
    return None


def _bare(text: str) -> str:
    """A noun without a clitic and its article."""
    return text.removeprefix("و").removeprefix("ب").removeprefix("ل").removeprefix("ال")


def _whose(sentence: Sentence, at: int, end: int) -> str | None:
    """The tag of the body named behind a target; of one that is called military and no more, soldiers'."""
    military = False
    for index in range(at, min(at + _NEAR, end)):
        if index in sentence.outcomes or sentence.text(index) in ("،", "."):
            break
        if sentence.text(index) in _REGIME:
            return "soldier"
        if body := body_at(sentence, index):
            return str(body.entry.attributes["tag"])
        military = military or sentence.text(index) in _MILITARY
    return "soldier" if military else None

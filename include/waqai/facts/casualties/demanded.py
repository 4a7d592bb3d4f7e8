"""Whose release is only demanded or agreed on, behind what is demanded first: "دعا إلى وقف القتال والإفراج عن …"."""

from waqai.facts.casualties.patterns import Mention
from waqai.facts.casualties.words import Sentence
from waqai.lexicons import words

_DEMANDS = words("demand_words", "demands")
_BREAKS = words("demand_words", "ends_of_demands")
_DONE = words("demand_words", "done")
_CULPRITS = words("demand_words", "culprits")
_LINKS = frozenset(("عن", "في", "ب"))
_REACH = 22  # tokens from a demand to the last thing demanded


def is_demanded(sentence: Sentence, mention: Mention) -> bool:
    """Whether a release that "and" joins to other masdars is one more thing demanded."""
    trigger = sentence.outcomes.get(mention.first)
    joined = trigger is not None and trigger.role == "masdar" and trigger.prefix.startswith("و")
    if not joined or mention.category != "released":
        return False
    for at in range(mention.first - 1, max(-1, mention.first - _REACH), -1):
        text = sentence.text(at)
        if text in _DEMANDS:
            return True
        verb = sentence.outcomes.get(at)
        if text in _BREAKS or text.removeprefix("و") in _DONE or (verb is not None and verb.role == "verb"):
            return False
    return False


def is_of_culprits(sentence: Sentence, at: int) -> bool:
    """ "محاسبة المسؤولين عن قتل سبعة": those who did it are sought, so that it was done."""
    return sentence.text(at) in _CULPRITS and sentence.text(at + 1) in _LINKS

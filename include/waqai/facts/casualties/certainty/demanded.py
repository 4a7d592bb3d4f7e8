"""Whose release is only demanded or agreed on, behind what is demanded first: "دعا إلى وقف القتال والإفراج عن …"."""

from waqai.facts.casualties.certainty.asked import is_asked
from waqai.facts.casualties.patterns import Mention
from waqai.facts.casualties.words import Sentence
from waqai.lexicons import words

_DEMANDS = words("demand_words", "demands")
_BREAKS = words("demand_words", "ends_of_demands")
_DONE = words("demand_words", "done")
_CULPRITS = words("demand_words", "culprits")
_UPON = frozenset(("علي", "وعلي"))
_LINKS = frozenset(("عن", "في", "ب"))
_REACH = 22  # tokens from a demand to the last thing demanded
_AUTHORITIES, _SAID_BEFORE = words("demand_words", "authorities"), words("demand_words", "before_a_duty")
_OWED = 6  # tokens between "upon" and what is one's duty


def is_demanded(sentence: Sentence, mention: Mention) -> bool:
    """Whether a release that "and" joins to other masdars is one more thing demanded."""
    trigger = sentence.outcomes.get(mention.first)
    if _are_asked_for(sentence, mention):
        return True
    if trigger is None or trigger.role != "masdar":
        return False
    if is_duty(sentence, mention) or _is_asked_for(sentence, mention):
        return True
    if not trigger.prefix.startswith("و") or mention.category != "released":
        return False
    for at in range(mention.first - 1, max(-1, mention.first - _REACH), -1):
        text = sentence.text(at)
        if text in _DEMANDS:
            return True
        verb = sentence.outcomes.get(at)
        if text in _BREAKS or text.removeprefix("و") in _DONE or (verb is not None and verb.role == "verb"):
            return False
    return False


def _is_asked_for(sentence: Sentence, mention: Mention) -> bool:
    """Whether somebody asks that people be freed or held; those asked for are held already (`held_before`)."""
    asked = mention.category in ("released", "detained") and mention.rule != "held_before"
    return asked and is_asked(sentence, mention.first)


def _are_asked_for(sentence: Sentence, mention: Mention) -> bool:
    """ "الأسرى الخمسة الذين تصر الحركة على الإفراج عنهم": whose release is asked for in a clause of their own."""
    inside = range(mention.first + 1, mention.last)
    return mention.rule == "of_many" and any(k in sentence.outcomes and is_asked(sentence, k) for k in inside)


def is_duty(sentence: Sentence, mention: Mention) -> bool:
    """ "على السلطات الإفراج فورا عن سبعة معلمين", "إن على مالي اعتقال …": what somebody ought to do, and has not."""
    if mention.category not in ("released", "detained"):
        return False
    for at in range(mention.first - 2, max(-1, mention.first - 2 - _OWED), -1):
        if sentence.text(at) in _UPON:
            return _owes(sentence, at + 1) and (at == 0 or sentence.text(at - 1) in _SAID_BEFORE)
        if at in sentence.outcomes or sentence.text(at) in _BREAKS:
            return False
    return False


def _owes(sentence: Sentence, at: int) -> bool:
    """Whether a state, its authorities or a movement stand here."""
    return at in sentence.place_names or sentence.text(at) in _AUTHORITIES


def is_of_culprits(sentence: Sentence, at: int) -> bool:
    """ "محاسبة المسؤولين عن قتل سبعة": those who did it are sought, so that it was done."""
    return sentence.text(at) in _CULPRITS and sentence.text(at + 1) in _LINKS

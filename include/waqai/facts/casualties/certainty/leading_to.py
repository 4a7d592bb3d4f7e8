"""Whether the verb that leads to an outcome tells that it did: "سيؤدي إلى مقتل …", "لن يسفر عن …" do not."""

from waqai.facts.casualties.patterns import Mention
from waqai.facts.casualties.words import Sentence
from waqai.lexicons import words

_LEADS = words("unreal_words", "leads")
_UNREAL = words("unreal_words", "makes_unreal")
_REAL = words("unreal_words", "makes_real")
_AVERTS = words("unreal_words", "averts")
_NOT_DONE = words("unreal_words", "not_done")
_DONE_BEHIND = words("unreal_words", "is_done")
_MAY_BE, _LED = words("unreal_words", "may_be"), words("unreal_words", "led_to")
_MAY = frozenset(("قد", "وقد", "فقد", "ربما", "وربما"))
_MAY_REACH = 10  # tokens from "it may be" over its subject to what it did
_STOPS = frozenset((".", "؛", ":", "،"))
_WHICH = _STOPS | words("word_classes", "which")
_REACH = 14  # tokens from the verb to what it leads to, over its subject
_BEHIND = 8


def is_led_to(sentence: Sentence, mention: Mention) -> bool:
    """Whether what leads to an outcome is to come, possible or denied, or the outcome itself was averted or put off."""
    outcome = sentence.outcomes.get(mention.first)
    if outcome is not None and outcome.role == "verb":
        return False
    if sentence.text(mention.first - 1) in _AVERTS:
        return True
    masdar = outcome is not None and outcome.role == "masdar"
    return (masdar and _was_not_done(sentence, mention)) or _is_to_come(sentence, mention)


def may_have_come(sentence: Sentence, mention: Mention) -> bool:
    """ "قد تكون الغارة قتلت تسعة", "قد يكون الانفجار أسفر عن مقتل تسعة": the verb tells what may have come of it."""
    outcome = sentence.outcomes.get(mention.first)
    verb = outcome is not None and outcome.role == "verb"
    near = range(mention.first - 1, max(-1, mention.first - _MAY_REACH), -1)
    if not verb and not any(sentence.text(k) in _LED for k in near[:3]):
        return False
    for at in near:
        if sentence.text(at) in _WHICH:
            return False
        if sentence.text(at) in _MAY_BE:
            return sentence.text(at - 1) in _MAY
    return False


def leads(sentence: Sentence, index: int) -> bool:
    """Whether a word is the imperfect of a verb of leading to something, with whatever is written onto it."""
    return _bare(sentence.text(index)) in _LEADS


def _bare(word: str) -> str:
    bare = word[1:] if word[:1] in "وف" else word
    return bare[1:] if bare[:1] == "س" else bare


def _is_to_come(sentence: Sentence, mention: Mention) -> bool:
    for at in range(mention.first - 1, max(-1, mention.first - _REACH), -1):
        text = sentence.text(at)
        if text in _STOPS:
            return False
        if _bare(text) in _LEADS:
            return _is_unreal(sentence, at)
        other = sentence.outcomes.get(at)
        if other is not None and other.role == "verb":
            return False
    return False


def _is_unreal(sentence: Sentence, at: int) -> bool:
    """ "سيؤدي", "قد يؤدي", "لن يؤدي", "أن يؤدي", but not "قبل أن يؤدي"."""
    text, before = sentence.text(at), sentence.text(at - 1)
    if text.removesuffix(_bare(text)).endswith("س"):
        return True
    return before in _UNREAL and sentence.text(at - 2) not in _REAL


def _was_not_done(sentence: Sentence, mention: Mention) -> bool:
    """ "الإفراج عن 30 أسيرا لم يتم": what became of it stands behind those whom it is about."""
    for at in range(mention.last, mention.last + _BEHIND):
        text = sentence.text(at)
        if text in _STOPS or not text:
            return False
        if text in _NOT_DONE:
            return sentence.text(at + 1) in _DONE_BEHIND
    return False

"""Who asks for what a verbal noun tells: "دعت المنظمة أمس إلى إطلاق سراح …", "ناشدت العائلة الحكومة الإفراج عن …"."""

from waqai.facts.casualties.words import Sentence
from waqai.lexicons import words

_BREAKS = words("demand_words", "ends_of_demands") - {"منذ"}
_PREPOSITIONS = words("word_classes", "prepositions")
# Who asks, by the preposition that leads what is asked.
_ASKS = {
    "ب": words("demand_words", "ask_with_b"),
    "ل": words("demand_words", "ask_with_to"),
    "الي": words("demand_words", "ask_with_to"),
    "علي": words("demand_words", "ask_with_on"),
}
_DIRECTLY = words("demand_words", "ask_for_it")
_ASKED, _ASIDE = 9, 8  # tokens from who asks to what is asked, and of an aside in commas right before it


def is_asked(sentence: Sentence, index: int) -> bool:
    """Whether somebody asks for what the masdar at a token tells: the verb goes with the preposition before it."""
    before = sentence.text(index - 1)
    lead = before if before in _ASKS else sentence.text(index)[:1]
    if lead not in _ASKS and before in _PREPOSITIONS:
        return False  # "طلبت توضيحا عن الإفراج عن …"
    asks, at = _ASKS.get(lead, _DIRECTLY), _over_aside(sentence, index - 1)
    for k in range(at, max(-1, at - _ASKED), -1):
        text, verb = sentence.text(k), sentence.outcomes.get(k)
        if text in asks:
            return True
        if text in _BREAKS or text == "،" or (verb is not None and verb.role == "verb"):
            return False
    return False


def _over_aside(sentence: Sentence, at: int) -> int:
    """The place before an aside in commas that ends here: "طالبت، أمس الأحد، بالإفراج عن …"."""
    if sentence.text(at) != "،":
        return at
    return next((k - 1 for k in range(at - 1, max(0, at - _ASIDE), -1) if sentence.text(k) == "،"), at)

"""What leads the name of a place: prepositions, sides, events; and whether people come from it or go there."""

from waqai.facts.casualties.words import Sentence
from waqai.lexicons import words

BARE_SIDES = words("place_words", "sides")
# "بشمال …", "بضواحي …".
SIDES = frozenset(clitic + side for side in BARE_SIDES for clitic in ("", "ب", "وب"))
SIDE_ADJECTIVES = words("place_words", "side_adjectives")
# Nouns of events: a name behind one of them is where it happened ("هجوم الساحل").
EVENTS = words("place_words", "events")
LEADS = SIDES | EVENTS | words("place_words", "place_leads") | words("place_words", "place_leads_joined")
# Adjectives that say what sort of place it is, and name none ("منطقة سكنية").
SORTS = frozenset(form for word in words("place_words", "place_sorts") for form in (word, word + "ه"))
_HOSPITALS = words("place_words", "hospitals")
_FOLK = words("place_words", "folk")
_NEAR_FROM = SIDES | words("place_words", "near_from")
_RECOVERED, _DEAD, _RECOVERED_REACH = words("place_words", "recovering"), words("place_words", "the_dead"), 12


def is_origin(sentence: Sentence, index: int) -> bool:
    """ "أحدهما من بلدة …", "من أهالي قرية …": where a person comes from is not where it happened."""
    if sentence.text(index - 1) in _FOLK and sentence.text(index - 2) == "من":
        return True
    led = sentence.text(index - 1) == "من" and sentence.text(index - 2) not in _NEAR_FROM
    return led and (sentence.text(index) in _HOSPITALS or not _is_recovered_there(sentence, index))


def _is_recovered_there(sentence: Sentence, index: int) -> bool:
    """ "انتشال 14 جثة من حي …", "وصول جثامين ستة شهداء من حي …": the dead lay there."""
    before = sentence.texts[max(0, index - _RECOVERED_REACH) : index]
    return not _RECOVERED.isdisjoint(before) and not _DEAD.isdisjoint(before)


def is_goal(sentence: Sentence, index: int) -> bool:
    """ "نقلوا إلى مستشفى …", "إلى كل من مستشفى … و…": where somebody goes or is brought."""
    return sentence.text(index - 1) == "الي" or sentence.texts[max(0, index - 3) : index] == ["الي", "كل", "من"]

"""The seat of a body with whose it is: "المقر الرئيسي لشركة …", "المقر العام للشرطة"."""

from waqai.facts.casualties.places.leads import LEADS
from waqai.facts.casualties.places.name_ends import BY_NOUN, SEATED, seat_end
from waqai.facts.casualties.places.place import Place
from waqai.facts.casualties.words import Sentence
from waqai.lexicons import words

_ADJECTIVES = words("place_words", "seat_adjectives")
_LEADS = LEADS | words("place_words", "again_leads") | BY_NOUN.keys()


def main_seat(sentence: Sentence, index: int, skip: int) -> Place | None:
    """The seat at a token, if something leads it and an adjective tells which of several it is."""
    if sentence.text(index + 1) not in _ADJECTIVES or not (skip or sentence.text(index - 1) in _LEADS):
        return None
    last = index + 2
    body = sentence.text(last)
    if body.startswith("لل") and body[2:] in SEATED:
        last += 1
    elif body[:1] == "ل" and body[1:] in SEATED:
        last = seat_end(sentence, last)
    return Place(index, last, None, skip, noun="المقر", goal=sentence.text(index - 1) == "الي")

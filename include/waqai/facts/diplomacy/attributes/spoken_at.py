"""Where one spoke or whose mission it is: "في كلمة ألقاها في أكرا", "خلال زيارته إلى لومي", "أغلقت سفارتها في لومي"."""

from waqai.facts.diplomacy.attributes.gazetteer import gazetteer
from waqai.facts.diplomacy.context import words
from waqai.facts.diplomacy.parties.party_words import adjectives
from waqai.facts.diplomacy.story import Draft
from waqai.facts.document import Document
from waqai.lexicons import Match

_DURING = words("during")
_VISITS = words("visits_of")
_IN, _TO = frozenset(["في"]), frozenset(["في", "الي"])
_BEFORE_PLACE = words("before_place")
_NEAR = 8
_MISSION = 4
_CLITICS = {"في": ("ب",), "الي": ("ل", "لل")}


def spoken_at(document: Document, draft: Draft) -> Match | None:
    """The place of the speech or visit in which something is said, told in the sentence before or behind the verb."""
    sentence, texts = document.sentences[draft.sentence], document.texts
    for index in range(sentence.first, min(sentence.last - 1, draft.last)):
        if texts[index].removeprefix("و") not in _DURING or texts[index + 1] not in words("speeches") | _VISITS:
            continue
        leads = _TO if texts[index + 1] in _VISITS else _IN
        if match := _place_near(document, index + 2, min(sentence.last, index + 2 + _NEAR), leads):
            return match
    return None


def mission_at(document: Document, draft: Draft) -> Match | None:
    """The place of the embassy that is closed, or of the envoy who is expelled: "السفير الغاني في لومي"."""
    for index in range(draft.found.last, draft.last):
        if document.texts[index] in words("missions"):
            place = _place_near(document, index + 1, min(draft.last, index + _MISSION), _IN)
            named = [party for party in draft.targets if party.as_named is None]
            whose = place and any(party.first <= place.first < party.last for party in named)
            return None if whose else place  # "recalled its envoy in X": X is told as whom it is done to
    return None


def _place_near(document: Document, first: int, last: int, leads: frozenset[str]) -> Match | None:
    """The place behind its preposition in tokens [first, last), over words that tell more of the speech or visit."""
    for index in range(first, last):
        if place := _led_place(document, index, leads):
            return place
        word = document.texts[index]
        if not (word in words("amid_speech") or word in words("of_occasions") or word in words("skip")):
            return None if word not in adjectives() else _led_place(document, index + 1, leads)
    return None


def _led_place(document: Document, index: int, leads: frozenset[str]) -> Match | None:
    """The place whose preposition stands here, as a word or written onto it."""
    tokens, word = document.tokens, document.word(index)
    if word in leads:
        at = index + 1
        while document.word(at) in _BEFORE_PLACE:
            at += 1
        match = gazetteer().at(tokens, at) if at < len(tokens) else None
        return match if match and match.prefix in ("", "ال") else None
    match = gazetteer().at(tokens, index) if word in gazetteer() else None
    led = match is not None and any(match.prefix in _CLITICS[lead] for lead in leads)
    return match if match and led and not match.entry.attributes["weak"] else None

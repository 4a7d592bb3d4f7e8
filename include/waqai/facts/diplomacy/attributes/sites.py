"""Places told by their kind: squares, palaces, crossings behind their noun, a capital by its state's adjective."""

from waqai.facts.diplomacy.actors.subjects import PREPOSITIONS
from waqai.facts.diplomacy.attributes.gazetteer import gazetteer
from waqai.facts.diplomacy.context import PUNCTUATION, words
from waqai.facts.diplomacy.parties.party_words import adjectives
from waqai.facts.document import Document
from waqai.lexicons import Entry, Match

_SITES = words("sites")
_SEATS = words("seats_of_power")
SITE = "site"
SITE_ENTRY = Entry(SITE, (), attributes={"weak": True})
_CLITICS = ("", "ب", "ل")
_BORDERS, _WITH = frozenset(["الحدود"]), frozenset(["مع", "بين"])
_JOINT = frozenset(["المشتركه", "البريه", "الشرقيه", "الغربيه", "الشماليه", "الجنوبيه"])


def site_at(document: Document, index: int) -> Match | None:
    """The site whose noun stands here, with its name ("ساحة الأمل", "القصر الملكي", "العاصمة الغانية")."""
    texts, following = document.texts, index + 1
    if following >= len(texts):
        return None
    word, name = texts[index], texts[following]
    if is_border(document, index):
        return _border_at(document, index)
    for prefix in _CLITICS:
        bare = word.removeprefix(prefix)
        if bare == "العاصمه" and name in adjectives():
            named_next = following + 1 < len(texts) and texts[following + 1] in gazetteer()
            return None if named_next else Match(SITE_ENTRY, index, following + 1, prefix)
        if bare in _SEATS and name.startswith("ال"):
            return Match(SITE_ENTRY, index, following + 1, prefix)
        if bare in _SITES and _is_name(name):
            return Match(SITE_ENTRY, index, following + 1, prefix)
    return None


def is_border(document: Document, index: int) -> bool:
    """Whether the word for a border stands here."""
    return document.texts[index] in _BORDERS


def _border_at(document: Document, index: int) -> Match | None:
    """A border with whose it is: "الحدود مع غانا", "الحدود الغانية", "الحدود بين غانا وتوغو"."""
    last = index + 1
    while _text(document, last) in adjectives() or _text(document, last) in _JOINT:
        last += 1
    match = _place_at(document, last + 1) if _text(document, last) in _WITH else None
    if match:
        last = match.last
        other = _place_at(document, last)
        last = other.last if other and other.prefix[:1] == "و" else last  # "بين غانا وتوغو"
    return Match(SITE_ENTRY, index, last, "") if last > index + 1 else None


def _place_at(document: Document, index: int) -> Match | None:
    return gazetteer().at(document.tokens, index) if _text(document, index) in gazetteer() else None


def _text(document: Document, index: int) -> str:
    """The word at a token, nothing behind the last one."""
    return document.texts[index] if index < len(document.texts) else ""


def _is_name(word: str) -> bool:
    return word[:1].isalpha() and word not in PREPOSITIONS and word not in PUNCTUATION and word not in words("stop")

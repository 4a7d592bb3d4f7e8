"""Places told by their kind: squares, palaces, crossings behind their noun, a capital by its state's adjective."""

from waqai.facts.diplomacy.context import PUNCTUATION, words
from waqai.facts.diplomacy.gazetteer import gazetteer
from waqai.facts.diplomacy.party_words import adjectives
from waqai.facts.diplomacy.subjects import PREPOSITIONS
from waqai.facts.document import Document
from waqai.lexicons import Entry, Match

_SITES = words("sites")
_SEATS = words("seats_of_power")
SITE = "site"
SITE_ENTRY = Entry(SITE, (), attributes={"weak": True})
_CLITICS = ("", "ب", "ل")


def site_at(document: Document, index: int) -> Match | None:
    """The site whose noun stands here, with its name ("ساحة الأمل", "القصر الملكي", "العاصمة الغانية")."""
    texts, following = document.texts, index + 1
    if following >= len(texts):
        return None
    word, name = texts[index], texts[following]
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


def _is_name(word: str) -> bool:
    return word[:1].isalpha() and word not in PREPOSITIONS and word not in PUNCTUATION and word not in words("stop")

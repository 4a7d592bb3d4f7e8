"""Names in quotation marks within the phrase of a title: its holder's, or those of the body it is of."""

from typing import TYPE_CHECKING

from waqai.facts.diplomacy.party_words import class_of, matcher
from waqai.facts.diplomacy.person_names import begins_name, name_end

if TYPE_CHECKING:
    from waqai.facts.diplomacy.noun_phrase import Phrase

LINKS = frozenset(["باسم", "لشيون", "لشوون"])
_MOST_WORDS = 4
# Heads whose own name may stand in quotation marks behind them within a title ("رئيس حزب "النور" فلان").
_NAMED_IN_QUOTES = frozenset(["party", "movement", "front", "alliance", "organisation", "militia", "team"])


def take_quoted_person(phrase: "Phrase") -> bool:
    """Takes the holder's name where it alone stands in quotation marks («رئيس توغو "فلان الفلاني"»)."""
    first = phrase.end + 1
    match = matcher().at(phrase.tokens, first) if phrase.word(first) in matcher() else None
    if match and class_of(match) == "person" and not match.prefix:
        end, key = name_end(phrase, match.last, 2, known=True), match.entry.id
    elif match is None and begins_name(phrase.word(first)):
        end, key = name_end(phrase, first, 4), "named"
    else:
        return False
    if end >= phrase.last or phrase.word(end) != '"' or (key == "named" and end - first < 2):
        return False
    phrase.name_first, phrase.person_key, phrase.end, phrase.bare = first, key, end, False
    return True


def names_whose(phrase: "Phrase") -> bool:
    """Whether what is quoted names the body that a title is of ("الناطق باسم «…»", "رئيس حزب «…»")."""
    before = phrase.word(phrase.end - 1)
    if before in LINKS:
        return True
    match = matcher().at(phrase.tokens, phrase.end - 1) if phrase.person and not phrase.closed else None
    return match is not None and match.last == phrase.end and match.entry.id in _NAMED_IN_QUOTES


def quoted_name(phrase: "Phrase") -> int | None:
    """End of a name in quotation marks behind "in the name of" («كتائب النور»); None where what is quoted is longer."""
    closing = range(phrase.end + 2, min(phrase.end + 2 + _MOST_WORDS, phrase.last))
    return next((k + 1 for k in closing if phrase.word(k) == '"'), None)

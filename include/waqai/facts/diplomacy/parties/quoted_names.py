"""Names in quotation marks within the phrase of a title: its holder's, or those of the body it is of."""

from waqai.facts.diplomacy.context import words
from waqai.facts.diplomacy.parties.party_words import class_of, matcher
from waqai.facts.diplomacy.parties.person_names import begins_name, name_end
from waqai.facts.diplomacy.parties.phrase import Phrase

LINKS = words("title_links")
_MOST_WORDS = 4
# Heads whose own name may stand in quotation marks behind them within a title ("رئيس حزب "النور" فلان").
_NAMED_IN_QUOTES = frozenset(["party", "movement", "front", "alliance", "organisation", "militia", "team"])


def take_quoted_person(phrase: Phrase) -> bool:
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


def names_whose(phrase: Phrase) -> bool:
    """Whether what is quoted names the body that a title is of ("الناطق باسم «…»", "رئيس حزب «…»")."""
    before = phrase.word(phrase.end - 1)
    if before in LINKS:
        return True
    if phrase.closed:
        return False
    match = matcher().at(phrase.tokens, phrase.end - 1) if phrase.word(phrase.end - 1) in matcher() else None
    named = match is not None and match.last == phrase.end and match.entry.id in _NAMED_IN_QUOTES
    return named or (phrase.person and _quotes_body(phrase, phrase.end + 1))


def quoted_owner(phrase: Phrase) -> int | None:
    """End of the body in quotation marks that a title's holder is of («الأمين العام لـ"حزب النور" فلان»)."""
    led = phrase.person and phrase.word(phrase.end) == "ل" and phrase.word(phrase.end + 1) == '"'
    return quoted_name(phrase, phrase.end + 1) if led and _quotes_body(phrase, phrase.end + 2) else None


def _quotes_body(phrase: Phrase, index: int) -> bool:
    """Whether what is quoted from here on begins with a body ("تيار …", "حزب …"), not with a person."""
    match = matcher().at(phrase.tokens, index) if phrase.word(index) in matcher() else None
    return match is not None and match.prefix in ("", "ال") and class_of(match) not in ("person", "title_person")


def quoted_name(phrase: Phrase, opening: int) -> int | None:
    """End of a name in the quotation marks that open here («كتائب النور»); None where what is quoted is longer."""
    closing = range(opening + 2, min(opening + 2 + _MOST_WORDS, phrase.last))
    return next((k + 1 for k in closing if phrase.word(k) == '"'), None)

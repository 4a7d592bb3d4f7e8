"""The name of a title's holder behind what his body is for ("رئيس الشبكة العربية لحماية البيئة فلان الفلاني")."""

from waqai.facts.diplomacy.attributes.gazetteer import gazetteer
from waqai.facts.diplomacy.context import words
from waqai.facts.diplomacy.parties.party_words import class_of, given_names, matcher
from waqai.facts.diplomacy.parties.person_names import begins_name, is_stop
from waqai.facts.diplomacy.parties.phrase import Phrase
from waqai.facts.diplomacy.predicates.predicates import read_word

_MOST = 9
_SHORT = 4
# Behind these stands a name, of whatever letters it is.
_OFFICES = frozenset(
    ["ministry", "office", "organisation", "committee", "council", "administration", "movement", "party"]
)
_BEFORE_NAMES = frozenset(["honorific", "officer"])


def person_behind_purpose(phrase: Phrase) -> int | None:
    """End of what the body of a title's holder is for, where his name stands right behind it; None where none does.

    What it is for is led by "for", by "for the sake of", or by the preposition of its work ("هيئة الدفاع عن الأسرى").
    """
    if not phrase.closed or phrase.plural or (begins := _purpose(phrase, phrase.end)) is None:
        return None
    index = begins
    while index < min(phrase.end + _MOST, phrase.last):
        if index > begins and _is_name(phrase, index):
            return index
        after = _end_of_place(phrase, index)
        if after is None and not _is_within(phrase, index, index == begins):
            return None
        index = after or index + 1
    return None


def _end_of_place(phrase: Phrase, index: int) -> int | None:
    """Where a place behind ب ends that begins here ("بقطاع غزة")."""
    match = gazetteer().at(phrase.tokens, index) if phrase.word(index) in gazetteer() else None
    return match.last if match and match.prefix in ("ب", "بال") else None


def _is_within(phrase: Phrase, index: int, opens: bool) -> bool:
    """Whether a word goes on with what a body is for: definite, led by ل, or a noun before its owner."""
    word = phrase.word(index)
    if word in words("stop"):
        return _purpose(phrase, index) is not None
    within = word.startswith(("ال", "لل", "وال", "ول")) or opens or _purpose(phrase, index) is not None
    if not within and (is_stop(word) or word[:1] == "ب" or word not in matcher()):
        within = _owns(phrase, index)
    return within


def _purpose(phrase: Phrase, index: int) -> int | None:
    """Where the noun stands that a body is for, of a purpose that begins here."""
    word, following = phrase.word(index), phrase.word(index + 1)
    if (word, following) == ("من", "اجل"):
        return index + 2
    if word == "في" and _is_office(phrase, index + 1):
        return index + 1
    work = phrase.word(index - 1).removeprefix("لل").removeprefix("ال").removeprefix("ل")
    if f"{work} {word}" in words("works_with"):
        return index + 1
    led = word.startswith("لل") or (word[:1] == "ل" and following.startswith("ال"))
    match = matcher().at(phrase.tokens, index) if word in matcher() else None
    to_someone = match is not None and class_of(match) in ("person", "title_person")
    return index if led and not to_someone and len(word) >= _SHORT and word not in words("stop") else None


def _is_office(phrase: Phrase, index: int) -> bool:
    """Whether an office stands here that one works in ("مدير المستشفيات في وزارة الصحة"), not where one was met."""
    match = matcher().at(phrase.tokens, index) if phrase.word(index) in matcher() else None
    verb = read_word(phrase.word(phrase.first - 1))
    meets = any(reading.entry.attributes.get("type") == "CONSULT" for reading in verb)
    return match is not None and match.entry.id in _OFFICES and not match.prefix and not meets


def _owns(phrase: Phrase, index: int) -> bool:
    """Whether a noun without the article stands before its owner in what a body is for ("لمراقبة حقوق الإنسان")."""
    word, following = phrase.word(index), phrase.word(index + 1)
    verbal = any(reading.tense in ("perfect", "present", "participle") for reading in read_word(word))
    return word[:1].isalpha() and not verbal and word not in words("stop") and following.startswith("ال")


def _is_name(phrase: Phrase, index: int) -> bool:
    """Whether a personal name of two words, or a word that only stands before names, begins here."""
    word, following = phrase.word(index), phrase.word(index + 1)
    match = matcher().at(phrase.tokens, index) if word in matcher() else None
    if match:
        return match.entry.id in _BEFORE_NAMES and not match.prefix
    if word not in given_names() or word == "علي":
        return False
    return following in given_names() or following.startswith("ال") or begins_name(following, goes_on=True)

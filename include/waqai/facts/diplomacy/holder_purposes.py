"""The name of a title's holder behind what his body is for ("رئيس الشبكة العربية لحماية البيئة فلان الفلاني")."""

from typing import TYPE_CHECKING

from waqai.facts.diplomacy.context import words
from waqai.facts.diplomacy.party_words import class_of, given_names, matcher
from waqai.facts.diplomacy.person_names import begins_name, is_stop
from waqai.facts.diplomacy.predicates import read_word

if TYPE_CHECKING:
    from waqai.facts.diplomacy.noun_phrase import Phrase

_MOST = 9
_SHORT = 4
# Behind these stands a name, of whatever letters it is.
_BEFORE_NAMES = frozenset(["honorific", "officer"])


def person_behind_purpose(phrase: "Phrase") -> int | None:
    """End of what the body of a title's holder is for, where his name stands right behind it; None where none does.

    What it is for is led by "for", by "for the sake of", or by the preposition of its work ("هيئة الدفاع عن الأسرى").
    """
    if not phrase.closed or phrase.plural or (begins := _purpose(phrase, phrase.end)) is None:
        return None
    for index in range(begins, min(phrase.end + _MOST, phrase.last)):
        word = phrase.word(index)
        if index > begins and _is_name(phrase, index):
            return index
        within = word.startswith(("ال", "لل", "وال", "ول")) or index == begins or _purpose(phrase, index) is not None
        if not within and (is_stop(word) or word[:1] == "ب" or word not in matcher()):
            within = _owns(phrase, index)
        if not within or word in words("stop"):
            return None
    return None


def _purpose(phrase: "Phrase", index: int) -> int | None:
    """Where the noun stands that a body is for, of a purpose that begins here."""
    word, following = phrase.word(index), phrase.word(index + 1)
    if (word, following) == ("من", "اجل"):
        return index + 2
    work = phrase.word(index - 1).removeprefix("لل").removeprefix("ال").removeprefix("ل")
    if f"{work} {word}" in words("works_with"):
        return index + 1
    led = word.startswith("لل") or (word[:1] == "ل" and following.startswith("ال"))
    match = matcher().at(phrase.tokens, index) if word in matcher() else None
    to_someone = match is not None and class_of(match) in ("person", "title_person")
    return index if led and not to_someone and len(word) >= _SHORT and word not in words("stop") else None


def _owns(phrase: "Phrase", index: int) -> bool:
    """Whether a noun without the article stands before its owner in what a body is for ("لمراقبة حقوق الإنسان")."""
    word, following = phrase.word(index), phrase.word(index + 1)
    verbal = any(reading.tense in ("perfect", "present", "participle") for reading in read_word(word))
    return word[:1].isalpha() and not verbal and word not in words("stop") and following.startswith("ال")


def _is_name(phrase: "Phrase", index: int) -> bool:
    """Whether a personal name of two words, or a word that only stands before names, begins here."""
    word, following = phrase.word(index), phrase.word(index + 1)
    match = matcher().at(phrase.tokens, index) if word in matcher() else None
    if match:
        return match.entry.id in _BEFORE_NAMES and not match.prefix
    if word not in given_names() or word == "علي":
        return False
    return following in given_names() or following.startswith("ال") or begins_name(following, goes_on=True)

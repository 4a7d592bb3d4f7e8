"""Adjectives in the phrase of a title: which words qualify its head, and whose country they tell."""

from waqai.arabic.tokens import Token
from waqai.facts.diplomacy.context import words
from waqai.facts.diplomacy.parties.of_the_sea import is_of_the_sea
from waqai.facts.diplomacy.parties.party_words import (
    adjectives,
    adjectives_of_two_words,
    given_names,
    is_plural,
    matcher,
    regions,
)
from waqai.facts.diplomacy.parties.phrase import Phrase
from waqai.facts.diplomacy.predicates.predicates import read_word

_OFFICES = frozenset(["president", "prime_minister", "minister", "king", "emir", "deputy_minister", "counterpart"])
_ADJECTIVES, _STOP, _OF_FOREIGN_AFFAIRS = words("adjectives"), words("stop"), words("of_foreign_affairs")


def is_adjective(phrase: Phrase, word: str, head: str) -> bool:
    """Whether a word qualifies the noun before it; behind a closed phrase it must agree with the head in gender."""
    if word in adjectives() or word in regions():
        return word.startswith("ال") or not phrase.closed
    if word == "العرب" and phrase.closed and is_plural(head):
        return True  # "القادة العرب"
    if word in _ADJECTIVES:
        return True
    if word[:1] == "و":
        several = head.endswith(("ين", "ون", "ان")) or head in words("dual_titles") or is_plural(head)
        return several and word[1:] in adjectives()
    if not word.startswith("ال") or len(word) < 5 or word in _STOP:
        return False
    if phrase.person and phrase.closed and _is_named_next(phrase, word):
        return True
    if phrase.entry.id == "adviser" and word in words("personal"):
        return True  # "المستشار الدبلوماسي"
    if phrase.word(phrase.end - 1) in _OF_FOREIGN_AFFAIRS:
        return word.endswith("يه")
    if (word in matcher() and not is_of_the_sea(phrase.tokens, phrase.end)) or read_word(word):
        return False
    feminine = head.endswith(("ه", "ات"))
    before = phrase.word(phrase.end - 1)
    behind_it = word.endswith("ه" if feminine else "يه") and before.endswith(("ه", "ات"))
    of_things = word.endswith("يه") and before in words("plural_things")
    of_genitive = word.endswith("ي") and before.startswith("ال") and not before.endswith(("ه", "ات", "ي"))
    return (
        not phrase.closed
        or word.endswith("يه" if feminine else "ي")
        or behind_it
        or of_things
        or (feminine and of_genitive)
    )


def is_of_one(office: str, word: str) -> bool:
    """Whether an adjective behind several holders of an office is of the first of them, whose name may follow.

    "الرؤساء الغاني كوفي منساه والكيني سامي الراوي": that of all would be a plural too.
    """
    return office in _OFFICES and word in adjectives() and word.startswith("ال") and word.endswith("ي")


def _is_named_next(phrase: Phrase, word: str) -> bool:
    """Whether the holder's name follows the next word, which so only qualifies him ("رئيس الوفد المفاوض فلان")."""
    own = matcher().at(phrase.tokens, phrase.end) if word in matcher() else None
    following = phrase.word(phrase.end + 1)
    match = matcher().at(phrase.tokens, phrase.end + 1) if following in matcher() else None
    if phrase.plural or phrase.end == phrase.first + 1 or (own and own.entry.id != "official"):
        return False
    return (match is not None and match.entry.id == "officer") or (following in given_names() and following != "علي")


def half_nisba(tokens: list[Token], index: int) -> str | None:
    """The country of a nisba of two words that begins here ("الجنوب أفريقي", "الشمال كورية"), else None."""
    side = tokens[index].text.removeprefix("ال")
    behind = tokens[index + 1].text.removesuffix("ه") if index + 1 < len(tokens) else ""
    return adjectives_of_two_words().get((side, behind))


def country_of(tokens: list[Token], index: int) -> str | None:
    """The country of a nisba; the two Koreas are told apart by the word behind it."""
    country = adjectives().get(tokens[index].text)
    if country in ("KOR", "PRK"):
        following = tokens[index + 1].text if index + 1 < len(tokens) else ""
        return "PRK" if following.startswith("الشمالي") else "KOR"
    return country

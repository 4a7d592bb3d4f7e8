"""Those who hold a title beside the first ("وزيرا الخارجية فلان وعلان", "الرؤساء الكيني فلان والغاني علان و…")."""

from waqai.arabic.tokens import Token
from waqai.facts.diplomacy.context import words
from waqai.facts.diplomacy.parties.holder_names import HONORIFICS
from waqai.facts.diplomacy.parties.noun_phrase import read_phrase
from waqai.facts.diplomacy.parties.party import Party
from waqai.facts.diplomacy.parties.party_words import adjectives, class_of, is_dual_subject, is_plural, matcher
from waqai.facts.diplomacy.parties.person_names import name_end
from waqai.facts.diplomacy.parties.phrase import Phrase
from waqai.lexicons import load

_MOST = 4
_LEAST = 2
_SEVERAL = 12
_COMMAS = ("،", ",")


def further_holders(tokens: list[Token], one: Party, last: int) -> list[Party]:
    """Those joined by و behind the first holder of a title in the dual or plural, empty where it is of one."""
    if one.kind != "person" or one.title is None:
        return []
    head = tokens[one.first].text.removeprefix("و" if one.prefix.startswith("و") else "")
    dual, found = _is_dual(head), [one]
    most = _LEAST if dual else _SEVERAL if is_plural(head) else 0
    while len(found) < most and (another := _next_holder(tokens, found[-1], last)) and (dual or another.country):
        found.append(another)
    return found[1:]


def _next_holder(tokens: list[Token], one: Party, last: int) -> Party | None:
    """Who stands joined by و behind a holder of such a title; None where no name does, or a known one."""
    index = one.last + (one.last < last and tokens[one.last].text in _COMMAS)
    word = tokens[index].text if index < last else ""
    if not word.startswith("و"):
        return None
    if country := adjectives().get(word[1:]) if word.startswith("وال") else None:
        return _behind_nisba(tokens, index, last, one, country)
    if matcher().at(tokens, index):
        return None
    name = [tokens[index]._replace(text=word[1:]), *tokens[index + 1 : min(last, index + _MOST)]]
    end = index + name_end(_phrase(name, len(name)), 0, _MOST)
    if end - index < _LEAST:
        return None
    return Party(index, end, index, end, "person", "named", "و", None, title=one.title)


def _behind_nisba(tokens: list[Token], index: int, last: int, one: Party, country: str) -> Party | None:
    """The second of "الرئيسان الكيني فلان والغاني علان", whose name stands behind his own adjective."""
    match = matcher().at(tokens, index + 1) if index + 1 < last else None
    if match and match.entry.id in HONORIFICS and match.last < last:
        phrase = read_phrase(tokens, index + 1, match.last, last, match.entry, match.prefix)
        first, end, key = phrase.name_first, phrase.end, phrase.person_key
        return Party(index, end, first, end, "person", key, "و", country, title=one.title) if first else None
    if match:
        known = class_of(match) == "person" and not match.prefix and match.last <= last
        key = match.entry.id
        return Party(index, match.last, index + 1, match.last, "person", key, "و", country) if known else None
    end = name_end(_phrase(tokens, last), index + 1, _MOST)
    named = end - index > _LEAST
    return Party(index, end, index + 1, end, "person", "named", "و", country, title=one.title) if named else None


def _phrase(tokens: list[Token], last: int) -> Phrase:
    return Phrase(tokens, last, load("speakers")[0], 0, True)


def _is_dual(head: str) -> bool:
    return head.removeprefix("ال") in words("dual_titles") or is_dual_subject(head) or head.endswith("ين")

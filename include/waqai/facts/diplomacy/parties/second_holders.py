"""The second of two who hold a title in the dual ("وزيرا الخارجية فلان وعلان", "الرئيسان الكيني فلان والغاني علان")."""

from waqai.arabic.tokens import Token
from waqai.facts.diplomacy.context import words
from waqai.facts.diplomacy.parties.party import Party
from waqai.facts.diplomacy.parties.party_words import adjectives, class_of, is_dual_subject, matcher
from waqai.facts.diplomacy.parties.person_names import name_end
from waqai.facts.diplomacy.parties.phrase import Phrase
from waqai.lexicons import load

_MOST = 4
_LEAST = 2


def second_holder(tokens: list[Token], one: Party, last: int) -> Party | None:
    """Who stands joined by و behind the first holder of such a title; None where no name does, or a known one."""
    index, head = one.last, tokens[one.first].text
    word = tokens[index].text if index < last else ""
    if one.kind != "person" or one.title is None or not word.startswith("و") or not _is_dual(head):
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

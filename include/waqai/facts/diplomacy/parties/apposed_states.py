"""States named behind what they are together: "الدول الأربع غانا وكينيا …", "دول هي غانا وكينيا …", "(غانا وكينيا)"."""

from waqai.arabic.tokens import Token
from waqai.facts.diplomacy.context import words
from waqai.facts.diplomacy.parties.parties import Parties
from waqai.facts.diplomacy.parties.party import Party

_COUNTED = words("counted_by")
_COMMAS = frozenset(["،", ","])
# "five states, which are …".
_ARE = frozenset(["هي", "هم", "وهي", "وهم"])
_LEAST = 2


def first_apposed(parties: Parties, tokens: list[Token], group: Party) -> Party | None:
    """The first of the states that a group is, where they stand behind their number, in brackets or in commas."""
    if not (group.key == "state" or group.kind == "group") or group.last + 1 >= len(tokens):
        return None
    end = group.last + (tokens[group.last].text in _COUNTED)
    mark = tokens[end].text
    opens = mark == "(" or mark in _COMMAS or mark in _ARE
    if not opens and tokens[end - 1].text not in _COUNTED:
        return None
    index = end + opens
    index += opens and index < len(tokens) and tokens[index].text in _ARE  # "ثلاث دول، هي غانا …،"
    first = last = parties.at.get(index)
    if first is None or first.kind != "state" or first.prefix:
        return None
    many = 1
    while last and (following := parties.at.get(last.last)) and following.prefix == "و" and following.kind == "state":
        last, many = following, many + 1
    closes = last is not None and last.last < len(tokens) and tokens[last.last].text in _COMMAS
    return first if many >= _LEAST and (closes or mark not in _COMMAS) else None

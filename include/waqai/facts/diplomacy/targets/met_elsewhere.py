"""Whom one met, behind when and where that was: "خلال لقائه، أمس في القصر، السفير", "لقائه في أكرا نظيره"."""

from waqai.facts.diplomacy.attributes.gazetteer import end_of_place, is_sure_place
from waqai.facts.diplomacy.context import words
from waqai.facts.diplomacy.parties.party import PEOPLE, Party
from waqai.facts.diplomacy.targets.target_search import Search

_IN = "في"
_WHEN = words("days") | words("these_days") | {"،", ",", "مساء", "صباح", "ظهر"}
_MOST = 9


def met_elsewhere(search: Search, here: list[Party]) -> list[Party]:
    """The people who are the object of a meeting's noun with a possessive, over its day and place; none without."""
    reading = search.found.reading
    if not reading.ending or reading.tense != "noun" or reading.entry.attributes.get("mode") != "meet":
        return []
    index = _over_setting(search, search.after)
    party = next((p for p in here if p.first == index), None)
    met = party and party.prefix in ("", "ال") and (party.kind in PEOPLE or party.key == "delegation")
    return search.joined(party) if party and met and index > search.after else []


def _over_setting(search: Search, index: int) -> int:
    """The place behind words that tell when or where something was."""
    first = index
    while index < search.end and index - first < _MOST:
        if search.word(index) == _IN:
            index = _over_place(search, index + 1)
        elif search.word(index) in _WHEN:
            index += 1
        else:
            break
    return index


def _over_place(search: Search, index: int) -> int:
    """The place behind a named place, or behind a definite noun and its adjectives ("القصر الرئاسي")."""
    party = search.arguments.parties.at.get(index)
    if party and party.kind not in PEOPLE:
        return party.last
    if last := end_of_place(search.tokens, index):
        return last
    if is_sure_place(search.tokens, index):
        return index + 1
    while search.word(index).startswith("ال") and index not in search.arguments.parties.at:
        index += 1
    return index

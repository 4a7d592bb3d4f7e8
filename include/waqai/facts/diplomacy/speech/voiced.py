"""Whose refusal, sympathy or charge another voices: "أكد الناطق رفض غانا للقرار", "إدانة غانا واستنكارها للهجوم"."""

from collections.abc import Callable

from waqai.facts.diplomacy.context import bare, words
from waqai.facts.diplomacy.parties.party import Party
from waqai.facts.diplomacy.story import Draft, Story
from waqai.facts.diplomacy.targets.target_search import Search

# Entries of voicing a refusal, a charge, sympathy.
_VOICES = "voic"
_CHARGES = frozenset(["ACCUSE", "REJECT"])
_ITS = ("ها", "هم", "ه")
# Of whose refusal others tell as their own; "the tribes' refusal" is told of them.
_SPOKEN_FOR = frozenset(["state", "body", "office", "org"])
# What opens the object of a refusal: "رفض المملكة أي تدخل".
_ALL_SUCH = words("all_such")
# "وقوف غانا إلى جانب كينيا": whoever is behind it stands by another.
_STANDING = "وقوف"
_REACH = 4
_LONG = 3


def is_voiced(search: Search, party: Party) -> bool:
    """Whether a party behind a noun is whose refusal or charge is voiced, so that it is not done to it."""
    noun = search.word(party.first - 1).removeprefix("و")
    if party.prefix not in ("", "ال"):
        return False
    if search.kind == "SUPPORT" and search.word(party.first - 1) == _STANDING:
        return True
    if search.kind == "SUPPORT" and noun in words("backing"):
        return _backs_someone(search, party)
    if noun not in words("voiced"):
        return False
    if search.found.reading.entry.id.startswith(_VOICES):
        return True
    return search.kind in _CHARGES and (does_charge(search.word, party) or search.word(party.last) in _ALL_SUCH)


def _backs_someone(search: Search, party: Party) -> bool:
    """Whether a party behind a noun of backing backs what ل leads ("دعم غانا للحوار"), no aim ("لتجاوز الأزمة")."""
    index = party.last
    while search.word(index).startswith("ال"):
        index += 1
    backed = search.arguments.parties.at.get(index)
    word = search.word(index)
    return word.startswith("لل") or word[1:] in words("backed") or (backed is not None and backed.prefix == "ل")


def does_charge(word: Callable[[int], str], party: Party) -> bool:
    """Whether a party behind a noun of charging makes the charge: what is charged follows, or a charge of its own."""
    for index in range(party.last, party.last + _REACH):
        text, owned = word(index), word(index).endswith(_ITS)
        if len(text) > _LONG and ((text[0] == "ل" and not owned) or (text[0] == "و" and owned)):
            return True
        if index == party.last and text.startswith("ال") and bare(text) in words("attacks_on"):
            return True
        if not text.startswith("ال") and text not in words("skip") and text not in words("strongly"):
            return False
    return False


def is_object_of_charge(word: Callable[[int], str], party: Party) -> bool:
    """Whether a party right behind a noun of charging is charged ("إدانة غانا بسبب الحرب"), and charges no one."""
    noun = word(party.first - 1).removeprefix("و").removeprefix("ب").removeprefix("ل")
    return noun in words("charges_someone") and party.prefix in ("", "ال") and not does_charge(word, party)


def charges_next(story: Story, party: Party) -> bool:
    """Whether a party right behind a noun of charging has the one it charges behind it ("اتهام غانا كينيا بالكذب").

    Where it was may stand between them: "اتهام القبائل في البلدة فصيلا محليا بالخطف".
    """
    index = party.last
    if story.word(index) == "في":
        place = story.parties.at.get(index + 1)
        behind = place.last if place else index + 2
        index = next((k for k in range(behind, index + _REACH) if k in story.parties.at), index)
    charged = story.parties.at.get(index)
    return charged is not None and charged.prefix in ("", "ال") and story.word(charged.last)[:1] == "ب"


def is_what_is_voiced(story: Story, draft: Draft, other: Draft) -> bool:
    """Whether an act is told by the noun in the words of another that voices it."""
    if draft is other or draft.found.reading.entry.attributes["type"] != other.found.reading.entry.attributes["type"]:
        return False
    noun = story.word(draft.found.first).removeprefix("و")
    inside = other.first <= draft.first and other.found.first <= draft.found.first < other.last
    inside = inside and (other.first, other.found.first) != (draft.first, draft.found.first)
    spoken_for = draft.actors == other.actors or all(party.kind in _SPOKEN_FOR for party in draft.actors)
    return inside and (noun in words("voiced") or noun in words("backing")) and spoken_for

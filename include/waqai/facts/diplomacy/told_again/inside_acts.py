"""Acts told inside the clause of another, which asks for, refuses or threatens them."""

from waqai.facts.diplomacy.parties.party import Party
from waqai.facts.diplomacy.predicates.predicates import read_word
from waqai.facts.diplomacy.protests.cries import is_cry
from waqai.facts.diplomacy.speech.voiced import is_what_is_voiced
from waqai.facts.diplomacy.story import Draft, Story

_ABOUT_ACTS = frozenset(["REQUEST", "REJECT", "THREATEN", "ACCUSE"])
_DEMANDED = frozenset(["CONCEDE", "RETREAT", "COOPERATE", "AID", "SANCTION"])
# "called for a truce and the holding of talks".
_TALKS = ("CONSULT", "phrase")
_ABOUT_DEALS = frozenset(["SUPPORT", "REJECT", "ACCUSE"])


def is_inside(story: Story, draft: Draft, other: Draft) -> bool:
    """Whether an act told by a noun with a borrowed party is what another beside it asks, refuses or threatens."""
    if is_what_is_voiced(story, draft, other) or is_cry(story, draft, other):
        return True
    if draft is other or _is_what_is_demanded(draft, other):
        return draft is not other
    if _is_threatened(draft, other):
        return True
    if not draft.implied:
        return False
    if draft.found.reading.prefix.startswith("و") and _may_be_noun(story, draft):
        return _is_joined_demand(draft, other)  # joined to what is told before: no part of it but of a demand
    if draft.found.reading.tense != "noun":
        return False
    entry = draft.found.reading.entry.attributes
    if _is_purpose(draft, other):
        return True
    if entry.get("status") == "proposed":  # a proposal put before
        return False
    if entry["type"] == "AGREE" and draft.found.reading.entry.id != "deal_between":  # a deal made before
        return False
    kinds = _ABOUT_DEALS if entry["type"] == "AGREE" else _ABOUT_ACTS
    if other.found.reading.entry.attributes["type"] not in kinds:
        return False
    return other.found.first < draft.found.first < other.last and other.sentence == draft.sentence


def _is_purpose(draft: Draft, other: Draft) -> bool:
    """Whether a deed is what a deal is for ("وقعا اتفاقا لاستئناف العلاقات")."""
    entry, deal = draft.found.reading.entry.attributes, other.found.reading.entry.attributes["type"] == "AGREE"
    led = draft.found.reading.prefix.endswith("ل") and entry["type"] in _DEMANDED
    return deal and led and other.found.first < draft.found.first < other.last


def _may_be_noun(story: Story, draft: Draft) -> bool:
    """Whether a predicate is a verbal noun or is written as one ("ورفع": "and the lifting of", "and he lifted")."""
    readings = read_word(story.word(draft.found.first))
    return draft.found.reading.tense == "noun" or any(reading.tense == "noun" for reading in readings)


def _is_joined_demand(draft: Draft, other: Draft) -> bool:
    """Whether a deed joined by "and" is one more thing demanded ("called for a truce and the lifting of …")."""
    entry, asked = draft.found.reading.entry.attributes, other.found.reading.entry.attributes["type"] == "REQUEST"
    demanded = entry["type"] in _DEMANDED or (entry["type"], entry["kind"]) == _TALKS
    return asked and demanded and other.found.first < draft.found.first < other.last


def _is_what_is_demanded(draft: Draft, other: Draft) -> bool:
    """Whether a deed told by its noun is asked of others: "جدد المجلس مطالبته غانا بسحب قواتها", "أمرت غانا بسحبها"."""
    entry, asked = draft.found.reading.entry.attributes, other.found.reading.entry.attributes["type"] == "REQUEST"
    noun = draft.found.reading.tense == "noun" and draft.found.reading.prefix == "ب" and entry["type"] in _DEMANDED
    inside = other.found.first < draft.found.first < other.last and draft.sentence == other.sentence
    return noun and asked and inside and keys_of(draft.actors) in (keys_of(other.actors), keys_of(other.targets))


def _is_threatened(draft: Draft, other: Draft) -> bool:
    """Whether what someone will do is what another act threatens: "warned that it will close the crossings".

    So is what one is ready for ("مستعد لفرض رسوم").
    """
    threat = other.found.reading.entry.attributes["type"] == "THREATEN" and other.sentence == draft.sentence
    will = draft.found.reading.tense == "present" and draft.found.reading.prefix.endswith("س")
    ready = draft.found.reading.prefix == "ل" and keys_of(draft.actors) == keys_of(other.actors)
    return threat and (will or ready) and other.found.first < draft.found.first < other.last


def keys_of(parties: list[Party]) -> frozenset[str]:
    return frozenset(member.identity for party in parties for member in (party.group or (party,)))

"""Who visits, where only the place stands behind the noun ("كلف الرئيس وزيره بزيارة المدينة")."""

from waqai.facts.diplomacy.actors.subjects import PREPOSITIONS
from waqai.facts.diplomacy.context import PUNCTUATION, bare, words
from waqai.facts.diplomacy.parties.party import PEOPLE, Party
from waqai.facts.diplomacy.story import Clause, Story

_BACK = 8
_APART = 4
_LED = 3
_TO_WHERE = 6
_MAKES, _KINDS = words("makes_it"), words("kinds_of_visits")
_CAPITAL = 2  # "زيارة العاصمة “كييف”"


def visitor(story: Story, clause: Clause, own: list[Party]) -> list[Party]:
    """Who sets out to visit the place that a noun has behind it; empty where the noun has its own visitor."""
    found = clause.found
    if clause.attribute("mode") != "visit" or found.reading.ending or found.reading.prefix.endswith(("ال", "لل")):
        return []
    if not own or any(party.kind != "state" for party in own) or own[0].first > found.last + _CAPITAL:
        return []
    party = _before(story, clause)
    if party is None and bare(story.word(found.first - 1)) in words("sets_out"):  # "that he intends a visit to …"
        return [one for one in story.focus_near(clause.number, 1) if _travels(one)]
    return [party] if party and _travels(party) and _sets_out(story, clause, party) else []


def visitor_named(story: Story, clause: Clause) -> list[Party]:
    """Whose a visit is that others are told of before: "خلال زيارة رسمية للوزير إلى …", "في زيارة يجريها الوزير"."""
    found = clause.found
    if clause.attribute("mode") != "visit" or not clause.attribute("borrow"):
        return []
    at = found.last + (found.last not in story.parties.within and story.word(found.last) in _KINDS)
    makes = story.word(at) in _MAKES
    at += makes + (makes and story.word(at + 1) == "بها")
    party = story.parties.at.get(at)
    if party is None or not _travels(party):
        return []
    led = party.prefix in ("ل", "لل") and "الي" in story.texts[party.last : party.last + _TO_WHERE]
    return [party] if (makes and party.prefix in ("", "ال")) or led else []


def _travels(party: Party) -> bool:
    return party.kind in PEOPLE or party.key == "delegation"


def _before(story: Story, clause: Clause) -> Party | None:
    """The party that ends before a noun, over signs and words of time."""
    index = clause.found.first
    while index > clause.first and clause.found.first - index < _APART and index not in story.parties.ending:
        word = story.word(index - 1)
        if word not in PUNCTUATION and word not in words("skip") and word not in words("days"):
            return None
        index -= 1
    party = story.parties.ending.get(index)
    return party if party and party.first >= clause.first else None


def _sets_out(story: Story, clause: Clause, party: Party) -> bool:
    """Whether a word of setting out stands before a party, or before the one that sends it."""
    since = max(clause.first, party.first - _BACK)
    before = [bare(story.word(k)) for k in range(since, party.first)]
    led = story.word(party.first - 1) not in PREPOSITIONS and party.prefix in ("", "ال")
    near = before[-_LED:] if clause.found.reading.prefix == "" else before
    return led and any(word in words("sets_out") for word in near)

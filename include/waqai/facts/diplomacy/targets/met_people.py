"""Meetings told by a noun whose parties stand around it in their own way: people no list names, one told something."""

from waqai.facts.diplomacy.actors.described import described_at
from waqai.facts.diplomacy.actors.noun_owners import owner, told_next
from waqai.facts.diplomacy.context import PUNCTUATION, bare, words
from waqai.facts.diplomacy.drafting import draft_of
from waqai.facts.diplomacy.parties.party import PEOPLE, Party
from waqai.facts.diplomacy.parties.party_words import adjectives
from waqai.facts.diplomacy.predicates.enough import ASSEMBLIES
from waqai.facts.diplomacy.story import Clause, Draft, Story
from waqai.facts.diplomacy.targets.described_objects import object_at

_MODES = frozenset(["meet", "talks"])
_AMID = frozenset(["خلال", "اثناء", "لدي"])
_BACK = 12
_FAR = 26
_APART = 3


def met(story: Story, clause: Clause, own: list[Party]) -> Draft | None:
    """The meeting of a noun in one of these ways, None where it is told in none."""
    if clause.attribute("mode") not in _MODES or clause.found.reading.prefix.endswith(("ال", "لل")):
        return None
    if len(own) == 1 and clause.found.reading.prefix == "ب":
        return _begun_with(story, clause, own)
    if len(own) == 1 and (held := _held_then(story, clause, own)):
        return held
    if own:
        return None
    told = _told_there(story, clause) or _with_people(story, clause) or _of_assembly(story, clause)
    return told or _of_holder(story, clause)


def _begun_with(story: Story, clause: Clause, own: list[Party]) -> Draft | None:
    """A tour or a day that one begins or ends with a meeting: "استهل الموفد جولته بلقاء الرئيس"."""
    found = clause.found
    for k in range(found.first - 1, max(clause.first, found.first - _BACK) - 1, -1):
        if bare(story.word(k)) in words("begins_with"):
            host = story.parties.at.get(k + 1) or story.parties.ending.get(k)
            if host and host.last <= found.first and host.kind in PEOPLE and host.identity != own[0].identity:
                return _draft(story, clause, host, own)
            return None
    return None


def _held_then(story: Story, clause: Clause, own: list[Party]) -> Draft | None:
    """A meeting with one during which another speaks or acts: "رفض X، خلال لقاء Y، …"."""
    found = clause.found
    if found.reading.ending or found.reading.prefix or story.word(found.first - 1) not in _AMID:
        return None
    if story.word(found.first - 2) == "من" or story.word(own[0].last) == "مع":
        return None  # "خلال لقاء Y مع Z": theirs
    one = owner(story, clause) or told_next(story, clause)
    both = own[0].kind in PEOPLE and bool(one) and one[0].kind in PEOPLE and one[0].identity != own[0].identity
    return _draft(story, clause, one[0], own) if both else None


def _told_there(story: Story, clause: Clause) -> Draft | None:
    """A meeting in which one tells another something: "أبلغ الوزير الرئيس، خلال اجتماع، أن …"."""
    found = clause.found
    if found.reading.ending or story.word(found.first - 1) not in words("during"):
        return None
    for k in range(found.first - 1, max(clause.first, found.first - _FAR) - 1, -1):
        if bare(story.word(k)) not in words("tells_someone"):
            continue
        behind, before = story.parties.at.get(k + 1), story.parties.ending.get(k - (story.word(k - 1) == "،"))
        other = story.parties.at.get(behind.last) if behind else None
        one, two = (behind, other) if other else (before, behind)
        if (
            one
            and two
            and one.kind in PEOPLE
            and two.kind in PEOPLE
            and two.prefix in ("", "ال")
            and two.last <= found.first
        ):
            return _draft(story, clause, one, [two])
        return None
    return None


def _with_people(story: Story, clause: Clause) -> Draft | None:
    """A meeting with people told by what they are: "قال الوزير، خلال لقاء مع أهالي البلدة، إن …"."""
    found = clause.found
    led = found.reading.ending or story.word(found.first - 1) in words("on_the_occasion") | words("during")
    index = found.last + (story.word(found.last) == "مع")
    if not led or (index == found.last and not found.reading.ending):
        return None
    people = object_at(story.arguments, index, clause.last) or described_at(story.tokens, index, clause.last)
    one = owner(story, clause) or told_next(story, clause)
    if people is None or not one or one[0].kind not in PEOPLE:
        return None
    if any(story.word(k) in words("press") for k in range(people.first, people.last)):
        return None
    return _draft(story, clause, one[0], story.parties.once(people))


def _of_holder(story: Story, clause: Clause) -> Draft | None:
    """Meetings that one holds with others ("لقاءات مكثفة للموفد مع قادة الفصائل"), behind a word or two."""
    found = clause.found
    for index in range(found.last, min(clause.end, found.last + _APART)):
        party = story.parties.at.get(index)
        if party:
            holds = party.prefix in ("ل", "لل") and party.kind in PEOPLE and story.word(party.last) == "مع"
            return draft_of(story, clause, [party], False) if holds else None
        if story.word(index) in words("stop") or story.word(index) in PUNCTUATION:
            return None
    return None


def _of_assembly(story: Story, clause: Clause) -> Draft | None:
    """A meeting of an assembly at which one speaks: "قال الرئيس، خلال اجتماع للمجلس الوطني، إن …"."""
    found = clause.found
    if found.reading.ending or story.word(found.first - 1) not in words("during") | words("at_the_end"):
        return None
    index = found.last
    while index < clause.last and (story.word(index) in adjectives() or story.word(index) in words("of_meetings")):
        index += 1
    party = story.parties.at.get(index)
    if party is None or party.prefix not in ("ل", "لل") or party.key not in ASSEMBLIES or party.kind != "org":
        return None
    one = owner(story, clause) or told_next(story, clause)
    if one and one[0].kind in PEOPLE and one[0].identity != party.identity:
        return _draft(story, clause, one[0], [party])
    return Draft(found, found.first, max(clause.end, party.last), [party], [], "occurred", clause.number)


def _draft(story: Story, clause: Clause, one: Party, others: list[Party]) -> Draft | None:
    if not others:
        return None
    first = one.first if clause.first <= one.first < clause.found.first else clause.found.first
    first = max(first, clause.found.first - _BACK)
    last = max(clause.end, *(party.last for party in others))
    return Draft(clause.found, first, last, [one], others, "occurred", clause.number)

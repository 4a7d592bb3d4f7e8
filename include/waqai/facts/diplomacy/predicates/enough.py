"""Whether an act shows as many parties as its entry asks for, and those it asks for."""

from waqai.facts.diplomacy.actors.of_many import is_of_many
from waqai.facts.diplomacy.context import words
from waqai.facts.diplomacy.parties.party import PEOPLE, Party
from waqai.facts.diplomacy.parties.party_words import is_plural, speakers
from waqai.facts.diplomacy.story import Clause, Story

_BODIES = frozenset(["body", "group"])
ASSEMBLIES = frozenset(["council", "cabinet", "parliament", "committee"])
_MANY = frozenset(["sides", "koreas"])
_SENT = frozenset(["experts", "team"])
_WHOSE = 2  # "of the organisation"
_OF_BODIES = words("of_bodies")


def has_enough(story: Story, clause: Clause, actors: list[Party], targets: list[Party]) -> bool:
    """Whether the act shows as many parties as its entry asks for."""
    consults = clause.attribute("type") == "CONSULT"
    if consults and not targets and any(actor.key in speakers() for actor in actors):
        return False  # "the family met"
    if clause.found.reading.entry.id == "meet" and clause.found.reading.ending and not targets:
        return False  # "a magazine that members receive": whom or what the pronoun means is not known
    if clause.attribute("bodies") and not any(_is_body(actor) or _are_many(actor) for actor in actors):
        return False
    if clause.attribute("troops") and any(actor.kind in PEOPLE for actor in actors[:1]):
        return False
    if int(str(clause.attribute("parties") or 1)) <= len(actors) + len(targets) or clause.attribute("anyone"):
        return True
    if any(actor.key in _MANY or actor.kind in _BODIES or _is_dual(actor) for actor in actors):
        return True
    before = story.word(actors[0].first - 1) if actors else ""
    told = clause.found.reading.tense != "noun" or before == "بين" or before in words("takes_in")
    if told and clause.attribute("mode") != "visit" and any(_are_many(actor) for actor in actors):
        return True
    if clause.attribute("alone") and any(_is_sent(story, actor) for actor in actors):
        return True  # whom those who are sent visit need not be told
    return bool(clause.attribute("person")) and any(actor.kind == "person" for actor in actors)


def name_several(party: Party) -> bool:
    """Whether one phrase names those who may make a deal with each other ("الجانبين", "رؤساء الدول الثلاث")."""
    return party.key in _MANY or _are_many(party)


def _is_sent(story: Story, party: Party) -> bool:
    """Whether a party is one that is sent: a delegation, experts or a team of a body or of states ("فريق أممي")."""
    last = party.last + _WHOSE * (story.word(party.last) == "من")
    owned = party.country or not _OF_BODIES.isdisjoint(story.texts[party.first : last])
    return party.key == "delegation" or (party.key in _SENT and bool(owned))


def _is_dual(party: Party) -> bool:
    """Whether a title or body is named in the dual ("الجيشان", "زعيما البلدين"), so that two act."""
    head = party.folded.split()[0] if party.folded else ""
    if party.kind == "title" and head in words("dual_titles"):
        return True
    return party.kind in ("org", "title") and head.startswith("ال") and head.endswith(("ان", "ين")) and len(head) > 6


def _are_many(party: Party) -> bool:
    """Whether a title is of several people, who may meet one another ("وزراء المالية", "مسؤولون أوروبيون")."""
    return party.kind == "title" and is_plural(party.folded.split()[0].removeprefix(party.prefix))


def _is_body(party: Party) -> bool:
    return party.kind in _BODIES or (party.kind == "org" and party.key in ASSEMBLIES)


def is_barred(story: Story, clause: Clause, actors: list[Party]) -> bool:
    """Whether it is no such act where these do it: an army that lays siege to a town imposes no sanctions.

    The kinds and keys of an entry's `by` are of one party each: a state's protest is a charge, a crowd's is not.
    """
    barred, kinds = clause.attribute("not_subject"), clause.attribute("by")
    if isinstance(kinds, list):
        many = is_of_many(clause.found.reading, story.word(clause.found.first)) or any(map(_are_many, actors))
        if many or not actors or not {actors[0].kind, actors[0].key} & set(kinds):
            return True
    return bool(actors) and isinstance(barred, list) and not {actors[0].key, actors[0].kind}.isdisjoint(barred)


def lacks_party(clause: Clause, targets: list[Party]) -> bool:
    """Whether an act that must be on a named party (its entry's `on_party`) is on none."""
    return bool(clause.attribute("on_party")) and (not targets or bool(clause.found.reading.ending))

"""Whether the parties found for a verb may be those who act, as its entry asks."""

from waqai.facts.diplomacy.actors.agreement import is_masculine_verb
from waqai.facts.diplomacy.actors.of_many import is_of_many
from waqai.facts.diplomacy.context import words
from waqai.facts.diplomacy.parties.gender import is_feminine
from waqai.facts.diplomacy.parties.party import PEOPLE, Party
from waqai.facts.diplomacy.story import Clause, Story
from waqai.facts.diplomacy.texts.refused_texts import is_of_refused_text

_ON_US = words("on_us")
_OPINIONS = frozenset(["REQUEST", "REJECT", "SUPPORT", "ACCUSE"])
_UNNAMED = frozenset(["title", "nationals", "org", "group"])
_ON_PARTIES = frozenset(["REQUEST", "ACCUSE"])


def may_act(story: Story, clause: Clause, actors: list[Party], implied: bool) -> bool:
    """Whether the parties found may be the actors of this predicate."""
    subject = clause.attribute("subject")
    if isinstance(subject, list) and (implied or not actors or actors[0].key not in subject):
        return False
    if not actors:
        return bool(clause.attribute("anyone")) or _is_on_named(story, clause)
    if clause.attribute("type") == "AGREE" and story.word(clause.found.last) in words("resumed"):
        return False  # "whatever the two agree on": told in passing
    if _only_tells_who(story, clause, actors):
        return False
    if clause.attribute("both") and len(actors) < 2:
        return False
    if clause.attribute("people") and actors[0].kind not in PEOPLE and actors[0].key != "delegation":
        return False
    # "imposed on us": not by the one who speaks
    return not implied or story.word(clause.found.last) not in _ON_US


def _only_tells_who(story: Story, clause: Clause, actors: list[Party]) -> bool:
    """Whether a clause only says which of many people are meant ("أدانت غانا الناشطين الذين يرفضون العفو")."""
    told = story.word(clause.found.first - 1) == "الذين" and clause.found.reading.tense == "present"
    return told and clause.attribute("type") in _OPINIONS and all(actor.kind in _UNNAMED for actor in actors)


def _is_on_named(story: Story, clause: Clause) -> bool:
    """Whether a verb whose subject nothing names has a party behind it that can only be its object, by its ending."""
    found = clause.found
    direct = "direct" in found.reading.entry.attributes.get("target", ())
    party = story.parties.at.get(found.last) if direct and not found.reading.ending else None
    if party is None or party.prefix not in ("", "ال") or is_of_refused_text(story, clause):
        return False
    verb = story.word(found.first)
    masculine = clause.attribute("type") in _ON_PARTIES and is_masculine_verb(found.reading, verb)
    return is_of_many(found.reading, verb) or (masculine and is_feminine(party))

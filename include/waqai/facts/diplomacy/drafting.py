"""Makes an act of a predicate and its actors: targets, evidence, status."""

import re

from waqai.facts.diplomacy.actors.by_whom import stand_behind_by
from waqai.facts.diplomacy.actors.recalled import (
    answered,
    carried_over,
    may_be_another,
    pair_before,
    seat_of_envoy,
    states_of_envoys,
    visit_amid,
)
from waqai.facts.diplomacy.arguments import own
from waqai.facts.diplomacy.attributes.status import status_of
from waqai.facts.diplomacy.clauses.clauses import left_edge, right_edge
from waqai.facts.diplomacy.context import bare, words
from waqai.facts.diplomacy.parties.party import PEOPLE, Party
from waqai.facts.diplomacy.parties.party_words import is_capital
from waqai.facts.diplomacy.predicates.enough import has_enough, is_barred, lacks_party
from waqai.facts.diplomacy.protests.crowds import crowd
from waqai.facts.diplomacy.story import Clause, Draft, Story
from waqai.facts.diplomacy.targets.taken_up import taken_up
from waqai.facts.diplomacy.targets.told_targets import told_targets

# Acts that states do, whoever tells of them.
_OF_STATES = frozenset(["AID", "COOPERATE", "MOBILIZE", "RETREAT", "SANCTION", "AGREE"])
# Deeds that a verb joined to the one before tells apart: "recalled its envoy and expelled theirs".
_DONE_NEXT = _OF_STATES | {"CONSULT", "CONCEDE"}
_IN_TOWN = frozenset(["meet", "talks", "multilateral"])
_TWO = 2
_STATEMENTS = words("statements")
_STATES = frozenset(["بلدان", "بلدين", "دولتان", "دولتين"])
_THE_TWO = "the_two"
_GATHERED_HIM = re.compile(r"^جمعت?ها?[ام]?$")


def draft_of(story: Story, clause: Clause, actors: list[Party], implied: bool) -> Draft | None:
    """The act of a clause, None where it lacks the parties that its entry asks for."""
    found, start, after = clause.found, _start(story, clause, actors, implied), clause.found.last
    if actors and not implied and not stand_behind_by(story, actors):  # what is done to stands before these
        after = max(after, actors[-1].last)
    else:
        after = _behind_text(story, after)
    actors = _speakers(clause, actors)
    end = max(clause.end, right_edge(story.tokens, after, clause.last)) if after > found.last else clause.end
    to = min(end, clause.wanted) if clause.attribute("to_wanted") and clause.wanted else end  # no one behind the slur
    targets = told_targets(story, clause, actors, after, to)[0] if to < end else []
    if to >= end:
        targets, after, end = told_targets(story, clause, actors, after, end)
    if len(actors) == 1 and _is_pair(actors[0]):
        actors, targets = _both(story, clause, actors, targets)
        if len(actors) == 1 and actors[0].key == _THE_TWO:
            return None  # "واتفق الاثنان": of whom no act tells before
    if _is_none(story, clause, actors, targets, told=end > after):
        return None
    if len(actors) == 2 and not targets and _is_meeting_of_two(story, clause, end):
        actors, targets = actors[:1], actors[1:]
    towns = _towns(clause, targets)
    targets = [party for party in targets if party not in towns]
    if towns and not has_enough(story, clause, actors, targets):
        return None
    targets = targets or taken_up(story, clause, after, end, actors) or answered(story, clause, actors)
    carried = [] if targets else [party for party in carried_over(story, clause, actors) if party not in actors]
    targets = targets or carried
    if clause.attribute("type") == "SANCTION":
        targets = states_of_envoys(story, seat_of_envoy(story, clause, targets))
    if clause.attribute("swap") and not targets and clause.attribute("mode") != "phone":
        return None
    # "got arms from X": X gives; "the raids forced X to withdraw": X withdraws
    if clause.attribute("swap") or (clause.attribute("forced") and targets):
        actors, targets = targets, actors
    if clause.attribute("seen"):  # "the country saw protests": it does not protest
        actors = [actor for actor in actors if actor.kind != "state"]
    status = _status(story, clause, start, end)
    draft = Draft(found, start, end, actors, targets, status, clause.number, implied, towns=towns)
    draft.carried = bool(carried) and may_be_another(clause)
    _see_around(story, clause, draft)
    return draft


def _behind_text(story: Story, index: int) -> int:
    """The place behind the text or the source that stands for who acts: "the statement calls on X"."""
    text = story.parties.at.get(index)
    if text and text.key == "texts":
        return text.last
    return index + 1 if story.word(index) in _STATEMENTS else index


def _is_none(story: Story, clause: Clause, actors: list[Party], targets: list[Party], told: bool) -> bool:
    """Whether a clause lacks the parties that make it an act, or (`told`) what is done."""
    if not has_enough(story, clause, actors, targets) or lacks_party(clause, targets):
        return True
    if is_barred(story, clause, actors):
        return True
    return bool(clause.attribute("content")) and not targets and not told  # "Rome condemns and threatens": with what?


def _see_around(story: Story, clause: Clause, draft: Draft) -> None:
    """Notes the visit that an act is part of, and the crowd that a protest is of."""
    if _goes_on_with_plans(story, clause, draft):
        draft.status = "planned"
    draft.amid = visit_amid(story, clause)
    if draft.amid and draft.amid.status == "planned" and clause.found.reading.tense == "present":
        draft.status = "planned"
    if clause.attribute("type") == "PROTEST" and (draft.implied or not draft.actors):
        draft.crowd = crowd(story, clause)


def _goes_on_with_plans(story: Story, clause: Clause, draft: Draft) -> bool:
    """Whether a meeting is told next to one to come, by the same people ("سيلتقي الوزير كينيا ويجتمع مع توغو")."""
    last, reading = story.drafts[-1] if story.drafts else None, clause.found.reading
    if last is None or last.sentence != clause.number or last.status != "planned" or draft.status != "ongoing":
        return False
    joined = reading.tense == "present" and reading.prefix == "و" and clause.attribute("type") == "CONSULT"
    return joined and [p.identity for p in last.actors] == [p.identity for p in draft.actors]


def _both(story: Story, clause: Clause, pair: list[Party], targets: list[Party]) -> tuple[list[Party], list[Party]]:
    """Whom a pair ("الجانبان") means: the two told before, else those behind the verb ("… التقى X وY")."""
    told = [party for party in pair_before(story, clause.number, pair[0].kind == "title") if not own(party, targets)]
    if pair[0].key == "sides" and pair[0].folded.removeprefix("ال") in _STATES and not _of_two_states(told):
        told = []
    if not told and len(targets) == _TWO:
        return targets, []
    return told or pair, targets


def _of_two_states(parties: list[Party]) -> bool:
    """Whether parties may be meant by "the two states": each is one, or of one, and they are not the same."""
    return None not in (party.country for party in parties) and len({party.country for party in parties}) == _TWO


def _status(story: Story, clause: Clause, start: int, end: int) -> str:
    """The status of an act; a present behind its actor may be a headline's."""
    found = clause.found
    headline = start < found.first and found.reading.tense == "present"
    return status_of(story.tokens, found, (left_edge(story.tokens, start, clause.first), end), headline)


def _speakers(clause: Clause, actors: list[Party]) -> list[Party]:
    """Who speaks for "his country" in the same sentence, instead of it; deeds they do themselves."""
    if clause.attribute("type") in _OF_STATES:
        return actors
    return [a.owner if a.owner and a.owner.kind in PEOPLE and a.owner.first >= clause.first else a for a in actors]


def _towns(clause: Clause, targets: list[Party]) -> list[Party]:
    """Capitals among the targets of talks: a town is where they meet."""
    return [party for party in targets if is_capital(party)] if clause.attribute("mode") in _IN_TOWN else []


def _start(story: Story, clause: Clause, actors: list[Party], implied: bool) -> int:
    """Where the evidence begins: at the predicate, or at an actor before it in the same clause."""
    found, tokens = clause.found, story.tokens
    start = min(found.first, actors[0].first) if actors else found.first
    goes_on = implied and found.reading.tense == "perfect" and found.reading.prefix == "و"
    if goes_on and clause.attribute("type") in _DONE_NEXT:
        return found.first
    if implied:
        edge = left_edge(tokens, found.first, clause.first)
        start = min([found.first, *(actor.first for actor in actors if edge <= actor.first)])
    decides = start < found.first and start > clause.first and bare(tokens[start - 1].text) in words("intends")
    return start - 1 if decides else start


def _is_meeting_of_two(story: Story, clause: Clause, end: int) -> bool:
    """A meeting "between A and B" is A's with B, as in "the meeting that he had with B"; at a summit both act."""
    if clause.found.reading.tense != "noun" or clause.attribute("mode") != "meet":
        return False
    gathered = any(_GATHERED_HIM.match(token.text) for token in story.tokens[clause.found.last : end])
    return gathered or "قم" not in story.word(clause.found.first)


def _is_pair(party: Party) -> bool:
    """Whether a dual title with nothing behind it stands for two parties named before (الجانبان, الرئيسان)."""
    head = party.folded.split()[0] if party.folded else ""
    sides = party.key == "sides" and head.endswith(("ان", "ين"))
    return sides or (party.kind == "title" and party.bare and head.endswith("ان") and "ال" in head[:4])

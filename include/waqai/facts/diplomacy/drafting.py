"""Makes an act of a predicate and its actors: targets, evidence, status."""

import re

from waqai.facts.diplomacy.arguments import own
from waqai.facts.diplomacy.clauses import left_edge, right_edge
from waqai.facts.diplomacy.context import bare, words
from waqai.facts.diplomacy.crowds import crowd
from waqai.facts.diplomacy.implied_states import state_at
from waqai.facts.diplomacy.party import Party
from waqai.facts.diplomacy.party_words import is_capital, is_plural, speakers
from waqai.facts.diplomacy.status import status_of
from waqai.facts.diplomacy.story import Clause, Draft, Story
from waqai.facts.diplomacy.taken_up import taken_up
from waqai.facts.diplomacy.targets import targets_of

PEOPLE = frozenset(["person", "title"])
_BODIES = frozenset(["body", "group"])
_ASSEMBLIES = frozenset(["council", "cabinet", "parliament", "committee"])
# Acts that states do, whoever tells of them.
_OF_STATES = frozenset(["AID", "COOPERATE", "MOBILIZE", "RETREAT", "SANCTION", "AGREE"])
_ANSWERS = frozenset(["deny", "untrue"])
_IN_TOWN = frozenset(["meet", "talks", "multilateral"])
_RESUMED = 8
_MANY = frozenset(["sides", "koreas"])
# Prepositions with pronouns, to the preposition as entries name it and the pronoun.
_PRONOUNS = {
    stem + pronoun: (way, pronoun)
    for way, stem in (("من", "من"), ("إلى", "الي"), ("على", "علي"), ("ل", "ل"), ("ب", "ب"), ("مع", "مع"))
    for pronoun in ("ه", "ها", "هم", "هما")
}
_GATHERED_HIM = re.compile(r"^جمعت?ها?[ام]?$")


def draft_of(story: Story, clause: Clause, actors: list[Party], implied: bool) -> Draft | None:
    """The act of a clause, None where it lacks the parties that its entry asks for."""
    found, tokens = clause.found, story.tokens
    start, after = _start(story, clause, actors, implied), found.last
    last = actors[-1].last if actors else after
    actors = _speakers(clause, actors)
    if not implied:
        after = max(after, last)
    end = max(clause.end, right_edge(tokens, after, clause.last)) if after > found.last else clause.end
    targets = targets_of(story.arguments, found, after, end, actors) or _meant_by_pronoun(story, clause, actors)
    targets = targets or _place_before(story, clause, actors)
    if not targets and (wider := _behind_comma(story, clause, end)):
        end = wider
        targets = targets_of(story.arguments, found, after, end, actors)
    if not targets and (resumed := _with_whom(story, clause, end)):
        after, end = resumed
        targets = targets_of(story.arguments, found, after, end, actors)
    if len(actors) == 1 and not targets and _is_pair(actors[0]):
        actors = pair_before(story, clause.number) or actors
    if not _enough(story, clause, actors, targets) or _lacks_party(clause, targets) or _is_barred(clause, actors):
        return None
    if clause.attribute("content") and not targets and end <= after:  # "Rome condemns and threatens": with what?
        return None
    if len(actors) == 2 and not targets and _is_meeting_of_two(story, clause, end):
        actors, targets = actors[:1], actors[1:]
    towns = [party for party in targets if is_capital(party)] if clause.attribute("mode") in _IN_TOWN else []
    targets = [party for party in targets if party not in towns]  # a town is where they meet
    if towns and not _enough(story, clause, actors, targets):
        return None
    targets = targets or taken_up(story, clause, after, end, actors) or _answered(story, clause, actors)
    carried = [] if targets else _before(story, clause, actors)
    targets = targets or carried
    if clause.attribute("type") == "SANCTION":
        targets = _states_of_envoys(story, targets)
    if clause.attribute("swap"):  # "got arms from X": X gives
        if not targets and clause.attribute("mode") != "phone":
            return None
        actors, targets = targets, actors
    if clause.attribute("seen"):  # "the country saw protests": it does not protest
        actors = [actor for actor in actors if actor.kind != "state"]
    gathered = crowd(story, clause) if clause.attribute("type") == "PROTEST" and (implied or not actors) else []
    headline = start < found.first and found.reading.tense == "present"
    status = status_of(tokens, found, (left_edge(tokens, start, clause.first), end), headline)
    return Draft(
        found,
        start,
        end,
        actors,
        targets,
        status,
        clause.number,
        implied,
        towns=towns,
        carried=bool(carried) and _may_be_another(clause),
        crowd=gathered,
    )


def _speakers(clause: Clause, actors: list[Party]) -> list[Party]:
    """Who speaks for "his country" in the same sentence, instead of it; deeds they do themselves."""
    if clause.attribute("type") in _OF_STATES:
        return actors
    return [a.owner if a.owner and a.owner.kind in PEOPLE and a.owner.first >= clause.first else a for a in actors]


def _place_before(story: Story, clause: Clause, actors: list[Party]) -> list[Party]:
    """The place between a verb of coming and who comes: "وصل إلى البلد وفد"."""
    index = clause.found.last + 1
    place = story.parties.at.get(index) if clause.attribute("mode") == "visit" else None
    return [place] if place and story.word(index - 1) == "الي" and actors and place.last == actors[0].first else []


def _behind_comma(story: Story, clause: Clause, end: int) -> int | None:
    """End of a clause that goes on with its object behind a comma: "استقبل X، ظهر اليوم في القصر، Y"."""
    if story.word(end) not in ("،", ",") or "direct" not in clause.found.reading.entry.attributes.get("target", ()):
        return None
    party = story.parties.at.get(end + 1)
    if party is None or party.prefix not in ("", "ال") or clause.found.reading.tense == "noun":
        return None
    return right_edge(story.tokens, party.last, clause.last)


def _with_whom(story: Story, clause: Clause, end: int) -> tuple[int, int] | None:
    """Where "with X" resumes a meeting behind when or where it was ("عقد جولة محادثات، الاثنين، مع خصمه")."""
    if clause.attribute("type") != "CONSULT" or story.word(end) not in ("،", ","):
        return None
    if clause.found.reading.tense == "noun" or "مع" not in clause.found.reading.entry.attributes.get("target", ()):
        return None
    for k in range(end + 1, min(clause.last, end + _RESUMED)):
        if story.word(k) == "مع" and story.word(k - 1) in ("،", ","):
            return k, right_edge(story.tokens, k + 1, clause.last)
    return None


def _answered(story: Story, clause: Clause, actors: list[Party]) -> list[Party]:
    """Whom a denial answers: who made the last charge, where no one else is named."""
    if clause.found.reading.entry.id not in _ANSWERS:
        return []
    for draft in reversed(story.drafts):
        if clause.number - draft.sentence > 2:
            return []
        if draft.found.reading.entry.attributes["type"] == "ACCUSE":
            return [] if any(own(party, actors) for party in draft.actors) else draft.actors
    return []


def _states_of_envoys(story: Story, targets: list[Party]) -> list[Party]:
    """The state whose diplomats are expelled: by their adjective, else that of the expulsions told before."""
    if not targets or not all(party.kind == "title" and party.key == "official" for party in targets):
        return targets
    country = targets[0].country
    if country:
        return [state_at(country, targets[0].first)]
    for draft in reversed(story.drafts):
        if draft.found.reading.entry.attributes["type"] == "SANCTION" and draft.targets[:1]:
            return draft.targets if draft.targets[0].kind == "state" else targets
    return targets


def _may_be_another(clause: Clause) -> bool:
    """Whether an act on those told before is a new one: one blames or threatens once, asks and refuses much."""
    return clause.attribute("type") in ("REQUEST", "REJECT")


def _before(story: Story, clause: Clause, actors: list[Party]) -> list[Party]:
    """Whom one blames or threatens who has just done so, or asks or refuses in a sentence with another act on them."""
    if not story.drafts or clause.attribute("type") not in ("ACCUSE", "THREATEN", "REQUEST", "REJECT"):
        return []
    last = story.drafts[-1]
    if not {actor.identity for actor in actors} & {actor.identity for actor in last.actors}:
        return []
    kind = last.found.reading.entry.attributes["type"]
    against = kind in ("ACCUSE", "THREATEN", "REJECT", "REQUEST")
    if _may_be_another(clause):
        other = (against or kind in ("CONSULT", "SANCTION")) and kind != clause.attribute("type")
        return last.targets if other and clause.number == last.sentence else []
    return last.targets if against and clause.number - last.sentence <= 1 else []


def _start(story: Story, clause: Clause, actors: list[Party], implied: bool) -> int:
    """Where the evidence begins: at the predicate, or at an actor before it in the same clause."""
    found, tokens = clause.found, story.tokens
    start = min(found.first, actors[0].first) if actors else found.first
    if implied:
        edge = left_edge(tokens, found.first, clause.first)
        start = min([found.first, *(actor.first for actor in actors if edge <= actor.first)])
    decides = start < found.first and start > clause.first and bare(tokens[start - 1].text) in words("intends")
    return start - 1 if decides else start


def _enough(story: Story, clause: Clause, actors: list[Party], targets: list[Party]) -> bool:
    """Whether the act shows as many parties as its entry asks for."""
    consults = clause.attribute("type") == "CONSULT"
    if consults and not targets and any(actor.key in speakers() for actor in actors):
        return False  # "the family met"
    if clause.attribute("bodies") and not any(_is_body(actor) for actor in actors):
        return False
    if clause.attribute("troops") and any(actor.kind in PEOPLE for actor in actors[:1]):
        return False
    if int(str(clause.attribute("parties") or 1)) <= len(actors) + len(targets) or clause.attribute("anyone"):
        return True
    if any(actor.key in _MANY or actor.kind in _BODIES or _is_dual(actor) for actor in actors):
        return True
    told = clause.found.reading.tense != "noun" or story.word(actors[0].first - 1 if actors else 0) == "بين"
    if told and clause.attribute("mode") != "visit" and any(_are_many(actor) for actor in actors):
        return True
    if clause.attribute("alone") and any(actor.key == "delegation" for actor in actors):
        return True  # whom a delegation visits need not be told
    return bool(clause.attribute("person")) and any(actor.kind == "person" for actor in actors)


def _is_dual(party: Party) -> bool:
    """Whether a title or an institution is named in the dual ("الجيشان", "الرئيسان"), so that two act."""
    head = party.folded.split()[0] if party.folded else ""
    return party.kind in ("org", "title") and head.startswith("ال") and head.endswith(("ان", "ين")) and len(head) > 6


def _are_many(party: Party) -> bool:
    """Whether a title is of several people, who may meet one another ("وزراء المالية", "مسؤولون أوروبيون")."""
    return party.kind == "title" and is_plural(party.folded.split()[0])


def _is_barred(clause: Clause, actors: list[Party]) -> bool:
    """Whether it is no such act where these do it: an army that lays siege to a town imposes no sanctions."""
    barred = clause.attribute("not_subject")
    return bool(actors) and isinstance(barred, list) and actors[0].key in barred


def _lacks_party(clause: Clause, targets: list[Party]) -> bool:
    """Whether an act that must be on a named party (its entry's `on_party`) is on none."""
    return bool(clause.attribute("on_party")) and (not targets or bool(clause.found.reading.ending))


def _is_body(party: Party) -> bool:
    return party.kind in _BODIES or (party.kind == "org" and party.key in _ASSEMBLIES)


def _is_meeting_of_two(story: Story, clause: Clause, end: int) -> bool:
    """A meeting "between A and B" is A's with B, as in "the meeting that he had with B"; at a summit both act."""
    if clause.found.reading.tense != "noun" or clause.attribute("mode") != "meet":
        return False
    gathered = any(_GATHERED_HIM.match(token.text) for token in story.tokens[clause.found.last : end])
    return gathered or "قم" not in story.word(clause.found.first)


def _is_pair(party: Party) -> bool:
    """Whether a dual title with nothing behind it stands for two parties named before (الجانبان, الرئيسان)."""
    return party.key == "sides" or (party.kind == "title" and party.bare and party.folded.endswith("ان"))


def pair_before(story: Story, number: int) -> list[Party]:
    """The two parties of the last act that had two."""
    for draft in reversed(story.drafts):
        if number - draft.sentence <= 3 and len(draft.actors) + len(draft.targets) == 2:
            return [*draft.actors, *draft.targets]
    return []


def _meant_by_pronoun(story: Story, clause: Clause, actors: list[Party]) -> list[Party]:
    """Whom the pronoun on a verb (طالبوها), or on its preposition (طلب منهم), means: who stands before, or was met."""
    found, ways = clause.found, clause.found.reading.entry.attributes.get("target", ())
    led = _PRONOUNS.get(story.word(found.last)) if found.reading.tense in ("perfect", "present") else None
    pronoun = found.reading.ending if "direct" in ways else ""
    if not pronoun and led and led[0] in ways:
        pronoun = led[1]
    if not pronoun:
        return []
    last = story.drafts[-1] if story.drafts else None
    resumes = bool(led) or (found.reading.tense == "perfect" and clause.attribute("type") == "REQUEST")
    if resumes and last and last.sentence == clause.number and last.targets and _are_same(last.actors, actors):
        return [] if any(own(party, actors) for party in last.targets) else last.targets
    for index in range(found.first - 1, clause.first - 1, -1):
        party = story.parties.at.get(index)
        if party and not own(party, actors) and _may_be_meant(party, pronoun, bool(led)):
            return [party]
    return []


def _may_be_meant(party: Party, pronoun: str, led: bool) -> bool:
    """Whether a pronoun may mean a party: "him" a man; behind a preposition "them" no state, "it" only a state."""
    if pronoun == "ه" or not led:
        return party.kind in PEOPLE or pronoun != "ه"
    return party.kind != "state" if pronoun == "هم" else party.kind == "state"


def _are_same(some: list[Party], others: list[Party]) -> bool:
    return {party.identity for party in some} == {party.identity for party in others}

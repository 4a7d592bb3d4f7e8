"""Parties that an act has from what was told before: whom it answers or goes on with, whom a pronoun means."""

from waqai.facts.diplomacy.arguments import own
from waqai.facts.diplomacy.context import words
from waqai.facts.diplomacy.parties.implied_states import state_at
from waqai.facts.diplomacy.parties.party import PEOPLE, Party
from waqai.facts.diplomacy.parties.party_words import class_of, country_of_entry, matcher
from waqai.facts.diplomacy.story import Clause, Draft, Story

_ANSWERS = frozenset(["deny", "untrue"])
_MUTUAL = frozenset(["AGREE", "CONSULT", "COOPERATE"])
_PAIR_NEAR = 3
_SIDES = "sides"
_MET = frozenset(["meet", "talks"])
_AMID = words("amid")
# Prepositions with pronouns, to the preposition as entries name it and the pronoun.
_PRONOUNS = {
    stem + pronoun: (way, pronoun)
    for way, stem in (("من", "من"), ("إلى", "الي"), ("على", "علي"), ("ل", "ل"), ("ب", "ب"), ("مع", "مع"))
    for pronoun in ("ه", "ها", "هم", "هما")
}

_RESIDES = ("لدي", "في", "من")
_OF_STATES = ("جمهوريه", "دوله", "مملكه")
_OWNED = frozenset(["REQUEST", "CONSULT", "ACCUSE"])
_BLAMES = frozenset(["blaming"])
_APART = "ايا"
_OBJECTS = ("ه", "ها", "هم", "هما")


def answered(story: Story, clause: Clause, actors: list[Party]) -> list[Party]:
    """Whom a denial answers, who made the last charge; whose demand or offer is refused ("ورفضتها غانا")."""
    if _refuses_it(story, clause):
        last = story.drafts[-1]
        return [] if any(own(party, actors) for party in last.actors) else last.actors
    if clause.found.reading.entry.id not in _ANSWERS or not _takes_up_charges(story, clause):
        return []
    for draft in reversed(story.drafts):
        if clause.number - draft.sentence > 2:
            return []
        if draft.found.reading.entry.id in _ANSWERS and _are_same(draft.actors, actors):
            return []  # "نفت غانا قصف البلدة، قائلة: ننفي هذه الادعاءات": she takes up her own denial
        if draft.found.reading.entry.attributes["type"] == "ACCUSE":
            return [] if any(own(party, actors) for party in draft.actors) else draft.actors
    return []


def _refuses_it(story: Story, clause: Clause) -> bool:
    """Whether a refusal has only a pronoun for what was demanded or offered in the act right before."""
    last = story.drafts[-1] if story.drafts and clause.found.reading.entry.id == "refuse" else None
    if last is None or not clause.found.reading.ending or clause.number - last.sentence > 1:
        return False
    return str(last.found.reading.entry.attributes["type"]) == "REQUEST"


def _takes_up_charges(story: Story, clause: Clause) -> bool:
    """Whether a denial takes up charges ("نفى هذه الاتهامات", "وهو ما تنفيه X"), not only what was told."""
    return bool(clause.found.reading.ending) or any(
        story.word(k).lstrip("بل") in words("charges_made") for k in range(clause.found.last, clause.end)
    )


def seat_of_envoy(story: Story, clause: Clause, targets: list[Party]) -> list[Party]:
    """The state that one calls one's envoy home from, whatever he is called ("سفيرها لدى غانا السيد فلان")."""
    if any(party.kind != "person" for party in targets):
        return targets
    for index in range(clause.found.last, clause.last):
        if story.word(index) in words("own_embassies") and story.word(index + 1) in _RESIDES:
            seat = _state_from(story, index + 2)
            return [state_at(seat.country, index + 2)] if seat and seat.country else targets
        if story.word(index) in words("own_envoys") and story.word(index + 1) in _RESIDES:
            return [seat] if (seat := _state_from(story, index + 2)) else targets
    return targets


def _state_from(story: Story, index: int) -> Party | None:
    """The state whose name begins here, though it stands within an envoy's title."""
    index += story.word(index) in _OF_STATES
    state = matcher().at(story.tokens, index) if story.word(index) in matcher() else None
    if state is None or class_of(state) != "state" or state.prefix not in ("", "ال"):
        return None
    return Party(index, state.last, index, state.last, "state", state.entry.id, "", country_of_entry(state.entry))


def states_of_envoys(story: Story, targets: list[Party]) -> list[Party]:
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


def carried_over(story: Story, clause: Clause, actors: list[Party]) -> list[Party]:
    """Whom one blames or threatens who has just done so, or asks or refuses in a sentence with another act on them."""
    if not story.drafts or clause.attribute("type") not in ("ACCUSE", "THREATEN", "REQUEST", "REJECT"):
        return []
    last = story.drafts[-1]
    if not {actor.identity for actor in actors} & {actor.identity for actor in last.actors}:
        return []
    kind = last.found.reading.entry.attributes["type"]
    against = kind in ("ACCUSE", "THREATEN", "REJECT", "REQUEST")
    if may_be_another(clause):
        other = (against or kind in ("CONSULT", "SANCTION")) and kind != clause.attribute("type")
        return last.targets if other and clause.number == last.sentence else []
    return last.targets if against and clause.number - last.sentence <= 1 else []


def may_be_another(clause: Clause) -> bool:
    """Whether an act on those told before is a new one: one blames or threatens once, asks and refuses much."""
    return clause.attribute("type") in ("REQUEST", "REJECT")


def pair_before(story: Story, number: int, people: bool = False) -> list[Party]:
    """The two parties of the last act that had two (`people`: two people): of those two do together, else of any."""
    near = [draft for draft in story.drafts if number - draft.sentence <= _PAIR_NEAR]
    if people:
        near = [draft for draft in near if all(p.kind in PEOPLE for p in (*draft.actors, *draft.targets))]
    pairs = [
        draft for draft in near if len({p.identity for p in (*draft.actors, *draft.targets) if p.key != _SIDES}) == 2
    ]
    together = [draft for draft in pairs if draft.found.reading.entry.attributes["type"] in _MUTUAL]
    last = (together or pairs)[-1:]
    return [party for draft in last for party in (*draft.actors, *draft.targets)]


def sender_before(story: Story, clause: Clause) -> list[Party]:
    """Who calls or writes, whose words "in it" are ("تلقى X اتصالا من Y أكد فيه …")."""
    if story.word(clause.found.last) not in words("in_it"):
        return []
    for draft in reversed(story.drafts):  # "an act of calling" may be told by its noun too, behind the verb
        if draft.sentence != clause.number:
            break
        if draft.found.reading.entry.attributes.get("swap"):
            return draft.actors
    return _writer_before(story, clause)


def _writer_before(story: Story, clause: Clause) -> list[Party]:
    """Whose letter it is that someone got ("تسلم X رسالة من Y أكد فيها …"): he stands behind "from"."""
    party = story.parties.ending.get(clause.found.first)
    if party is None or party.first <= clause.first or story.word(party.first - 1) != "من":
        return []
    before = story.texts[clause.first : party.first - 1]
    got = not words("gets_letters").isdisjoint(word.removeprefix("و") for word in before)
    return [party] if got and not words("letters").isdisjoint(before) else []


def visit_amid(story: Story, clause: Clause) -> Draft | None:
    """The visit told before during which they meet: "زيارة إلى غانا التقى خلالها …"."""
    if clause.attribute("mode") not in _MET or story.word(clause.found.last) not in _AMID:
        return None
    last = story.drafts[-1] if story.drafts else None
    if last is None or clause.number - last.sentence > 1 or not _is_visit(last):
        return None
    # "pays a visit to X" is told by its verb first, then by its noun.
    return next(draft for draft in story.drafts if draft.sentence == last.sentence and _is_visit(draft))


def _is_visit(draft: Draft) -> bool:
    return draft.found.reading.entry.attributes.get("mode") == "visit"


def meant_by_pronoun(story: Story, clause: Clause, actors: list[Party]) -> list[Party]:
    """Whom the pronoun on a verb (طالبوها), or on its preposition (طلب منهم), means: who stands before, or was met."""
    found, ways = clause.found, clause.found.reading.entry.attributes.get("target", ())
    led = _PRONOUNS.get(story.word(found.last)) if found.reading.tense in ("perfect", "present") else None
    apart = object_apart(story, clause)
    pronoun = apart or (found.reading.ending if "direct" in ways and not _is_doers(clause) else "")
    if not pronoun and led and led[0] in ways:
        pronoun = led[1]
    if not pronoun:
        return []
    last = story.drafts[-1] if story.drafts else None
    resumes = bool(led or apart) or (found.reading.tense == "perfect" and clause.attribute("type") == "REQUEST")
    if resumes and last and last.sentence == clause.number and last.targets and _are_same(last.actors, actors):
        return [] if any(own(party, actors) for party in last.targets) else last.targets
    for index in range(found.first - 1, clause.first - 1, -1):
        party = story.parties.at.get(index)
        many = apart == "هم"
        if party and not own(party, actors) and _may_be_meant(party, pronoun, bool(led) or many):
            return [party]
    return []


def _is_doers(clause: Clause) -> bool:
    """Whether the pronoun on a verbal noun is of who acts ("لقائه", "إدانتها"), not of whom it befalls ("تهديدها")."""
    noun = clause.found.reading.tense == "noun" and clause.attribute("type") in _OWNED
    return noun and clause.found.reading.entry.id not in _BLAMES


def object_apart(story: Story, clause: Clause) -> str:
    """The pronoun of an object that is a word of its own behind its verb ("متهمة إياها بالكذب"), empty without one."""
    word = story.word(clause.found.last)
    return word.removeprefix(_APART) if word.startswith(_APART) and word.removeprefix(_APART) in _OBJECTS else ""


def _may_be_meant(party: Party, pronoun: str, led: bool) -> bool:
    """Whether a pronoun may mean a party: "him" a man; behind a preposition "them" no state, "it" only a state."""
    if pronoun == "ه" or not led:
        return party.kind in PEOPLE or pronoun != "ه"
    return party.kind != "state" if pronoun == "هم" else party.kind == "state"


def _are_same(some: list[Party], others: list[Party]) -> bool:
    return {party.identity for party in some} == {party.identity for party in others}

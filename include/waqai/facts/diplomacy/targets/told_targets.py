"""Targets that a sentence tells: in the act's clause, or where the clause goes on behind a comma."""

from waqai.facts.diplomacy.actors.recalled import meant_by_pronoun, object_apart
from waqai.facts.diplomacy.actors.relative_objects import takes_up_its_head
from waqai.facts.diplomacy.arguments import own
from waqai.facts.diplomacy.attributes.gazetteer import place_at
from waqai.facts.diplomacy.clauses.clauses import right_edge
from waqai.facts.diplomacy.context import words
from waqai.facts.diplomacy.parties.gender import is_feminine, is_masculine
from waqai.facts.diplomacy.parties.party import Party
from waqai.facts.diplomacy.parties.party_words import adjectives
from waqai.facts.diplomacy.story import Clause, Story
from waqai.facts.diplomacy.targets.meant_before import is_done_to_someone, meant_before
from waqai.facts.diplomacy.targets.targets import targets_of

_RESUMED = 8
_RESUMING = {"مع": "مع", "على": "علي", "ضد": "ضد"}
_LEAD_TO = words("place_heads") | set(adjectives()) | {"الي", "العاصمه", "مطار"}
_TOGETHER = frozenset(["CONSULT", "AGREE", "COOPERATE"])
_SEVERAL = frozenset(["sides", "koreas"])


def told_targets(
    story: Story, clause: Clause, actors: list[Party], after: int, end: int
) -> tuple[list[Party], int, int]:
    """The targets that a sentence tells, and the tokens [after, end) where: of its clause, else where it is resumed."""
    found = clause.found
    if _is_between_them(story, clause, actors):
        return [], after, end
    if object_apart(story, clause):
        return meant_by_pronoun(story, clause, actors), after, end
    head = _head_of_relative(story, clause, actors)
    head = _topic(story, clause, actors) if head is None else head
    if is_done_to_someone(clause):
        meant = meant_by_pronoun(story, clause, actors) if head is None else head
        return meant or meant_before(story, clause, actors), after, end
    targets = head or targets_of(story.arguments, found, after, end, actors)
    targets = targets or ([] if head == [] else meant_by_pronoun(story, clause, actors))
    targets = targets or _place_before(story, clause, actors)
    if not targets and (wider := _behind_comma(story, clause, end)):
        end = wider
        targets = targets_of(story.arguments, found, after, end, actors)
    if not targets and (resumed := _with_whom(story, clause, end)):
        targets = targets_of(story.arguments, found, *resumed, actors)
        after, end = resumed if targets or _consults(clause) else (after, end)
    return targets, after, end


def _is_between_them(story: Story, clause: Clause, actors: list[Party]) -> bool:
    """Whether a noun of what several do together names them all: "القمة بين غانا وتوغو قبل لقاء الوزيرين"."""
    together = clause.attribute("type") in _TOGETHER and clause.attribute("mode") != "mediate"
    if not together or clause.found.reading.tense != "noun" or not actors:
        return False
    several = len(actors) > 1 or actors[0].key in _SEVERAL
    return several and story.word(actors[0].first - 1) == "بين"


def _head_of_relative(story: Story, clause: Clause, actors: list[Party]) -> list[Party] | None:
    """Who is told before a relative clause of what is done to him: "غانا، التي تتهمها كينيا بإيواء متمردين".

    Empty where no party is told there, None where there is no such clause.
    """
    found, ways = clause.found, clause.found.reading.entry.attributes.get("target", ())
    if found.reading.tense not in ("perfect", "present") or not ("direct" in ways or not found.reading.ending):
        return None
    if not takes_up_its_head(story.word(found.first - 1), found.reading.ending, story.word(found.last)):
        return None
    before = found.first - 1
    head = story.parties.ending.get(before - (story.word(before - 1) in ("،", ",")))
    agrees = head and not (is_feminine(head) if story.word(found.first - 1) == "الذي" else is_masculine(head))
    return [head] if head and agrees and head.first >= clause.first and not own(head, actors) else []


def _topic(story: Story, clause: Clause, actors: list[Party]) -> list[Party] | None:
    """Of whom a clause tells whose verb has him as the object, its doer behind it: "إن الوزير تتهمه كينيا بالفساد"."""
    found = clause.found
    topic = story.parties.ending.get(found.first) if found.reading.ending and actors else None
    if topic is None or actors[0].first < found.last or own(topic, actors) or topic.first < clause.first:
        return None
    feminine = found.reading.ending == "ها"
    return None if (is_masculine(topic) if feminine else is_feminine(topic)) else [topic]


def _place_before(story: Story, clause: Clause, actors: list[Party]) -> list[Party]:
    """The place between a verb of coming and who comes: "وصل إلى البلد وفد", "يزور الدوحة غدا وزير …"."""
    first, last = clause.found.last, actors[0].first if actors else 0
    if clause.attribute("mode") != "visit":
        return []
    for index in range(first, last):
        party = story.parties.at.get(index)
        end = party.last if party and party.kind == "state" else None if party else place_at(story.tokens, index)
        if end and end <= last and (index == first or story.word(index - 1) in _LEAD_TO):
            return [party or Party(index, end, index, end, "place", story.word(index))]
    return []


def _behind_comma(story: Story, clause: Clause, end: int) -> int | None:
    """End of a clause that goes on with its object behind a comma: "استقبل X، ظهر اليوم في القصر، Y"."""
    end += story.word(end) in words("days") and story.word(end - 1) == '"'  # "استقبل X، في "الواحة" الأحد، Y"
    if story.word(end) not in ("،", ",") or "direct" not in clause.found.reading.entry.attributes.get("target", ()):
        return None
    index = end + 1
    while story.word(index) in words("between"):  # "both X and Y", "a number of …"
        index += 1
    party = story.parties.at.get(index)
    if party is None or party.prefix not in ("", "ال") or clause.found.reading.tense == "noun":
        return None
    if index > end + 1 and story.word(end + 1) == "من":
        return None
    return right_edge(story.tokens, party.last, clause.last)


def _with_whom(story: Story, clause: Clause, end: int) -> tuple[int, int] | None:
    """Where "with X" resumes a meeting behind when or where it was ("عقد جولة محادثات، الاثنين، مع خصمه").

    So does "on X" what is laid on him ("ألقى باللوم، في هجوم أمس، على غانا").
    """
    if story.word(end) not in ("،", ",") or clause.found.reading.tense == "noun":
        return None
    ways = clause.found.reading.entry.attributes.get("target", ())
    leads = [lead for way, lead in _RESUMING.items() if way in ways and (way != "مع" or _consults(clause))]
    for k in range(end + 1, min(clause.last, end + _RESUMED)):
        if story.word(k) in leads and story.word(k - 1) in ("،", ","):
            return k, right_edge(story.tokens, k + 1, clause.last)
    return None


def _consults(clause: Clause) -> bool:
    return clause.attribute("type") == "CONSULT"

"""Acts told by a noun whose parties another act has: talks told again, those that led to it, calls within it."""

from waqai.facts.diplomacy.actors.noun_owners import told_next
from waqai.facts.diplomacy.actors.subjects import PREPOSITIONS
from waqai.facts.diplomacy.attributes.status import status_of
from waqai.facts.diplomacy.clauses.clauses import left_edge
from waqai.facts.diplomacy.context import words
from waqai.facts.diplomacy.parties.party import PEOPLE, Party
from waqai.facts.diplomacy.story import THAT, Clause, Draft, Story
from waqai.facts.diplomacy.targets.targets import targets_of

_LEAD = 5
_SAID = 16
# Acts of two, whose talks both held; of other acts those held talks who did them ("رفضا الحرب في ختام قمة").
_MUTUAL = frozenset(["AGREE", "COOPERATE", "CONSULT"])
DURING = words("during")
_AFTER = words("at_the_end")


def again(story: Story, clause: Clause, near: int, modes: tuple[str, ...] = ()) -> Draft | None:
    """Talks said to be there ("ستكون هناك مناقشات") are those of the last act of consulting (of one of these modes)."""
    told = [(draft, draft.found.reading.entry.attributes) for draft in reversed(story.drafts)]
    before = next((d for d, a in told if a["type"] == "CONSULT" and (not modes or a.get("mode") in modes)), None)
    if before is None or clause.number - before.sentence > near:
        return None
    return _told(story, clause, before.actors, before.targets, before)


def after_act(story: Story, clause: Clause) -> Draft | None:
    """Talks that led to an act of the same sentence are those of its parties: "اتفق البلدان، بعد مفاوضات في …، على"."""
    found = clause.found
    if clause.attribute("mode") not in ("talks", "meet") or found.reading.prefix not in ("", "ال"):
        return None
    if not any(story.word(k) in _AFTER for k in range(max(clause.first, found.first - _LEAD), found.first)):
        return None
    last = story.drafts[-1] if story.drafts and story.drafts[-1].sentence == clause.number else None
    if last and last.found.reading.entry.attributes["type"] == "CONSULT":
        return None
    if last and len(last.actors) + len(last.targets) >= 2:
        several = len(last.actors) > 1 and last.found.reading.entry.attributes["type"] not in _MUTUAL
        return _told(story, clause, last.actors, [] if several else last.targets, None)
    theme = story.arguments.joined(story.parties.at[clause.first + 1]) if clause.first + 1 in story.parties.at else []
    if len(theme) >= 2:
        return _told(story, clause, theme, [], None)
    opens = story.parties.at.get(clause.first)
    return _told(story, clause, [opens], [], None) if opens and opens.key == "delegation" else None


def within(story: Story, clause: Clause) -> Draft | None:
    """A call in which one says something to the other: "أبلغ الوزير نظيره، في اتصال هاتفي، أن …"."""
    found = clause.found
    led = found.reading.prefix == "ب" or story.word(found.first - 1) in DURING
    if found.reading.prefix.endswith("ال") or not led:
        return None
    other = targets_of(story.arguments, found, found.last, clause.end, [])
    since = _opening(story, clause)
    before = [p for k in range(since, found.first) if (p := story.parties.at.get(k)) and _may_speak(story, p)]
    one = before[:1] or (told_next(story, clause) or story.focus_near(clause.number, 1) if other else [])
    other = other or [p for p in before[1:] if p.identity != before[0].identity][-1:] or _joined_to(story, one)
    if not one or not other or one[0].identity == other[0].identity:
        return None
    draft = _told(story, clause, one, other, None)
    draft.first = min(draft.first, max(one[0].first, found.first - _SAID, clause.first))
    draft.implied = False  # "denounced in a call with X …": the call is an act of its own
    return draft


def _opening(story: Story, clause: Clause) -> int:
    """Where who speaks stands: behind the last "that", if it leads one and the other ("أعلن القصر أن X أبلغ Y …")."""
    found = clause.found
    that = next((k for k in range(found.first - 1, clause.first, -1) if story.word(k) in THAT), None)
    if that is None or that + 1 not in story.parties.at:
        return clause.first
    told = [k for k in range(that + 1, found.first) if k in story.parties.at]
    return that + 1 if len(told) > 1 else clause.first


def _joined_to(story: Story, one: list[Party]) -> list[Party]:
    """Whom "and" joins to the one who speaks: both have called ("اتفق الوزير ونظيره على …، وذلك في اتصال")."""
    return [party for party in story.arguments.joined(one[0])[1:2] if party.kind in PEOPLE] if one else []


def _may_speak(story: Story, party: Party) -> bool:
    """Whether a party may be one of those who speak on the phone: no preposition leads it but ل."""
    free = story.word(party.first - 1) not in PREPOSITIONS and party.prefix in ("", "ال", "ل", "لل")
    return free and party.kind in ("person", "title", "state")


def _told(story: Story, clause: Clause, actors: list[Party], targets: list[Party], like: Draft | None) -> Draft:
    """An act whose parties stand elsewhere."""
    start = left_edge(story.tokens, clause.found.first, clause.first)
    status = status_of(story.tokens, clause.found, (start, clause.end), False)
    return Draft(clause.found, start, clause.end, actors, targets, status, clause.number, True, like)

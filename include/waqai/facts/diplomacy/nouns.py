"""Acts told by a noun ("زيارة الوزير", "لقاء بين …", "قرار X فرض عقوبات"): whose they are."""

from waqai.facts.diplomacy.clauses import left_edge
from waqai.facts.diplomacy.context import words
from waqai.facts.diplomacy.drafting import draft_of
from waqai.facts.diplomacy.implied_states import state_at
from waqai.facts.diplomacy.nisbas import country_of
from waqai.facts.diplomacy.party import PEOPLE, Party
from waqai.facts.diplomacy.party_words import adjectives, regions
from waqai.facts.diplomacy.recalled import pair_before
from waqai.facts.diplomacy.status import status_of
from waqai.facts.diplomacy.story import Clause, Draft, Story
from waqai.facts.diplomacy.subjects import PREPOSITIONS
from waqai.facts.diplomacy.targets import targets_of

_HAPPENED = frozenset(word for word in words("happened") if not word.startswith("و"))
_THERE_ARE = frozenset(["هناك", "ثمه", '"'])
_WHEN = words("on_the_occasion")
_NEAR = 10
_LEAD = 5
_EVER = 999
_OPENING = 3
_SAID = 16
_DURING = words("during")
_AFTER = words("at_the_end")
_NISBAS = 3
# Acts about others, so that "between A and B" tells of whom.
_BY_OTHERS = frozenset(["SUPPORT", "ACCUSE", "REJECT", "REQUEST", "AID"])
_BESIDE = frozenset(["هامش", "بهامش"])
_STRONGLY = words("strongly")
_LED = ("لل", "بال")  # "a refusal of the … war": what is refused has the adjective


def read_noun(story: Story, clause: Clause) -> Draft | None:
    """The act of a noun, None where no party is found for it."""
    found = clause.found
    unowned = clause.attribute("of_object") or clause.attribute("nisba") == "only"
    actors = [] if unowned else story.arguments.of_noun(found, clause.first, clause.end)
    adjective = _by_nisba(story, clause) if clause.attribute("nisba") and _yields(story, clause, actors) else []
    actors = adjective or actors
    if clause.attribute("with") == "signed" and len(actors) == 1 and not _is_signed(story, clause):
        return None  # "the deal of X": one party makes none
    if _is_of_the_accused(story, clause):
        return None
    implied = not actors or bool(found.reading.ending or adjective)
    borrow = clause.attribute("borrow")
    if clause.attribute("again") and len(actors) < 2:
        return _again(story, clause, _EVER, ("talks",)) or draft_of(story, clause, actors, True)
    if clause.attribute("within"):
        return _within(story, clause)
    if not actors and not found.reading.ending and (told := _after_act(story, clause)):
        return told
    if found.reading.ending:
        actors = _owner(story, clause) or _told_next(story, clause)
        if clause.attribute("mode") == "visit" and not any(a.kind in PEOPLE or a.key == "delegation" for a in actors):
            return None  # "vanished in X after his visit to Y": no state or office travels
    elif not actors and borrow == "strict":
        actors, implied = story.arguments.borrowed(found, clause.first), False
    elif borrow and story.word(found.first - 1) in _THERE_ARE:
        return _again(story, clause, 2)
    elif borrow is True and not (actors and story.word(actors[0].first - 1) == "بين"):
        actors, implied = _owner(story, clause) or actors, True
    elif not actors and _is_with_someone(story, clause):
        if clause.attribute("with") == "signed":  # "the deal signed with X": who else signed it is not said
            actors, implied = targets_of(story.arguments, found, found.last, clause.end, []), False
        else:
            actors = _owner(story, clause)
    if not actors and not clause.attribute("anyone") and not _is_passive(story, clause):
        return None
    implied = implied or not actors
    draft = draft_of(story, clause, actors, implied)
    if draft and _is_setting(story, clause, draft):
        return None
    by_phone = clause.attribute("mode") == "phone" and story.word(found.first - 1) in _DURING
    if draft and (by_phone or story.word(found.first - 1) in _WHEN):
        draft.implied = False  # "refused, during his meeting with X, …": the meeting is an act of its own
    return draft


def _yields(story: Story, clause: Clause, actors: list[Party]) -> bool:
    """Whether the parties behind a noun yield to its own adjective: "ترحيب عربي باتفاق بين …", "وساطة مصرية بين …"."""
    found = clause.found
    return not actors or (
        (
            actors[0].first > found.last + 1
            and story.word(actors[0].first - 1) == "بين"
            and clause.attribute("type") in _BY_OTHERS
        )
        or clause.attribute("mode") == "mediate"
    )


def _is_setting(story: Story, clause: Clause, draft: Draft) -> bool:
    """Whether a body's meeting is only where or when something else was done ("على هامش اجتماعات الجمعية")."""
    alone = len(draft.actors) == 1 and not draft.targets and draft.actors[0].kind == "body"
    aside = bool(draft.actors) and draft.actors[0].kind == "body" and story.word(clause.found.first - 1) in _BESIDE
    return aside or (alone and clause.attribute("mode") == "meet" and _is_led_by(story, clause, "settings"))


def _is_led_by(story: Story, clause: Clause, kind: str) -> bool:
    return story.word(clause.found.first - 1) in words(kind)


def _is_of_the_accused(story: Story, clause: Clause) -> bool:
    """Whether the possessive on a charge is the one charged: "after her accusation of lying", with no one behind ل."""
    behind = story.word(clause.found.last)
    charged = clause.attribute("type") == "ACCUSE" and bool(clause.found.reading.ending)
    return charged and behind.startswith("ب") and behind not in _STRONGLY


def _is_passive(story: Story, clause: Clause) -> bool:
    """Whether an entry whose noun may follow a verb of happening does so ("تم طرد السفير"): who did it is not said."""
    return bool(clause.attribute("passive")) and story.word(clause.found.first - 1) in _HAPPENED


def _by_nisba(story: Story, clause: Clause) -> list[Party]:
    """The states whose adjectives stand behind a noun tell whose act it is: "مقترح مصري", "مفاوضات روسية تركية"."""
    found, index = clause.found, clause.found.last
    states: list[Party] = []
    definite = found.reading.prefix.endswith(("ال", "لل"))
    while index < clause.end and index < found.last + _NISBAS + (story.word(index - 1) == "-"):
        word = story.word(index).removeprefix("و")
        country, region = adjectives().get(word), regions().get(word)
        if country:
            states.append(state_at(country_of(story.tokens, index) or country, index))
        elif region and not definite:  # "the Arab summit" is named, not told
            states.append(Party(index, index + 1, index, index + 1, "body", region.id, as_named=region.forms[0]))
        elif states and word == "-":  # "الاتفاق الكيني-الغاني"
            pass
        elif states or index > found.last or not _goes_with(word, definite):
            break
        index += 1
    return [] if clause.attribute("nisba") == "two" and len(states) < 2 else states


def _goes_with(word: str, definite: bool) -> bool:
    """Whether a word behind a noun may be an adjective of it: no preposition leads it, and it is definite as it is."""
    return word not in PREPOSITIONS and not word.startswith(_LED) and word.startswith("ال") == definite


def _owner(story: Story, clause: Clause) -> list[Party]:
    """Who a possessive, or a noun without a party of its own, goes back to."""
    found, number = clause.found, clause.number
    if found.reading.ending == "هما":
        return pair_before(story, number) or story.arguments.two_before(found.first, clause.first)
    that = next((k for k in range(found.first, clause.first, -1) if story.word(k) in ("ان", "بان")), clause.first)
    near = story.arguments.nearest_before(found.first, that) if that > clause.first else []
    if near:
        return near
    near = story.arguments.nearest_before(found.first, clause.first)
    if story.focus_sentence == number:
        return story.focus
    return near or story.focus_near(number, 1)


def _told_next(story: Story, clause: Clause) -> list[Party]:
    """Whom a possessive means that opens its sentence: "خلال لقائه نظيره، قال الوزير …"."""
    if clause.found.first - clause.first > _OPENING:
        return []
    commas = (k for k in range(clause.found.last, clause.last) if story.word(k) in ("،", ","))
    comma = next(commas, clause.last)
    near = (story.parties.at.get(k) for k in range(comma + 1, min(comma + 4, clause.last)))
    return [p for p in near if p and p.kind in PEOPLE and p.prefix in ("", "ال")][:1]


def _is_with_someone(story: Story, clause: Clause) -> bool:
    """Whether a noun that may lack its own party has the other one behind مع (a deal: and was signed)."""
    wanted, found = clause.attribute("with"), clause.found
    near = next((k for k in range(found.last, clause.end) if story.word(k) in ("،", ",")), clause.end)
    edge = min(near + 3, clause.end, found.last + _NEAR)
    if not wanted or not targets_of(story.arguments, found, found.last, edge, []):
        return False
    return wanted is True or _is_signed(story, clause)


def _is_signed(story: Story, clause: Clause) -> bool:
    """Whether a word of signing stands in the clause."""
    return any(token.text in words("signed") for token in story.tokens[clause.found.first : clause.end])


def _again(story: Story, clause: Clause, near: int, modes: tuple[str, ...] = ()) -> Draft | None:
    """Talks said to be there ("ستكون هناك مناقشات") are those of the last act of consulting (of one of these modes)."""
    told = [(draft, draft.found.reading.entry.attributes) for draft in reversed(story.drafts)]
    before = next((d for d, a in told if a["type"] == "CONSULT" and (not modes or a.get("mode") in modes)), None)
    if before is None or clause.number - before.sentence > near:
        return None
    return _told(story, clause, before.actors, before.targets, before)


def _after_act(story: Story, clause: Clause) -> Draft | None:
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
        return _told(story, clause, last.actors, last.targets, None)
    theme = story.arguments.joined(story.parties.at[clause.first + 1]) if clause.first + 1 in story.parties.at else []
    return _told(story, clause, theme, [], None) if len(theme) >= 2 else None


def _within(story: Story, clause: Clause) -> Draft | None:
    """A call in which one says something to the other: "أبلغ الوزير نظيره، في اتصال هاتفي، أن …"."""
    found = clause.found
    if found.reading.prefix.endswith("ال") or story.word(found.first - 1) not in _DURING:
        return None
    other = targets_of(story.arguments, found, found.last, clause.end, [])
    before = [p for k in range(clause.first, found.first) if (p := story.parties.at.get(k)) and _may_speak(story, p)]
    one = before[:1] or (_told_next(story, clause) or story.focus_near(clause.number, 1) if other else [])
    other = other or [p for p in before[1:] if p.identity != before[0].identity][-1:]
    if not one or not other or one[0].identity == other[0].identity:
        return None
    draft = _told(story, clause, one, other, None)
    draft.first = min(draft.first, max(one[0].first, found.first - _SAID, clause.first))
    draft.implied = False  # "denounced in a call with X …": the call is an act of its own
    return draft


def _may_speak(story: Story, party: Party) -> bool:
    """Whether a party may be one of those who speak on the phone: no preposition leads it but ل."""
    free = story.word(party.first - 1) not in PREPOSITIONS and party.prefix in ("", "ال", "ل", "لل")
    return free and party.kind in ("person", "title", "state")


def _told(story: Story, clause: Clause, actors: list[Party], targets: list[Party], like: Draft | None) -> Draft:
    """An act whose parties stand elsewhere."""
    start = left_edge(story.tokens, clause.found.first, clause.first)
    status = status_of(story.tokens, clause.found, (start, clause.end), False)
    return Draft(clause.found, start, clause.end, actors, targets, status, clause.number, True, like)

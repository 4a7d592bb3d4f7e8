"""Acts told by a noun ("زيارة الوزير", "لقاء بين …", "قرار X فرض عقوبات"): whose they are."""

from waqai.facts.diplomacy.arguments import PREPOSITIONS
from waqai.facts.diplomacy.clauses import left_edge
from waqai.facts.diplomacy.context import words
from waqai.facts.diplomacy.drafting import draft_of, pair_before
from waqai.facts.diplomacy.noun_phrase import country_of
from waqai.facts.diplomacy.parties import Party
from waqai.facts.diplomacy.party_words import adjectives, regions
from waqai.facts.diplomacy.status import status_of
from waqai.facts.diplomacy.story import Clause, Draft, Story
from waqai.facts.diplomacy.targets import state_at, targets_of

_HAPPENED = frozenset(["تم", "تمت", "يتم", "سيتم", "جري", "جرت", "يجري", "سيجري"])
_THERE_ARE = frozenset(["هناك", "ثمه", '"'])
_WHEN = frozenset(["خلال", "بعد", "عقب", "قبل", "قبيل", "اثناء", "اثر", "هامش"])
_NEAR = 10
_NISBAS = 3
_STRONGLY = frozenset(["باشد", "بشده", "باقسي", "بقوه", "بدوره"])
_LED = ("لل", "بال")  # "a refusal of the … war": what is refused has the adjective


def read_noun(story: Story, clause: Clause) -> Draft | None:
    """The act of a noun, None where no party is found for it."""
    found = clause.found
    unowned = clause.attribute("of_object") or clause.attribute("nisba") == "only"
    actors = [] if unowned else story.arguments.of_noun(found, clause.first, clause.end)
    adjective = _by_nisba(story, clause) if not actors and clause.attribute("nisba") else []
    actors = actors or adjective
    if clause.attribute("with") == "signed" and len(actors) == 1 and not _is_signed(story, clause):
        return None  # "the deal of X": one party makes none
    if _is_of_the_accused(story, clause):
        return None
    implied = not actors or bool(found.reading.ending or adjective)
    borrow = clause.attribute("borrow")
    if found.reading.ending:
        actors = _owner(story, clause)
    elif not actors and borrow == "strict":
        actors, implied = story.arguments.borrowed(found, clause.first), False
    elif borrow and story.word(found.first - 1) in _THERE_ARE:
        return _again(story, clause)
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
    if draft and story.word(found.first - 1) in _WHEN:
        draft.implied = False  # "refused, during his meeting with X, …": the meeting is an act of its own
    return draft


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
    while index < clause.end and index < found.last + _NISBAS:
        word = story.word(index).removeprefix("و")
        country, region = adjectives().get(word), regions().get(word)
        if country:
            states.append(state_at(country_of(story.tokens, index) or country, index))
        elif region:
            states.append(Party(index, index + 1, index, index + 1, "body", region.id, as_named=region.forms[0]))
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


def _again(story: Story, clause: Clause) -> Draft | None:
    """Talks said to be there ("ستكون هناك مناقشات") are those of the last act of consulting."""
    before = next((d for d in reversed(story.drafts) if d.found.reading.entry.attributes["type"] == "CONSULT"), None)
    if before is None or clause.number - before.sentence > 2:
        return None
    start = left_edge(story.tokens, clause.found.first, clause.first)
    status = status_of(story.tokens, clause.found, (start, clause.end), False)
    found = clause.found
    return Draft(found, start, clause.end, before.actors, before.targets, status, clause.number, True, before)

"""Acts told by a noun ("زيارة الوزير", "لقاء بين …", "قرار X فرض عقوبات"), and when such a noun tells none."""

from waqai.facts.diplomacy.actors.keeps_doing import keeps_doing
from waqai.facts.diplomacy.actors.noun_owners import is_signed, own_actors, whose
from waqai.facts.diplomacy.actors.recalled import pair_before
from waqai.facts.diplomacy.actors.subjects import RELATIVES
from waqai.facts.diplomacy.actors.visitors import visitor, visitor_named
from waqai.facts.diplomacy.context import words
from waqai.facts.diplomacy.drafting import draft_of
from waqai.facts.diplomacy.parties.party import PEOPLE, Party
from waqai.facts.diplomacy.predicates.enough import name_several
from waqai.facts.diplomacy.protests.protests_recalled import is_recalled
from waqai.facts.diplomacy.story import Clause, Draft, Story
from waqai.facts.diplomacy.targets.met_people import met
from waqai.facts.diplomacy.targets.whom_it_helps import gets_it
from waqai.facts.diplomacy.told_again.noun_retold import DURING, after_act, again, within

_HAPPENED = frozenset(word for word in words("happened") if not word.startswith("و"))
_THIS, _WHILE = words("demonstratives"), DURING | {"عقب", "بعد", "قبل", "قبيل"}
_THERE_ARE = words("there_are")
_WHEN = words("on_the_occasion")
_ATTENDED = words("attended")
_EVER = 999
_BESIDE = words("beside")
_CONFIRMING = words("confirming")
_OTHER_SIDE = 9  # how far before "or denying" its other side may stand
_STRONGLY = words("strongly")


def read_noun(story: Story, clause: Clause) -> Draft | None:
    """The act of a noun, None where no party is found for it."""
    found = clause.found
    if _is_told_elsewhere(story, clause) or _is_left_open(story, clause) or is_recalled(story, clause):
        return None
    if clause.attribute("by_both"):
        both = pair_before(story, clause.number)
        return draft_of(story, clause, both, True) if both else None
    own, by_adjective = own_actors(story, clause)
    if gets_it(story, clause, own):
        return None
    if keeper := keeps_doing(story, clause):
        return draft_of(story, clause, keeper, False)
    if sent := visitor(story, clause, own):
        return _visit(clause, sent, own)
    if host := visitor_named(story, clause):
        return draft_of(story, clause, host, False)
    if meeting := met(story, clause, own):
        return meeting
    if (
        clause.attribute("with") == "signed"
        and len(own) == 1
        and not (is_signed(story, clause) or _make_it(clause, own[0]))
    ):
        return None  # "the deal of X": one party makes none
    if _is_of_the_accused(story, clause):
        return None
    if clause.attribute("again") and len(own) < 2:
        return again(story, clause, _EVER, ("talks",)) or draft_of(story, clause, own, True)
    by_call = clause.attribute("mode") == "phone" and found.reading.prefix == "ب" and not own
    if clause.attribute("within") or by_call:  # "told X by phone"
        return within(story, clause)
    if not own and not found.reading.ending and (told := after_act(story, clause)):
        return told
    if _is_said_to_be(story, clause, own):
        return again(story, clause, 2)
    actors, implied = whose(story, clause, own, by_adjective)
    if found.reading.ending and clause.attribute("mode") == "visit" and not any(map(_may_travel, actors)):
        return None  # "vanished in X after his visit to Y": no state or office travels
    if not actors and not clause.attribute("anyone") and not _is_passive(story, clause):
        return None
    return _own_act(story, clause, draft_of(story, clause, actors, implied or not actors))


def _make_it(clause: Clause, party: Party) -> bool:
    """Whether a deal is of those whom one phrase names right behind it ("اتفاق الجانبين على تسيير دوريات")."""
    return party.first == clause.found.last and name_several(party)


def _own_act(story: Story, clause: Clause, draft: Draft | None) -> Draft | None:
    """An act of a noun, unless it is only a setting; one that stands on its own where it is told as an occasion."""
    if draft is None or _is_setting(story, clause, draft):
        return None
    before = story.word(clause.found.first - 1)
    if before in _WHEN or (clause.attribute("mode") == "phone" and before in DURING):
        draft.implied = False  # "refused, during his meeting with X, …"
    return draft


def _is_told_elsewhere(story: Story, clause: Clause) -> bool:
    """Whether a noun only points to an act: "عقب هذا اللقاء", "تأكيد هذا الاتهام", "اللقاء الذي حضره الوزير"."""
    found = clause.found
    if story.word(found.first - 1) in _THIS:
        return story.word(found.first - 2) in _WHILE or clause.attribute("type") == "ACCUSE"
    return story.word(found.last) in RELATIVES and story.word(found.last + 1) in _ATTENDED


def _is_left_open(story: Story, clause: Clause) -> bool:
    """Whether a denial is one of two things that someone does not say ("لم يتسن تأكيد النبأ أو نفيه")."""
    first = clause.found.first
    either = first - 1 - (story.word(first - 1) == '"')
    if clause.attribute("type") != "REJECT" or story.word(either) != "او":
        return False
    return any(story.word(k) in _CONFIRMING for k in range(max(clause.first, first - _OTHER_SIDE), first))


def _visit(clause: Clause, sent: list[Party], places: list[Party]) -> Draft:
    """A visit that one sets out for, told as one to come unless it is what one has come for."""
    status = "occurred" if clause.found.reading.prefix else "planned"
    first = sent[0].first if clause.first <= sent[0].first < clause.found.first else clause.found.first
    return Draft(clause.found, first, clause.end, sent, places, status, clause.number)


def _is_said_to_be(story: Story, clause: Clause, own: list[Party]) -> bool:
    """Whether a noun only tells that something is there ("هناك مناقشات"), and so whose it is was told before."""
    found, borrow = clause.found, clause.attribute("borrow")
    if found.reading.ending or not borrow or (borrow == "strict" and not own):
        return False
    return story.word(found.first - 1) in _THERE_ARE


def _may_travel(party: Party) -> bool:
    return party.kind in PEOPLE or party.key == "delegation"


def _is_setting(story: Story, clause: Clause, draft: Draft) -> bool:
    """Whether a body's meeting is only where or when something else was done ("على هامش اجتماعات الجمعية")."""
    alone = len(draft.actors) == 1 and not draft.targets and draft.actors[0].kind == "body"
    aside = bool(draft.actors) and draft.actors[0].kind == "body" and story.word(clause.found.first - 1) in _BESIDE
    held = clause.attribute("mode") == "meet" or clause.attribute("as_setting")
    return aside or (alone and bool(held) and _is_led_by(story, clause, "settings"))


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

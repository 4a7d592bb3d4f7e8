"""One act told twice is one fact: acts of a type by the same parties, and acts told inside the clause of another."""

from collections import defaultdict

from waqai.facts.diplomacy.context import words
from waqai.facts.diplomacy.parties.party import Party
from waqai.facts.diplomacy.story import Draft, Story
from waqai.facts.diplomacy.told_again.headline_bodies import is_by_its_head
from waqai.facts.diplomacy.told_again.inside_acts import is_inside, keys_of
from waqai.facts.diplomacy.told_again.retold import is_another_deal, is_denied_again, is_retold

_NEAR = 6
# The sentences in which a story tells the act of its headline again.
_OPENING = 2
_DISCUSSED = frozenset(["discuss", "exchange_views"])
_LOOK_BACK = 300  # acts: no story tells so many, and of compilations time stays linear
_ABOUT_ACTS = frozenset(["REQUEST", "REJECT", "THREATEN", "ACCUSE"])
# Acts of which a headline tells but what its text tells too.
_HOW_THEY_MET = frozenset(["talks", "meet", "phone"])
# Acts of which a story's first sentence tells none but its headline's.
_THE_PROTESTERS = frozenset(word for word in words("protesters") if word.startswith("ال"))
_OPENED = frozenset(["REQUEST", "SUPPORT"])
_TITLED = frozenset(["MOBILIZE", "RETREAT", "AID", "SANCTION", "ACCUSE", "REJECT", "THREATEN"])


def distinct(story: Story) -> list[Draft]:
    """A story's drafts without repeats, in order; of two that tell one act the fuller is kept."""
    kept: list[Draft] = []
    told: list[Draft] = []  # those kept and those that are one act with them
    beside: dict[int, list[Draft]] = defaultdict(list)
    for draft in story.drafts:
        beside[draft.sentence].append(draft)
    for draft in story.drafts:
        if any(is_inside(story, draft, other) for other in beside[draft.sentence]):
            continue
        since = max(0, len(kept) - _LOOK_BACK)
        for index, other in enumerate(kept[since:], since):
            if draft.like is other or _is_taken_up(draft, other) or _is_echo(draft, other):
                break
            if _is_of_their_meeting(draft, other) or is_denied_again(story, draft, other):
                break
            if is_another_deal(story, draft, other):
                continue
            if _goes_on(draft, other):
                other.targets = draft.targets
                break
            if (
                _same(draft, other) or (_is_headline_of(draft, other) and is_by_its_head(story, draft, other))
            ) and not _of_other_years(story, draft, other):
                kept[index] = _better(other, draft)
                break
        else:
            if any(_is_said_again(story, draft, other) for other in told[-_LOOK_BACK:]):
                continue
            kept.append(draft)
        told.append(draft)
    return sorted(kept, key=lambda draft: (draft.first, draft.last))


def _is_said_again(story: Story, draft: Draft, other: Draft) -> bool:
    """Whether someone says again, in a later sentence and the same words, what he said to the same."""
    entry, before = draft.found.reading.entry.attributes, other.found.reading.entry.attributes
    if entry["type"] != before["type"] or entry["type"] not in _ABOUT_ACTS or draft.sentence == other.sentence:
        return False
    if not keys_of(draft.actors) & keys_of(other.actors):
        return False
    targets, others = keys_of(draft.targets), keys_of(other.targets)
    return (not targets or not others or bool(targets & others)) and is_retold(story, draft, other)


def _same(draft: Draft, other: Draft) -> bool:
    entry, before = draft.found.reading.entry.attributes, other.found.reading.entry.attributes
    if entry["type"] != before["type"]:
        return False
    if entry["type"] == "PROTEST" and draft.sentence == other.sentence and draft.first <= other.last:
        return True  # they march, chant and burn a flag
    if draft.sentence == other.sentence and draft.first < other.last and other.first < draft.last:
        here, there = keys_of(draft.actors + draft.targets), keys_of(other.actors + other.targets)
        if here == there and {entry.get("mode"), before.get("mode")} <= _HOW_THEY_MET:
            return True
        near = abs(draft.found.first - other.found.first) <= _NEAR or entry.get("mode") == before.get("mode")
        return (bool(here & there) and near) or not here or not there
    if _is_opened(draft, other):
        return True
    if _is_another_charge(draft, other):
        return False
    if entry.get("mode") != before.get("mode") or _is_at_another_time(draft, other):
        return False
    mine, theirs = keys_of(draft.actors), keys_of(other.actors)
    if entry["type"] in ("AGREE", "PROTEST") and _is_unsigned_headline(draft, other):
        return True
    if entry["type"] in ("CONSULT", "AGREE", "COOPERATE"):
        one, two = draft.actors + draft.targets, other.actors + other.targets
        return keys_of(one) == keys_of(two) or (entry["type"] == "CONSULT" and _stand_for(one, two))
    title = other.sentence == 0
    targets, others = (keys_of([] if one.carried else one.targets) for one in (draft, other))
    if title and not mine & theirs and targets and (targets == others or _stand_for(draft.targets, other.targets)):
        return _akin(draft.actors, other.actors)  # "غانا تتهم كينيا", then its president by name her government
    unnamed = all(actor.kind in ("title", "nationals") for actor in other.actors)
    if _is_addressed_anew(draft, other) and mine & theirs:
        return True
    if title and (entry["type"] in _TITLED or unnamed):
        return bool(mine & theirs) or _akin(draft.actors, other.actors)
    return bool(mine & theirs) and (
        (targets == others and bool(targets)) or (title and (not targets or not others or bool(targets & others)))
    )


def _is_at_another_time(draft: Draft, other: Draft) -> bool:
    """Whether one act is to come and the other is not; of a meeting a headline's present says neither."""
    meeting = other.found.reading.entry.attributes["type"] == "CONSULT"
    headline = meeting and other.sentence == 0 and other.found.reading.tense == "present"
    return not headline and (draft.status == "planned") != (other.status == "planned")


def _is_of_their_meeting(draft: Draft, other: Draft) -> bool:
    """Whether what two discussed is told behind how they met: "التقى الوزيران … وناقش الجانبان …"."""
    after = 0 <= draft.sentence - other.sentence <= _OPENING and draft.status == other.status
    visits = other.found.reading.entry.attributes.get("mode") == "visit"  # a visit and talks on it are two acts
    if draft.found.reading.entry.id not in _DISCUSSED or not after or visits or _is_headline_of(draft, other):
        return False
    one, two = draft.actors + draft.targets, other.actors + other.targets
    return len(one) > 1 and (keys_of(one) == keys_of(two) or _stand_for(one, two))


def _is_another_charge(draft: Draft, other: Draft) -> bool:
    """Whether a charge is a new one: it names in its own words whom it blames, and is not that of the headline."""
    if draft.found.reading.entry.attributes["type"] != "ACCUSE" or draft.sentence == other.sentence:
        return False
    if other.sentence <= 1 and draft.sentence <= _OPENING:
        return False
    return any(draft.first <= party.first < draft.last for party in draft.targets)


def _is_unsigned_headline(draft: Draft, other: Draft) -> bool:
    """Whether a headline tells of a deal and not whose ("اتفاق على تقاسم المياه"), which its story then says."""
    return other.sentence == 0 and draft.sentence in (1, 2) and not (other.actors or other.targets)


def _is_unnamed(draft: Draft) -> bool:
    return all(actor.kind in ("title", "nationals") for actor in draft.actors)


def _is_headline_of(draft: Draft, other: Draft) -> bool:
    """Whether an act stands in a headline, told in no past, and the other one in the sentence that opens its story."""
    headline = other.sentence == 0 and other.found.reading.tense != "perfect"
    return headline and draft.sentence == 1 and not draft.found.reading.prefix.startswith("و")


def _is_addressed_anew(draft: Draft, other: Draft) -> bool:
    """Whether a story opens with the demand or praise of its headline, to other parties or to none."""
    opens = _is_headline_of(draft, other) and draft.found.reading.entry.attributes["type"] in _OPENED
    return opens and not _is_unnamed(other) and keys_of(draft.targets) != keys_of(other.targets)


def _is_opened(draft: Draft, other: Draft) -> bool:
    """Whether a story opens with the meeting of its headline, telling how they met: "يبحثان …", "تباحثا هاتفيا"."""
    modes = {one.found.reading.entry.attributes.get("mode") for one in (draft, other)}
    if not _is_headline_of(draft, other) or not modes <= _HOW_THEY_MET or draft.status != other.status:
        return False
    one, two = draft.actors + draft.targets, other.actors + other.targets
    return len(one) > 1 and _stand_for(one, two)


def _of_other_years(story: Story, draft: Draft, other: Draft) -> bool:
    """Whether the sentences of two acts name years, and not one in common: "في 2018 اتفق البلدان … وفي 2020 اتفقا"."""
    years, before = _years(story, draft), _years(story, other)
    return bool(years and before) and not years & before


def _years(story: Story, draft: Draft) -> set[str]:
    words = (story.word(k) for k in range(story.document.sentences[draft.sentence].first, draft.last))
    return {word for word in words if len(word) == 4 and word.isdigit() and word[:2] in ("19", "20")}


def _is_taken_up(draft: Draft, other: Draft) -> bool:
    """Whether "the protests" are those told before, and what "the protesters" do a part of theirs."""
    entry = draft.found.reading.entry.attributes
    if entry["type"] != "PROTEST" or other.found.reading.entry.attributes["type"] != "PROTEST":
        return False
    if draft.actors and all(actor.folded in _THE_PROTESTERS for actor in draft.actors):
        return True
    return not (draft.actors or draft.targets) and draft.found.reading.prefix.endswith("ال")


def _is_echo(draft: Draft, other: Draft) -> bool:
    """Whether a charge only adds words to one of its sentence: "denounced the vote, calling it a farce"."""
    echo = draft.found.reading.entry.attributes.get("echo") and draft.sentence == other.sentence
    return bool(echo) and other.found.reading.entry.attributes["type"] == "ACCUSE"


def _goes_on(draft: Draft, other: Draft) -> bool:
    """Whether a sentence tells more of the act of the sentence before: the same parties, whom they met told now."""
    if draft.sentence - other.sentence != 1 or other.targets or keys_of(draft.actors) != keys_of(other.actors):
        return False
    entry, before = draft.found.reading.entry.attributes, other.found.reading.entry.attributes
    same = entry["type"] == before["type"] == "CONSULT" and entry.get("mode") == before.get("mode")
    return same and not (draft.like or draft.status == "planned")


def _better(other: Draft, draft: Draft) -> Draft:
    """The one kept of two that tell one act: the body's before the title's, else the one that names more parties."""
    if _is_addressed_anew(draft, other) and other.targets and not keys_of(draft.targets) & keys_of(other.targets):
        return other  # whom a headline names first is whom all is about
    parties, before = len(draft.actors) + len(draft.targets), len(other.actors) + len(other.targets)
    if other.sentence == 0 and draft.sentence > 0 and (parties >= before or not draft.targets):
        draft.targets = draft.targets or [
            party for party in other.targets if not keys_of([party]) <= keys_of(draft.actors)
        ]
        return draft
    return draft if _fullness(draft) > _fullness(other) else other


def _akin(one: list[Party], other: list[Party]) -> bool:
    """Whether parties are of one country, or one's name holds the other's ("وزراء التحالف", "التحالف")."""
    if _countries(one) & _countries(other):
        return True
    names = [(_words_of(a), _words_of(b)) for a in one for b in other]
    return any(a and b and (a <= b or b <= a) for a, b in names)


def _words_of(party: Party) -> set[str]:
    """The words of a name, with the article where "to the" leads one ("المجلس التابع للاتحاد", "الاتحاد")."""
    return {"ال" + word[2:] if word.startswith("لل") else word for word in party.folded.split()}


def _countries(parties: list[Party]) -> set[str]:
    return {party.country for party in parties if party.country}


def _stand_for(one: list[Party], other: list[Party]) -> bool:
    """Whether two lists name the same parties, some by their state: "قمة بين البلدين", then "قمة الرئيسين"."""
    left = list(other)
    for party in one:
        match = next((p for p in left if p.identity == party.identity or _is_state_of(p, party)), None)
        if match is None:
            return False
        left.remove(match)
    return not left


def _is_state_of(one: Party, other: Party) -> bool:
    return "state" in (one.kind, other.kind) and one.country is not None and one.country == other.country


def _fullness(draft: Draft) -> tuple[int, int, int]:
    return len(draft.actors) + len(draft.targets), sum(p.last - p.first for p in draft.actors), draft.last - draft.first

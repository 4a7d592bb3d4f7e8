"""Whose duty a modal tells with no preposition ("غانا يجب أن …", "يجب أن تنسحب غانا"); demands on no one by name."""

from waqai.facts.diplomacy.arguments import own
from waqai.facts.diplomacy.context import words
from waqai.facts.diplomacy.parties.party import Party
from waqai.facts.diplomacy.story import THAT, Clause, Story

_TO_DO = frozenset(["ان", "الا"])
_NOT = "لا"
_DUTY_NEAR = 6
_ENDS_BY_ITSELF = words("duty_verbs")
_ENDS_IF_NOT = words("forbidden_verbs")


def whose_duty(story: Story, clause: Clause, speaker: list[Party]) -> list[Party]:
    """Of whom something is asked: who stands right before the modal ("إن البلد يجب ألا …"), or behind the verb."""
    index = clause.found.first
    while story.word(index - 1) == '"':
        index -= 1
    party = story.parties.ending.get(index)
    if party is None or party.first < clause.first:
        party = _behind_verb(story, clause)
    elif _before(story, party) not in THAT:
        party = None
    return [] if party is None or party.prefix not in ("", "ال") or own(party, speaker) else [party]


def _before(story: Story, party: Party) -> str:
    """The word before a party, over the mark of a quote that it opens."""
    return story.word(party.first - 1 - (story.word(party.first - 1) == '"'))


def _behind_verb(story: Story, clause: Clause) -> Party | None:
    """The subject of the verb that tells the duty: "يجب أن تنسحب غانا"."""
    verb = _verb(story, clause)
    return story.parties.at.get(verb + 1) if clause.attribute("duty") and verb else None


def _verb(story: Story, clause: Clause) -> int:
    """The place of the verb behind "that" and "that not"; 0 where none follows the modal."""
    index = clause.found.last
    if story.word(index) not in _TO_DO:
        return 0
    return index + 1 + (story.word(index + 1) == _NOT)


def is_of_a_duty(story: Story, clause: Clause) -> bool:
    """Whether what must be done is the kind of thing that one demands, though of no one by name ("يجب وقف القتال")."""
    index = clause.found.last
    word = story.word(index)
    if not clause.attribute("duty"):
        return False
    if verb := _verb(story, clause):
        never = word == "الا" or story.word(verb - 1) == _NOT
        return story.word(verb) in (_ENDS_IF_NOT if never else _ENDS_BY_ITSELF)
    if word == "علي":  # "يجب على المدير …", "على مدير المدرسة وقف …": whose duty it is need not be known
        near = map(story.word, range(index + 2, min(clause.last, index + _DUTY_NEAR)))
        return story.word(index + 1).startswith("ال") or any(at in words("duties") or at in _TO_DO for at in near)
    return not words("duties").isdisjoint((word, word.removeprefix("ل"), word.replace("لل", "ال", 1)))

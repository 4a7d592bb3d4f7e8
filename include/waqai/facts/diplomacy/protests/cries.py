"""What a crowd cries is part of its protest: "تظاهر المئات مطالبين برحيل الحكومة", "… ونددوا بالقرار"."""

from waqai.facts.diplomacy.story import Draft, Story

_CRIED = frozenset(["REQUEST", "ACCUSE", "REJECT", "SUPPORT"])
_BY_MANY = ("ين", "وا", "ون", "ات")
_IN_IT = ("فيها", "فيه", "خلالها")


def is_cry(story: Story, draft: Draft, other: Draft) -> bool:
    """Whether an act is what those who protest in its sentence demand or denounce, told behind it."""
    entry, protest = draft.found.reading.entry.attributes, other.found.reading.entry.attributes["type"] == "PROTEST"
    if not protest or entry["type"] not in _CRIED or draft.sentence != other.sentence:
        return False
    if draft.found.first < other.found.last:
        return False
    by_many = story.word(draft.found.first).endswith(_BY_MANY) and draft.found.reading.tense != "noun"
    inside = story.word(draft.found.last) in _IN_IT
    return inside or (by_many and (draft.implied or _is_crowd(draft, other)))


def _is_crowd(draft: Draft, other: Draft) -> bool:
    """Whether those who cry are the crowd of the protest, or stand behind its verb."""
    crowd = [*other.crowd, *other.actors]
    return any(a.first < b.last and b.first < a.last for a in draft.actors for b in crowd)

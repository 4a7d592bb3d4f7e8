"""A headline tells of a body what its story says of who heads it ("الأمم المتحدة تدعو …", "دعا أمينها العام …")."""

import re

from waqai.facts.diplomacy.parties.party import PEOPLE, Party
from waqai.facts.diplomacy.story import Draft, Story

_SAID = frozenset(["REQUEST", "REJECT", "THREATEN", "ACCUSE", "SUPPORT"])
_WRITTEN_ON = re.compile("^(?:وال|بال|ال|لل)")


def is_by_its_head(story: Story, draft: Draft, other: Draft) -> bool:
    """Whether an act is that of the headline before it, said by someone whose title names the headline's body."""
    types = {one.found.reading.entry.attributes["type"] for one in (draft, other)}
    if len(types) > 1 or not types <= _SAID or len(draft.actors) != 1 or len(other.actors) != 1:
        return False
    if other.targets and not _names(draft.targets) <= _names(other.targets):
        return False
    holder, body = draft.actors[0], other.actors[0]
    if holder.kind not in PEOPLE or body.kind in PEOPLE:
        return False
    title = {_bare(word) for word in story.texts[holder.first : holder.last]}
    return {_bare(word) for word in body.folded.split()} <= title


def _names(parties: list[Party]) -> frozenset[str]:
    return frozenset(party.identity for party in parties)


def _bare(word: str) -> str:
    """A word without its article and what is written before it ("للأمم", "الأمم")."""
    return _WRITTEN_ON.sub("", word)

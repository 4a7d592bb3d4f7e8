"""Who keeps saying what a noun tells: "دأب X على انتقاد الاتفاق", "واصل X التنديد بالحصار"."""

from waqai.facts.diplomacy.context import bare, words
from waqai.facts.diplomacy.parties.party import Party
from waqai.facts.diplomacy.story import Clause, Story

_KEEPS, _BACK = words("keeps_doing"), 12
_IF = words("if_alone") | words("negation")
_SPOKEN = frozenset(["REQUEST", "ACCUSE", "REJECT", "SUPPORT", "THREATEN"])


def keeps_doing(story: Story, clause: Clause) -> list[Party]:
    """The subject of the verb of going on whose object the noun of a clause is, none where there is no such verb."""
    index = clause.found.first
    if clause.attribute("type") not in _SPOKEN or clause.found.reading.ending:
        return []
    index -= story.word(index - 1) in ("علي", "في")
    for verb in range(index - 1, max(clause.first, index - _BACK) - 1, -1):
        word = story.word(verb)
        if word in _KEEPS or bare(word) in _KEEPS:
            if story.word(verb - 1) in _IF:
                return []
            return _subject(story, clause, verb, index)
        if word in (":", ".", "؛"):
            break
    return []


def _subject(story: Story, clause: Clause, verb: int, last: int) -> list[Party]:
    """Whoever stands right behind the verb, or right before it where nothing else stands behind."""
    behind = story.parties.at.get(verb + 1)
    if behind and behind.prefix in ("", "ال") and behind.last <= last:
        return story.arguments.joined(behind)
    before = story.parties.ending.get(verb)
    if before is None or verb + 1 != last or before.first < clause.first or before.prefix not in ("", "ال"):
        return []
    return [before]

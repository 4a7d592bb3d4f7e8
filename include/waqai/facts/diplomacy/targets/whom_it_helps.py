"""Whether the party behind a noun of help gives it or gets it: who gives it has "to X" behind it."""

from waqai.facts.diplomacy.parties.party import Party
from waqai.facts.diplomacy.story import Clause, Story

_NEAR = 3
_TO = "ل"
_OTHER_WORDS = frozenset(["لم", "لن", "لا", "لدي", "لكن", "ليس", "لان", "لو"])


def gets_it(story: Story, clause: Clause, own: list[Party]) -> bool:
    """Whether no ل stands right behind the party of a noun ("دعم الوكالة على طاولة المجلس", "دعم اللاجئين")."""
    if not clause.attribute("gives") or not own:
        return False
    behind = (story.word(k) for k in range(own[-1].last, min(own[-1].last + _NEAR, clause.last)))
    return not any(word.startswith(_TO) and word not in _OTHER_WORDS for word in behind)

"""Two dots for the colon of a headline: "الوزير.. ندعو إلى الهدنة", "X خلال القمة.. لن نقبل"."""

from waqai.facts.diplomacy.parties.party import Party
from waqai.facts.diplomacy.predicates.predicates import read_word
from waqai.facts.diplomacy.speech.circumstances import reaches
from waqai.facts.diplomacy.story import Story

_REACH = 16
_DOT, _ELLIPSIS = ".", "…"
_NOT = frozenset(["لن", "لا", "لم"])
_LEADS = frozenset(['"', "نحن", "اننا"])


def speaks_before_dots(story: Story, first: int, last: int) -> list[Party]:
    """Who opens a line and says "we" behind its dots; nobody where more than an occasion stands between."""
    party = story.parties.at.get(first)
    if party is None or party.prefix not in ("", "ال"):
        return []
    speakers = story.arguments.joined(party)
    end = speakers[-1].last
    dots = next((k for k in range(end, min(end + _REACH, last)) if story.word(k) in (_DOT, _ELLIPSIS)), last)
    behind = _behind_dots(story, dots)
    if behind is None or behind >= last or not (dots == end or reaches(story.word, end, dots)):
        return []
    return speakers if _says_we(story, behind) else []


def _behind_dots(story: Story, dots: int) -> int | None:
    """The place behind two dots or more, None behind a full stop."""
    index = dots
    while story.word(index) == _DOT:
        index += 1
    if story.word(dots) == _ELLIPSIS:
        return dots + 1
    return index if index - dots > 1 else None


def _says_we(story: Story, index: int) -> bool:
    index += story.word(index) in _LEADS
    verb = story.word(index + (story.word(index) in _NOT))
    return verb.startswith(("ن", "سن")) and any(r.first_person and r.tense == "present" for r in read_word(verb))

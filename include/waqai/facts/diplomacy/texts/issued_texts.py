"""Who speaks in a text that he puts out: "أصدرت غانا بيانا يحمل كينيا المسؤولية", where the text does what he does."""

from waqai.facts.diplomacy.context import SPOKEN, bare, words
from waqai.facts.diplomacy.parties.party import Party
from waqai.facts.diplomacy.story import Clause, Story

_TEXTS, _ISSUES = words("issued_texts"), words("issues")
_ADJECTIVES = 2  # between a text and what it does: "رسالة مصورة تحمل", "بيانا شديد اللهجة يدين"
_SHORT = 4  # signs and pronouns are shorter than an adjective: "فيديو له وهو يثني"
_SHOWS = frozenset(["يظهر", "تظهر"])  # what a picture shows, no one says
# "تسجيلا يظهر أسيرا يناشد", "تسجيلا لأسير يناشد": a verb or somebody else stands between.
_OF_OTHERS = ("ي", "ل")
_BACK = 14


def issuer(story: Story, clause: Clause) -> list[Party]:
    """The subject of the verb of issuing whose object is the text right before a verb of the present."""
    found = clause.found
    if found.reading.tense != "present" or found.reading.prefix or found.reading.ending:
        return []
    if story.word(found.first) in _SHOWS or clause.attribute("type") not in SPOKEN:
        return []
    text = _text_before(story, clause)
    if text is None:
        return []
    for index in range(text - 1, max(clause.first, text - _BACK) - 1, -1):
        word = story.word(index)
        if word in _ISSUES or bare(word) in _ISSUES:
            return _subject(story, clause, index, text)
        if word in (".", "؛", ":"):
            break
    return []


def _text_before(story: Story, clause: Clause) -> int | None:
    """Where an indefinite text stands before a verb, with nothing but its adjectives between."""
    for index in range(clause.found.first - 1, max(clause.first, clause.found.first - 2 - _ADJECTIVES), -1):
        word = story.word(index)
        if word in _TEXTS:
            return index
        if len(word) < _SHORT or word.startswith(_OF_OTHERS) or index in story.parties.within:
            return None
    return None


def _subject(story: Story, clause: Clause, verb: int, text: int) -> list[Party]:
    """Who issues: behind the verb ("أصدرت غانا بيانا"), or before it ("غانا تصدر بيانا"), nobody but him in between."""
    behind = story.parties.at.get(verb + 1)
    if behind and behind.prefix in ("", "ال") and behind.last <= text:
        return [behind]
    before = story.parties.ending.get(verb)
    free = before is not None and before.prefix in ("", "ال") and before.first >= clause.first
    return [before] if before and free and story.word(verb)[:1] != "و" else []

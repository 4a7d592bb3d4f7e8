"""A text that the sentence before has for its subject goes on to speak: "وأضاف البيان أن …. ودعا غانا إلى …"."""

from waqai.facts.diplomacy.actors.agreement import is_feminine_verb
from waqai.facts.diplomacy.context import SPOKEN, words
from waqai.facts.diplomacy.parties.party import Party
from waqai.facts.diplomacy.parties.person_names import begins_name
from waqai.facts.diplomacy.story import Clause, Story

_TEXTS = words("texts_known")
_OPENING = 4  # words among which "added the statement" stands


def text_goes_on(story: Story, clause: Clause) -> list[Party]:
    """Whose that text is, before a verb with "and" that opens its sentence and agrees with the text."""
    found, number = clause.found, clause.number
    opens = found.first == clause.first and found.reading.prefix == "و" and number > 0
    if not opens or clause.attribute("type") not in SPOKEN or found.reading.tense not in ("perfect", "present"):
        return []
    behind = story.word(found.last)
    if found.last not in story.parties.at and behind not in words("prepositions") and begins_name(behind):
        return []  # "ودعا سامي غانا إلى …": another one speaks
    first = story.document.sentences[number - 1].first
    text = next((k for k in range(first + 1, first + _OPENING) if story.word(k) in _TEXTS), None)
    if text is None or story.word(text - 1) in words("prepositions"):
        return []
    if is_feminine_verb(found.reading, story.word(found.first)) != story.word(text).endswith("ه"):
        return []
    return story.speaker_near(number, 1)

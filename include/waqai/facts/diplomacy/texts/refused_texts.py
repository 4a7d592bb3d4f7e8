"""What a text demands that somebody refuses: "رفضت غانا مقترحا ينص على هدنة ويطالب كينيا بالانسحاب"."""

from waqai.facts.diplomacy.context import words
from waqai.facts.diplomacy.story import Clause, Story


def is_of_refused_text(story: Story, clause: Clause) -> bool:
    """Whether a verb of the present goes on with what a text does, which the act before it in the sentence refuses."""
    reading = clause.found.reading
    last = story.drafts[-1] if story.drafts and reading.tense == "present" and reading.prefix == "و" else None
    if last is None or last.sentence != clause.number or last.found.reading.entry.attributes["type"] != "REJECT":
        return False
    return any(story.word(k) in words("texts_refused") for k in range(last.found.last, clause.found.first))

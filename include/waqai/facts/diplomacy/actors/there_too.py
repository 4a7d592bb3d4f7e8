"""What a visitor does where he came, told by a verb joined to the visit: "زار الدوحة وبحث مع نظيره …"."""

from waqai.facts.diplomacy.actors.of_many import is_of_many
from waqai.facts.diplomacy.attributes.gazetteer import is_sure_place
from waqai.facts.diplomacy.parties.gender import is_feminine
from waqai.facts.diplomacy.parties.party import PEOPLE
from waqai.facts.diplomacy.story import Clause, Story


def goes_on_there(story: Story, clause: Clause) -> bool:
    """Whether who came somewhere does more there ("زار الدوحة وبحث مع …"); a verbal noun has no "with" beside it."""
    found, reading = clause.found, clause.found.reading
    joined = reading.tense == "perfect" and reading.prefix == "و" and not reading.ending
    if clause.attribute("type") != "CONSULT" or not joined or not story.focus or story.focus_sentence != clause.number:
        return False
    single = not is_of_many(reading, story.word(found.first)) and story.focus[0].kind in PEOPLE
    there = is_sure_place(story.tokens, found.first - 1) or story.word(found.last) == "مع"
    return single and there and not is_feminine(story.focus[0])

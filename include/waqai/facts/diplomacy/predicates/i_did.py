"""What one says that one has done: "الوزير: طلبت من غانا …", where "I asked" is spelt as "she asked" is."""

from waqai.facts.diplomacy.actors.subjects import PREPOSITIONS
from waqai.facts.diplomacy.actors.unwritten_subjects import lacks_its_subject
from waqai.facts.diplomacy.parties.gender import is_feminine
from waqai.facts.diplomacy.parties.party import PEOPLE, Party
from waqai.facts.diplomacy.story import Clause, Story


def says_i_did(story: Story, clause: Clause) -> list[Party]:
    """The man who speaks, where his words open with a verb that no woman or body is the subject of."""
    found, speaker = clause.found, story.speaker
    opens = story.word(found.first - 1) in (":", '"') and story.speaker_sentence == clause.number
    mine = found.reading.tense == "perfect" and not found.reading.ending and story.word(found.first).endswith("ت")
    if not (opens and mine) or len(speaker) != 1 or lacks_its_subject(story, clause):
        return []
    behind = story.word(found.last)
    if not (behind in PREPOSITIONS or behind.startswith("ال") or found.last in story.parties.at):
        return []  # "اتفقت طوائف على …": its subject, which no lexicon knows
    return speaker if speaker[0].kind in PEOPLE and not is_feminine(speaker[0]) else []

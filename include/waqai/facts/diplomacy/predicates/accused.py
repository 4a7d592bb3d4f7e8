"""Participles of charging that tell who is charged, not who charges ("منظمة متهمة بالقتل")."""

from waqai.facts.diplomacy.actors.subject_sides import over_adverb
from waqai.facts.diplomacy.actors.subjects import MARKS
from waqai.facts.diplomacy.predicates.predicates import Found
from waqai.facts.diplomacy.story import Story


def is_accused(story: Story, found: Found) -> bool:
    """Whether what of follows the participle at once, with no one charged between, and it belongs to a noun."""
    charging = found.reading.entry.attributes.get("charged_with")
    if found.reading.tense != "participle" or found.reading.prefix or not isinstance(charging, list):
        return False
    before = story.word(found.first - 1)
    passive = any(story.word(found.first).startswith(form) for form in charging)
    index = over_adverb(story.word, found.last)  # "متهما سابقا بالتجسس", "يصبح متهما على الفور ب…"
    index += 2 * (story.texts[index : index + 2] == ["علي", "الفور"])
    return passive and (before == '"' or before not in MARKS) and story.arguments.is_charge_at(found, index)

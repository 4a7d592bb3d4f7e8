"""Whether the subject of a verb is told before it, or a noun that no lexicon knows stands in its place."""

from waqai.facts.diplomacy.actors.agreement import is_masculine_verb
from waqai.facts.diplomacy.context import words
from waqai.facts.diplomacy.story import Clause, Story


def lacks_its_subject(story: Story, clause: Clause) -> bool:
    """Whether a noun that is no party and no plural object stands where the subject should, or one that is counted."""
    index = clause.found.last + (story.word(clause.found.last) in words("resumed"))  # "ورحب به العائدون"
    word = story.word(index)
    if word.isdigit() and clause.found.reading.ending:  # "and 11 others opposed it"
        return True
    known = index in story.parties.within or word in words("stop") or word in words("skip")
    known = known or word in words("acted_on") or _cannot_do_it(story, clause, word)
    if clause.wanted == clause.found.last + 1:  # the word asked for is the object
        return False
    return word.startswith("ال") and not known and not word.endswith(("ين", "ات"))


def _cannot_do_it(story: Story, clause: Clause, word: str) -> bool:
    """Whether a feminine noun stands right behind a masculine verb, and so is its object ("وانتقد الخطوة")."""
    masculine = is_masculine_verb(clause.found.reading, story.word(clause.found.first))
    return masculine and word.endswith("ه") and word not in words("men_in_ta")

"""Who acts where no subject is written: the one who acted or spoke last, a text, a visitor."""

from waqai.facts.diplomacy.actors.agreement import agreeing
from waqai.facts.diplomacy.actors.recalled import sender_before
from waqai.facts.diplomacy.actors.relative_heads import joined_to_relative
from waqai.facts.diplomacy.actors.unwritten_subjects import lacks_its_subject
from waqai.facts.diplomacy.actors.who_acted import (
    before_participle,
    speaker_over,
    told_before,
    visitor,
)
from waqai.facts.diplomacy.clauses.goes_on import GOES_ON, had_done, word_before
from waqai.facts.diplomacy.context import words
from waqai.facts.diplomacy.parties.party import Party
from waqai.facts.diplomacy.predicates.i_did import says_i_did
from waqai.facts.diplomacy.story import Clause, Story
from waqai.facts.diplomacy.texts.goes_on import text_goes_on
from waqai.facts.diplomacy.texts.refused_texts import is_of_refused_text
from waqai.facts.diplomacy.texts.writers import writer_of

_HE, _IN_IT = words("that_he"), words("in_it")
_THAT_BARE = words("that_bare")
# "after he did": behind these a verb may follow "that" at once.
_AFTER_THAT = words("before_that")


def recent(story: Story, clause: Clause) -> list[Party]:
    """Who acts where no subject is written: the one who acted or spoke last, in this sentence or the one before."""
    reading, number = clause.found.reading, clause.number
    if reading.tense == "participle":
        return before_participle(story, clause)
    if reading.first_person:
        return story.says_we(number)
    if of_me := says_i_did(story, clause):
        return of_me
    before = word_before(story, clause)
    if reading.tense == "perfect" and before in _THAT_BARE and story.word(clause.found.first - 2) not in _AFTER_THAT:
        return []  # "that the deploying of …": written as "he deployed"
    goes_on = reading.prefix.startswith(("و", "ف")) or before in GOES_ON or had_done(story, clause)
    if is_of_refused_text(story, clause) or joined_to_relative(story, clause):
        return []  # "X, who denied it and condemned the deed": whoever that is, no one told before
    he = before in _HE and not clause.attribute("anyone")  # "إنها ترفض القرار" has its subject, "إنه تم …" none
    unknown = not he and lacks_its_subject(story, clause)
    if (not goes_on and story.word(clause.found.last) not in _IN_IT) or unknown:
        return []
    if sender := sender_before(story, clause) or writer_of(story, clause) or text_goes_on(story, clause):
        return sender
    theme = story.theme(clause.first, clause.found.first) if number != story.focus_sentence else []
    told = (
        theme
        or visitor(story, clause)
        or speaker_over(story, clause)
        or story.focus_near(number, 1)
        or told_before(story, clause)
    )
    return agreeing(story, clause, told)

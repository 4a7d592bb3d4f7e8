"""Whom the pronoun on a verb means that is done to someone ("وطالبتها غانا بالرد"): told in the sentence before."""

from waqai.facts.diplomacy.arguments import own
from waqai.facts.diplomacy.context import words
from waqai.facts.diplomacy.parties.gender import is_feminine, is_masculine
from waqai.facts.diplomacy.parties.party import PEOPLE, Party
from waqai.facts.diplomacy.story import Clause, Story

_OF_ONE = ("ه", "ها")
_VERBS = ("perfect", "present")
_LED = words("prepositions")
# What has no will, so that nothing is asked of it.
_NO_ONE = frozenset(["texts", "sides"])


def is_done_to_someone(clause: Clause) -> bool:
    """Whether a verb has its object written onto it, which is someone and no thing."""
    reading = clause.found.reading
    return bool(clause.attribute("someone")) and reading.tense in _VERBS and reading.ending in (*_OF_ONE, "هم")


def meant_before(story: Story, clause: Clause, actors: list[Party]) -> list[Party]:
    """The first party told in the sentence before that the pronoun may mean, led by no preposition; none where none."""
    if clause.number == 0 or not _opens(story, clause):
        return []
    sentence = story.document.sentences[clause.number - 1]
    for index in range(sentence.first, sentence.last):
        party = story.parties.at.get(index)
        if party and party.prefix in ("", "ال") and story.word(index - 1) not in _LED and agrees(clause, party):
            return [] if own(party, actors) else [party]
    return []


def _opens(story: Story, clause: Clause) -> bool:
    """Whether a sentence begins with its verb, so that nobody is told in it before ("وكانت غانا قد اتهمته بالكذب")."""
    within = story.parties.within
    before = range(clause.first, clause.found.first)
    return all(k in within or story.word(k) in words("opens_clause") or story.word(k) == "،" for k in before)


def agrees(clause: Clause, party: Party) -> bool:
    """Whether a party is of the gender and number of the pronoun on a verb."""
    pronoun = clause.found.reading.ending
    if party.key in _NO_ONE or (party.kind in ("org", "pair") and party.bare):
        return False
    if pronoun == "هم":
        return party.kind in ("movement", "nationals")
    if pronoun == "ها":
        return party.kind not in ("nationals",) and (is_feminine(party) or party.kind == "movement")
    return party.kind in PEOPLE or is_masculine(party) or (party.kind in ("org", "body") and not is_feminine(party))

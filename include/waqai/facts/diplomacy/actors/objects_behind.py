"""Whether the party behind a verb is its object, and no subject: "وطالبت غانا" after Kenya spoke asks Ghana."""

from waqai.facts.diplomacy.actors.agreement import is_feminine_verb, is_masculine_verb, is_nominative, may_do
from waqai.facts.diplomacy.actors.asked_before import asked_before
from waqai.facts.diplomacy.actors.endangered import is_endangered
from waqai.facts.diplomacy.actors.enemies import is_enemy_warned
from waqai.facts.diplomacy.actors.recent import recent
from waqai.facts.diplomacy.actors.relative_objects import is_of_a_time, takes_up_its_head
from waqai.facts.diplomacy.actors.who_acted import urged_before, visitor
from waqai.facts.diplomacy.clauses.goes_on import word_before
from waqai.facts.diplomacy.context import SPOKEN, words
from waqai.facts.diplomacy.parties.gender import is_feminine, is_masculine
from waqai.facts.diplomacy.parties.latter import is_latter
from waqai.facts.diplomacy.parties.party import Party
from waqai.facts.diplomacy.predicates.objects_written import has_object, is_blamed
from waqai.facts.diplomacy.story import THAT, Clause, Story
from waqai.facts.diplomacy.texts.asked_by_texts import is_of_resolution

_NOUN_AND_ADJECTIVE = 2
_HE, _IN_IT = words("that_he"), words("in_it")


def is_object(story: Story, clause: Clause, actors: list[Party]) -> bool:
    """Whether the party behind a verb is its object: it does not agree, or another subject stands before it."""
    found, behind = clause.found, story.word(clause.found.last)
    if is_latter(story.word(actors[0].first)) or asked_before(story, clause, actors):
        return False
    if is_nominative(story.word(actors[0].first), actors[0]):
        return False
    if is_enemy_warned(story, clause, actors) or urged_before(story, clause, actors):
        return True
    if actors[0].first < found.first or "direct" not in found.reading.entry.attributes.get("target", ()):
        return False
    if found.reading.ending:  # the pronoun is the object: "condemned it X"
        return False
    if takes_up_its_head(story.word(found.first - 1), "", behind):  # "which X threatens with"
        return False
    if word_before(story, clause) in _HE:  # "that he backs X"
        return True
    if behind in _IN_IT:  # "in which he calls on X", but "in which X calls on Y"
        if is_of_a_time(story.word, found.first):
            return False
        return not has_object(story, actors) or is_blamed(clause, actors, found.last + 1)
    if is_of_resolution(story, clause, actors):
        return True
    return is_endangered(story, clause, actors) or _is_of_another(story, clause, actors)


def _is_of_another(story: Story, clause: Clause, actors: list[Party]) -> bool:
    """Whether a verb that stands at the head of its clause is another's than the party's behind it."""
    found, verb = clause.found, story.word(clause.found.first)
    if is_masculine_verb(found.reading, verb) and is_feminine(actors[0]) and actors[0].first == found.last:
        return True
    if story.focus_sentence != clause.number and not recent(story, clause):
        return False
    if is_masculine_verb(found.reading, verb) and is_feminine(actors[0]):
        return True
    if is_feminine_verb(found.reading, verb) and is_masculine(actors[0]):
        return True
    if story.word(found.first - 1) == "حيث" and clause.attribute("mode") == "meet":  # "went there, where he met X"
        return bool(recent(story, clause)) and not has_object(story, actors)
    if found.reading.prefix.startswith(("و", "ف")) or story.word(found.first - 1) in THAT:
        same = any(a.identity == b.identity for a in story.focus for b in actors)
        told = (story.focus_sentence == clause.number and may_do(story.focus, found.reading, verb)) or _speaker_may(
            story, clause
        )
        told_before = (told or bool(visitor(story, clause))) and not _are_any(story, actors[0])
        return told_before and not same and (not has_object(story, actors) or is_blamed(clause, actors, found.last))
    return False


def _are_any(story: Story, party: Party) -> bool:
    """Whether a party is of no one's in particular, who are not asked for anything: "وطالبت منظمات حقوقية ب…"."""
    told = [story.word(k) for k in range(party.first, party.last)]
    adjective = len(told) == _NOUN_AND_ADJECTIVE and told[1].endswith("يه")
    return adjective and party.kind == "org" and not any(word.startswith("ال") for word in told)


def _speaker_may(story: Story, clause: Clause) -> bool:
    """Whether who speaks in a sentence may go on, who speaks of another ("قال X إن Y رفضت …، ودعا")."""
    reading, verb = clause.found.reading, story.word(clause.found.first)
    speaks = clause.attribute("type") in SPOKEN and story.speaker_sentence == clause.number
    return speaks and len(story.speaker) == 1 and may_do(story.speaker, reading, verb)

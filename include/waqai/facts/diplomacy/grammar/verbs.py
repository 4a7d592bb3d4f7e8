"""Acts told by a verb or a participle: whose they are, where the subject is written and where it is not."""

from waqai.facts.diplomacy.actors.agreement import is_feminine_verb
from waqai.facts.diplomacy.actors.behind_objects import behind_object
from waqai.facts.diplomacy.actors.by_whom import agent_behind
from waqai.facts.diplomacy.actors.crews import crew
from waqai.facts.diplomacy.actors.described import (
    are_several,
    headline_subject,
    many_before,
    told_subject,
    unknown_subject,
)
from waqai.facts.diplomacy.actors.did_before import did_before, never_did
from waqai.facts.diplomacy.actors.enemies import is_term
from waqai.facts.diplomacy.actors.may_act import may_act
from waqai.facts.diplomacy.actors.objects_behind import is_object
from waqai.facts.diplomacy.actors.of_many import is_of_many
from waqai.facts.diplomacy.actors.recent import recent
from waqai.facts.diplomacy.actors.relative_heads import is_led_body, relative_head
from waqai.facts.diplomacy.actors.subjects import RELATIVES
from waqai.facts.diplomacy.actors.there_too import goes_on_there
from waqai.facts.diplomacy.actors.unwritten_subjects import lacks_its_subject
from waqai.facts.diplomacy.actors.was_doing import has_noun_before
from waqai.facts.diplomacy.actors.who_acted import both_before, visitor
from waqai.facts.diplomacy.clauses.called_so import is_called_so
from waqai.facts.diplomacy.clauses.goes_on import is_led_masdar, is_masdar, word_before
from waqai.facts.diplomacy.clauses.of_plans import is_of_a_plan
from waqai.facts.diplomacy.context import SPOKEN, words
from waqai.facts.diplomacy.drafting import draft_of
from waqai.facts.diplomacy.parties.gender import is_feminine
from waqai.facts.diplomacy.parties.name_parts import is_name_part
from waqai.facts.diplomacy.parties.party import Party
from waqai.facts.diplomacy.parties.second_states import with_second_state
from waqai.facts.diplomacy.predicates.accused import is_accused
from waqai.facts.diplomacy.predicates.predicates import Found, read_word
from waqai.facts.diplomacy.speech.ones_own import by_ones_own
from waqai.facts.diplomacy.story import Clause, Draft, Story
from waqai.facts.diplomacy.texts.issued_texts import issuer
from waqai.facts.diplomacy.texts.makers import text_before, text_makers

_WHAT_DOES = words("what_does")
_STATEMENTS = words("statements")
_PRONOUNCED = words("pronounced")
# Acts on what is written, so that a text behind the verb is no subject ("أيد البيان عشرون نائبا").
_ON_TEXTS = frozenset(["REJECT", "SUPPORT"])
# What one does in words after another deed: "responded and called it …".
_ANSWERS = frozenset(["ACCUSE", "REJECT", "SUPPORT"])
# Deeds that one does beside another, with a verb of their own.
_SHARED = frozenset(["AGREE", "AID", "CONCEDE", "MOBILIZE", "RETREAT", "SANCTION"])
_HE = words("that_he")
_AT_HIM = frozenset(["اليه", "اليها", "اليهم", "له", "لها", "لهم"])


def read_verb(story: Story, clause: Clause) -> Draft | None:
    """The act of a verb or participle, None where no party is its subject."""
    found, number = clause.found, clause.number
    participle = found.reading.tense == "participle"
    if _tells_no_act(story, clause):
        return None
    unwritten = participle or found.reading.first_person
    described = bool(clause.attribute("described")) and not unwritten
    if own := by_ones_own(story, clause):
        return draft_of(story, clause, own, True)
    actors = _written_subject(story, clause, described, unwritten)
    actors = with_second_state(story, text_makers(story, actors) or actors)
    if agent := agent_behind(story, clause, actors):
        draft = draft_of(story, clause, agent, False)
        if draft and actors:
            draft.targets = actors
        return draft
    implied = not actors or is_object(story, clause, actors)
    behind = story.word(found.last)
    if (implied or _is_text(actors)) and (behind in _STATEMENTS or behind in _PRONOUNCED):  # "the statement called on"
        actors = story.focus_near(number, 2) or story.speaker_near(number, 2) or actors
        implied = True
    elif implied:
        actors, implied = _implied(story, clause, described, unwritten)
    elif not (story.is_aside(found, number) or is_led_masdar(story, found) or _is_mentioned(story, found, actors)):
        story.act(actors, number)
    draft = draft_of(story, clause, actors, implied) if may_act(story, clause, actors, implied) else None
    if draft and implied and found.first == clause.first and actors == story.focus:
        story.act(actors, number)  # the sentence goes on to tell of him
    return draft


def _is_mentioned(story: Story, found: Found, actors: list[Party]) -> bool:
    """Whether a doer is only told of in passing, by the relative clause of one that a preposition leads."""
    return story.word(found.first - 1) in RELATIVES and is_led_body(story, actors[0])


def _implied(story: Story, clause: Clause, described: bool, unwritten: bool) -> tuple[list[Party], bool]:
    """Who acts where no known subject is written, and whether nothing beside the verb tells it."""
    found, number = clause.found, clause.number
    if has_noun_before(story.word, found, clause.first):
        return [], True
    before = word_before(story, clause)
    then = before == "ثم" and number == story.focus_sentence
    same = before in _HE or (then and not is_of_many(found.reading, story.word(found.first)))
    explicit = clause.attribute("explicit") and not found.reading.first_person and not same
    beside = _beside(story, clause) if explicit else recent(story, clause)
    actors = _many(story, clause) or beside
    spoken = clause.attribute("type") in SPOKEN and not clause.attribute("by")
    implied = True
    if not actors and not unwritten and (described or spoken):
        actors = unknown_subject(story, clause)
        implied = not actors
        if actors:  # "دعا الفلاني غانا إلى الرد، وانتقد كينيا": he goes on
            story.act(actors, number)
    if clause.attribute("between") and not actors:
        actors = story.arguments.between(found.last, clause.last)
        implied = not actors
    return actors, implied


def _beside(story: Story, clause: Clause) -> list[Party]:
    """Who does a deed whose subject must stand beside it: the doer of the one before, who is on the visit told."""
    return _doer_beside(story, clause) or _shared(story, clause) or visitor(story, clause)


def _tells_no_act(story: Story, clause: Clause) -> bool:
    """Whether a verb tells of those counted ("145 accused"), of the accused, or of what is only seen ("footage").

    What "prompts" or proves something does so without a word: "مما دعا غانا إلى …", "ما يدين الوزير".
    """
    found, before = clause.found, story.word(clause.found.first - 1)
    counted = found.reading.tense == "participle" and before[-1:].isdigit()
    prompts = found.reading.entry.id == "call_verb" or found.reading.tense == "present"
    proves = before in _WHAT_DOES and prompts and not found.reading.ending
    seen = bool(clause.attribute("described") and (proves or before in words("records")))
    of_others = is_accused(story, found) or is_term(story, clause) or is_called_so(story, clause)
    of_others = of_others or _is_ousting(story, clause) or is_name_part(story, clause) or never_did(story, clause)
    return counted or seen or of_others or is_of_a_plan(story, clause) or _is_levelled_at_him(story, clause)


def _is_levelled_at_him(story: Story, clause: Clause) -> bool:
    """Whether charges are only told to be levelled at the one a relative clause is of ("الوزير الذي وجهت إليه تهم")."""
    found = clause.found
    relative = story.word(found.first - 1) in RELATIVES and found.reading.tense == "perfect"
    return relative and story.word(found.last) in _AT_HIM and clause.wanted == found.last + 2


def _is_ousting(story: Story, clause: Clause) -> bool:
    """Whether "the ousting of X" is told behind "that", where X would seem to oust."""
    return clause.attribute("type") == "SANCTION" and is_masdar(story, clause.found)


def _written_subject(story: Story, clause: Clause, described: bool, unwritten: bool) -> list[Party]:
    """Whoever the sentence has for the subject, known or told by what he is; `unwritten`: the form has it within."""
    told = [] if unwritten else relative_head(story, clause) or issuer(story, clause)
    actors = told or ([] if unwritten else did_before(story, clause))
    actors = actors or ([] if unwritten else story.arguments.subject(clause.found, clause.first, clause.last))
    if clause.wanted and any(actor.first < clause.wanted <= actor.last for actor in actors):
        actors = []  # the word asked for (forces, diplomats) is the object, not the subject
    if not unwritten and clause.attribute("type") in SPOKEN:
        actors = text_before(story, clause, actors) or actors
    if described and not (actors and actors[0].first < clause.found.first):
        actors = headline_subject(story, clause) or actors or told_subject(story, clause)
    elif not (actors or unwritten or clause.attribute("by")) and clause.attribute("type") in SPOKEN:
        headline = [] if clause.attribute("type") == "THREATEN" else headline_subject(story, clause)
        actors = headline or told_subject(story, clause, of_people=clause.attribute("type") in _ON_TEXTS)
    return actors or crew(story, clause) or ([] if unwritten else behind_object(story, clause))


def _is_text(actors: list[Party]) -> bool:
    """Whether it is a text that "calls on" or "rejects": its makers do."""
    return len(actors) == 1 and actors[0].key == "texts"


def _many(story: Story, clause: Clause) -> list[Party]:
    """Who acts by a verb of many: who stand before it, but for those whose act it goes on with ("اجتمعوا … وطلبوا")."""
    reading, focus = clause.found.reading, story.focus
    if both := both_before(story, clause):
        return both
    if not is_of_many(reading, story.word(clause.found.first)) or clause.attribute("type") == "PROTEST":
        return []
    goes_on = reading.prefix.startswith(("و", "ف")) and story.focus_sentence == clause.number
    if goes_on and (len(focus) > 1 or any(are_several(story, party) for party in focus)):
        return focus
    return many_before(story, clause)


def _doer_beside(story: Story, clause: Clause) -> list[Party]:
    """The subject that a verb shares with the verb right before it: "ردت الحركة واعتبرت …"."""
    party = story.parties.ending.get(clause.found.first) if clause.found.reading.prefix == "و" else None
    if party is None or party.first <= clause.first or party.prefix not in ("", "ال"):
        return []
    if clause.attribute("type") not in _ANSWERS or story.word(party.first).endswith("ين"):  # objects as well
        return []
    tenses = {reading.tense for reading in read_word(story.word(party.first - 1))}
    return [party] if tenses & {"perfect", "present"} else []


def _shared(story: Story, clause: Clause) -> list[Party]:
    """The subject that a deed shares with the verb before it in its sentence ("سحبت الحكومة سفيرها وأغلقت الحدود")."""
    reading, focus = clause.found.reading, story.focus
    verb = story.word(clause.found.first)
    if goes_on_there(story, clause):
        return focus
    if clause.attribute("type") not in _SHARED or not focus or story.focus_sentence != clause.number:
        return []
    if reading.tense != "perfect" or reading.prefix != "و" or reading.ending:
        return []
    if lacks_its_subject(story, clause) or is_of_many(reading, verb):
        return []
    return focus if is_feminine_verb(reading, verb) and is_feminine(focus[0]) else []  # a masculine one may be a noun

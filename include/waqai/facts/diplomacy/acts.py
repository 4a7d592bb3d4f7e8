"""Reads a document's sentences in order and gives its acts, told twice or not."""

from collections.abc import Callable

from waqai.facts.diplomacy.attributes.threats_if import as_threat
from waqai.facts.diplomacy.clauses.act_clauses import bounded
from waqai.facts.diplomacy.clauses.datelines import end_of_dateline
from waqai.facts.diplomacy.context import PUNCTUATION, words
from waqai.facts.diplomacy.grammar.charges import may_charge, read_charge
from waqai.facts.diplomacy.grammar.masdars import may_be_done, read_masdar
from waqai.facts.diplomacy.grammar.nouns import read_noun
from waqai.facts.diplomacy.grammar.presence import read_presence
from waqai.facts.diplomacy.grammar.verbs import read_verb
from waqai.facts.diplomacy.predicates.hopeful import DUTY, NEVER, hopeful_readings
from waqai.facts.diplomacy.predicates.predicates import Found, Reading, find_at, is_of_saying, may_be_verb, read_word
from waqai.facts.diplomacy.speech.declared import hear_declaration
from waqai.facts.diplomacy.speech.headline_speakers import hear_headline
from waqai.facts.diplomacy.speech.heard import hear_after_quote, hear_source
from waqai.facts.diplomacy.speech.on_them import ON_THEM, read_on_them
from waqai.facts.diplomacy.speech.said_by import hear, says_of_oneself
from waqai.facts.diplomacy.speech.speech import (
    may_be_said,
    may_vow,
    must,
    read_duty,
    read_refusal,
    read_said,
    read_vow,
)
from waqai.facts.diplomacy.story import THAT, Clause, Draft, Story
from waqai.facts.document import Span

# By the kind of a predicate's entry: what must be so before its clause is looked for, which is seldom so, and how its
# act is read.
_Way = tuple[Callable[[Story, Clause], bool] | None, Callable[[Story, Clause], Draft | None]]
_WAYS: dict[str | None, _Way] = {
    "noun": (None, read_noun),
    "phrase": (None, read_noun),
    "modal": (may_be_said, read_said),
    "reported": (may_be_said, read_said),
    "charge_alone": (may_be_said, read_said),
    "charge": (may_charge, read_charge),
    "vow": (may_vow, read_vow),
}
_BY_VERB: _Way = (None, read_verb)
_BY_MASDAR: _Way = (may_be_done, read_masdar)
_ASKED = words("asked")
_LEADS = words("prepositions") | words("because_of") | {"رغم", "وسط"}
_OF_THEM = words("of_them_that")
_TANWIN = "\u064b"
_TEH = "\u0629"


def read_story(story: Story) -> None:
    """Finds all acts in order. A word that begins no predicate costs one look-up."""
    for number, sentence in enumerate(story.document.sentences):
        last = sentence.last
        first = end_of_dateline(story.tokens, story.texts, sentence.first, last)
        hear_headline(story, number, first, last)
        hear_declaration(story, number, first, last)
        hear_source(story, number, first, last)
        hear_after_quote(story, number, first, last)
        present = read_presence(story, number, sentence)
        if present:
            story.drafts.append(present)
        for place, readings in hopeful_readings(story.texts[first:last], story.parties.known[first:last]):
            index = first + place
            if story.texts[index] == DUTY:
                draft = read_duty(story, index, number, last)
            elif story.texts[index] in ON_THEM:
                draft = read_on_them(story, index, number, must())
            else:
                draft = _at(story, readings, index, number, sentence)
                if draft is None and story.texts[index] == NEVER:
                    draft = read_refusal(story, index, number, last)
            if draft:
                story.drafts.append(draft)


def _at(story: Story, readings: list[Reading], index: int, number: int, sentence: Span) -> Draft | None:
    """The act of the predicate that begins at a word; a word of saying gives none, and is remembered."""
    first, last, word = sentence.first, sentence.last, story.texts[index]
    predicates = [
        found
        for found in find_at(story.texts, readings, index, last)
        if not found.reading.of_me or says_of_oneself(story, found, number)
    ]
    if word[-1] == "ا":
        predicates = [found for found in predicates if not _is_accusative(story, found)]
    elif word[-1] == "ه":
        predicates = [f for f in predicates if not (_is_noun_in_teh(story, f) or _is_led(story, f))]
    if not predicates or (word[-1] in "هن" and index > first and _is_mere_adjective(story, index)):
        return None
    if word in _ASKED and _is_asked_of(story, index):  # a demand in what one says; else nothing
        predicates = [found for found in predicates if found.reading.entry.id == "asked_of_them"]
    party = story.parties.within.get(index)
    named = party and (party.first < index or party.prefix in ("", "ال"))
    if named and not any(found.reading.entry.attributes.get("nominal") for found in predicates):
        return None
    for found in predicates:
        if found.reading.entry.id == "say":
            if hear(story, found, number, first, last):
                return None
            continue
        clause, (may_tell, read) = Clause(found, number, first, last), _way_of(found)
        if (may_tell and not may_tell(story, clause)) or not bounded(story, clause):
            continue
        if draft := read(story, clause):
            # "Called the step unjust, and that …": its doer speaks.
            by_noun = found.reading.tense == "noun"  # "moving the embassy" is spelt as "he passed on"
            if is_of_saying(word) and not (by_noun or draft.implied or story.is_aside(found, number)):
                story.speak(draft.actors, number)
            return as_threat(story, draft, last)
    return None


def _is_accusative(story: Story, found: Found) -> bool:
    """Whether what is read as a verb of two, by its ا, is written as an accusative ("طالباً دعمهما": asking)."""
    verb = found.reading.tense == "perfect" and not found.reading.ending
    return verb and _TANWIN in story.document.words(found.first, found.first + 1)


def _is_noun_in_teh(story: Story, found: Found) -> bool:
    """Whether what is read as a verb with a pronoun, ه, is written as a noun: القوة is no "they threw him"."""
    verb = found.reading.ending and found.reading.tense != "noun"
    return bool(verb) and _TEH in story.document.words(found.first, found.first + 1)


def _is_led(story: Story, found: Found) -> bool:
    """Whether what is spelt as a participle is a noun, since a preposition leads it ("رغم مطالبة الرئيس بالحوار")."""
    return found.reading.tense == "participle" and not found.reading.prefix and story.word(found.first - 1) in _LEADS


def _way_of(found: Found) -> _Way:
    """How a predicate's act is read: by the kind of its entry, a deed's verbal noun by its own grammar."""
    kind = found.reading.entry.attributes.get("kind")
    if kind == "deed" and found.reading.tense == "noun":
        return _BY_MASDAR
    return _WAYS.get(kind, _BY_VERB)


def _is_asked_of(story: Story, index: int) -> bool:
    """Whether a participle tells what is asked of its party ("غانا مطالبة بالرد"): nothing stands before the party.

    So it does right behind the pronoun of one told before ("لأنها مطالبة برد سريع", "وهي مطالبة بالرد").
    """
    if story.word(index - 1) in _OF_THEM:
        return True
    party = story.parties.ending.get(index)
    if party is None:
        return False
    before = story.word(party.first - 1)
    return before in THAT or not before[:1].isalpha() or party.prefix == "و"


def _describes_plural(story: Story, index: int) -> bool:
    """Whether a plural participle describes people whom no lexicon knows ("ستة متهمين مؤيدين للحركة")."""
    before = story.word(index - 1)
    plural = before.endswith(("ين", "ون")) and len(before) > 4 and not before.startswith(("ال", "وال", "بال", "لل"))
    participle = any(reading.tense == "participle" for reading in read_word(story.word(index)))
    return participle and plural and index not in story.parties.ending and not may_be_verb(before)


def _is_mere_adjective(story: Story, index: int) -> bool:
    """Whether a feminine participle belongs to the noun before it ("ردود رافضة") and tells what no one does.

    A noun that is definite has no such adjective: "انسحبت كينيا من المحادثات متهمة غانا …", nor is one that has an
    object: "أغلقت طرقا أخرى متهمة الحركة …".
    """
    if story.word(index).endswith(("ين", "ون")):
        return _describes_plural(story, index)
    if not story.word(index).endswith("ه"):
        return False
    before, party = story.word(index - 1), story.parties.at.get(index + 1)
    if party and party.prefix == "ال" and before not in words("prepositions"):
        return False
    if before in PUNCTUATION or before in words("days"):
        return False
    if before.lstrip("وبفك").startswith(("ال", "لل")) or before.endswith(("ها", "هم", "نا")):
        return False
    readings = read_word(story.word(index))
    return any(reading.tense == "participle" for reading in readings) and index not in story.parties.ending

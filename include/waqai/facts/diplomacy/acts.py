"""Reads a document's sentences in order and gives its acts, told twice or not."""

from collections.abc import Callable, Collection

from waqai.facts.diplomacy.asks import NOWHERE, Asks, asks_of, end_of
from waqai.facts.diplomacy.charges import read_charge
from waqai.facts.diplomacy.clauses import left_edge
from waqai.facts.diplomacy.context import PUNCTUATION, words
from waqai.facts.diplomacy.drafting import PEOPLE
from waqai.facts.diplomacy.gender import is_feminine
from waqai.facts.diplomacy.heads import is_direct
from waqai.facts.diplomacy.heard import hear_after_quote, hear_source, passed_on, teller, told_speaker
from waqai.facts.diplomacy.hopeful import DUTY, hopeful_readings
from waqai.facts.diplomacy.masdars import read_masdar
from waqai.facts.diplomacy.nouns import read_noun
from waqai.facts.diplomacy.objects import object_end
from waqai.facts.diplomacy.person_names import begins_name
from waqai.facts.diplomacy.predicates import Found, Reading, find_at, read_word
from waqai.facts.diplomacy.presence import read_presence
from waqai.facts.diplomacy.speech import hear_headline, read_duty, read_said, read_vow
from waqai.facts.diplomacy.status import negated, prevented, unreal
from waqai.facts.diplomacy.story import DAMMA, THAT, Clause, Draft, Story
from waqai.facts.diplomacy.told_names import named_teller
from waqai.facts.diplomacy.verbs import read_verb
from waqai.facts.document import Span

_READERS = {
    "noun": read_noun,
    "phrase": read_noun,
    "modal": read_said,
    "reported": read_said,
    "charge_alone": read_said,
    "charge": read_charge,
    "vow": read_vow,
}
_LEAD = 5
_TAKEN_UP = 4
_LED_FAR = 14
# What a verb is done to stands before these.
_PAST_OBJECT = words("past_object")
_ASKED = words("asked")
_TAKES_UP = frozenset(["به", "بها", "بهم", "اليه", "اليها", "عنه", "عنها"])
_BACKED_BY = words("backed_by")
_COMMAS = frozenset(["،", ","])
_OPENS_SPEECH = words("opens_speech")
_OF_MYSELF = words("of_myself")
_SAYS = PEOPLE | {"org", "body"}
_ALSO = frozenset(["كما", "ثم", "كذلك"])
_SAID_TO = frozenset(["الي", "علي", "من"])
_MOST_ASIDE = 12
_NOT_DONE = frozenset(["لم", "لا", "ولم", "ولا"])


def read_story(story: Story) -> None:
    """Finds all acts in order. A word that begins no predicate costs one look-up."""
    for number, sentence in enumerate(story.document.sentences):
        hear_headline(story, number, sentence.first, sentence.last)
        hear_source(story, number, sentence.first, sentence.last)
        hear_after_quote(story, number, sentence.first, sentence.last)
        present = read_presence(story, number, sentence)
        if present:
            story.drafts.append(present)
        for place, readings in hopeful_readings(story.texts[sentence.first : sentence.last]):
            index = sentence.first + place
            if place and story.texts[index] == DUTY:
                draft = read_duty(story, index, number, sentence.last)
            else:
                draft = _at(story, readings, index, number, sentence)
            if draft:
                story.drafts.append(draft)


def _at(story: Story, readings: list[Reading], index: int, number: int, sentence: Span) -> Draft | None:
    """The act of the predicate that begins at a word; a word of saying gives none, and is remembered."""
    first, last = sentence.first, sentence.last
    predicates = [
        found
        for found in find_at(story.texts, readings, index, last)
        if not found.reading.of_me or _says_of_oneself(story, found)
    ]
    if not predicates or _is_mere_adjective(story, index) or _is_asked_of(story, index):
        return None
    party = story.parties.within.get(index)
    named = party and (party.first < index or party.prefix in ("", "ال"))
    if named and not any(found.reading.entry.attributes.get("nominal") for found in predicates):
        return None
    for found in predicates:
        if found.reading.entry.id == "say":
            if _hear(story, found, number, first, last):
                return None
            continue
        clause = _clause(story, found, number, first, last)
        draft = _reader(found)(story, clause) if clause else None
        if draft:
            if _is_of_saying(story.word(index)) and not draft.implied:
                story.speak(draft.actors, number)
            return draft
    return None


def _speak_on(story: Story, number: int, at: int) -> None:
    """Who acted last speaks, where no one has spoken so far ("دعا الوزير إلى الهدوء. وقال إنه …")."""
    actors = story.focus_near(number, 1)
    if actors and actors[0].kind in PEOPLE:
        story.speak(actors, number)
    elif not actors and number:  # "وثقت المنظمة كذا. وقالت إن …": whom the sentence before tells of
        before = story.document.sentences[number - 1]
        told = story.arguments.main_subject(before.first, before.last)
        if told and told[0].kind in _SAYS and is_feminine(told[0]) == story.word(at).endswith("ت"):
            story.speak(told, number)


def _reader(found: Found) -> Callable[[Story, Clause], Draft | None]:
    """How a predicate's act is read: by the kind of its entry, a deed's verbal noun by its own grammar."""
    kind = str(found.reading.entry.attributes.get("kind"))
    if kind == "deed" and found.reading.tense == "noun":
        return read_masdar
    return _READERS.get(kind, read_verb)


def _is_by_unknown(story: Story, found: Found, first: int, last: int) -> bool:
    """Whether someone speaks whom no lexicon knows: what may be a name stands behind the verb that opens a sentence."""
    if (
        found.first != first
        or found.last >= last
        or found.reading.first_person
        or found.reading.tense not in ("perfect", "present")
    ):
        return False
    return begins_name(story.word(found.last))


def _is_of_saying(word: str) -> bool:
    """Whether a predicate is a verb of saying too ("called the step unjust, and that …"), so that its doer speaks."""
    return any(reading.entry.id == "say" for reading in read_word(word))


def _hear(story: Story, found: Found, number: int, first: int, last: int) -> bool:
    """Takes in who speaks by a verb of saying, and says whether its subject is written."""
    if found.reading.first_person:  # "we believe that X …": neither X nor anyone else begins to speak
        return False
    opens = _opens_speech(story, found)
    goes_on = opens and (found.reading.prefix.startswith(("و", "ف")) or story.word(found.first - 1) in _ALSO)
    if goes_on and story.speaker_near(number, 1):  # "and added that X …": X does not speak
        story.keep_speaking(number)
        return False
    if handed_on := passed_on(story, found, last):
        story.quote(handed_on, number)
        return True
    subject = [] if found.reading.rest else story.arguments.subject(found, first, last)
    if subject and opens and subject[0].first >= found.last:  # "believes that X …"
        subject = []
    if subject:
        story.speak(subject, number)
    elif told := told_speaker(story, found, last):
        story.quote(told, number)
        return True
    elif people := teller(story, found, last):
        story.act(people, number)
    elif named := named_teller(story, found, last):
        story.speak(named, number)
        return True
    elif _is_by_unknown(story, found, first, last):
        story.forget()
    elif goes_on:
        _speak_on(story, number, found.first)
    return bool(subject)


def _says_of_oneself(story: Story, found: Found) -> bool:
    """Whether "I do" stands where a speaker's own words do: at their mark, behind "that I" or joined to another."""
    return story.word(found.first - 1) in _OF_MYSELF or found.reading.prefix in ("و", "ف")


def _opens_speech(story: Story, found: Found) -> bool:
    """Whether what is said follows a verb of saying at once; a quote may hold a name instead."""
    index = found.last + (story.word(found.last) in _SAID_TO)
    named = story.parties.at.get(index + 1) if story.word(index) == '"' else None
    return story.word(index) in _OPENS_SPEECH and not (named and story.word(named.last) == '"')


def _is_asked_of(story: Story, index: int) -> bool:
    """Whether a participle tells what is asked of its party ("غانا مطالبة بالرد"): nothing stands before the party."""
    party = story.parties.ending.get(index) if story.word(index) in _ASKED else None
    if party is None:
        return False
    before = story.word(party.first - 1)
    return before in THAT or not before[:1].isalpha() or party.prefix == "و"


def _is_mere_adjective(story: Story, index: int) -> bool:
    """Whether a feminine participle belongs to the noun before it ("ردود رافضة") and tells what no one does."""
    if not story.word(index).endswith("ه") or story.word(index - 1) in PUNCTUATION:
        return False
    readings = read_word(story.word(index))
    return any(reading.tense == "participle" for reading in readings) and index not in story.parties.ending


def _clause(story: Story, found: Found, number: int, first: int, last: int) -> Clause | None:
    """The clause of a predicate; None where it is negated, unreal or passive, or its entry's words say otherwise."""
    asks, tokens = asks_of(found.reading.entry), story.tokens
    if _is_weak(story, found, asks):
        return None
    told_by_verb = asks.kind in (None, "verb", "deed")
    reach = _reach(story, found, asks, last) if told_by_verb else _end_of_saying(story, found, last)
    if asks.near is not None:
        reach = min(reach, found.last + asks.near)
    wanted = _wanted(story, found, asks, first, reach)  # first, since it is what most readings of a word fail by
    if wanted == NOWHERE:
        return None
    if _is_negated(story, found, first) or unreal(tokens, found, first) or prevented(tokens, found, first):
        return None
    if _is_passive(story, found.first):
        return None
    end = story.edge(found.last, last)
    if end_of(asks.unless, story.texts, found.first, max(end, reach)) not in (None, NOWHERE):
        return None
    if not _is_led_as_asked(story, found, asks, first):
        return None
    if wanted and wanted > end:
        end = story.edge(wanted, last)
    return Clause(found, number, first, last, end, wanted)


def _is_negated(story: Story, found: Found, first: int) -> bool:
    """Whether a negation bars a predicate; one of what is left undone (its entry's `undone`) needs one of its own."""
    if found.reading.entry.attributes.get("undone"):
        return story.word(found.first - 1) not in _NOT_DONE
    return negated(story.tokens, found.first, first)


def _wanted(story: Story, found: Found, asks: Asks, first: int, reach: int) -> int | None:
    """Where the word that an entry needs ends: behind the predicate, around it, or anywhere in the text."""
    texts = story.texts
    if asks.reach == "text":
        also = end_of(asks.also, texts, found.last, reach)
        there = also != NOWHERE and end_of(asks.needs, texts, 0, len(texts)) != NOWHERE
        return also if there else NOWHERE
    if asks.reach == "around":
        return end_of(asks.needs, texts, left_edge(story.tokens, found.first, first), reach)
    if asks.objects:
        end = _object(story, found, first, reach, asks.objects)
        of_verb = asks.direct and found.reading.tense != "noun" and (end or 0) > found.last
        if end and of_verb and not is_direct(story, _behind_subject(story, found, reach), end, asks.objects):
            return NOWHERE
        lacks = end is None or end_of(asks.needs, texts, found.last, reach) == NOWHERE
        return NOWHERE if lacks else end
    # Behind the subject first: "the army sent forces" needs the forces, not the army.
    behind = _behind_subject(story, found, reach)
    if story.word(behind + 1) in _BACKED_BY:  # "the army, backed by the forces of X, stepped up its raids"
        behind = min(reach, _over_aside(story, behind, reach))
    wanted = end_of(asks.needs, texts, behind, reach)
    return end_of(asks.needs, texts, found.last, _behind_subject(story, found, reach)) if wanted == NOWHERE else wanted


def _object(story: Story, found: Found, first: int, reach: int, kinds: Collection[str]) -> int | None:
    """Where an object of a deed ends: behind it, or before it where a pronoun takes it up ("قوات نشرتها")."""
    behind = _behind_subject(story, found, reach)
    stop = next((k for k in range(behind, reach) if story.word(k) in _PAST_OBJECT), reach)
    way = found.reading.entry.attributes.get("taken_up", True)
    end = None if way == "only" else object_end(story.tokens, behind, stop, kinds)
    if end is None and found.reading.entry.attributes.get("kind") == "charge":  # whose deed it is stands before it
        end = object_end(story.tokens, found.last, behind, kinds)
    pronoun = found.reading.ending in ("ها", "ه", "هم", "هما") or story.word(found.last) in _TAKES_UP
    if (
        end is None
        and pronoun
        and way
        and object_end(story.tokens, max(first, found.first - _TAKEN_UP), found.first, kinds)
    ):
        return found.last
    return end


def _behind_subject(story: Story, found: Found, last: int) -> int:
    """Where the words behind a verb's subject begin."""
    party = story.parties.at.get(found.last) if found.reading.tense in ("perfect", "present") else None
    return min(party.last, last) if party and party.prefix in ("", "ال") else found.last


def _is_led_as_asked(story: Story, found: Found, asks: Asks, first: int) -> bool:
    """Whether a word of the entry's `led` stands before a predicate, none of `not_led`; nothing if it `opens`."""
    since = max(first, found.first - _LEAD)
    if asks.opens and found.first > first:
        return False
    if end_of(asks.led, story.texts, since, found.first) == NOWHERE:
        return False
    return end_of(asks.not_led, story.texts, since, found.first) in (None, NOWHERE)


def _is_weak(story: Story, found: Found, asks: Asks) -> bool:
    """Whether a form that is a verb only beside its subject (سلم, رفع) has none there."""
    if story.word(found.first).removeprefix("و") not in asks.weak:
        return False
    party = story.parties.at.get(found.last) or story.parties.ending.get(found.first)
    return party is None or party.prefix not in ("", "ال")


def _reach(story: Story, found: Found, asks: Asks, last: int) -> int:
    """How far behind a verb and its subject the word that its entry needs may stand."""
    near = map(story.parties.at.get, range(found.last, min(last, found.last + 4)))
    party = next((party for party in near if party), None)
    behind = story.arguments.joined(party)[-1].last if party else found.last
    # "voiced, after long talks with X, …, his support": what is voiced stands behind the verb's own preposition.
    for led in found.reading.rest[:1]:
        behind = next((k for k in range(behind, min(last, behind + _LED_FAR)) if story.word(k) == led), behind)
    return min(last, _over_aside(story, behind, last) + asks.window)


def _end_of_saying(story: Story, found: Found, last: int) -> int:
    """How far behind the verb of a charge or a vow the word that its entry needs may stand."""
    end, window = story.edge(found.last, last), found.reading.entry.attributes.get("window")
    if window is None or found.reading.tense not in ("perfect", "present"):
        return end
    return min(end, _behind_subject(story, found, last) + int(window))


def _over_aside(story: Story, index: int, last: int) -> int:
    """The place behind an aside in commas that begins here ("الحكومة، في بيان لها، عقوبات")."""
    index += story.word(index) == '"' and story.word(index + 1) in _COMMAS  # the quote ends a name
    if story.word(index) in _COMMAS:
        for k in range(index + 1, min(last, index + _MOST_ASIDE)):
            if story.word(k) in _COMMAS:
                return k + 1
    return index


def _is_passive(story: Story, index: int) -> bool:
    """Whether the text writes the vowel of the passive (اتُهمت)."""
    return story.vowelled and DAMMA in story.document.words(index, index + 1)[:4]

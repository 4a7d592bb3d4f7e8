"""Who speaks by a verb of saying: its subject, one told by what he is, who goes on, or one whom no lexicon knows."""

from waqai.facts.diplomacy.context import words
from waqai.facts.diplomacy.parties.gender import is_feminine
from waqai.facts.diplomacy.parties.party import PEOPLE, Party
from waqai.facts.diplomacy.parties.person_names import begins_name
from waqai.facts.diplomacy.predicates.predicates import Found
from waqai.facts.diplomacy.speech.heard import described_behind, passed_on, teller, told_speaker
from waqai.facts.diplomacy.speech.said_at import opening_behind
from waqai.facts.diplomacy.speech.told_names import named_teller
from waqai.facts.diplomacy.story import THAT, Story

_THAT_BARE = words("that_bare")
_OPENS_SPEECH = words("opens_speech")
_OF_MYSELF = words("of_myself")
_SAYS = PEOPLE | {"org", "body"}
_SPEAKS = _SAYS | {"movement", "office"}
_ALSO = words("also")
_TEXTS = words("texts_known")
_BETWEEN = frozenset(("بين", "وبين"))  # "made clear" is written as "between", behind which no one says that
_BACK = 3
_SAID_TO = words("said_to")
_WHAT = frozenset(["ما", "لما", "بما", "عما", "مما"])
_IN_IT = words("in_it")  # "كلمة أكد فيها أن غانا …": Ghana says nothing


def hear(story: Story, found: Found, number: int, first: int, last: int) -> bool:
    """Takes in who speaks by a verb of saying, and says whether its subject is written."""
    # "We believe that X …": neither X nor anyone else begins to speak.
    if found.reading.first_person or (found.reading.tense == "perfect" and _is_noun_behind_that(story, found)):
        return False
    opens = _opens_speech(story, found, last)
    if found.reading.tense == "participle":
        if opens and (doer := _who_says_so(story, found, number, first)):
            story.speak(doer, number)
        return False
    goes_on = opens and (found.reading.prefix.startswith(("و", "ف")) or story.word(found.first - 1) in _ALSO)
    if goes_on and story.may_go_on(number):  # "and added that X …": X does not speak
        story.keep_speaking(number)
        return False
    if handed_on := passed_on(story, found, last):
        story.quote(handed_on, number)
        return True
    subject = [] if found.reading.rest else story.arguments.subject(found, first, last)
    if story.word(found.first) in _BETWEEN and not (subject and story.word(subject[-1].last) in THAT):
        if subject:
            story.act(subject, number)  # of them more may be told
        return False
    what = story.focus_sentence == number and story.word(found.first - 1) in _WHAT  # "نفت غانا ما تزعمه كينيا"
    if subject and found.reading.ending and (what or story.is_aside(found, number)):
        return True  # "a truce that X announced": X says nothing here
    if subject and opens and subject[0].first >= found.last:  # "believes that X …"
        subject = []
    if subject and story.is_aside(found, number) and _says_that(story, subject, found):
        story.quote(subject, number)  # "welcomed the deal that X announced …": X acts in no later words
    elif subject:
        story.speak(subject, number)
        return True
    return _hear_unknown(story, found, number, (first, last), goes_on)


def _hear_unknown(story: Story, found: Found, number: int, clause: tuple[int, int], goes_on: bool) -> bool:
    """Takes in who speaks by a finite verb where no known party is its subject, and says whether he is written."""
    first, last = clause
    described = described_behind(story, found, last)
    if told := told_speaker(story, found, last, described):
        story.quote(told, number)
        return True
    if writer := _writer(story, found, number):
        story.quote(writer, number)
        return True
    if people := teller(story, described):
        story.act(people, number)
    elif named := named_teller(story, found, last):
        story.speak(named, number)
        return True
    elif _is_by_unknown(story, found, first, last):
        story.forget()
    elif goes_on:
        _speak_on(story, number, found.first)
    return False


def _who_says_so(story: Story, found: Found, number: int, first: int) -> list[Party]:
    """Whose "saying" is, where nobody has spoken in its sentence: who acts there ("طمأن الوزير الناس قائلا …")."""
    if story.speaker_sentence == number:
        return []
    told = story.focus_near(number, 0) or story.arguments.main_subject(first, found.first)
    told = told or story.theme(first, found.first)
    feminine = story.word(found.first).endswith("ه")
    return told if told and told[0].kind in _SPEAKS and is_feminine(told[0]) == feminine else []


def _is_noun_behind_that(story: Story, found: Found) -> bool:
    """Whether a word behind "that" is a noun written as a verb is ("إن رد بلاده سيكون …"), unless "after" leads it."""
    return story.word(found.first - 1) in _THAT_BARE and story.word(found.first - 2) not in words("before_that")


def _writer(story: Story, found: Found, number: int) -> list[Party]:
    """Who speaks by a text told before: "وأضاف البيان أن …", "وختم البيان: …"."""
    if story.word(found.last) not in _TEXTS:
        return []
    return story.speaker_near(number, _BACK) or story.focus_near(number, _BACK)


def _speak_on(story: Story, number: int, at: int) -> None:
    """Who acted last speaks, where no one has spoken so far ("دعا الوزير إلى الهدوء. وقال إنه …")."""
    actors = story.focus_near(number, 1)
    if actors and actors[0].kind in PEOPLE:
        story.speak(actors, number)
    elif not actors and number:  # "وثقت المنظمة كذا. وقالت إن …": whom the sentence before tells of
        before = story.document.sentences[number - 1]
        told = story.arguments.main_subject(before.first, before.last) or story.theme(before.first, before.last)
        if told and told[0].kind in _SAYS and is_feminine(told[0]) == story.word(at).endswith("ت"):
            story.speak(told, number)


def _is_by_unknown(story: Story, found: Found, first: int, last: int) -> bool:
    """Whether someone speaks whom no lexicon knows: what may be a name stands behind the verb that opens a sentence."""
    return found.first == first and found.last < last and begins_name(story.word(found.last))


def says_of_oneself(story: Story, found: Found, number: int) -> bool:
    """Whether "I do" stands where a speaker's own words do: at their mark, behind "that I" or joined to another.

    So does a sentence that begins amid what he is quoted with.
    """
    goes_on = found.first == story.document.sentences[number].first and number > story.speaker_sentence
    if goes_on and story.speaker_near(number, 0):
        return True
    return story.word(found.first - 1) in _OF_MYSELF or found.reading.prefix in ("و", "ف")


def _says_that(story: Story, subject: list[Party], found: Found) -> bool:
    """Whether what is said follows its speaker behind the verb."""
    return subject[0].first >= found.last and story.word(subject[-1].last) in _OPENS_SPEECH


def _opens_speech(story: Story, found: Found, last: int) -> bool:
    """Whether what is said follows a verb of saying at once; a quote may hold a name instead."""
    index = found.last + (story.word(found.last) in _SAID_TO or story.word(found.last) in _IN_IT)
    named = story.parties.at.get(index + 1) if story.word(index) == '"' else None
    if story.word(index) in _OPENS_SPEECH:
        return not (named and story.word(named.last) == '"')
    written = found.reading.tense in ("perfect", "present") and not found.reading.rest
    return written and opening_behind(story, found.last, last) is not None

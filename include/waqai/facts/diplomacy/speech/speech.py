"""Acts made by speaking: demands, threats and denials inside what someone is reported to say."""

from functools import cache

from waqai.facts.diplomacy.arguments import own
from waqai.facts.diplomacy.attributes.status import status_of
from waqai.facts.diplomacy.clauses.clauses import left_edge, right_edge
from waqai.facts.diplomacy.context import PUNCTUATION, words
from waqai.facts.diplomacy.parties.gender import is_masculine
from waqai.facts.diplomacy.parties.party import Party
from waqai.facts.diplomacy.predicates.predicates import Found, Reading, read_word
from waqai.facts.diplomacy.speech.duty import is_of_a_duty, whose_duty
from waqai.facts.diplomacy.speech.other_speakers import others_speak
from waqai.facts.diplomacy.speech.refusers import refuser
from waqai.facts.diplomacy.story import THAT, Clause, Draft, Story
from waqai.facts.diplomacy.targets.targets import targets_of

_ANALYSTS = words("analysts")
_LEAST = 4
_SHORT = 4
_REPORT = 2  # sentences for which a body's report goes on
# "that we": behind these, and behind "our country", one speaks of oneself.
_PRONOUNS = words("of_oneself")
_OURS = ("بلاده", "بلادها", "بلادنا", "حكومته", "حكومتنا", "قواتنا", "جيشنا", "حركته", "جماعته", "حزبه")
OPENS_SAYING = THAT | {":", '"'}
_WENT_ON = words("went_on")
_WAS = words("was") - {"قد"}
_ALL = words("all_of")


def may_be_said(story: Story, clause: Clause) -> bool:
    """Whether someone speaks in whose words a demand or a threat may stand."""
    speaker = _speaker(story, clause)
    if refuser(story, clause, speaker):
        return True
    if clause.attribute("kind") == "modal" and "س" in clause.found.reading.prefix:
        return False  # "وسيتوجب عليه التفاوض": what will be needed
    if not speaker or is_analyst(story, speaker[-1]) or _is_to_be_done(story, clause) or _goes_on_so(story, clause):
        return False
    if others_speak(story, clause, speaker[-1]):
        return False
    return not clause.attribute("same") or is_reported(story, clause, speaker[-1])


def _is_to_be_done(story: Story, clause: Clause) -> bool:
    """Whether "that it respect …" is only what should be ("على غانا أن تحترم …"); what is stated has its noun first."""
    return clause.attribute("type") == "SUPPORT" and story.word(clause.found.first - 1) in ("ان", "بان")


def _goes_on_so(story: Story, clause: Clause) -> bool:
    """ "ولا تزال غانا وتوغو ملتزمة بالاتفاق": of whom the speaker tells that they still are."""
    party = story.parties.ending.get(clause.found.first)
    heads = story.arguments.joined_back(party, clause.first) if party else []
    return bool(heads) and story.word(heads[0].first - 1) in _WENT_ON


def _speaker(story: Story, clause: Clause) -> list[Party]:
    return story.speaker_near(clause.number, 0 if clause.attribute("same") else 1)


def read_said(story: Story, clause: Clause) -> Draft | None:
    """A demand, a threat, a denial or a charge in the words of the one who speaks."""
    found, speaker = clause.found, _speaker(story, clause)
    speaker = refuser(story, clause, speaker) or speaker
    if clause.attribute("same") and found.reading.prefix.endswith("ل"):  # "fell victim to a crime"
        return None
    if clause.attribute("duty") and story.word(found.first - 1) in _WAS:  # "it ought to have": too late to be asked
        return None
    if clause.attribute("at_mark") and not _opens_quotation(story, found.first):
        return None
    if clause.attribute("self") and not (_is_of_us(story, found) or _is_of_speaker(story, found, speaker)):
        return None
    window = int(str(clause.attribute("window") or 99))
    ahead = clause.attribute("target") != ["before"]  # "a breach of X's sovereignty": X is not who is blamed
    targets = (
        targets_of(story.arguments, found, found.last, min(clause.end, found.last + window), speaker) if ahead else []
    )
    start = found.first
    if clause.attribute("kind") == "modal":
        targets = targets or whose_duty(story, clause, speaker)
        if not targets and not _is_headline(story, clause) and not is_of_a_duty(story, clause):
            return None
        start = min([start, *(party.first for party in targets)])
    else:
        start = left_edge(story.tokens, found.first, clause.first, over='"')
        targets = targets or targets_of(story.arguments, found, start, clause.end if ahead else found.first, speaker)
    targets = [party for party in targets if not story.word(party.last - 1).endswith(_OURS)]
    if clause.attribute("of_own"):  # "the army is ready to answer": one's own, and not who is threatened
        targets = [party for party in targets if party.last != found.first]
    status = status_of(story.tokens, found, (found.first, clause.end), False)
    return Draft(found, start, clause.end, speaker, targets, status, clause.number, True)


def _opens_quotation(story: Story, index: int) -> bool:
    """Whether a word stands behind a colon, with or without a quote."""
    return story.word(index - (2 if story.word(index - 1) == '"' else 1)) == ":"


def may_vow(story: Story, clause: Clause) -> bool:
    """Whether a verb tells what someone says that he will do himself."""
    found, speaker = clause.found, story.speaker_near(clause.number, 1)
    before = story.word(found.first - 1)
    to_come = found.reading.prefix.endswith("س") or before == "سوف" or (before == "قد" and clause.attribute("may"))
    if not speaker or not to_come:
        return False
    return found.reading.first_person or _is_of_speaker(story, found, speaker)


def read_vow(story: Story, clause: Clause) -> Draft | None:
    """A threat in what one says that one will do: "that it will strike …", "we shall destroy …"."""
    found, speaker = clause.found, story.speaker_near(clause.number, 1)
    targets = targets_of(story.arguments, found, found.last, clause.end, speaker)
    start = left_edge(story.tokens, found.first, clause.first, over='"')
    return Draft(found, start, clause.end, speaker, targets, "occurred", clause.number, True)


def _is_of_speaker(story: Story, found: Found, speaker: list[Party]) -> bool:
    """Whether what is said is said of the one who speaks: by a pronoun, the first person, or the speaker's own name."""
    index = found.first - (story.word(found.first - 1) in ("سوف", "لن", "قد"))
    while story.word(index - 1) == '"':
        index -= 1
    before = story.word(index - 1)
    party = story.parties.ending.get(index)
    if party and party.first > speaker[-1].first:
        return own(party, speaker) or before.endswith(_OURS)
    return before in _PRONOUNS or before.endswith(_OURS)


def _is_of_us(story: Story, found: Found) -> bool:
    """Whether it is "we" who have not done it ("لم نستهدف أحدا", "لسنا مسؤولين")."""
    return story.word(found.first) == "لسنا" or story.word(found.last - 1).startswith("ن")


def _is_headline(story: Story, clause: Clause) -> bool:
    """Whether a sentence is "X: …" and what X says begins with the predicate, as in headlines."""
    return story.word(clause.found.first - 1) == ":" and story.speaker[-1].last == clause.found.first - 1


def is_reported(story: Story, clause: Clause, speaker: Party) -> bool:
    """Whether something opens what is said ("that", a colon, a quote) between the speaker and a predicate."""
    since = max(clause.first, speaker.last if speaker.last <= clause.found.first else 0)
    goes_on = clause.number > story.speaker_sentence and bool(story.speaker_near(clause.number, 0))  # amid a quote
    return (
        goes_on
        or story.quoted_sentence == clause.number
        or any(story.word(k) in OPENS_SAYING for k in range(since, clause.found.first))
    )


def is_analyst(story: Story, speaker: Party) -> bool:
    """Whether one speaks whose view of things is no act: a scholar, an expert (but of the UN), a writer."""
    named = story.texts[speaker.first : speaker.last]
    return not _ANALYSTS.isdisjoint(named) and words("of_the_un").isdisjoint(named)


def is_witness(speaker: Party) -> bool:
    """Whether one's telling of an attack is news rather than a charge: a monitor, a reporter, doctors."""
    return any(word in words("witnesses") for word in speaker.folded.split())


def read_duty(story: Story, index: int, number: int, last: int) -> Draft | None:
    """A demand of the form "… أن على X أن …" by the one who speaks; `index` is that of على."""
    alone = _opens_report(story, index, number)
    opens = story.word(index - 1) in ('"', ":") or alone
    heard = story.speaker and (number == story.speaker_sentence or alone)
    if not heard or is_analyst(story, story.speaker[-1]) or (story.word(index - 1) not in THAT and not opens):
        return None
    party = story.parties.at.get(index + 1 + (story.word(index + 1) in _ALL))
    behind = _behind_named(story, party) if party else last
    behind += story.word(behind) == '"' and story.word(behind + 1) in ("ان", "الا")  # a quote begins with the duty
    if party is None or behind >= last or story.word(behind) in PUNCTUATION or own(party, story.speaker):
        return None
    headline = story.word(index - 1) == ":" and _may_be_done(story.word(party.last))
    if opens and not headline and story.word(party.last) not in (*words("duties"), "ان", "الا"):
        return None
    found = Found(must(), index, index + 1)
    end = right_edge(story.tokens, party.last, last)
    return Draft(found, index, end, story.speaker, story.arguments.joined(party), "occurred", number, True)


def _may_be_done(word: str) -> bool:
    """Whether a word may be the deed asked for in a headline: "X: على Y الكف عن …", "X: على Y إخلاء المدينة"."""
    return word.startswith("ا") and len(word) > _SHORT and not word.endswith("ت")


def _behind_named(story: Story, party: Party) -> int:
    """The place behind a party, over the comma that closes its name ("على الرئيس، فلان، إعادة النظر")."""
    aside = party.name_first > party.first and story.word(party.name_first - 1) in ("،", ",")
    return party.last + (aside and story.word(party.last) in ("،", ","))


def _opens_report(story: Story, index: int, number: int) -> bool:
    """Whether a sentence begins here in the report of a body that spoke just before ("على السلطات وقف …")."""
    speaker = story.speaker_near(number, _REPORT)
    return bool(speaker) and speaker[-1].kind == "body" and index == story.document.sentences[number].first


def read_refusal(story: Story, index: int, number: int, last: int) -> Draft | None:
    """What one says one will not do: "X: لن أستقيل", "قال إنه لن يرسل قوات"; `index` is that of لن."""
    heard = story.speaker and number == story.speaker_sentence
    verb = story.word(index + 1)
    if not heard or is_analyst(story, story.speaker[-1]) or index + 1 >= last:
        return None
    found = Found(_never(), index, index + 2)
    if not (_opens_with_refusal(story, index, verb) or _refuses_oneself(story, found, verb)):
        return None
    end = right_edge(story.tokens, index + 1, last)
    return Draft(found, index, end, story.speaker, [], "occurred", number, True)


def _opens_with_refusal(story: Story, index: int, verb: str) -> bool:
    """Whether what is said opens with what "I" or "we" will not do."""
    of_us = verb[:1] in ("ا", "ن") and len(verb) >= _LEAST and verb not in words("no_refusals")
    return of_us and story.word(index - 1) in ('"', ":")


def _refuses_oneself(story: Story, found: Found, verb: str) -> bool:
    """Whether it is the one who speaks, of whom it is said that he will not give, do or allow something."""
    if verb[:1] not in ("ي", "ت", "ن") or verb[1:] not in _refused():
        return False
    of_her = story.word(found.first - 1).endswith("نها")
    return _is_of_speaker(story, found, story.speaker) and not (of_her and is_masculine(story.speaker[-1]))


@cache
def _refused() -> frozenset[str]:
    """The imperfects of what one refuses to do, without the letter of their person."""
    return frozenset(verb[1:] for verb in words("refused_deeds"))


@cache
def must() -> Reading:
    """How a demand on someone is read that no predicate of the lexicon begins."""
    return next(reading for reading in read_word("ينبغي") if reading.entry.id == "must")


@cache
def _never() -> Reading:
    return next(reading for reading in read_word("لن") if reading.entry.id == "defy")

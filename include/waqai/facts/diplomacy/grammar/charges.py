"""Charges inside what someone is reported to say: "قال X إن Y انتهك …"; what is told in passing is none."""

from waqai.facts.diplomacy.actors.subjects import PREPOSITIONS, RELATIVES
from waqai.facts.diplomacy.arguments import of_one_side, own
from waqai.facts.diplomacy.attributes.status import status_of
from waqai.facts.diplomacy.clauses.goes_on import is_masdar
from waqai.facts.diplomacy.context import words
from waqai.facts.diplomacy.parties.party import Party
from waqai.facts.diplomacy.predicates.predicates import Found, read_word
from waqai.facts.diplomacy.speech.other_speakers import others_speak
from waqai.facts.diplomacy.speech.speech import OPENS_SAYING, is_analyst, is_reported, is_witness
from waqai.facts.diplomacy.story import THAT, Clause, Draft, Story
from waqai.facts.diplomacy.targets.blamed import all_blamed, blamed_by, turned_round

_OF_OTHERS = words("of_others")
_WHAT_THEY_DID = 3
_WHICH_THEY_MADE = 6  # words from "that" to whoever made "the statements that X made"
_FORCES = ("army", "police", "forces")
_SOME = "team"  # "a group of …"
_IT_IS = words("it_is")
_NEEDED = words("needs") | words("it_is_needed")


def may_charge(story: Story, clause: Clause) -> bool:
    """Whether someone speaks in whose words a charge may stand."""
    speaker = story.speaker_near(clause.number, 0)
    if not speaker or is_analyst(story, speaker[-1]) or others_speak(story, clause, speaker[-1]):
        return False
    if _is_no_charge(story, clause, speaker[-1]):
        return False
    return _is_said(story, clause, speaker[-1])


def read_charge(story: Story, clause: Clause) -> Draft | None:
    """A charge in reported speech: "قال X إن Y انتهك …"; Y stands between the word of saying and the charge."""
    found, speaker = clause.found, story.speaker_near(clause.number, 0)
    noun, since = found.reading.tense == "noun", max(clause.first, speaker[-1].last)
    told = [] if clause.attribute("answers") else blamed_by(story, clause, since)
    turned = [] if noun or told else turned_round(story, clause)
    blamed = all_blamed(story, told or turned, since)
    if not blamed or any(own(party, speaker) for party in blamed) or found.first < blamed[0].last <= found.last:
        return None
    if clause.attribute("fighting") and all(of_one_side(p, speaker) or _fights_not(p) for p in blamed):
        return None  # "قال الجيش الغاني إن الشرطة احتجزت …"
    if clause.attribute("predicate") and not _is_predicate_of(story, clause, since, blamed):
        return None
    if not noun and _is_named_before_that(story, clause, since, blamed[0]):
        return None
    quoted = story.quoted_sentence == clause.number and story.word(found.first - 1) in ("،", ",")
    if not (noun or quoted or turned) and _is_told_in_passing(story, found, blamed[0]):
        return None
    if _is_dateline(story, speaker[0], blamed[0]) or _is_duty_of(story, blamed[0]):
        return None
    status = status_of(story.tokens, found, (found.first, clause.end), False)
    return Draft(found, min(found.first, blamed[0].first), clause.end, speaker, blamed, status, clause.number, True)


def _fights_not(party: Party) -> bool:
    """Whether a party attacks nobody: an office that "targets" officials, a group of no name that may be those hit."""
    return party.kind == "office" or party.key == _SOME


def _is_duty_of(story: Story, blamed: Party) -> bool:
    """Whether what may be a deed of theirs is what they are told to do ("إن على الدول طرد السفراء")."""
    before = story.word(blamed.first - 2)
    return story.word(blamed.first - 1) == "علي" and (before in THAT or before in (":", '"'))


def _is_no_charge(story: Story, clause: Clause, speaker: Party) -> bool:
    """Whether what may be a charge is told in passing, of oneself, of what will be, or is a witness's news."""
    found, before = clause.found, story.word(clause.found.first - 1)
    if found.reading.ending and before in RELATIVES:  # "the guns that X destroyed"
        return True
    if found.reading.first_person or "س" in found.reading.prefix:  # what we did, what will be done
        return True
    if (clause.attribute("fighting") and is_witness(speaker)) or is_masdar(story, found):
        return True
    if found.reading.tense == "modal" and found.reading.prefix.endswith("ل"):
        return True
    if before == "ان" and story.word(found.first - 2) in _NEEDED:
        return True  # "stressed the need that they step back"
    if story.word(found.first - 2) in _IT_IS:  # "هي من قصفت": "who", no preposition
        return False
    return found.reading.tense == "perfect" and before in PREPOSITIONS  # "in preventing"


def _is_said(story: Story, clause: Clause, speaker: Party) -> bool:
    """Whether a charge is what a speaker says: reported, or a noun that is stated or told to be there."""
    if clause.found.reading.tense != "noun":
        return is_reported(story, clause, speaker)
    return _is_stated(story, clause, speaker) or _is_told_inside(story, clause, speaker)


def _is_stated(story: Story, clause: Clause, speaker: Party) -> bool:
    """Whether a verbal noun is what is said itself: "announced the breach by X"."""
    first = clause.found.first
    if clause.found.reading.prefix or clause.found.reading.ending or speaker.first > first:
        return False
    return first - speaker.last <= 1 or any(
        _is_saying(story.word(k)) for k in range(max(clause.first, first - 4), first)
    )


def _is_told_inside(story: Story, clause: Clause, speaker: Party) -> bool:
    """Whether a wrong told by a noun is said to be there, not what is to stop, or when something happened."""
    found = clause.found
    told = clause.attribute("inside") and found.reading.prefix in ("", "و", "ل") and not found.reading.ending
    led = story.word(found.first - 1) in words("against_wrong")
    return bool(told) and not led and is_reported(story, clause, speaker)


def _is_saying(word: str) -> bool:
    return any(reading.entry.id == "say" and reading.tense != "noun" for reading in read_word(word))


def _is_predicate_of(story: Story, clause: Clause, since: int, blamed: list[Party]) -> bool:
    """Whether a word of judgement is what is said of them or a deed: "(their decision) (in the matter) is wrong"."""
    first, index = blamed[0].first, blamed[-1].last
    if blamed[0].kind == "org" and not any(word.startswith("ال") for word in story.texts[first:index]):
        return False  # "armed groups that are illegal"
    back = _WHAT_THEY_DID if story.word(first - 2) == "ما" else 2  # "that what X did is a crime"
    if any(story.word(k) in RELATIVES for k in (first - 2, first - 3)):
        back = _WHICH_THEY_MADE
    if not any(story.word(k) in OPENS_SAYING for k in range(max(since, first - back), first)):
        return False
    while index < clause.found.first:
        if story.word(index) in PREPOSITIONS:
            index += 2
        elif story.word(index) not in words("copulas"):
            return False
        index += 1
    return True


def _is_told_in_passing(story: Story, found: Found, blamed: Party) -> bool:
    """Whether a charge belongs to a noun: "attacks that hit the army", "an offer by X that threatens the deal"."""
    if blamed.first < found.first:
        return story.word(blamed.first - 1) in _OF_OTHERS
    before = story.word(found.first - 1)
    if before == '"' and story.word(found.last) == '"':  # a noun of one word in quotes (“كذب” فلان)
        return True
    return not found.reading.prefix and before not in THAT and before not in words("tells_on")


def _is_named_before_that(story: Story, clause: Clause, since: int, blamed: Party) -> bool:
    """Whether a party stands before what is said, so that it is the one who says it: "قال المتحدث، فلان، إن …"."""
    if story.quoted_sentence == clause.number or not since <= blamed.first < clause.found.first:
        return False
    opens = OPENS_SAYING
    said = any(story.word(k) in opens for k in range(since, blamed.first))
    return not said and any(story.word(k) in opens for k in range(blamed.last, clause.found.first))


def _is_dateline(story: Story, speaker: Party, blamed: Party) -> bool:
    """Whether "Country: gunmen abduct …" says where, not who speaks."""
    own_forces = not blamed.prefix or blamed.key in _FORCES  # "غانا: دبابات الجيش تقتحم …"
    return speaker.kind == "state" and story.word(speaker.last) == ":" and blamed.kind == "org" and own_forces

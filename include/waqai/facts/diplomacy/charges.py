"""Charges inside what someone is reported to say: "قال X إن Y انتهك …"; whom they blame, what is told in passing."""

from waqai.facts.diplomacy.arguments import own
from waqai.facts.diplomacy.context import words
from waqai.facts.diplomacy.described import described_at
from waqai.facts.diplomacy.implied_states import state_at
from waqai.facts.diplomacy.nisbas import country_of
from waqai.facts.diplomacy.party import Party
from waqai.facts.diplomacy.party_words import adjectives
from waqai.facts.diplomacy.predicates import Found, read_word
from waqai.facts.diplomacy.speech import OPENS_SAYING, is_analyst, is_reported, is_witness
from waqai.facts.diplomacy.status import status_of
from waqai.facts.diplomacy.story import THAT, Clause, Draft, Story
from waqai.facts.diplomacy.subjects import PREPOSITIONS, RELATIVES

# How far before a charge the words begin that tell whose deed it is, and how many they are.
_DEED_WORDS = 10
_DEED_NAMED = 4
_WHO = RELATIVES | {"من"}
_IT_IS = frozenset(["هو", "هي", "هم"])
_OF_OTHERS = frozenset(["قبل", "بعض", "عن"])


def read_charge(story: Story, clause: Clause) -> Draft | None:
    """A charge in reported speech: "قال X إن Y انتهك …"; Y stands between the word of saying and the charge."""
    found, speaker = clause.found, story.speaker_near(clause.number, 0)
    relative = found.reading.ending and story.word(found.first - 1) in RELATIVES
    if not speaker or is_analyst(story, speaker[-1]) or relative:  # "the guns that X destroyed": told in passing
        return None
    if found.reading.first_person or "س" in found.reading.prefix:  # what we did, what will be done
        return None
    if clause.attribute("fighting") and is_witness(speaker[-1]):
        return None
    if found.reading.tense == "modal" and found.reading.prefix.endswith("ل"):
        return None
    if found.reading.tense == "perfect" and story.word(found.first - 1) in PREPOSITIONS:  # "in preventing"
        return None
    noun = found.reading.tense == "noun"
    if not (_is_stated(story, clause, speaker[-1]) if noun else is_reported(story, clause, speaker[-1])) and not (
        noun and _is_told_inside(story, clause, speaker[-1])
    ):
        return None
    since = max(clause.first, speaker[-1].last)
    if noun:
        blamed = story.arguments.of_noun(found, clause.first, clause.end) or _by_adjective(story, found)
    elif found.reading.tense == "modal":
        window = int(str(clause.attribute("window") or 99))
        blamed = story.arguments.nearest_before(found.first, max(since, found.first - window))
    else:
        blamed = story.arguments.subject(found, since, clause.end)
        if blamed and blamed[0].first > found.first:  # "the stance of X encourages Y": Y may be its object
            blamed = _whose_deed(story, clause, since) or blamed
    blamed = blamed or _whose_deed(story, clause, since) or ([] if noun else _told_doer(story, clause, since))
    turned = [] if noun or blamed else _turned_round(story, clause)
    blamed = blamed or turned
    if noun and clause.attribute("inside") and blamed and blamed[0].first > found.last + 1:
        return None
    blamed = _all_blamed(story, blamed, since)
    if not blamed or any(own(party, speaker) for party in blamed) or found.first < blamed[0].last <= found.last:
        return None
    if clause.attribute("predicate") and not _is_predicate_of(story, clause, since, blamed):
        return None
    if not noun and _is_named_before_that(story, clause, since, blamed[0]):
        return None
    quoted = story.quoted_sentence == clause.number and story.word(found.first - 1) in ("،", ",")
    if not (noun or quoted or turned) and _is_told_in_passing(story, found, blamed[0]):
        return None
    if _is_dateline(story, speaker[0], blamed[0]):
        return None
    status = status_of(story.tokens, found, (found.first, clause.end), False)
    return Draft(found, min(found.first, blamed[0].first), clause.end, speaker, blamed, status, clause.number, True)


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


def _by_adjective(story: Story, found: Found) -> list[Party]:
    """The state that the adjective behind a noun tells ("العدوان التوغولي")."""
    country = adjectives().get(story.word(found.last))
    return [state_at(country_of(story.tokens, found.last) or country, found.last)] if country else []


def _is_saying(word: str) -> bool:
    return any(reading.entry.id == "say" and reading.tense != "noun" for reading in read_word(word))


def _all_blamed(story: Story, blamed: list[Party], since: int) -> list[Party]:
    """Those who are blamed, with those whom "that" names before them, though the verb is a singular one."""
    if len(blamed) != 1 or not blamed[0].prefix.startswith("و"):
        return blamed
    whole = story.arguments.joined_back(blamed[0], since)
    return whole if story.word(whole[0].first - 1) in (*THAT, ":", '"') else blamed


def _whose_deed(story: Story, clause: Clause, since: int) -> list[Party]:
    """Whose deed is charged where it is the subject: "the Togolese measures threaten …", "the policy of Togo is …"."""
    found = clause.found
    opens = range(found.first - 2, max(since, found.first - _DEED_WORDS) - 1, -1)
    head = next((k + 1 for k in opens if story.word(k) in OPENS_SAYING), None)
    if head is None or head in story.parties.within or _is_finite(story.word(head)):
        return []
    if story.word(head) in words("strikes") and found.reading.tense != "modal":
        return []
    for index in range(head + 1, min(head + _DEED_NAMED, found.first)):
        word, party = story.word(index), story.parties.at.get(index)
        if party:
            owns = party.prefix in ("", "ال") and index == head + 1 and not story.word(head).startswith("ال")
            return [party] if owns else []
        if country := adjectives().get(word):
            return [state_at(country_of(story.tokens, index) or country, index)]
        if not word[:1].isalpha() or word in PREPOSITIONS or word in RELATIVES or _is_finite(word):
            return []
    return []


def _told_doer(story: Story, clause: Clause, since: int) -> list[Party]:
    """Whose deed is charged where only a noun tells them, right behind "that": "أن أطرافا خارجية تؤجج …"."""
    found = clause.found
    opens = range(found.first - 2, max(since, found.first - _DEED_WORDS) - 1, -1)
    head = next((k + 1 for k in opens if story.word(k) in OPENS_SAYING), None)
    party = (
        described_at(story.tokens, head, found.first) if head is not None and head not in story.parties.within else None
    )
    if party is None or any(
        story.word(k) in RELATIVES or _is_finite(story.word(k)) for k in range(party.last, found.first)
    ):
        return []
    return story.parties.once(party)


def _turned_round(story: Story, clause: Clause) -> list[Party]:
    """Who "it is" that does a wrong: "من يعرقل السلام هو X"."""
    first = clause.found.first
    if story.word(first - 1) not in _WHO or story.word(first - 2) not in OPENS_SAYING:
        return []
    it_is = next((k for k in range(clause.found.last, clause.last) if story.word(k) in _IT_IS), clause.last)
    return story.arguments.behind(it_is + 1, clause.last, led=True)


def _is_predicate_of(story: Story, clause: Clause, since: int, blamed: list[Party]) -> bool:
    """Whether a word of judgement is what is said of them or a deed: "(their decision) (in the matter) is wrong"."""
    first, index = blamed[0].first, blamed[-1].last
    if blamed[0].kind == "org" and not any(word.startswith("ال") for word in story.texts[first:index]):
        return False  # "armed groups that are illegal"
    if not any(story.word(k) in OPENS_SAYING for k in range(max(since, first - 2), first)):
        return False
    while index < clause.found.first:
        if story.word(index) in PREPOSITIONS:
            index += 2
        elif story.word(index) not in words("copulas"):
            return False
        index += 1
    return True


def _is_finite(word: str) -> bool:
    return any(reading.tense in ("perfect", "present") for reading in read_word(word)) and not word.startswith("ال")


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
    return speaker.kind == "state" and story.word(speaker.last) == ":" and blamed.kind == "org" and not blamed.prefix

"""Acts made by speaking: demands, threats, denials and charges inside what someone is reported to say."""

from functools import cache

from waqai.facts.diplomacy.arguments import own
from waqai.facts.diplomacy.clauses import left_edge, right_edge
from waqai.facts.diplomacy.context import PUNCTUATION, words
from waqai.facts.diplomacy.described import described_at
from waqai.facts.diplomacy.noun_phrase import country_of
from waqai.facts.diplomacy.parties import Party
from waqai.facts.diplomacy.party_words import adjectives, given_names
from waqai.facts.diplomacy.predicates import Found, Reading, read_word
from waqai.facts.diplomacy.status import status_of
from waqai.facts.diplomacy.story import THAT, Clause, Draft, Story
from waqai.facts.diplomacy.subjects import PREPOSITIONS, RELATIVES
from waqai.facts.diplomacy.targets import state_at, targets_of

_HEADLINE_WORDS = 9
_NAME_WORDS = 2
# How far before a charge the words begin that tell whose deed it is, and how many they are.
_DEED_WORDS = 10
_DEED_NAMED = 4
# "that we": behind these, and behind "our country", one speaks of oneself.
_PRONOUNS = words("of_oneself")
_OURS = ("بلاده", "بلادها", "بلادنا", "حكومته", "حكومتنا", "قواتنا", "جيشنا", "حركته", "جماعته", "حزبه")
_OPENS_SAYING = THAT | {":", '"'}
_ALL = frozenset(["كل", "جميع", "كافه", "ساير"])
_OF_OTHERS = frozenset(["قبل", "بعض", "عن"])


def hear_headline(story: Story, number: int, first: int, last: int) -> None:
    """ "X: …": X speaks, also where no lexicon knows the name."""
    near = story.texts[first + 1 : min(first + _HEADLINE_WORDS, last)]
    if ":" not in near:
        return
    index = first + 1 + near.index(":")
    party = story.parties.ending.get(index)
    if party and party.first - first <= 2:
        story.speak(story.arguments.joined_back(party, first), number)
    elif party is None and (unknown := _unknown_before_colon(story, first, index)):
        story.quote(unknown, number)


def _unknown_before_colon(story: Story, first: int, colon: int) -> list[Party]:
    """A name that no lexicon knows, alone before a colon and begun by a given name ("سمير الفلاني: …")."""
    alone = colon - first <= _NAME_WORDS and first not in story.parties.within
    if not alone or story.word(first) not in given_names():
        return []
    return story.parties.once(Party(first, colon, first, colon, "person", "named"))


def read_said(story: Story, clause: Clause) -> Draft | None:
    """A demand, a threat, a denial or a charge in the words of the one who speaks."""
    found, speaker = clause.found, story.speaker_near(clause.number, 0 if clause.attribute("same") else 1)
    if (
        not speaker
        or is_analyst(story, speaker[-1])
        or (clause.attribute("same") and not _is_reported(story, clause, speaker[-1]))
    ):
        return None
    if clause.attribute("same") and found.reading.prefix.endswith("ل"):  # "fell victim to a crime"
        return None
    if clause.attribute("at_mark") and not _opens_quotation(story, found.first):
        return None
    if clause.attribute("self") and not _is_of_speaker(story, found, speaker):
        return None
    window = int(str(clause.attribute("window") or 99))
    ahead = clause.attribute("target") != ["before"]  # "a breach of X's sovereignty": X is not who is blamed
    targets = (
        targets_of(story.arguments, found, found.last, min(clause.end, found.last + window), speaker) if ahead else []
    )
    start = found.first
    if clause.attribute("kind") == "modal":
        targets = targets or _before_modal(story, clause, speaker)
        if not targets and not _is_headline(story, clause) and not _is_of_a_duty(story, clause):
            return None
        start = min([start, *(party.first for party in targets)])
    else:
        start = left_edge(story.tokens, found.first, clause.first, over='"')
        targets = targets or targets_of(story.arguments, found, start, clause.end if ahead else found.first, speaker)
    targets = [party for party in targets if not story.word(party.last - 1).endswith(_OURS)]
    status = status_of(story.tokens, found, (found.first, clause.end), False)
    return Draft(found, start, clause.end, speaker, targets, status, clause.number, True)


def _opens_quotation(story: Story, index: int) -> bool:
    """Whether a word stands behind a colon, with or without a quote."""
    return story.word(index - (2 if story.word(index - 1) == '"' else 1)) == ":"


def _is_of_a_duty(story: Story, clause: Clause) -> bool:
    """Whether what must be done is the kind of thing that one demands, though of no one by name ("يجب وقف القتال")."""
    word = story.word(clause.found.last)
    if not clause.attribute("duty"):
        return False
    return (
        word in words("duties")
        or word.removeprefix("ل") in words("duties")
        or (word == "علي" and story.word(clause.found.last + 1).startswith("ال"))
    )


def read_vow(story: Story, clause: Clause) -> Draft | None:
    """A threat in what one says that one will do: "that it will strike …", "we shall destroy …"."""
    found, speaker = clause.found, story.speaker_near(clause.number, 1)
    to_come = found.reading.prefix.endswith("س") or story.word(found.first - 1) == "سوف"
    if not speaker or not to_come or not (found.reading.first_person or _is_of_speaker(story, found, speaker)):
        return None
    targets = targets_of(story.arguments, found, found.last, clause.end, speaker)
    start = left_edge(story.tokens, found.first, clause.first, over='"')
    return Draft(found, start, clause.end, speaker, targets, "occurred", clause.number, True)


def _is_of_speaker(story: Story, found: Found, speaker: list[Party]) -> bool:
    """Whether what is said is said of the one who speaks: by a pronoun, the first person, or the speaker's own name."""
    index = found.first - (story.word(found.first - 1) in ("سوف", "لن"))
    while story.word(index - 1) == '"':
        index -= 1
    before = story.word(index - 1)
    party = story.parties.ending.get(index)
    if party and party.first > speaker[-1].first:
        return own(party, speaker) or before.endswith(_OURS)
    return before in _PRONOUNS or before.endswith(_OURS)


def _is_headline(story: Story, clause: Clause) -> bool:
    """Whether a sentence is "X: …" and what X says begins with the predicate, as in headlines."""
    return story.word(clause.found.first - 1) == ":" and story.speaker[-1].last == clause.found.first - 1


def _before_modal(story: Story, clause: Clause, speaker: list[Party]) -> list[Party]:
    """Of whom something is asked, where they stand before the modal: "إن البلد يجب ألا …"."""
    index = clause.found.first
    while story.word(index - 1) == '"':
        index -= 1
    party = story.parties.ending.get(index)
    if party is None or party.first < clause.first or party.prefix not in ("", "ال") or own(party, speaker):
        return []
    return [] if story.word(party.first - 1) not in THAT else [party]


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
    if not (_is_stated(story, clause, speaker[-1]) if noun else _is_reported(story, clause, speaker[-1])) and not (
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
    if not noun and not quoted and _is_told_in_passing(story, found, blamed[0]):
        return None
    if _is_dateline(story, speaker[0], blamed[0]):
        return None
    status = status_of(story.tokens, found, (found.first, clause.end), False)
    return Draft(found, min(found.first, blamed[0].first), clause.end, speaker, blamed, status, clause.number, True)


def _is_reported(story: Story, clause: Clause, speaker: Party) -> bool:
    """Whether something opens what is said ("that", a colon, a quote) between the speaker and a predicate."""
    since = max(clause.first, speaker.last if speaker.last <= clause.found.first else 0)
    return story.quoted_sentence == clause.number or any(
        story.word(k) in _OPENS_SAYING for k in range(since, clause.found.first)
    )


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
    return bool(told) and not led and _is_reported(story, clause, speaker)


def _by_adjective(story: Story, found: Found) -> list[Party]:
    """The state that the adjective behind a noun tells ("العدوان التوغولي")."""
    country = adjectives().get(story.word(found.last))
    return [state_at(country_of(story.tokens, found.last) or country, found.last)] if country else []


def _is_saying(word: str) -> bool:
    return any(reading.entry.id == "say" and reading.tense != "noun" for reading in read_word(word))


def is_analyst(story: Story, speaker: Party) -> bool:
    """Whether one speaks whose view of things is no act: a scholar, an expert (but of the UN), a writer."""
    named = story.texts[speaker.first : speaker.last]
    return any(word in words("analysts") for word in named) and not any(word in words("of_the_un") for word in named)


def is_witness(speaker: Party) -> bool:
    """Whether one's telling of an attack is news rather than a charge: a monitor, a reporter, doctors."""
    return any(word in words("witnesses") for word in speaker.folded.split())


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
    head = next((k + 1 for k in opens if story.word(k) in _OPENS_SAYING), None)
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
    head = next((k + 1 for k in opens if story.word(k) in _OPENS_SAYING), None)
    party = (
        described_at(story.tokens, head, found.first) if head is not None and head not in story.parties.within else None
    )
    if party is None or any(
        story.word(k) in RELATIVES or _is_finite(story.word(k)) for k in range(party.last, found.first)
    ):
        return []
    return story.parties.once(party)


def _is_predicate_of(story: Story, clause: Clause, since: int, blamed: list[Party]) -> bool:
    """Whether a word of judgement is what is said of them or a deed: "(their decision) (in the matter) is wrong"."""
    first, index = blamed[0].first, blamed[-1].last
    if blamed[0].kind == "org" and not any(word.startswith("ال") for word in story.texts[first:index]):
        return False  # "armed groups that are illegal"
    if not any(story.word(k) in _OPENS_SAYING for k in range(max(since, first - 2), first)):
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
    opens = _OPENS_SAYING
    said = any(story.word(k) in opens for k in range(since, blamed.first))
    return not said and any(story.word(k) in opens for k in range(blamed.last, clause.found.first))


def _is_dateline(story: Story, speaker: Party, blamed: Party) -> bool:
    """Whether "Country: gunmen abduct …" says where, not who speaks."""
    return speaker.kind == "state" and story.word(speaker.last) == ":" and blamed.kind == "org" and not blamed.prefix


def read_duty(story: Story, index: int, number: int, last: int) -> Draft | None:
    """A demand of the form "… أن على X أن …" by the one who speaks; `index` is that of على."""
    opens = story.word(index - 1) in ('"', ":")
    heard = story.speaker and number == story.speaker_sentence
    if not heard or is_analyst(story, story.speaker[-1]) or (story.word(index - 1) not in THAT and not opens):
        return None
    party = story.parties.at.get(index + 1 + (story.word(index + 1) in _ALL))
    if party is None or party.last >= last or story.word(party.last) in PUNCTUATION:
        return None
    if opens and story.word(party.last) not in (*words("duties"), "ان", "الا"):
        return None
    found = Found(_must(), index, index + 1)
    end = right_edge(story.tokens, party.last, last)
    return Draft(found, index, end, story.speaker, story.arguments.joined(party), "occurred", number, True)


@cache
def _must() -> Reading:
    return next(reading for reading in read_word("ينبغي") if reading.entry.id == "must")

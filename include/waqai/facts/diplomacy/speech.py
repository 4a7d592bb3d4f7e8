"""Acts made by speaking: demands, threats and denials inside what someone is reported to say."""

from functools import cache

from waqai.facts.diplomacy.arguments import own
from waqai.facts.diplomacy.clauses import left_edge, right_edge
from waqai.facts.diplomacy.context import PUNCTUATION, words
from waqai.facts.diplomacy.party import Party
from waqai.facts.diplomacy.party_words import given_names
from waqai.facts.diplomacy.predicates import Found, Reading, read_word
from waqai.facts.diplomacy.status import status_of
from waqai.facts.diplomacy.story import THAT, Clause, Draft, Story
from waqai.facts.diplomacy.targets import targets_of

_HEADLINE_WORDS = 9
_NAME_WORDS = 2
# "that we": behind these, and behind "our country", one speaks of oneself.
_PRONOUNS = words("of_oneself")
_OURS = ("بلاده", "بلادها", "بلادنا", "حكومته", "حكومتنا", "قواتنا", "جيشنا", "حركته", "جماعته", "حزبه")
OPENS_SAYING = THAT | {":", '"'}
_WAS = words("was") - {"قد"}
_ALL = words("all_of")


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
        or (clause.attribute("same") and not is_reported(story, clause, speaker[-1]))
    ):
        return None
    if clause.attribute("same") and found.reading.prefix.endswith("ل"):  # "fell victim to a crime"
        return None
    if clause.attribute("duty") and story.word(found.first - 1) in _WAS:  # "it ought to have": too late to be asked
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
    return any(word in words("analysts") for word in named) and not any(word in words("of_the_un") for word in named)


def is_witness(speaker: Party) -> bool:
    """Whether one's telling of an attack is news rather than a charge: a monitor, a reporter, doctors."""
    return any(word in words("witnesses") for word in speaker.folded.split())


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

"""Charges that no word of wrongdoing tells: what one says that one's foe does ("said that X arms the militias")."""

from functools import cache

from waqai.facts.diplomacy.asks import asks_of
from waqai.facts.diplomacy.clauses import right_edge
from waqai.facts.diplomacy.context import words
from waqai.facts.diplomacy.gender import is_feminine
from waqai.facts.diplomacy.parties import Party
from waqai.facts.diplomacy.predicates import Found, Reading, read_word
from waqai.facts.diplomacy.speech import is_analyst, is_witness
from waqai.facts.diplomacy.story import THAT, Draft, Story
from waqai.lexicons import Entry, load

OPENS = frozenset([*THAT, "وان", "وبان", ":", '"'])
_SHORTEST = 3
# Of these a verb may be feminine whatever their names.
_MANY = frozenset(["movement", "org", "group", "nationals"])
_WEAK = frozenset(["vow", "reported", "modal"])
_LEAST = 3
_NAME = 4
_OF_MANY = ("ون", "وا", "ان")


def read_indictment(story: Story, index: int, number: int, last: int) -> Draft | None:
    """The charge in "that X does …": X opens what is said at `index`, and is a foe of the one who says it."""
    speakers = story.speaker_near(number, 0)
    accused = story.parties.at.get(index + 1 + (story.word(index + 1) == '"')) if speakers else None
    if accused is None or accused.prefix not in ("", "ال") or accused.last >= last:
        return None
    blamed, speaker = story.arguments.joined(accused), speakers[-1]
    if not _are_foes(accused, speaker) or is_witness(speaker) or is_analyst(story, speaker):
        return None
    verb = blamed[-1].last
    while verb < last and story.word(verb) in words("auxiliaries"):
        verb += 1
    if verb >= last or not _is_deed(story.word(verb), accused):
        return None
    end = right_edge(story.tokens, verb, last)
    if end - verb < _LEAST:
        return None
    found = Found(Reading(_entry(), (), "modal"), verb, verb + 1)
    return Draft(found, accused.first, end, speakers, blamed, "occurred", number, True)


def _are_foes(one: Party, other: Party) -> bool:
    """Whether two parties are foes, or those whose they are."""
    return any(a in _foes().get(b, ()) for a in _sides(one) for b in _sides(other))


def _sides(party: Party) -> tuple[str, ...]:
    """What a party may be known as: a movement is not its country."""
    country = party.country if party.kind != "movement" else None
    return (party.identity, country) if country else (party.identity,)


@cache
def _foes() -> dict[str, set[str]]:
    """The foes of each state and actor, by their ids, both ways."""
    found: dict[str, set[str]] = {}
    for entry in (*load("states"), *load("actors")):
        for foe in entry.attributes.get("foes", ()):
            found.setdefault(entry.id, set()).add(foe)
            found.setdefault(foe, set()).add(entry.id)
    return found


def _is_deed(word: str, doer: Party) -> bool:
    """Whether a word is, by its form, a verb whose subject stands before it, and none of an act of another kind."""
    many = word[0] in "يت" and word.endswith(_OF_MANY)
    alone = word[:-2] if many else word
    if len(word) <= _SHORTEST or word in words("stop") or {word, alone} & words("blameless"):
        return False
    if doer.kind == "person" and len(word) <= _NAME and not read_word(word):  # a name that goes on, most often
        return False
    if any(_is_other_act(reading) for reading in read_word(word)):
        return False
    if many:
        return True
    feminine = is_feminine(doer) or doer.kind in _MANY
    if word.startswith("ت"):
        return feminine
    if word.startswith("ي"):
        return not is_feminine(doer)
    return feminine and word.endswith("ت") and not word.startswith(("ال", "ب", "ل", "س"))


def _is_other_act(reading: Reading) -> bool:
    """Whether a reading is a verb of saying or of another kind of act, whatever stands behind it (طالب, رفض, دعم)."""
    if reading.tense == "noun":
        return False
    asks, kind = asks_of(reading.entry), reading.entry.attributes.get("type")
    if asks.kind in _WEAK:
        return False
    return kind is None or (asks.needs is None and not asks.objects and kind not in ("ACCUSE", "MOBILIZE"))


@cache
def _entry() -> Entry:
    return next(entry for entry in load("act_context") if entry.id == "indictment")

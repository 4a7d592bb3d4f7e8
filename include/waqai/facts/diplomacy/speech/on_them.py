"""A demand on those of whom one speaks, whom only a pronoun tells: "قال إن غانا أخطأت وعليها الاعتذار"."""

from waqai.facts.diplomacy.arguments import own
from waqai.facts.diplomacy.clauses.clauses import right_edge
from waqai.facts.diplomacy.context import words
from waqai.facts.diplomacy.parties.gender import is_feminine
from waqai.facts.diplomacy.parties.party import Party
from waqai.facts.diplomacy.predicates.predicates import Found, Reading
from waqai.facts.diplomacy.speech.speech import OPENS_SAYING, is_analyst
from waqai.facts.diplomacy.story import THAT, Draft, Story

# "and on them (is)": joined to what was said of them, or behind another "that".
ON_THEM = words("on_them")
_TO_DO = frozenset(["ان", "الا"])
_THEIRS = ("هم", "ها", "ه")


def read_on_them(story: Story, index: int, number: int, must: Reading) -> Draft | None:
    """The demand of the one who speaks; None where the pronoun is the speaker's own, or no duty follows."""
    joined = story.word(index)[0] in "وف" or story.word(index - 1).removeprefix("و") in THAT
    if not joined or not story.speaker or number != story.speaker_sentence or is_analyst(story, story.speaker[-1]):
        return None
    sentence = story.document.sentences[number]
    party = _spoken_of(story, index, max(sentence.first, story.speaker[-1].last))
    if party is None or not _is_duty(story.word(index + 1)) or not _agrees(story.word(index), party):
        return None
    end = right_edge(story.tokens, index + 2, sentence.last)
    found = Found(must, index, index + 1)
    return Draft(found, index, end, story.speaker, story.arguments.joined(party), "occurred", number, True)


def _spoken_of(story: Story, index: int, since: int) -> Party | None:
    """The party that what is said begins with, where it is not the speaker himself."""
    opened = (story.parties.at.get(k + 1) for k in range(index - 2, since - 1, -1) if story.word(k) in OPENS_SAYING)
    party = next((party for party in opened if party and party.last <= index), None)
    return party if party and party.prefix in ("", "ال") and not own(party, story.speaker) else None


def _is_duty(word: str) -> bool:
    """Whether what stands behind "on them" is a thing to do: "that …", or its noun with or without a pronoun."""
    bare = next((word.removesuffix(end) for end in _THEIRS if word.endswith(end)), word)
    return word in _TO_DO or word in words("duties") or bare in words("duties")


def _agrees(word: str, party: Party) -> bool:
    return word.endswith("هم") or word.endswith("ها") == (is_feminine(party) or party.kind == "state")

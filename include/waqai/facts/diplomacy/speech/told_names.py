"""Who speaks by a name behind a verb of saying: one given in full before, or one that an office behind it tells."""

from waqai.facts.diplomacy.context import words
from waqai.facts.diplomacy.parties.party import Party
from waqai.facts.diplomacy.parties.party_words import given_names, is_plural
from waqai.facts.diplomacy.parties.person_names import name_end
from waqai.facts.diplomacy.parties.phrase import Phrase
from waqai.facts.diplomacy.predicates.predicates import Found
from waqai.facts.diplomacy.story import THAT, Story

_PARTICLES = words("name_particles")
_NAME_WORDS = 4
_UNTIL_THAT = 5
_ASIDE = 18
_GOES_ON = frozenset(["،", ",", ":", '"', "الي", "علي", "في", "عن"])


def named_teller(story: Story, found: Found, last: int) -> list[Party]:
    """The one whose name stands behind a verb of saying where no party was found."""
    index = found.last
    if index >= last or index in story.parties.within:
        return []
    return _named_before(story, index, last) or _in_office(story, found, last) or _of_a_body(story, found, last)


def _named_before(story: Story, index: int, last: int) -> list[Party]:
    """Someone told by one word of a name that the text has given in full ("وأضاف الفلاني أن", "وأشار بن فلان إلى")."""
    at = index + (story.word(index) in _PARTICLES)
    party = story.parties.called.get(story.word(at))
    if party is None or party.first >= index or at + 1 >= last:
        return []
    behind = range(at + 1, min(last, at + _UNTIL_THAT))
    told = story.word(at + 1) in _GOES_ON or any(story.word(k) in THAT for k in behind)
    return [party] if told else []


def _in_office(story: Story, found: Found, last: int) -> list[Party]:
    """Someone whom no lexicon knows, with the office behind the name ("قالت فلانة الفلانية، رئيسة اللجنة، إن")."""
    index = found.last
    end = name_end(Phrase(story.tokens, last, found.reading.entry, index, True), index, _NAME_WORDS)
    title = story.parties.at.get(end + (story.word(end) in ("،", ",")))
    if title is None or end - index < 2 or title.kind != "title" or title.prefix.strip("ال"):
        return []
    if is_plural(story.word(title.first)):
        return []
    return story.parties.once(
        Party(index, title.last, index, end, "person", "named", "", title.country, title=title.key)
    )


def _of_a_body(story: Story, found: Found, last: int) -> list[Party]:
    """Someone with a given name and, in commas before what is said, the body that he speaks for.

    "قالت فلانة الفلانية، مديرة البحوث في المنظمة: …".
    """
    index = found.last
    if story.word(index) not in given_names() or index in story.parties.within:
        return []
    end = name_end(Phrase(story.tokens, last, found.reading.entry, index, True), index, _NAME_WORDS)
    if end - index < 2 or story.word(end) not in ("،", ","):
        return []
    aside = range(end + 1, min(last, end + _ASIDE))
    close = next((k for k in aside if story.word(k) in THAT or story.word(k) in (":", '"')), None)
    told = {story.parties.at[k].kind for k in aside[: close - end - 1] if k in story.parties.at} if close else set()
    if "body" not in told:
        return []
    return story.parties.once(Party(index, end, index, end, "person", "named"))

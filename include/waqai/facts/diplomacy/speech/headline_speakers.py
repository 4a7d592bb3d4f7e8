"""Who speaks in a headline: "X: …", "X لصحيفة: …", "X خلال لقاء Y: …", also where no lexicon knows the name."""

from waqai.facts.diplomacy.attributes.gazetteer import end_of_place
from waqai.facts.diplomacy.context import common, words
from waqai.facts.diplomacy.parties.party import Party
from waqai.facts.diplomacy.parties.party_words import given_names, names_of_people
from waqai.facts.diplomacy.parties.person_names import is_stop
from waqai.facts.diplomacy.predicates.predicates import read_word
from waqai.facts.diplomacy.speech.circumstances import reaches
from waqai.facts.diplomacy.speech.headline_dots import speaks_before_dots
from waqai.facts.diplomacy.story import Story
from waqai.facts.openings import opening

_NEAR = 9
_PARTS_HEAD = frozenset([":", "|", "-", "–"])
_NAME_WORDS = 2
_SHORTEST = 5


def hear_headline(story: Story, number: int, first: int, last: int) -> None:
    """ "X: …": X speaks, also where no lexicon knows the name."""
    first = opening(story.texts, first, last)
    if story.word(first) in words("interviews") and story.word(first + 1) in _PARTS_HEAD:
        first += 2
    if ":" not in story.texts[first:last]:
        if before_dots := speaks_before_dots(story, first, last):
            story.speak(before_dots, number)
        return
    if on_occasion := _on_occasion(story, first, last):
        story.speak(on_occasion, number)
        return
    near = story.texts[first + 1 : min(first + _NEAR, last)]
    if ":" not in near:
        return
    index = first + 1 + near.index(":")
    party = story.parties.ending.get(index)
    if party and party.first - first <= 2 and not party.prefix.startswith("ل"):
        story.speak(story.arguments.joined_back(party, first), number)
    elif told_to := _tells_outlet(story, first, index):
        story.speak(told_to, number)
        story.declared = told_to if number == 0 else story.declared  # an interview
    elif party is None and (unknown := _unknown_before_colon(story, first, index)):
        story.quote(unknown, number)


def _on_occasion(story: Story, first: int, last: int) -> list[Party]:
    """Who opens a headline and speaks at a time, place or meeting told before the colon ("X خلال لقاء Y: …")."""
    party = story.parties.at.get(first)
    colon = story.texts.index(":", first, last)
    if party is None or party.last >= colon or party.prefix not in ("", "ال"):
        return []
    speakers = story.arguments.joined(party)
    if speakers[-1].last >= colon or not reaches(story.word, speakers[-1].last, colon):
        return []
    return speakers if party.kind != "state" or _speaks_of_oneself(story, colon + 1) else []


def _speaks_of_oneself(story: Story, index: int) -> bool:
    """Whether "we do", "we shall not" or a quotation begins here, which no country does unless it speaks."""
    word = story.word(index)
    return word in ('"', "لن") or any(reading.first_person for reading in read_word(word))


def _tells_outlet(story: Story, first: int, colon: int) -> list[Party]:
    """Who tells something to someone: "الوزير لرويترز: …"."""
    party = next((p for p in map(story.parties.at.get, range(first, min(first + 3, colon))) if p), None)
    if party is None or party.last >= colon or not story.word(party.last).startswith("ل"):
        return []
    return story.arguments.joined_back(party, first) if party.prefix in ("", "ال") else []


def _unknown_before_colon(story: Story, first: int, colon: int) -> list[Party]:
    """A name that no lexicon knows, alone before a colon: begun by a given name, or one word ("الفلاني: …")."""
    alone = colon - first <= _NAME_WORDS and first not in story.parties.within
    if not alone or not (story.word(first) in given_names() or (colon - first == 1 and _is_one_name(story, first))):
        return []
    return story.parties.once(Party(first, colon, first, colon, "person", "named"))


def _is_one_name(story: Story, index: int) -> bool:
    """Whether one word may be the name by which someone is known: no place, no word of the language."""
    word = story.word(index)
    if end_of_place(story.tokens, index) or word in common() or word in words("common") or is_stop(word):
        return False
    family = (
        word.startswith("ال") and len(word) >= _SHORTEST and not word.endswith(("ين", "ون", "ات", "ان", "يه", "ره"))
    )
    return (family or word in names_of_people()) and word not in words("before_colons")

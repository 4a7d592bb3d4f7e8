"""One body and the state of another, which only its adjective tells: "القوات الغانية والكينية"."""

from waqai.facts.diplomacy.parties.implied_states import state_of_nisba
from waqai.facts.diplomacy.parties.party import Party
from waqai.facts.diplomacy.parties.party_words import adjectives
from waqai.facts.diplomacy.story import Story


def with_second_state(story: Story, parties: list[Party]) -> list[Party]:
    """A body alone with the state whose adjective "and" joins to its own; others as they are."""
    alone = len(parties) == 1 and parties[0].kind == "org" and bool(parties[0].country)
    index = parties[0].last if alone else None
    word = story.word(index) if index is not None else ""
    country = adjectives().get(word[1:]) if word.startswith("وال") else None
    if index is None or country is None or country == parties[0].country or index in story.parties.within:
        return parties
    return [*parties, state_of_nisba(story.tokens, index, country)]

"""A participle behind what someone says of another is the speaker's ("قال الوزير إن غانا رفضت، داعيا إياها …")."""

from waqai.facts.diplomacy.parties.gender import is_feminine, is_masculine
from waqai.facts.diplomacy.parties.party import PEOPLE, Party
from waqai.facts.diplomacy.story import THAT, Clause, Story

_COMMAS = ("،", ",")


def speaker_goes_on(story: Story, clause: Clause) -> list[Party]:
    """Who speaks in the sentence, where who acted last did so in his words; none where the participle is not his.

    Behind a comma it is his unless its gender is not; without one only if its gender is not that of who acted last.
    """
    speaker, focus, at = story.speaker, story.focus, clause.found.first
    if len(speaker) != 1 or not focus or story.speaker_sentence != clause.number:
        return []
    if focus[0].first < speaker[0].last or THAT.isdisjoint(story.texts[speaker[0].last : focus[0].first]):
        return []
    if is_of_another(story, clause, speaker[0]):
        return []
    behind_comma = story.word(at - 1) in _COMMAS
    return speaker if behind_comma or (len(focus) == 1 and is_of_another(story, clause, focus[0])) else []


def still_speaks(story: Story, clause: Clause) -> list[Party]:
    """Who spoke before and goes on in a sentence that does not name him: "وأضاف أن الوضع صعب، داعيا غانا إلى …"."""
    speaker = story.speaker
    goes_on = len(speaker) == 1 and story.speaker_sentence == clause.number and speaker[0].last <= clause.first
    if not goes_on or story.word(clause.found.first - 1) not in _COMMAS:
        return []
    return [] if is_of_another(story, clause, speaker[0]) else speaker


def is_of_another(story: Story, clause: Clause, party: Party) -> bool:
    """Whether a participle is surely not a party's, by its gender: a woman is told by her title."""
    feminine = story.word(clause.found.first).endswith("ه")
    woman = party.kind in PEOPLE and story.word(party.first).endswith("ه")
    if feminine:
        return is_masculine(party) or (party.title is not None and party.kind in PEOPLE and not woman)
    return is_feminine(party) or woman

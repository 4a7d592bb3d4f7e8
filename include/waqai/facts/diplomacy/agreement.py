"""Whether the ending of a verb agrees with who is to be its subject, and who else may be."""

from waqai.facts.diplomacy.context import words
from waqai.facts.diplomacy.gender import is_feminine, is_feminine_body, is_man, is_masculine
from waqai.facts.diplomacy.party import Party
from waqai.facts.diplomacy.predicates import Reading
from waqai.facts.diplomacy.story import Clause, Story

_ALONE, _SURE = "person", frozenset(["title", "org"])


def agreeing(story: Story, clause: Clause, parties: list[Party]) -> list[Party]:
    """Those told last, or, where the verb is of the other gender, who spoke or acted before them."""
    reading, verb = clause.found.reading, story.word(clause.found.first)
    if verb.endswith("وا") and len(parties) == 1 and parties[0].kind == _ALONE:
        return []  # "ودعوا إلى …" is of many
    if (len(parties) > 1 or (parties and parties[0].key == "sides")) and verb.removeprefix("و") in words(
        "nouns_like_verbs"
    ):
        return []  # "اتفقا على الهدنة وسحب القوات": of two it would be "وسحبا"
    if may_do(parties, reading, verb):
        return parties
    before = [draft.actors for draft in reversed(story.drafts) if clause.number - draft.sentence <= 1]
    others = [story.speaker_near(clause.number, 1), *before]
    told = next((other for other in others if other and may_do(other, reading, verb)), parties)
    return [] if told is parties and _is_of_another(told, reading, verb) else told


def _is_of_another(parties: list[Party], reading: Reading, verb: str) -> bool:
    """Whether a verb is of the other gender than the man or body told before: it is of somebody no lexicon knows."""
    sure = len(parties) == 1 and (parties[0].kind in _SURE or is_man(parties[0]))
    return sure and not may_do(parties, reading, verb)


def may_do(parties: list[Party], reading: Reading, verb: str) -> bool:
    """Whether a verb in the singular may be of those told before: "واستدعت أنقرة السفير، وهدد …" is of someone else."""
    if len(parties) > 1 and is_masculine_verb(reading, verb) and reading.tense == "perfect" and not reading.ending:
        return verb.endswith(("وا", "ا")) or not all(map(is_feminine, parties))
    if len(parties) != 1 or reading.ending:
        return True
    party = parties[0]
    if is_masculine_verb(reading, verb) and reading.tense == "perfect":
        return not (is_feminine(party) or is_feminine_body(party))
    return not (is_feminine_verb(reading, verb) and (is_masculine(party) or is_man(party)))


def is_feminine_verb(reading: Reading, word: str) -> bool:
    if reading.tense == "perfect":
        return word.endswith("ت")
    return reading.tense == "present" and word.lstrip("وفس")[:1] == "ت"


def is_masculine_verb(reading: Reading, word: str) -> bool:
    if reading.tense == "perfect":
        return not word.endswith(("ت", "تا"))
    return reading.tense == "present" and word.lstrip("وفس")[:1] == "ي"

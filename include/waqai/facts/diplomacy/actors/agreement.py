"""Whether the ending of a verb agrees with who is to be its subject, and who else may be."""

from waqai.facts.diplomacy.actors.of_many import is_of_many, is_of_two
from waqai.facts.diplomacy.context import words
from waqai.facts.diplomacy.parties.gender import is_feminine, is_feminine_body, is_man, is_masculine
from waqai.facts.diplomacy.parties.party import Party
from waqai.facts.diplomacy.parties.party_words import is_dual_subject, is_plural
from waqai.facts.diplomacy.predicates.predicates import Reading, may_be_verb
from waqai.facts.diplomacy.story import Clause, Story

_MEMBERS = frozenset(["اعضاء", "الاعضاء"])  # of a body, which may go on in their place
_ALONE, _SURE = frozenset(["person", "state", "body", "office"]), frozenset(["title", "org"])


def agreeing(story: Story, clause: Clause, parties: list[Party]) -> list[Party]:
    """Those told last, or, where the verb is of the other gender, who spoke or acted before them."""
    reading, verb = clause.found.reading, story.word(clause.found.first)
    if _is_many_verb(reading, verb) and len(parties) == 1 and parties[0].kind in _ALONE:
        return []  # "ودعوا إلى …", "إنهم يرفضونه" are of many
    if (len(parties) > 1 or (parties and parties[0].key == "sides")) and verb.removeprefix("و") in words(
        "nouns_like_verbs"
    ):
        return []  # "اتفقا على الهدنة وسحب القوات": of two it would be "وسحبا"
    if len(parties) == 1 and is_of_two(reading, verb) and not _are_two(parties[0]):
        return []  # "تحدث غانا وكينيا … واتفقا": not of who acted before alone
    if may_do(parties, reading, verb):
        return parties
    before = [draft.actors for draft in reversed(story.drafts) if clause.number - draft.sentence <= 1]
    others = [story.speaker_near(clause.number, 1), *before]
    others.append(_main_subject(story, clause))
    told = next((other for other in others if other and may_do(other, reading, verb)), parties)
    return [] if told is parties and _is_of_another(told, reading, verb) else told


def _is_many_verb(reading: Reading, verb: str) -> bool:
    """Whether a verb has the ending of several men."""
    return verb.endswith("وا") or (reading.tense == "present" and verb.endswith("ون") and is_of_many(reading, verb))


def _main_subject(story: Story, clause: Clause) -> list[Party]:
    """Whom the verb that opens the sentence has right behind it; not the place of a dateline."""
    told = story.arguments.main_subject(clause.first, clause.found.first)
    return told if told and may_be_verb(story.word(told[0].first - 1)) else []


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
    head = party.folded.split()[0] if party.folded else ""
    if party.kind == "title" and is_plural(head) and head not in _MEMBERS and _is_of_one(reading, verb):
        return False  # "قال مسؤولون إنه رفض": he is none of them
    if is_masculine_verb(reading, verb) and reading.tense == "perfect":
        return not (is_feminine(party) or is_feminine_body(party))
    return not (is_feminine_verb(reading, verb) and (is_masculine(party) or is_man(party)))


def _are_two(party: Party) -> bool:
    """Whether a party may be two: sides, those of a title in the dual or plural."""
    head = party.folded.split()[0]
    two = is_dual_subject(head) or is_plural(head)  # "الزعيمين" is spelt as a plural is
    return two or party.kind in ("pair", "nationals") or party.key == "sides" or bool(party.group)


def _is_of_one(reading: Reading, verb: str) -> bool:
    """Whether a verb is of one man."""
    if not is_masculine_verb(reading, verb):
        return False
    if reading.tense == "perfect":
        return not verb.endswith("وا") and not is_of_two(reading, verb)
    return not verb.endswith(("ون", "ان", "وا"))


def is_nominative(head: str, party: Party) -> bool:
    """Whether a title of two or many is in the case of subjects ("ودعا الجانبان إلى …", "ورفض المسؤولون …")."""
    of_many = is_dual_subject(head) or (head.endswith("ون") and is_plural(head))
    return of_many and (party.kind in ("title", "pair") or party.key == "sides")


def is_feminine_verb(reading: Reading, word: str) -> bool:
    if reading.tense == "perfect":
        return word.endswith("ت")
    return reading.tense == "present" and word.lstrip("وفس")[:1] == "ت"


def is_masculine_verb(reading: Reading, word: str) -> bool:
    if reading.tense == "perfect":
        return not word.endswith(("ت", "تا"))
    return reading.tense == "present" and word.lstrip("وفس")[:1] == "ي"

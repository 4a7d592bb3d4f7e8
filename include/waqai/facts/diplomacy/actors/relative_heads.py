"""Whose relative clause a verb stands in: a person's ("التقى X نظيره Y، الذي طالب بالسلاح ورفض"), a led body's."""

from waqai.facts.diplomacy.actors.subjects import PREPOSITIONS
from waqai.facts.diplomacy.context import PUNCTUATION
from waqai.facts.diplomacy.parties.gender import is_feminine, is_feminine_body, is_masculine
from waqai.facts.diplomacy.parties.party import PEOPLE, Party
from waqai.facts.diplomacy.story import Clause, Story

_HIM, _HER = "الذي", "التي"
_BACK = 14
_OWN = ("ه", "ها")
_BODIES = frozenset(["state", "movement", "body", "org"])
_NO_DOERS = frozenset(["texts", "sides", "state"])
_LEADS = ("ب", "ل", "لل")
_STOPS = PUNCTUATION - {'"'}


def relative_head(story: Story, clause: Clause) -> list[Party]:
    """Who is told of right before the relative pronoun of a verb, or of the one that "and" joins it to."""
    found = clause.found
    if found.reading.tense not in ("perfect", "present") or found.reading.ending:
        return []
    before = story.word(found.first - 1)
    pronoun = found.first - 1 if before in (_HIM, _HER) else joined_to_relative(story, clause)
    return _head(story, clause, pronoun) if pronoun else []


def joined_to_relative(story: Story, clause: Clause) -> int | None:
    """The relative pronoun of the verb that "and" joins a verb to, with no comma between ("الذي نفى … وندد")."""
    found = clause.found
    if found.reading.prefix != "و" or found.reading.tense != "perfect":
        return None
    for index in range(found.first - 1, max(clause.first, found.first - _BACK), -1):
        if story.word(index) in _STOPS:
            return None
        if story.word(index) in (_HIM, _HER):
            return None if story.word(index + 1).endswith(_OWN) else index  # "whom it calls so, and condemned …"
    return None


def _head(story: Story, clause: Clause, pronoun: int) -> list[Party]:
    """The person who ends before a relative pronoun, with its gender; nobody where another is the subject behind it."""
    end = pronoun - (story.word(pronoun - 1) in ("،", ","))
    party = story.parties.ending.get(end)
    joined = pronoun != clause.found.first - 1
    if party is None or party.first < clause.first:
        return []
    led = not joined and is_led_body(story, party) and not _is_taken_up_at_once(story, clause)
    if not (party.kind in PEOPLE or joined or led):
        return []
    if clause.attribute("charged_with") and clause.found.last not in story.parties.at:
        return []  # "X، الذي اتهم بالفساد"
    if is_feminine(party) and story.word(pronoun) == _HIM:
        return []
    if led and story.word(pronoun) == _HER and not _is_woman(party):
        return []  # "وفد لمكتب الرئيس التي زارت": of another noun
    behind = story.parties.at.get(clause.found.last)
    far = clause.end if led else min(clause.last, behind.last + 2) if behind else 0
    taken_up = behind is not None and any(story.word(k).endswith(_OWN) for k in range(behind.last, far))
    if taken_up or not _agrees(story, pronoun, clause):
        return []
    return [party] if party.kind == "person" or joined or led else []


def _is_taken_up_at_once(story: Story, clause: Clause) -> bool:
    """Whether a pronoun and the subject stand behind a verb ("غانا التي فرضت عليها كينيا عقوبات")."""
    index = clause.found.last
    return story.word(index).endswith(_OWN) and index + 1 in story.parties.at


def _is_woman(party: Party) -> bool:
    return is_feminine(party) or is_feminine_body(party) or (party.kind == "movement" and not is_masculine(party))


def is_led_body(story: Story, party: Party) -> bool:
    """Whether a preposition leads a state or body, so that no noun before it is what is told of ("ضغوط من غانا")."""
    if party.kind not in _BODIES or party.bare or party.key in _NO_DOERS:
        return False
    led = party.prefix in _LEADS or (party.prefix in ("", "ال") and story.word(party.first - 1) in PREPOSITIONS)
    place = party.prefix == "ب" or story.word(party.first - 1).removeprefix("و") == "في"
    return led and not (place and party.kind == "state")  # "القمة في غانا، التي انتهت إلى اتفاق"


def _agrees(story: Story, pronoun: int, clause: Clause) -> bool:
    """Whether a verb is of the gender of a relative pronoun."""
    verb = story.word(clause.found.first)
    feminine = verb.endswith("ت") if clause.found.reading.tense == "perfect" else verb.lstrip("وفس")[:1] == "ت"
    return feminine == (story.word(pronoun) == _HER)

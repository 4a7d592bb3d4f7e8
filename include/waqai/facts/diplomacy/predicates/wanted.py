"""Where the word or the object that a predicate's entry needs stands, and how far from it that may be."""

from collections.abc import Collection

from waqai.facts.diplomacy.actors.subjects import RELATIVES
from waqai.facts.diplomacy.attributes.status import WHETHER
from waqai.facts.diplomacy.clauses.clauses import left_edge
from waqai.facts.diplomacy.context import words
from waqai.facts.diplomacy.predicates.asks import NOWHERE, Asks, end_of
from waqai.facts.diplomacy.predicates.heads import is_direct
from waqai.facts.diplomacy.predicates.objects import object_end
from waqai.facts.diplomacy.predicates.predicates import Found
from waqai.facts.diplomacy.story import Story

_TAKEN_UP = 4
_LED_BY = words("prepositions")
_LED_FAR = 14
# What a verb is done to stands before these.
_PAST_OBJECT = words("past_object")
_TAKES_UP = words("takes_up")
_BACKED_BY = words("backed_by")
_COMMAS = frozenset(["،", ","])
_MOST_ASIDE = 12
_CONDITION_FAR = 16
# Deeds done to one thing, which a pronoun on their verb is.
_ONE_OBJECT = frozenset(["AID", "MOBILIZE", "SANCTION"])
_THEM = ("ها", "ه", "هم", "هما")


def wanted_end(story: Story, found: Found, asks: Asks, first: int, reach: int) -> int | None:
    """Where the word that an entry needs ends: behind the predicate, around it, or anywhere in the text."""
    texts = story.texts
    if asks.reach == "text":
        also = end_of(asks.also, texts, found.last, reach)
        there = also != NOWHERE and end_of(asks.needs, texts, 0, len(texts)) != NOWHERE
        return also if there else NOWHERE
    if asks.reach == "either":  # a condition before what it brings or behind it
        behind = end_of(asks.needs, texts, found.last, reach)
        return _condition_before(story, found, asks, first) if behind == NOWHERE else behind
    if asks.reach == "around":
        return end_of(asks.needs, texts, left_edge(story.tokens, found.first, first), reach)
    if asks.objects:
        end = _object(story, found, first, reach, asks.objects)
        of_verb = asks.direct and found.reading.tense != "noun" and (end or 0) > found.last
        if end and of_verb and not is_direct(story, _behind_subject(story, found, reach), end, asks.objects):
            return NOWHERE
        lacks = end is None or end_of(asks.needs, texts, found.last, reach) == NOWHERE
        return NOWHERE if lacks else end
    # Behind the subject first: "the army sent forces" needs the forces, not the army.
    behind = subject = _behind_subject(story, found, reach)
    if story.word(behind + 1) in _BACKED_BY:  # "the army, backed by the forces of X, stepped up its raids"
        behind = min(reach, _over_aside(story, behind, reach))
    wanted = end_of(asks.needs, texts, behind, reach)
    return end_of(asks.needs, texts, found.last, subject) if wanted == NOWHERE and subject > found.last else wanted


def _condition_before(story: Story, found: Found, asks: Asks, first: int) -> int | None:
    """Where a condition before a predicate ends ("إذا هاجمونا فسنرد"), but for what is asked ("ما إذا كان سيرد")."""
    since = max(first, found.first - _CONDITION_FAR)
    while (end := end_of(asks.needs, story.texts, since, found.first)) not in (None, NOWHERE):
        if story.word(end - 2) not in WHETHER:
            return end
        since = end
    return end


def _object(story: Story, found: Found, first: int, reach: int, kinds: Collection[str]) -> int | None:
    """Where an object of a deed ends: behind it, or before it where a pronoun takes it up ("قوات نشرتها")."""
    behind = _over_aside(story, _behind_subject(story, found, reach), reach)  # "أكد الملك، خلال اللقاء، وقوفه إلى …"
    stop = next((k for k in range(behind, reach) if story.word(k) in _PAST_OBJECT), reach)
    way = found.reading.entry.attributes.get("taken_up", True)
    one = found.reading.entry.attributes["type"] in _ONE_OBJECT and found.reading.tense != "noun"
    written_on = one and found.reading.ending in _THEM  # "footage that the army released"
    end = None if way == "only" or written_on else object_end(story.tokens, behind, stop, kinds)
    if end is None and found.reading.entry.attributes.get("kind") == "charge":  # whose deed it is stands before it
        end = object_end(story.tokens, found.last, behind, kinds)
    pronoun = found.reading.ending in _THEM or story.word(found.last) in _TAKES_UP
    if (
        end is None
        and pronoun
        and way
        and object_end(story.tokens, max(first, found.first - _taken_up(story, found)), found.first, kinds)
    ):
        return found.last
    return end


def _taken_up(story: Story, found: Found) -> int:
    """How far before a verb the noun may stand that its pronoun takes up: beside it behind "in" ("في رسالة وجهوها")."""
    led = story.word(found.first - 2) in _LED_BY and story.word(found.first - 1) not in RELATIVES
    return 1 if led else _TAKEN_UP


def _behind_subject(story: Story, found: Found, last: int) -> int:
    """Where the words behind a verb's subject begin."""
    party = story.parties.at.get(found.last) if found.reading.tense in ("perfect", "present") else None
    return min(party.last, last) if party and party.prefix in ("", "ال") else found.last


def reach_of(story: Story, found: Found, asks: Asks, last: int) -> int:
    """How far behind a verb and its subject the word that its entry needs may stand."""
    near = map(story.parties.at.get, range(found.last, min(last, found.last + 4)))
    party = next((party for party in near if party), None)
    behind = story.arguments.joined(party)[-1].last if party else found.last
    # "voiced, after long talks with X, …, his support": what is voiced stands behind the verb's own preposition.
    for led in found.reading.rest[:1]:
        behind = next((k for k in range(behind, min(last, behind + _LED_FAR)) if story.word(k) == led), behind)
    return min(last, _over_aside(story, behind, last) + asks.window)


def end_of_saying(story: Story, found: Found, last: int) -> int:
    """How far behind the verb of a charge or a vow the word that its entry needs may stand."""
    end, window = story.edge(found.last, last), found.reading.entry.attributes.get("window")
    if window is None or found.reading.tense not in ("perfect", "present"):
        return end
    return min(end, _behind_subject(story, found, last) + int(window))


def _over_aside(story: Story, index: int, last: int) -> int:
    """The place behind an aside in commas that begins here ("الحكومة، في بيان لها، عقوبات")."""
    index += story.word(index) == '"' and story.word(index + 1) in _COMMAS  # the quote ends a name
    if story.word(index) in _COMMAS:
        for k in range(index + 1, min(last, index + _MOST_ASIDE)):
            if story.word(k) in _COMMAS:
                return k + 1
    return index

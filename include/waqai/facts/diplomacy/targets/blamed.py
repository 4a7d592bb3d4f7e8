"""Whom a charge blames: its subject, whose deed it tells, a doer told by a noun, who "it is" that does it."""

from waqai.facts.diplomacy.actors.described import described_at
from waqai.facts.diplomacy.actors.subjects import PREPOSITIONS, RELATIVES
from waqai.facts.diplomacy.context import words
from waqai.facts.diplomacy.parties.implied_states import state_of_nisba
from waqai.facts.diplomacy.parties.party import Party
from waqai.facts.diplomacy.parties.party_words import adjectives
from waqai.facts.diplomacy.predicates.predicates import Found, may_be_verb
from waqai.facts.diplomacy.speech.speech import OPENS_SAYING
from waqai.facts.diplomacy.story import THAT, Clause, Story

# How far before a charge the words begin that tell whose deed it is, and how many they are.
_DEED_WORDS = 10
_DEED_NAMED = 4
_WHO = RELATIVES | {"من"}
_WHOEVER = words("whoever")
_IT_IS = words("it_is")


def blamed_by(story: Story, clause: Clause, since: int) -> list[Party]:
    """Whom a charge blames: whose noun it is, who stands before a modal word, a verb's subject, whose deed it is."""
    found = clause.found
    if found.reading.tense == "noun":
        blamed = story.arguments.of_noun(found, clause.first, clause.end) or _by_adjective(story, found)
        blamed = blamed or _whose_deed(story, clause, since)
        return [] if clause.attribute("inside") and blamed and blamed[0].first > found.last + 1 else blamed
    if found.reading.tense == "modal":
        window = int(str(clause.attribute("window") or 99))
        blamed = story.arguments.nearest_before(found.first, max(since, found.first - window))
    else:
        blamed = _who_it_is(story, found, since) or story.arguments.subject(found, since, clause.end)
        if blamed and blamed[0].first > found.first:  # "the stance of X encourages Y": Y may be its object
            blamed = _whose_deed(story, clause, since) or blamed
    return blamed or _whose_deed(story, clause, since) or _told_doer(story, clause, since)


def _who_it_is(story: Story, found: Found, since: int) -> list[Party]:
    """Who stands before "it is who": the verb behind "who" need not agree with them ("غانا هي من بدأ القتال")."""
    index = found.first - 2
    if story.word(found.first - 1) != "من" or story.word(index) not in _IT_IS:
        return []
    index -= story.word(index - 1) == '"'
    party = story.parties.ending.get(index)
    return [party] if party and party.first >= since and party.prefix in ("", "ال") else []


def _by_adjective(story: Story, found: Found) -> list[Party]:
    """The state that the adjective behind a noun tells ("العدوان التوغولي")."""
    country = adjectives().get(story.word(found.last))
    return [state_of_nisba(story.tokens, found.last, country)] if country else []


def all_blamed(story: Story, blamed: list[Party], since: int) -> list[Party]:
    """Those who are blamed, with those whom "that" names before them, though the verb is a singular one."""
    if len(blamed) != 1 or not blamed[0].prefix.startswith("و"):
        return blamed
    whole = story.arguments.joined_back(blamed[0], since)
    return whole if story.word(whole[0].first - 1) in (*THAT, ":", '"') else blamed


def _whose_deed(story: Story, clause: Clause, since: int) -> list[Party]:
    """Whose deed is charged where it is the subject: "the Togolese measures threaten …", "the policy of Togo is …"."""
    found, head = clause.found, _opening(story, clause, since)
    if head is None or _is_finite(story.word(head)):
        return []
    if story.word(head) in words("strikes") and found.reading.tense != "modal":
        return []
    for index in range(head + 1, min(head + _DEED_NAMED, found.first)):
        word, party = story.word(index), story.parties.at.get(index)
        if party:
            owns = party.prefix in ("", "ال") and index == head + 1 and not story.word(head).startswith("ال")
            return [party] if owns else []
        if country := adjectives().get(word):
            return [state_of_nisba(story.tokens, index, country)]
        if not word[:1].isalpha() or word in PREPOSITIONS or word in RELATIVES or _is_finite(word):
            return []
    return []


def _told_doer(story: Story, clause: Clause, since: int) -> list[Party]:
    """Whose deed is charged where only a noun tells them, right behind "that": "أن أطرافا خارجية تؤجج …"."""
    first, head = clause.found.first, _opening(story, clause, since)
    party = described_at(story.tokens, head, first) if head is not None else None
    if party is None or any(story.word(k) in RELATIVES or _is_finite(story.word(k)) for k in range(party.last, first)):
        return []
    return story.parties.once(party)


def _opening(story: Story, clause: Clause, since: int) -> int | None:
    """The place right behind the last "that" before a charge; None where none is near, or a party stands there."""
    first = clause.found.first
    opens = range(first - 2, max(since, first - _DEED_WORDS) - 1, -1)
    head = next((k + 1 for k in opens if story.word(k) in OPENS_SAYING), None)
    return None if head is None or head in story.parties.within else head


def turned_round(story: Story, clause: Clause) -> list[Party]:
    """Who "it is" that does a wrong: "من (or الطرف الذي) يعرقل السلام هو X", "المسؤول عن الهجوم هو X"."""
    first = clause.found.first
    if clause.attribute("answers"):
        opener = first - 1
    elif story.word(first - 1) in _WHO:
        opener = first - 2 - (story.word(first - 2) in _WHOEVER)
    else:
        return []
    if story.word(opener) not in OPENS_SAYING:
        return []
    it_is = next((k for k in range(clause.found.last, clause.last) if story.word(k) in _IT_IS), clause.last)
    return story.arguments.behind(it_is + 1, clause.last, led=True)


def _is_finite(word: str) -> bool:
    return may_be_verb(word) and not word.startswith("ال")

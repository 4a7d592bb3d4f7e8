"""Visits that a headline tells without a verb: "الوزير في العاصمة لبحث الهدنة"."""

from functools import cache

from waqai.facts.diplomacy.attributes.gazetteer import place_at
from waqai.facts.diplomacy.clauses.clauses import right_edge
from waqai.facts.diplomacy.parties.party import PEOPLE
from waqai.facts.diplomacy.predicates.predicates import Found, Reading, may_be_verb
from waqai.facts.diplomacy.story import Draft, Story
from waqai.facts.document import Span
from waqai.lexicons import load

_LONG = 4


def read_presence(story: Story, number: int, sentence: Span) -> Draft | None:
    """The visit of who opens a sentence and is in a place for a purpose."""
    party = story.parties.at.get(sentence.first)
    lead = story.word(party.last) if party else ""
    if party is None or party.prefix not in ("", "ال") or lead not in ("في", "الي"):
        return None
    if (party.kind not in PEOPLE and party.key != "delegation") or party.last + 1 >= sentence.last:
        return None
    end = place_at(story.tokens, party.last + 1)
    if end is None:
        return None
    goes = lead == "الي" and party.kind in PEOPLE and _says_no_more(story, end, sentence)
    stays = lead == "في" and party.key == "delegation" and _ends_there(story, end, sentence)
    if not (goes or stays or (lead == "في" and _is_purpose(story, end))):
        return None
    place = story.parties.at.get(party.last + 1)
    targets = [place] if place and place.kind == "state" else []
    found = Found(_reading(), party.last, party.last + 1)
    last = right_edge(story.tokens, end, sentence.last)
    return Draft(found, party.first, last, [party], targets, "planned" if goes else "ongoing", number)


def _says_no_more(story: Story, index: int, sentence: Span) -> bool:
    """Whether no verb stands behind where one goes: "الوزير إلى العاصمة للمرة الثانية"."""
    behind = story.texts[index : sentence.last]
    return not any(map(may_be_verb, behind))


def _ends_there(story: Story, index: int, sentence: Span) -> bool:
    """Whether a headline says no more than where a delegation is, or goes on with something else."""
    return index >= sentence.last or story.word(index)[:1] in ".…و" or story.word(index) in ("،", ",")


def _is_purpose(story: Story, index: int) -> bool:
    """Whether a word is a verbal noun behind ل: "to discuss"."""
    word = story.word(index)
    return word.startswith("ل") and len(word) >= _LONG and index not in story.parties.within


@cache
def _reading() -> Reading:
    entry = next(entry for entry in load("act_context") if entry.id == "presence")
    return Reading(entry, (), "noun")

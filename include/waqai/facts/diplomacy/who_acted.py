"""Who acted before a verb with no subject of its own: on a visit, alone of several, or in the sentence before."""

from waqai.facts.diplomacy.gender import is_feminine
from waqai.facts.diplomacy.party import Party
from waqai.facts.diplomacy.predicates import read_word
from waqai.facts.diplomacy.story import Clause, Story

_SEVERAL = 2
_DOERS = frozenset(["state", "body", "movement", "org"])


def one_of_them(story: Story, clause: Clause) -> list[Party]:
    """Who alone did the last deed before a participle in the singular, of those told ("شنت غانا غارات، متهمة …")."""
    word = story.word(clause.found.first)
    if len(story.focus) < _SEVERAL or not word.endswith("ه"):
        return []
    for index in range(clause.found.first - 1, max(clause.first, story.focus[0].first), -1):
        party, verb = story.parties.at.get(index), story.word(index - 1)
        done = verb.endswith("ت") and not verb.endswith("ات") and not verb.startswith("ال")
        if party and done and not party.prefix and is_feminine(party):
            return [party]
    return []


def visitor(story: Story, clause: Clause) -> list[Party]:
    """Who is on the visit that this sentence has told by a noun: "… زيارة الوزير إلى المدينة، حيث التقى …"."""
    last = story.drafts[-1] if story.drafts and story.word(clause.found.first - 1) == "حيث" else None
    told = last and last.sentence == clause.number and last.found.reading.entry.attributes.get("mode") == "visit"
    return last.actors if last and told else []


def told_before(story: Story, clause: Clause) -> list[Party]:
    """The state or body whose doing the sentence before tells, by a verb that no lexicon has ("تشعر غانا … وهددت")."""
    if not clause.number or clause.found.first != clause.first or clause.found.reading.prefix != "و":
        return []
    before = story.document.sentences[clause.number - 1]
    opens = story.parties.at.get(before.first + 1)
    told = opens is not None and opens.kind in _DOERS and not opens.prefix and is_feminine(opens)
    verb = story.word(before.first).lstrip("و")
    done = verb[:1] == "ت" or (verb.endswith("ت") and not verb.endswith("ات"))
    agrees = story.word(clause.found.first).endswith("ت") and not read_word(story.word(before.first))
    return [opens] if opens and told and done and agrees else []

"""Who acted before a verb with no subject of its own: on a visit, alone of several, or in the sentence before."""

from waqai.facts.diplomacy.actors.described import are_several, many_before
from waqai.facts.diplomacy.actors.of_many import is_of_two
from waqai.facts.diplomacy.context import SPOKEN, words
from waqai.facts.diplomacy.parties.gender import is_feminine
from waqai.facts.diplomacy.parties.party import Party
from waqai.facts.diplomacy.predicates.predicates import read_word
from waqai.facts.diplomacy.speech.speaker_goes_on import is_of_another, speaker_goes_on, still_speaks
from waqai.facts.diplomacy.story import THAT, Clause, Story

_SEVERAL = 2
_URGES = ("حث", "حض")
_TO = "علي"
_WHERE = frozenset(["حيث", "كما", "ثم", "بعدما", "قد", "لقد", "وقد"])
_ALSO = words("also")
_MANY = frozenset(["nationals", "movement", "pair", "group"])
_DOERS = frozenset(["state", "body", "movement", "org"])


def before_participle(story: Story, clause: Clause) -> list[Party]:
    """Whose a participle is: who acted in its sentence, else its main subject; for one of many, those who are many."""
    if story.word(clause.found.first).endswith("ين"):
        return _many_of(story, clause)
    if clause.number == story.focus_sentence:
        told = _one_of_them(story, clause) or speaker_goes_on(story, clause) or story.focus
    else:
        main = story.arguments.main_subject(clause.first, clause.found.first)
        told = main or still_speaks(story, clause) or story.arguments.nearest_before(clause.found.first, clause.first)
    several = len(told) > 1 or any(party.key == "sides" for party in told)
    if len(told) == 1 and is_of_another(story, clause, told[0]):
        nearest = story.arguments.nearest_before(clause.found.first, clause.first)
        if any(is_of_another(story, clause, party) for party in nearest):
            return [] if nearest == told else told  # "حذر فلان الرئيس من سحب القوات، معتبرا إياه …": not theirs
        return nearest or told
    return (several and _who_did(story, clause)) or told


def _many_of(story: Story, clause: Clause) -> list[Party]:
    """Those who act by a participle of many: no single person ("تظاهر العمال قرب منزل الوزير مطالبين باستقالته")."""
    last = story.drafts[-1] if story.drafts and story.drafts[-1].sentence == clause.number else None
    if last and last.crowd and not last.actors:
        return []  # the crowd's, whose protest tells what it wants
    focus = story.focus if clause.number == story.focus_sentence else []
    near = story.arguments.nearest_before(clause.found.first, clause.first)
    for told in (focus, last.actors if last else [], many_before(story, clause), near):
        if len(told) > 1 or any(party.kind in _MANY or are_several(story, party) for party in told):
            return told
    return []


def _who_did(story: Story, clause: Clause) -> list[Party]:
    """Who alone did the deed told last in the sentence, where one and the other are told of in it."""
    last = story.drafts[-1] if story.drafts else None
    alone = last is not None and last.sentence == clause.number and len(last.actors) == 1
    return last.actors if last and alone else []


def _one_of_them(story: Story, clause: Clause) -> list[Party]:
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


def both_before(story: Story, clause: Clause) -> list[Party]:
    """The two who have met, of whom a verb of two goes on to tell: "استقبل X نظيره Y، حيث وقعا …"."""
    reading, before = clause.found.reading, story.word(clause.found.first - 1)
    goes_on = reading.prefix in ("و", "ف") or before in _WHERE
    met = bool(story.drafts) and clause.number - story.drafts[-1].sentence <= 1
    if not (goes_on and met and is_of_two(reading, story.word(clause.found.first))):
        return []
    last = story.drafts[-1]
    both = [*last.actors, *last.targets]
    return both if last.found.reading.entry.attributes["type"] == "CONSULT" and len(both) == _SEVERAL else []


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


def urged_before(story: Story, clause: Clause, actors: list[Party]) -> bool:
    """Whether a verb of urging has behind it whom the act before was done to: it cannot lack its object.

    "التقى غانا كينيا. كما حث كينيا على الحوار": who acted before urges.
    """
    verb = story.word(clause.found.first).removeprefix("و").removeprefix("ف").removesuffix("ت")
    last = story.drafts[-1] if story.drafts and verb in _URGES else None
    if last is None or clause.number - last.sentence > 1 or story.word(actors[-1].last) != _TO:
        return False
    urged = {actor.identity for actor in actors}
    return urged <= {party.identity for party in last.targets} and bool(last.actors)


def _opens(story: Story, clause: Clause) -> bool:
    """Whether a verb opens its sentence, over what tells that it goes on ("كما دعا", "كما أنه دعا")."""
    first = clause.found.first
    return first == clause.first or (first == clause.first + 1 and story.word(clause.first).removeprefix("و") in _ALSO)


def speaker_over(story: Story, clause: Clause) -> list[Party]:
    """Who goes on to speak, where the one who acted last did so in his words ("قال X إن Y سيسافر. ودعا …")."""
    speaker, focus = story.speaker, story.focus
    before = clause.number - 1
    if not (speaker and focus and before == story.speaker_sentence == story.focus_sentence):
        return []
    opens = _opens(story, clause) and clause.attribute("type") in SPOKEN
    within = focus[0].first > speaker[-1].last
    if not (opens and within) or focus[0].identity == speaker[0].identity:
        return []
    return speaker if not THAT.isdisjoint(story.texts[speaker[-1].last : focus[0].first]) else []

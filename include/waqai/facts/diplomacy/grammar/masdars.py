"""Deeds told by their verbal noun behind a verb that begins, decides, pledges or orders them ("قررت X إرسال قوات")."""

from functools import cache

from waqai.arabic.forms import perfects, presents
from waqai.arabic.normalise import fold
from waqai.facts.diplomacy.actors.by_whom import by_whom
from waqai.facts.diplomacy.actors.decisions import decided_by
from waqai.facts.diplomacy.attributes.status import negated
from waqai.facts.diplomacy.clauses.clauses import left_edge
from waqai.facts.diplomacy.context import PUNCTUATION, words
from waqai.facts.diplomacy.drafting import draft_of
from waqai.facts.diplomacy.grammar.joined_deeds import doer_of_joined
from waqai.facts.diplomacy.parties.party import Party
from waqai.facts.diplomacy.predicates.predicates import Found, Reading, may_be_verb
from waqai.facts.diplomacy.story import THAT, Clause, Draft, Story
from waqai.lexicons import Entry, load

_BACK = 9
_NEAR = 3
_MOST_ASIDE = 6
_ITS = ("ته", "ها", "هم", "ءه")
_HAPPENED = words("happened")
_PLANS, _ACCORDS = words("plans_put"), words("accords_made")
# Behind these a verbal noun is told as done.
_AFTER = words("after")
_WHICH_DAY = words("past_days") | words("next_days")


def may_be_done(_: Story, clause: Clause) -> bool:
    """Whether a verbal noun is one that someone sets out to do: neither with the article nor another's."""
    return not (clause.found.reading.ending or clause.found.reading.prefix.endswith(("ال", "لل")))


def read_masdar(story: Story, clause: Clause) -> Draft | None:
    """The act of a verbal noun, None where no one sets out to do it, or it is only asked, refused or spoken of."""
    found = clause.found
    lead = _lead(story, clause)
    if lead:
        return _led(story, clause, lead)
    decided = decided_by(story, clause) or _by_doing(story, clause)
    if decided:
        return draft_of(story, clause, decided, True)
    if joined := doer_of_joined(story, clause):
        return draft_of(story, clause, joined, True)
    before = story.word(found.first - 1)
    opens = found.first == clause.first
    if before in _HAPPENED:
        actors = by_whom(story, clause)
        told = actors or clause.attribute("anyone")
        return draft_of(story, clause, actors, not actors) if told else None
    if before not in _AFTER and not opens:
        return None
    actors = story.arguments.of_noun(found, clause.first, clause.end)
    if clause.wanted and any(actor.first < clause.wanted <= actor.last for actor in actors):
        actors = []  # "the expelling of diplomats": they are the object
    if actors and clause.attribute("type") == "REJECT" and actors[0].first != found.last:
        actors = []  # "the calling off of the summit between X and Y": by one of them
    actors = actors or by_whom(story, clause, near=True)
    return draft_of(story, clause, actors, False) if actors else None


def _led(story: Story, clause: Clause, lead: Found) -> Draft | None:
    """The act whose doer is the subject of the verb before it."""
    if whose := _doer_of_own(story, clause):
        return draft_of(story, clause, [whose], False)
    number = clause.number
    actors = story.arguments.subject(lead, clause.first, clause.found.first)
    actors = [actor for actor in actors if actor.last <= clause.found.first]
    if actors and _is_ordered(story, lead):
        return None
    implied = not actors
    if implied:
        goes_on = lead.reading.prefix.startswith(("و", "ف")) or story.word(lead.first - 1) in (*THAT, "ثم")
        participle = lead.reading.tense == "participle"
        if not (goes_on or participle) or clause.attribute("explicit"):
            return None
        actors = story.focus_near(number, 0 if participle else 1)
    if not actors:
        return None
    draft = draft_of(story, clause, actors, implied)
    if draft:
        if draft.status == "occurred":
            draft.status = _if_to_come(story, lead, clause.found)
        draft.first = min(draft.first, max(lead.first, left_edge(story.tokens, clause.found.first, clause.first)))
        story.act(actors, number)
    return draft


def _if_to_come(story: Story, lead: Found, found: Found) -> str:
    """The status of a deed that one will go on with, or that only a plan or an accord made is for."""
    if "س" in lead.reading.prefix:
        return "planned"
    if story.word(lead.first) in words("considers"):
        return "proposed"
    between = story.texts[lead.last : found.first] if found.reading.prefix == "ل" else []
    if not _ACCORDS.isdisjoint(between):
        return "planned"
    put = between and not _PLANS.isdisjoint([*between, story.word(lead.first - 1)])
    return "proposed" if put else "occurred"


def _doer_of_own(story: Story, clause: Clause) -> Party | None:
    """Who does to his own what another one announces ("أعلن القصر إلغاء الملك زيارته")."""
    doer, owned = story.parties.at.get(clause.found.last), clause.wanted
    if doer is None or not owned or doer.prefix not in ("", "ال") or doer.last >= owned:
        return None
    return doer if story.word(owned - 1).endswith(_ITS) else None


def _is_ordered(story: Story, lead: Found) -> bool:
    """Whether a pronoun before a verb is its subject, and whom it orders stands behind: "إنها أمرت غانا برفع …"."""
    pronoun, verb = story.word(lead.first - 1), story.word(lead.first)
    feminine = verb.endswith("ت") or verb.startswith("ت")
    return pronoun in words("that_he") and pronoun.endswith("ها" if feminine else ("ه", "هم"))


def _by_doing(story: Story, clause: Clause) -> list[Party]:
    """Whose doing a verbal noun is ("رحب بقيام غانا بتصنيف …", "إقدام كينيا على طرد …")."""
    first = clause.found.first
    index = first - (story.word(first - 1) == "علي")
    party = story.parties.ending.get(index)
    if party is None or party.prefix not in ("", "ال") or (index == first and clause.found.reading.prefix != "ب"):
        return []
    lead = story.word(party.first - 1).lstrip("وبل")
    return [party] if lead in words("doing") else []


def _lead(story: Story, clause: Clause) -> Found | None:
    """The verb that sets out to do a deed; only its subject, words of time and other verbal nouns stand between."""
    first = clause.found.first
    index, steps = first, 0
    while index > clause.first and steps < _BACK:
        index -= 1
        if index in story.parties.within or _joins(story, index) or _sets_time_off(story, index):
            continue  # "sent by X, Y and Z": as long as they are
        index = _over_aside(story, index, clause.first)
        word, steps = story.word(index), steps + 1
        for tense, prefix in leading(word):
            if negated(story.tokens, index, clause.first) or not _leads_to(story, index, first):
                return None
            return Found(Reading(_entry(), (), tense, prefix=prefix), index, index + 1)
        if _parts(word) and not (word == "من" and story.word(index - 1) == "كل"):
            return None
    return None


def _leads_to(story: Story, index: int, first: int) -> bool:
    """Whether a verb of setting out is near its deed, or only a long list of those who set out stands between."""
    if first - index <= _BACK:
        return True
    actors = story.arguments.behind(index + 1, first)
    return bool(actors) and first - actors[-1].last <= _NEAR


def _joins(story: Story, index: int) -> bool:
    """Whether a comma stands among parties joined by و ("كندا، وغانا، وتوغو، على طرد …")."""
    if story.word(index) not in ("،", ",") or index not in story.parties.ending:
        return False
    following = story.parties.at.get(index + 1)
    return (following or story.parties.ending[index]).prefix.startswith("و")


def _over_aside(story: Story, index: int, first: int) -> int:
    """The place before an aside in commas that ends here ("أعلنت غانا، في بيان رسمي، طرد …"), else the same place."""
    if story.word(index) not in ("،", ","):
        return index
    for k in range(index - 1, max(first, index - _MOST_ASIDE) - 1, -1):
        if story.word(k) in ("،", ","):
            return max(k - 1, first)
        if may_be_verb(story.word(k)):
            return index
    return index


def _sets_time_off(story: Story, index: int) -> bool:
    """Whether a comma only sets off when it was ("أعلن المجلس، الجمعة، طرد …", "… الجمعة الماضي، طرد …")."""
    before = index - 1 - (story.word(index - 1) in _WHICH_DAY)
    beside = (story.word(before), story.word(index + 1))
    return story.word(index) in ("،", ",") and any(word in words("days") for word in beside)


def _parts(word: str) -> bool:
    """Whether a word parts a verbal noun from the verb before it: a sign, another verb."""
    if word in PUNCTUATION or word in words("hinders"):
        return True
    if word in words("skip") or word in _AFTER or word.endswith("ا"):  # an indefinite object: "وقع أمرا بفرض …"
        return False
    return may_be_verb(word) and not word.startswith("ال")


@cache
def _entry() -> Entry:
    return next(entry for entry in load("act_context") if entry.id == "leads")


@cache
def _table() -> dict[str, str]:
    """Every form of the verbs that lead to a deed, without clitics, to its tense."""
    entry = _entry()
    table: dict[str, str] = {}
    for form in entry.forms:
        base = fold(form)
        table.update((word, "perfect") for word, _ in perfects(base, form.endswith("أ")))
    for form in map(fold, map(str, entry.attributes["present"])):
        table.update((word, "present") for word, _ in presents(form))
        derived = "م" + form[1:]
        table.update((derived + ending, "participle") for ending in ("ا", "ه", "ين"))
    return table


@cache
def leading(word: str) -> tuple[tuple[str, str], ...]:
    """Tense and prefix of a word that is a verb of setting out."""
    for prefix in ("", "و", "ف", "س", "وس", "فس"):
        if word.startswith(prefix) and (tense := _table().get(word[len(prefix) :])):
            return ((tense, prefix),)
    return ()

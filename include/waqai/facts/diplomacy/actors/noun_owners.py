"""Whose act a noun tells: its own parties, the states of its adjectives, whom its possessive means."""

from waqai.facts.diplomacy.actors.announced import who_announces
from waqai.facts.diplomacy.actors.by_whom import by_whom
from waqai.facts.diplomacy.actors.decisions import decided_by
from waqai.facts.diplomacy.actors.described import are_several
from waqai.facts.diplomacy.actors.hastened import who_hastened
from waqai.facts.diplomacy.actors.recalled import pair_before
from waqai.facts.diplomacy.actors.subjects import PREPOSITIONS, RELATIVES
from waqai.facts.diplomacy.context import bare, words
from waqai.facts.diplomacy.parties.gender import is_feminine, is_masculine
from waqai.facts.diplomacy.parties.implied_states import state_of_nisba
from waqai.facts.diplomacy.parties.party import PEOPLE, Party
from waqai.facts.diplomacy.parties.party_words import adjectives, regions
from waqai.facts.diplomacy.parties.second_states import with_second_state
from waqai.facts.diplomacy.speech.heard import handed_on_before
from waqai.facts.diplomacy.speech.voiced import charges_next, is_object_of_charge
from waqai.facts.diplomacy.story import Clause, Story
from waqai.facts.diplomacy.targets.targets import targets_of

_NEAR = 10
_OPENING = 3
_NISBAS = 3
# Acts about others, so that "between A and B" tells of whom.
_BY_OTHERS = frozenset(["SUPPORT", "ACCUSE", "REJECT", "REQUEST", "AID"])
# Of these "by X" tells who said it; a request "by X" is mostly only why something else was done.
_SAID_BY = frozenset(["SUPPORT", "ACCUSE", "REJECT"])
_TOGETHER = frozenset(["AGREE", "COOPERATE"])
_MAKES_IT = words("makes_it")
_HAPPENED = words("happened")
_LED = ("لل", "بال")  # "a refusal of the … war": what is refused has the adjective


def own_actors(story: Story, clause: Clause) -> tuple[list[Party], bool]:
    """The parties that a noun has itself, and whether its adjective tells them."""
    unowned = clause.attribute("of_object") or clause.attribute("nisba") == "only"
    actors = [] if unowned else story.arguments.of_noun(clause.found, clause.first, clause.end)
    spoken = clause.attribute("type") in _SAID_BY
    by = by_whom(story, clause, near=True) if spoken else []
    actors = by_whom(story, clause) if clause.attribute("of_object") else by or _both_bodies(story, actors)
    if clause.attribute("suffered") and (clause.found.reading.ending or _suffers(story, clause, actors)):
        return by_whom(story, clause), False
    actors = who_announces(story, clause, actors) or actors
    beside = bool(actors) and actors[0].first == clause.found.last
    if beside and is_object_of_charge(story.word, actors[0]) and not charges_next(story, actors[-1]):
        actors = []
    if clause.attribute("mode") == "visit" and actors and all(_is_no_visitor(clause, party) for party in actors):
        actors = []  # "a visit to Ghana" with ل: states do not travel
    adjective = _by_nisba(story, clause) if clause.attribute("nisba") and _yields(story, clause, actors) else []
    return adjective or actors, bool(adjective)


def _both_bodies(story: Story, parties: list[Party]) -> list[Party]:
    """Those behind "between", one of whom only an adjective may tell ("بين القوات الغانية والكينية")."""
    between = bool(parties) and story.word(parties[0].first - 1) == "بين"
    return with_second_state(story, parties) if between else parties


def _suffers(story: Story, clause: Clause, own: list[Party]) -> bool:
    """Whether a noun's only party suffers what it tells: "تصنيف الحركة منظمة إرهابية"; not "تصنيف كينيا للحركة"."""
    if not own or story.word(own[-1].last) in words("resumed"):  # "تصنيف كينيا لها"
        return False
    return not targets_of(story.arguments, clause.found, own[-1].last, clause.end, own)


def _is_no_visitor(clause: Clause, party: Party) -> bool:
    """Whether a party is where a visit goes, or the word for its rank: "زيارة دولة" is a state visit."""
    rank = party.folded in ("دوله", "الدوله") and party.first == clause.found.last
    return rank or (party.kind == "state" and party.prefix in ("ل", "لل"))


def _yields(story: Story, clause: Clause, actors: list[Party]) -> bool:
    """Whether the parties behind a noun yield to its own adjective: "ترحيب عربي باتفاق بين …", "وساطة مصرية بين …"."""
    found = clause.found
    if actors and story.word(actors[0].first) in adjectives() and actors[0].first == found.last + 1:
        return story.word(found.last) in adjectives()  # "مباحثات عراقية سورية": a name of the state is spelt so too
    return not actors or (
        (
            actors[0].first > found.last + 1
            and story.word(actors[0].first - 1) == "بين"
            and clause.attribute("type") in _BY_OTHERS
        )
        or clause.attribute("mode") == "mediate"
    )


def _by_nisba(story: Story, clause: Clause) -> list[Party]:
    """The states whose adjectives stand behind a noun tell whose act it is: "مقترح مصري", "مفاوضات روسية تركية"."""
    found, index = clause.found, clause.found.last
    states: list[Party] = []
    definite = found.reading.prefix.endswith(("ال", "لل"))
    while index < clause.end and index < found.last + _NISBAS + (story.word(index - 1) == "-"):
        word = story.word(index).removeprefix("و")
        country, region = adjectives().get(word), regions().get(word)
        if country:
            states.append(state_of_nisba(story.tokens, index, country))
        elif region and not definite:  # "the Arab summit" is named, not told
            states.append(Party(index, index + 1, index, index + 1, "body", region.id, as_named=region.forms[0]))
        elif states and word == "-":  # "الاتفاق الكيني-الغاني"
            pass
        elif states or index > found.last or not _goes_with(word, definite):
            break
        index += 1
    return [] if clause.attribute("nisba") == "two" and len(states) < 2 else states


def _goes_with(word: str, definite: bool) -> bool:
    """Whether a word behind a noun may be an adjective of it: no preposition leads it, and it is definite as it is."""
    return word not in PREPOSITIONS and not word.startswith(_LED) and word.startswith("ال") == definite


def whose(story: Story, clause: Clause, own: list[Party], by_adjective: bool) -> tuple[list[Party], bool]:
    """Whose act a noun tells, its own parties' or those of words before it, and whether they are only implied."""
    found, borrow = clause.found, clause.attribute("borrow")
    if found.reading.ending and clause.attribute("suffered"):
        return own, False  # "وتصنيفه منظمة إرهابية": to him it is done
    if found.reading.ending and (hastened := who_hastened(story, clause)):
        return hastened, False
    if found.reading.ending and story.word(found.first - 1) in _HAPPENED:
        return by_whom(story, clause), False  # "مقترح تم رفضه": who refused it stands behind "by" or nowhere
    if found.reading.ending:
        return owner(story, clause) or told_next(story, clause), True
    if not own and _is_between_them(story, clause):
        return pair_before(story, clause.number) or story.focus_near(clause.number, 1), True
    if not own and borrow == "strict":
        return story.arguments.borrowed(found, clause.first) or decided_by(story, clause), False
    if borrow is True and not (own and story.word(own[0].first - 1) == "بين"):
        return owner(story, clause) or own, True
    if not own and _is_with_someone(story, clause):
        if clause.attribute("with") == "signed":  # "the deal signed with X": who else signed it is not said
            return targets_of(story.arguments, found, found.last, clause.end, []), False
        return owner(story, clause) or told_next(story, clause), True
    return own, by_adjective


def _is_between_them(story: Story, clause: Clause) -> bool:
    """Whether "between them" stands behind a noun of what two do together ("الاتفاقية المبرمة بينهما")."""
    near = range(clause.found.last, min(clause.end, clause.found.last + _NISBAS))
    return clause.attribute("type") in _TOGETHER and any(story.word(k) in ("بينهما", "بينهم") for k in near)


def owner(story: Story, clause: Clause) -> list[Party]:
    """Who a possessive, or a noun without a party of its own, goes back to."""
    found, number = clause.found, clause.number
    if handed_on := handed_on_before(story, found.first, clause.first):
        return handed_on
    if clause.attribute("mode") == "visit" and (traveller := _goer_behind(story, clause)):
        return [traveller]
    if clause.attribute("mode") == "visit" and (traveller := _head_of_relative(story, clause)):
        return [traveller]
    if found.reading.ending == "هما":
        return (
            _joined_before(story, clause)
            or pair_before(story, number)
            or story.arguments.two_before(found.first, clause.first)
        )
    that = next((k for k in range(found.first, clause.first, -1) if story.word(k) in ("ان", "بان")), clause.first)
    near = story.arguments.nearest_before(found.first, that) if that > clause.first else []
    if near and _may_own(story, clause, near):
        return near
    near = story.arguments.nearest_before(found.first, clause.first)
    near = near if _may_own(story, clause, near) else []
    if near and near[-1].last == found.first and _is_subject(story, near[0]):
        return near
    if story.focus_sentence == number:
        one = len(story.focus) > 1 and found.reading.ending == "ه"  # "تصعيدا بين غانا وتوغو … مشاركته"
        return (one and story.theme(clause.first, found.first)) or story.focus
    return near or _quoted(story, clause) or story.focus_near(number, 1)


def _is_subject(story: Story, party: Party) -> bool:
    """Whether a party is the subject of a verb right before it: "زارت غانا توغو، كما أبدت كينيا استعدادها …"."""
    verb = story.word(party.first - 1)
    return party.prefix in ("", "ال") and (verb in words("intends") or bare(verb) in words("intends"))


def _may_own(story: Story, clause: Clause, parties: list[Party]) -> bool:
    """Whether a possessive agrees with those before it: "their refusal" is of several, "his" of no woman's noun."""
    ending = clause.found.reading.ending
    if len(parties) != 1 or not ending or clause.attribute("mode") == "visit":  # of a visit only those who may travel
        return True
    party = parties[0]
    if ending == "هم":
        if party.kind == "org" and not any(word.startswith("ال") for word in party.folded.split()):
            return are_several(story, party)  # "لفترة رئاسة جديدة … معارضتهم"
        return party.kind not in ("person", "state") and (party.kind != "title" or are_several(story, party))
    return not (ending == "ها" and is_masculine(party)) and not (ending == "ه" and is_feminine(party))


def _joined_before(story: Story, clause: Clause) -> list[Party]:
    """Two parties that "and" joins right before a noun: "حملت الحركة غانا وتوغو مسؤولية … بعد رفضهما …"."""
    for index in range(clause.found.first, max(clause.first, clause.found.first - _NEAR), -1):
        party = story.parties.ending.get(index)
        if party:
            pair = story.arguments.joined_back(party, clause.first)
            return pair if len(pair) == 2 else []
    return []


def _goer_behind(story: Story, clause: Clause) -> Party | None:
    """Who stands behind the place of "a visit that (he) makes to it" ("زيارة يقوم بها إلى المدينة الوزير")."""
    index = clause.found.last
    if story.word(index) not in _MAKES_IT:
        return None
    index += 1 + (story.word(index + 1) == "بها")
    place = story.parties.at.get(index + (story.word(index) == "الي"))
    party = story.parties.at.get(place.last) if place and place.kind not in PEOPLE else place
    return party if party and party.kind in PEOPLE and party.prefix in ("", "ال") else None


def _head_of_relative(story: Story, clause: Clause) -> Party | None:
    """Who is on a visit that a relative clause tells of ("… نظيره الغاني الذي وصل أمس في زيارة")."""
    for index in range(clause.found.first - 1, max(clause.first, clause.found.first - _NEAR), -1):
        if story.word(index) in RELATIVES:
            party = story.parties.ending.get(index - (story.word(index - 1) in ("،", ",")))
            return party if party and party.kind in PEOPLE else None
    return None


def _quoted(story: Story, clause: Clause) -> list[Party]:
    """Whose words are told before a noun: "نقلت الوكالة عن الأمير قوله لدى استقباله …"."""
    for index in range(clause.found.first - 1, clause.first, -1):
        party = story.parties.ending.get(index) if story.word(index) in words("his_words") else None
        if party and story.word(party.first - 1) == "عن":
            return [party]
    return []


def told_next(story: Story, clause: Clause) -> list[Party]:
    """Whom a possessive means that opens its sentence: "خلال لقائه نظيره، قال الوزير …"."""
    if clause.found.first - clause.first > _OPENING:
        return []
    commas = (k for k in range(clause.found.last, clause.last) if story.word(k) in ("،", ",", "."))
    comma = next(commas, clause.last)
    comma += story.word(comma + 1) == "."  # a headline's two dots
    near = (story.parties.at.get(k) for k in range(comma + 1, min(comma + 4, clause.last)))
    return [p for p in near if p and p.kind in PEOPLE and p.prefix in ("", "ال")][:1]


def _is_with_someone(story: Story, clause: Clause) -> bool:
    """Whether a noun that may lack its own party has the other one behind مع (a deal: and was signed)."""
    wanted, found = clause.attribute("with"), clause.found
    near = next((k for k in range(found.last, clause.end) if story.word(k) in ("،", ",")), clause.end)
    edge = min(near + 3, clause.end, found.last + _NEAR)
    if not wanted or not targets_of(story.arguments, found, found.last, edge, []):
        return False
    return wanted is True or is_signed(story, clause)


def is_signed(story: Story, clause: Clause) -> bool:
    """Whether a word of signing stands in the clause."""
    return any(token.text in words("signed") for token in story.tokens[clause.found.first : clause.end])

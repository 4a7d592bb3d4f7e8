"""Where a count happened: the most specific place named for it in its sentence."""

from waqai.facts.casualties.places.causes import of_cause
from waqai.facts.casualties.places.chains import chain_of, finest, is_next
from waqai.facts.casualties.places.clauses import (
    comes_before,
    is_of_fate_before,
    is_of_subject,
    of_own_clause,
    opens_clause,
)
from waqai.facts.casualties.places.place import Place, rank_of
from waqai.facts.casualties.places.turns import is_of_other_time, turns
from waqai.facts.casualties.words import Sentence
from waqai.lexicons import words

_NEXT = words("place_words", "next_of_several") | {"ثم"}
_REACH = 30
_BRACKET = 8  # tokens from the opening of a bracket to a count in it
# "وقصفت …", "واستهدف …": another attack, with a place of its own.
_ATTACKS = frozenset("و" + verb for verb in words("place_words", "attacks"))
_COMMAS = frozenset(("،", "؛", ","))
# "اعتقال … كانوا يخططون لهجوم في …": where the deed was, or was to be.
_CHARGED, _TRIED = words("place_words", "charged_with"), frozenset(("detained", "released"))
_SOME, _AMONG = words("place_words", "some_of_them"), words("place_words", "among_them")
_WORST, _RECORDS = words("place_words", "superlatives"), words("place_words", "leads_of_records")
_STATE = 6  # `rank_of` a country
_WIDE = 4  # `rank_of` a province
_ENDS = _COMMAS | {":"}
# "…، عقب هجوم …": what was before the event that is told.
_BEFORE_IT, _EVENTS = frozenset(("عقب", "بعد", "ردا")), words("place_words", "events")
_SAW = words("place_words", "saw")
_BROUGHT = words("armed_words", "brought")
_VICTIMS = words("place_words", "victims_of_towns")
_OPENS, _BESIDE = 5, 3  # tokens in which a clause comes to its count; between a count and "in …" said of it
_BOUND, _HOSPITALS = 16, words("place_words", "hospitals")  # tokens between a count and where its people went to
# Of these people it is told where they come from: "اعتقال 12 مواطنا من …", "نزوح ألف شخص من …".
_HURT = frozenset(("killed", "injured", "casualties", "missing"))
_TAKEN_FROM = frozenset(("detained", "displaced", "released", "captive"))


def place_for(places: list[Place], sentence: Sentence, first: int, last: int, category: str = "") -> Place | None:
    """The place of a count at [first, last): the first behind it, else that of the chain nearest before it."""
    if named := _named_before_bracket(sentence, first) or _next_listed(sentence, first):
        return named
    stays = [place for place in places if not place.goal and (category in _TAKEN_FROM or not place.origin)]
    stays = stays or [place for place in places if category in _HURT and _is_of_arrests(sentence, place, first)]
    stays = [place for place in stays if not _is_subject(sentence, place, category, first)]
    stays = [place for place in stays if not place.part or _is_theirs(sentence, place, first, last)]
    led = [place for place in stays if place.led] or stays
    after = [place for place in led if place.first >= first]
    before = [place for place in led if place.first < first]
    of_people = [place for place in led if _is_of_people(sentence, place, first)]
    if of_people:
        return finest(chain_of(of_people[:1] + [p for p in led if p.first > of_people[0].first], sentence), sentence)
    if after and _is_of_first_behind(sentence, before, after[0], (first, last), category):
        chain = chain_of(after, sentence)
        return of_cause(sentence, chain, after[len(chain) :]) or finest(chain, sentence)
    before = of_own_clause(sentence, before)
    while len(before) > 1 and is_next(sentence, before[-2], before[-1]):
        before.pop()  # of "… و…" the first
    if before:
        chain = chain_of(before[::-1], sentence)[::-1]
        at = before.index(chain[0])
        if at and is_next(sentence, before[at - 1], before[at]):
            return before[at - 1]
        return finest(chain, sentence)
    goals = [place for place in places if place.goal and category == "displaced"]
    return goals[0] if goals and not any(last <= k < goals[0].first for k in sentence.numbers) else None


def _is_of_first_behind(
    sentence: Sentence, before: list[Place], after: Place, count: tuple[int, int], category: str
) -> bool:
    """Whether the first place behind a count is its own, and not that of another deed, people or clause."""
    first, last = count
    near = after.first - last <= _REACH and not turns(sentence, last, after.first)
    if before and (_is_where(sentence, before[-1], first) or _is_none(sentence, first)):
        near = near and after.first - last < _BESIDE
    if not near or _is_of_deed(sentence, last, after, category):
        return False
    if is_of_fate_before(sentence, category, last, after.first):
        return False
    if not before:
        return not opens_clause(sentence, after)
    if _goes_to_outcome(sentence, last, after.first) or _is_record(sentence, last, after):
        return False
    if _is_of_another(sentence, before[-1].first, count, after.first):
        return False
    if _is_told_of(sentence, before[-1], count, after.first):
        return False
    if opens_clause(sentence, after) or comes_before(sentence, last, after.first):
        return False
    return not is_of_subject(sentence, before[-1], count, after.first)


def _named_before_bracket(sentence: Sentence, first: int) -> Place | None:
    """ "تلتها الأنبار (164 قتيلا و207 جرحى)": the place right before the bracket that a count stands in."""
    behind = sentence.texts[max(0, first - _BRACKET) : first]
    if "(" not in behind or ")" in behind[len(behind) - behind[::-1].index("(") :]:
        return None
    opens = first - 1 - behind[::-1].index("(")
    name = next((m for k in range(opens - 3, opens) if (m := sentence.place_names.get(k)) and m.last == opens), None)
    if name is None or name.entry.attributes["kind"] == "country":
        return None
    return Place(name.first, name.last, name.entry, len(name.prefix))


def _next_listed(sentence: Sentence, first: int) -> Place | None:
    """ "سقط 20 في بغداد، تليها الموصل بـ12 قتيلا ثم كركوك بخمسة": the place between "next" and its own count."""
    at = first - (sentence.text(first - 1) == "ب")
    name = next((m for k in range(at - 3, at) if (m := sentence.place_names.get(k)) and m.last == at), None)
    if name is None or name.prefix or sentence.text(name.first - 1) not in _NEXT:
        return None
    return Place(name.first, name.last, name.entry, 0)


def _is_told_of(sentence: Sentence, place: Place, count: tuple[int, int], behind: int) -> bool:
    """ "… في … أدى إلى مقتل …، عقب هجوم على …": what an event told with its place brought, behind it another one."""
    brought = next((k for k in range(place.first - _OPENS, count[0] + 1) if sentence.text(k) in _BROUGHT), None)
    if brought is None or any(k in sentence.outcomes for k in range(place.last, brought)):
        return False
    return any(
        sentence.text(k) in _BEFORE_IT and (sentence.text(k + 1) in _EVENTS or k + 1 in sentence.outcomes)
        for k in range(count[1], behind)
    )


def _is_of_people(sentence: Sentence, place: Place, first: int) -> bool:
    """ "وشهداء المدينة يتجاوزون …", "ضحايا المدينة بلغوا … قتيلا": the victims' own noun names the town."""
    if sentence.text(place.first - 1).removeprefix("و") not in _VICTIMS:
        return False
    between = sentence.texts[place.last : first]
    return len(between) <= _OPENS and _ENDS.isdisjoint(between) and place.first - first <= 1


def _goes_to_outcome(sentence: Sentence, first: int, last: int) -> bool:
    """ "…، فقررت …": what was done then, perhaps in another place."""
    return any(
        sentence.text(k - 1) in _COMMAS and sentence.text(k)[:1] == "ف" and sentence.text(k).endswith("ت")
        for k in range(first + 1, last)
    )


def _is_of_arrests(sentence: Sentence, place: Place, first: int) -> bool:
    """ "اعتقلت القوات خمسة مواطنين من جنين، وأصابت شابا": where they were taken, he was hit."""
    if not place.origin or place.first > first:
        return False
    taken = (term for at, term in sentence.outcomes.items() if at < place.first)
    return any(term.id.startswith("detained") for term in taken)


def _is_record(sentence: Sentence, first: int, place: Place) -> bool:
    """ "…، في أعنف هجوم تشهده سوريا", "وهو أكبر … في …": of what land an event is the worst, not where it was."""
    if rank_of(place) < _STATE:
        return False
    return any(sentence.text(k) in _WORST and sentence.text(k - 1) in _RECORDS for k in range(first, place.first))


def _is_where(sentence: Sentence, place: Place, first: int) -> bool:
    """ "في مدينة … حيث قتل …", "…، والتي شهدت مقتل …": the clause of the count opens right behind the place."""
    at = place.last + (sentence.text(place.last) in _COMMAS)
    saw = sentence.text(at).removeprefix("و") in ("التي", "الذي") and sentence.text(at + 1) in _SAW
    return (sentence.text(at) == "حيث" or saw) and first - at <= _OPENS


def _is_none(sentence: Sentence, first: int) -> bool:
    """ "… دون وقوع إصابات": that nobody was hurt is said behind the event."""
    return bool(sentence.is_a("negation", first))


def _is_of_another(sentence: Sentence, place: int, count: tuple[int, int], behind: int) -> bool:
    """Whether a place stands in the clause of the count behind it, and the next place in another count's."""
    comma = _COMMAS & set(sentence.texts[place : count[0]])
    told = any(sentence.text(k) in _COMMAS and k + 1 in sentence.outcomes for k in range(count[1], behind))
    attacked = any(sentence.text(k) in _ATTACKS for k in range(count[1], behind))
    return attacked or (not comma and told)


def _is_subject(sentence: Sentence, place: Place, category: str, first: int) -> bool:
    """ "تركيا تقتل …", "خسرت أوكرانيا …", "إسرائيل تفرج عن …", "أنقرة توقف …": who does it, or has lost them."""
    if place.led:
        return False
    if category in _HURT:
        return rank_of(place) >= _STATE
    capital = category == "detained" and rank_of(place) < _STATE
    swaps = category == "released" and sentence.text(first)[:1] in ("ي", "ت") and sentence.text(first).endswith("ان")
    return ((category == "released" or capital) and place.last == first) or (swaps and place.last <= first)


def _is_theirs(sentence: Sentence, place: Place, first: int, last: int) -> bool:
    """Whether a place of some of those counted is that of a count: "[8 منهم] في …", "… منهم في …، [بينهم 3]"."""
    if sentence.text(first) in _AMONG and 0 <= first - place.last < _BESIDE:
        return True
    return 0 <= place.first - last < _BESIDE and not (_SOME - _AMONG) & set(sentence.texts[last : place.first])


def _is_of_deed(sentence: Sentence, last: int, place: Place, category: str) -> bool:
    """Whether a place is that of what people who are caught did or planned: "اعتقال … شاركوا في هجوم …"."""
    return category in _TRIED and not _CHARGED.isdisjoint(sentence.texts[last : place.first])


def any_place(places: list[Place], sentence: Sentence, first: int, category: str) -> Place | None:
    """The place nearest to a count that its sentence names at all, but for states and where people come from or go."""
    led = [place for place in places if place.led and rank_of(place) < _STATE and not place.origin and not place.goal]
    led = [place for place in led if not (place.part or _is_of_deed(sentence, first, place, category))]
    led = [place for place in led if not is_of_other_time(sentence, first, place.first)]
    led = [place for place in led if not is_of_fate_before(sentence, category, first + 1, place.first)]
    return min(led, key=lambda place: abs(place.first - first), default=None)


def bound_place(places: list[Place], sentence: Sentence, last: int) -> Place | None:
    """Where people were on the way to when it befell them, told behind the count; a hospital tells nothing."""
    goals = [place for place in places if place.goal and not place.origin and rank_of(place) < _STATE]
    near = (place for place in goals if last <= place.first <= last + _BOUND)
    return next((place for place in near if not is_hospital(sentence, place)), None)


def is_hospital(sentence: Sentence, place: Place) -> bool:
    """Whether a place is a hospital, or told by one."""
    return not _HOSPITALS.isdisjoint(sentence.texts[max(0, place.first - _BESIDE - 1) : place.last])


def last_place(places: list[Place], sentence: Sentence) -> Place | None:
    """The place that later sentences refer to: that of the last chain, if a preposition leads it, or a finer one."""
    end = len(sentence.tokens)
    last = place_for([place for place in places if place.led], sentence, end, end)
    stays = [place for place in places if place.led and not place.goal and not place.origin]
    finest = min(reversed(stays), key=rank_of, default=last)
    return finest if last and rank_of(last) >= _WIDE else last

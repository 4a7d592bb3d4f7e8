"""Where an act took place: the place visited, else a place led by في or ب in the clause."""

from waqai.arabic.normalise import fold
from waqai.facts.diplomacy.actors.subjects import RELATIVES
from waqai.facts.diplomacy.attributes.gazetteer import gazetteer
from waqai.facts.diplomacy.attributes.seats import before_noun, opening_of, seat_of
from waqai.facts.diplomacy.attributes.sites import SITE, SITE_ENTRY, is_border, site_at
from waqai.facts.diplomacy.attributes.spoken_at import mission_at, spoken_at
from waqai.facts.diplomacy.context import words
from waqai.facts.diplomacy.parties.party_words import adjectives
from waqai.facts.diplomacy.story import Draft
from waqai.facts.diplomacy.targets.targets import TOLD
from waqai.facts.document import Document
from waqai.lexicons import Match
from waqai.lexicons.towns import town_at

_BEFORE_PLACE = words("before_place")


_TYPES = frozenset(["CONSULT", "AID", "PROTEST", "RETREAT", "MOBILIZE", "COOPERATE", "AGREE", "CONCEDE"])
# Of what is said the place is told only where it opens the sentence: "وفي أكرا، دعا …".
_SAID = frozenset(["REQUEST", "REJECT", "ACCUSE", "THREATEN", "SUPPORT"])
# Words that lead the place of an act of a type; في leads that of all.
_LEADS = {
    "MOBILIZE": frozenset(["في", "الي", "علي", "نحو", "قرب", "عند"]),
    "RETREAT": frozenset(["في", "من"]),
    "PROTEST": frozenset(["في", "قرب", "وسط"]),
}
_IN = frozenset(["في"])
_AT_BORDERS = frozenset(["علي", "قرب", "عند", "طول", "الي"])
_ARRIVED, _ARRIVING = frozenset(["وصل", "وصلت", "صل", "صلت", "تصل", "يصل", "دخلت", "حطت", "هبطت"]), 7
_RECOGNISED = frozenset(["الاعتراف", "اعتراف", "بالاعتراف", "اعترافها", "اعترافه", "اعترفت", "تمسكه", "التمسك"])
_FIGHTING = words("fighting")
_SITUATIONS = words("situations")
_MONEY = words("money_or_backing")
# Acts whose place may stand behind their clause, in the same sentence, and how many words behind.
_MET = frozenset(["meet", "talks", "multilateral"])
_BEHIND = 12
_NEAR = 3


def location_of(document: Document, draft: Draft) -> Match | None:
    """The gazetteer name of the place of an act; None where the clause names none."""
    kind = draft.found.reading.entry.attributes["type"]
    if kind not in _TYPES:
        said = (opening_of(document, draft) or spoken_at(document, draft)) if kind in _SAID else None
        return mission_at(document, draft) if kind == "SANCTION" else said
    visit = draft.found.reading.entry.attributes.get("mode") == "visit"
    matcher, tokens = gazetteer(), document.tokens
    if visit:
        if len(draft.targets) > 1 and all(party.kind in ("state", "place") for party in draft.targets):
            return None  # "visited X and Y": neither alone
        for party in (*draft.targets, *draft.towns):
            if tokens[party.first].text in matcher:
                return matcher.at(tokens, party.first)
        told = next((party for party in draft.targets if party.key == TOLD), None)
        if told:
            return Match(SITE_ENTRY, told.first, told.last, "")
        if visited := _visited(document, draft):
            return visited
    if draft.found.reading.entry.attributes["type"] == "AID" and (goal := _goal(document, draft)):
        return goal
    behind = range(draft.found.first, _end(document, draft))
    for index in (*behind, *range(draft.first, draft.found.first)):
        named = tokens[index].text in matcher
        match = (matcher.at(tokens, index) if named else None) or site_at(document, index) or _town(document, index)
        if match and _led(document, draft, match, visit):
            return match
    return _seen_at(document, draft) or seat_of(document, draft) or before_noun(document, draft)


def _visited(document: Document, draft: Draft) -> Match | None:
    """The town that is the object of a verb of visiting ("زار الوفد مدينة كسلا", "الوفد زار كسلا")."""
    if draft.found.reading.entry.id != "visit":
        return None
    ends = (actor.last for actor in draft.actors if draft.found.last <= actor.first < draft.last)
    index = max(ends, default=draft.found.last)
    while index < draft.last and document.texts[index] in _BEFORE_PLACE:
        index += 1
    named = index < draft.last and document.texts[index] in gazetteer()
    match = gazetteer().at(document.tokens, index) if named else None
    return match or (_town(document, index) if index < draft.last else None)


def _town(document: Document, index: int) -> Match | None:
    """A town that the news seldom name, behind the noun for what it is: "في مدينة …", "بمديرية …"."""
    noun = document.texts[index - 1] if index else ""
    if noun not in _BEFORE_PLACE and noun[1:] not in _BEFORE_PLACE:
        return None
    town = town_at(document.tokens, index)
    return town if town and not town.prefix else None


def _goal(document: Document, draft: Draft) -> Match | None:
    """The place that goods of aid go to: "قافلة مساعدات إلى غانا"; money and the seats of governments are nowhere."""
    if any(token.text in _MONEY for token in document.tokens[draft.first : draft.last]):
        return None
    for index in range(_arrival(document, draft), draft.last):
        match = gazetteer().at(document.tokens, index) if document.texts[index] in gazetteer() else None
        seat = match is None or "kind" not in match.entry.attributes
        if match is None or seat or match.entry.attributes["weak"] or match.last > draft.last:
            continue
        at = index - 1
        while at > 0 and document.texts[at] in _BEFORE_PLACE:
            at -= 1
        if document.texts[at] == "الي" or match.prefix in ("ل", "لل"):
            return match
    return None


def _arrival(document: Document, draft: Draft) -> int:
    """Where the words of an act of aid begin, with its arrival: "وصلت إلى غانا طائرات تحمل مساعدات"."""
    first = document.sentences[draft.sentence].first
    back = range(draft.first, max(first, draft.first - _ARRIVING) - 1, -1)
    return next((k for k in back if document.texts[k].removeprefix("و") in _ARRIVED), draft.first)


def _end(document: Document, draft: Draft) -> int:
    """Where the words end that may name the place of an act: those of meetings and protests behind the clause too."""
    entry = draft.found.reading.entry.attributes
    if entry["type"] in _LEADS and entry["type"] != "PROTEST":
        return min(draft.last + _NEAR, document.sentences[draft.sentence].last)
    if entry.get("mode") not in _MET and entry["type"] != "PROTEST":
        return draft.last
    return max(draft.last, min(draft.last + _BEHIND, document.sentences[draft.sentence].last))


def _seen_at(document: Document, draft: Draft) -> Match | None:
    """The place that sees a protest: "شهدت المدينة مظاهرات", "المدينة تشهد مظاهرات"."""
    if draft.found.reading.entry.attributes["type"] != "PROTEST" or draft.found.reading.tense == "noun":
        return None
    before = draft.found.first - 1
    for index in (draft.found.last, draft.found.last + 1, before - (document.texts[before] in RELATIVES)):
        near = 0 <= index < len(document.tokens) and document.tokens[index].text in gazetteer()
        match = gazetteer().at(document.tokens, index) if near else None
        if match and match.prefix in ("", "ال"):
            return match
    return None


def _led(document: Document, draft: Draft, match: Match, visit: bool) -> bool:
    tokens, index = document.tokens, match.first - 1
    if tokens[index].text == "العاصمه" and tokens[match.first].text in adjectives():  # "the Country's capital C"
        return False
    unsure = match.prefix.endswith("ال") or match.entry.attributes["weak"]
    if match.last > (draft.last if unsure else _end(document, draft)):
        return False
    if match.prefix in ("ب", "وب"):
        return not match.entry.attributes["weak"]
    while index >= draft.first and (tokens[index].text in _BEFORE_PLACE or tokens[index].text.endswith("يه")):
        index -= 1
    lead = tokens[index].text if index >= draft.first else ""
    if lead[:1] == "ب" and lead[1:] in _BEFORE_PLACE:
        return tokens[index - 1].text not in _RECOGNISED  # "بمدينة …", but not "الاعتراف بمدينة …"
    kind = str(draft.found.reading.entry.attributes["type"])
    if kind == "AGREE" and any(token.text in _FIGHTING for token in tokens[draft.found.last : index]):
        return False  # "a ceasefire in Gaza": where the guns fall silent
    if kind == "CONSULT" and lead == "في" and _is_of_matter(document, draft, index):
        return False
    leads = _LEADS.get(kind, _IN)
    if lead in _AT_BORDERS and is_border(document, match.first):
        return True
    if kind == "PROTEST" and lead == "امام":  # in front of a site, but not of a state's embassy
        return match.entry.id == SITE
    goes = kind == "PROTEST" and draft.found.reading.tense != "noun" and index - draft.found.last <= _NEAR
    return (
        lead in leads
        or (goes and lead == "الي")  # "took to the streets of X"
        or tokens[match.first - 1].text in leads
        or (visit and (lead == "الي" or match.prefix in ("ل", "لل")))
    )


def _is_of_matter(document: Document, draft: Draft, index: int) -> bool:
    """Whether "in X" belongs to what is talked about ("لبحث الوضع في غانا", "تناول التطورات الأخيرة في غانا")."""
    at = index - 1
    while at > draft.found.last and document.texts[at].startswith("ال") and document.texts[at] not in _SITUATIONS:
        at -= 1
    return document.texts[at].removeprefix("و") in _SITUATIONS and index - at <= _NEAR


def place_name(document: Document, match: Match) -> str:
    """The words of a place without the clitic before them."""
    tokens = document.tokens
    cut = 0 if match.prefix.endswith("لل") else len(match.prefix.removesuffix("ال"))
    start, end = document.normalised.span(tokens[match.first].start + cut, tokens[match.last - 1].end)
    words = document.text[start:end]
    contracted = cut and match.prefix.endswith("ل") and words.startswith("ل")  # للرياض, but not للبنان
    return "ا" + words if contracted and fold(words) not in map(fold, match.entry.forms) else words

"""Places of acts that no preposition leads: of a host, of the name of talks, where one went, of a sentence."""

from waqai.facts.diplomacy.attributes.gazetteer import gazetteer
from waqai.facts.diplomacy.context import bare, words
from waqai.facts.diplomacy.story import Draft
from waqai.facts.document import Document
from waqai.lexicons import Match

_TALKS = frozenset(["CONSULT", "AGREE"])
_TERMS = frozenset(["AGREE", "COOPERATE"])
_VISITS, _DURING = frozenset(["زيارته", "زيارتها", "زيارة", "زياره"]), frozenset(["خلال", "اثناء", "في", "ضمن"])
_GATHERINGS = frozenset(["CONSULT", "AGREE", "PROTEST"])
_BEFORE = 6  # tokens in which a place stands before talks and protests
_ROUNDS = words("rounds")
_HOSTS = words("hosts")
_NAMED_AFTER = words("named_after_places")
_BEFORE_PLACE = words("before_place")
_WENT = frozenset(["الي", "في"])
_TO = ("ل", "لل")
_NEAR = 3
_BEHIND = 14
_COMMAS = ("،", ",")
_IN = ("في", "وفي", "ففي")
_ASIDE = ("وعلي", "علي", "خلال", "وخلال")


def seat_of(document: Document, draft: Draft) -> Match | None:
    """The place of an act, where its own words name none behind a preposition; None where nothing else tells it."""
    entry = draft.found.reading.entry.attributes
    sentence = document.sentences[draft.sentence]
    first, last = sentence.first, sentence.last
    if entry["type"] in _TALKS and entry.get("mode") != "phone":
        found = _of_host(document, draft, last) or _by_name(document, draft, last)
        if found:
            return found
    return (
        _gone_to(document, draft, first) or _opening(document, draft, first) or _visited(document, draft, first, last)
    )


def _place(document: Document, index: int) -> Match | None:
    """The place whose name begins here, behind the noun for its kind or not ("بلدة X", "مدينة X")."""
    tokens = document.tokens
    while index < len(tokens) and tokens[index].text in _BEFORE_PLACE:
        index += 1
    if index >= len(tokens) or tokens[index].text not in gazetteer():
        return None
    return gazetteer().at(tokens, index)


def _of_host(document: Document, draft: Draft, last: int) -> Match | None:
    """Whose guests they are: "المحادثات التي احتضنتها أكرا", "أكرا تستضيف جولة …", "تعتزم غانا استضافة …"."""
    noun = draft.found.reading.tense == "noun"
    first = max(document.sentences[draft.sentence].first, draft.first - _BEFORE) if noun else draft.first
    for index in range(first, min(last, draft.last + _BEHIND)):
        if bare(document.texts[index]) not in _HOSTS:
            continue
        behind = _place(document, index + 1)
        if behind and behind.prefix in ("", "ال"):
            return behind
        for back in range(index - 1, max(first, index - _NEAR) - 1, -1):
            match = _place(document, back)
            if match and match.last == index and match.prefix in ("", "ال", "و"):
                return match
    return None


def _by_name(document: Document, draft: Draft, last: int) -> Match | None:
    """What talks are called after: "محادثات أكرا", "قمة لومي"; "محادثات غانا وتوغو" is whose they are."""
    own = {k for party in (*draft.actors, *draft.targets) for k in range(party.first, party.last)}
    for index in range(draft.first, draft.last):
        if document.texts[index].removeprefix("و").lstrip("بل") not in _NAMED_AFTER or index + 1 >= last:
            continue
        match = _place(document, index + 1)
        if match is None or match.prefix or match.first in own:
            continue
        following = document.texts[match.last] if match.last < last else ""
        if not following.startswith("و") and following not in ("مع", "-"):
            return match
    return None


def _gone_to(document: Document, draft: Draft, first: int) -> Match | None:
    """Where they went to meet: "توجه إلى أكرا لإجراء محادثات", "زار لومي حيث التقى …"."""
    texts, at = document.texts, draft.found.first
    if at == first:
        return None
    if texts[at - 1] == "حيث":
        at -= 1
    elif not texts[at].startswith("ل") or draft.found.reading.entry.attributes["type"] not in _TALKS:
        return None
    at -= texts[at - 1] in _COMMAS
    for index in range(at - 1, max(first, at - 2 * _NEAR) - 1, -1):
        match = _place(document, index)
        if match and match.last <= at:
            lead = texts[match.first - 1]
            return match if lead in (*_WENT, *_BEFORE_PLACE) or match.prefix in _TO else None
    return None


def _visited(document: Document, draft: Draft, first: int, last: int) -> Match | None:
    """Where one came to terms while there: "وقع … خلال زيارته إلى أكرا"."""
    if draft.found.reading.entry.attributes["type"] not in _TERMS:
        return None
    for index in range(first, last - 1):
        if document.texts[index] in _VISITS and document.texts[index - 1] in _DURING:
            to = document.texts[index + 1] == "الي"
            match = _place(document, index + 1 + to)
            return match if match and (to or match.prefix in _TO) else None
    return None


def opening_of(document: Document, draft: Draft) -> Match | None:
    """The place that opens the sentence of what is said: "وفي أكرا، دعا …"."""
    first = document.sentences[draft.sentence].first
    match = _place(document, first + 1) if document.texts[first] in _IN else None
    if match is None or match.prefix.strip("ال"):
        return None
    return match if draft.found.first - (document.texts[draft.found.first - 1] in _COMMAS) == match.last else None


def before_noun(document: Document, draft: Draft) -> Match | None:
    """The place between a verb and the talks or protests it tells of: "انعقدت في أكرا جولة …", "تتواصل بأكرا …"."""
    first = document.sentences[draft.sentence].first
    if draft.found.reading.tense != "noun" or draft.found.reading.entry.attributes["type"] not in _GATHERINGS:
        return None
    for index in range(draft.first - 1, max(first, draft.first - _BEFORE), -1):
        match = _place(document, index)
        if match and match.prefix in ("", "ب") and match.last <= draft.first:
            between = document.texts[match.last : draft.first]
            led = match.prefix or _is_led(document.texts[match.first - 1])
            return match if led and all(word in _ROUNDS for word in between) else None
    return None


def _is_led(before: str) -> bool:
    """ "في …", "بمدينة …"."""
    return before in _IN or (before[:1] == "ب" and before[1:] in _BEFORE_PLACE)


def _opening(document: Document, draft: Draft, first: int) -> Match | None:
    """The place that opens a sentence: "وفي أكرا، التقى …"."""
    texts = document.texts
    starts = (k for k in range(first, draft.found.first) if k == first or texts[k - 1] in _COMMAS)
    for index in starts:
        in_place = next((k for k in range(index, min(index + 8, draft.found.first)) if texts[k] in _IN), None)
        if in_place is None or (in_place > index and texts[index] not in _ASIDE):
            continue
        match = _place(document, in_place + 1)
        if match is None or match.prefix.strip("ال") or match.last > draft.found.first:
            continue
        if match.last == draft.found.first or texts[match.last] in _COMMAS:
            return match
    return None

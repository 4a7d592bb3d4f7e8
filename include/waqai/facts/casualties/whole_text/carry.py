"""What a whole text says about its counts: a bulletin's signature, the claimant that a headline leaves out."""

import itertools

from waqai.facts.casualties.claims.claimant import find_claims
from waqai.facts.casualties.claims.kinds import kind_at
from waqai.facts.casualties.claims.names import name_end
from waqai.facts.casualties.claims.quotation import claimant_name, plain_name
from waqai.facts.casualties.places.place import PLACE
from waqai.facts.casualties.words import Sentence
from waqai.facts.document import Document, Span
from waqai.facts.model import Casualty
from waqai.lexicons import words

_LEADS = 3
# Who tells of what a lead reports; others speak of it.
_TELLERS = frozenset(("monitor", "rescue"))
# Who signs a bulletin, or opens it with his name and a colon; a movement's or a state's name is a story's topic.
_SIGNERS = frozenset(("health_ministry", "monitor", "rescue", "police", "army", "un", "medical_source"))
_ARTICLES = ("ال", "وال", "بال", "لل")
_SIGNATURE = 6
_TAIL = 12  # tokens of a sentence that only names who told the one before it
_THAT_IS = words("claim_words", "that_is")
_ROUND = 1.3
_PARTICLE, _TOUCHED, _RETOLD = 3, 1, 8  # letters of a particle; words that a sentence shares with the lead it retells
_WAS = words("word_classes", "was")
# Who holds an office speaks of more than tolls.
_OFFICERS = words("claim_words", "heads_of_persons")
_LAST_LINES = 3
_CREDITED = words("claim_words", "credited")
_BEHIND_COLON = 2
_OPENING_LINES, _DATELINE = 3, 6
_DASHES = frozenset(("-", "–", "—"))


def carry_claimant(document: Document, facts: list[Casualty], heading: int) -> None:
    """Sets the claimant of facts that name none: the bulletin's signature; for a headline that of the body's count."""
    if all(fact.claimant for fact in facts):
        return
    told = max(fact.end for fact in facts)
    signature = _dateline(document) or _signature(document, told) or _credit(document, told)
    title = None if signature else _title(document, heading)
    for fact in facts:
        if title and fact.start >= heading and fact.claimant and _is_other(fact, title):
            title = None  # somebody else tells from here on
        teller = signature or title
        if fact.claimant is None and teller:
            fact.claimant, fact.claimant_kind = teller
        elif fact.claimant is None and fact.start < heading:
            _take_from_body(document, fact, facts, heading)
    _take_from_next(document, facts, heading)
    _take_from_tail(document, facts)
    for fact in facts:
        whole = facts[fact.subset_of] if fact.subset_of is not None else fact
        if fact.claimant is None and fact.start < heading:
            fact.claimant, fact.claimant_kind = whole.claimant, whole.claimant_kind


def _is_other(fact: Casualty, title: tuple[str, str]) -> bool:
    """Whether another than the one in the title tells a count: of another kind, or with no word in common."""
    shared = set((fact.claimant or "").split()) & set(title[0].split())
    return fact.claimant_kind != title[1] or not shared


def _take_from_next(document: Document, facts: list[Casualty], heading: int) -> None:
    """The claimant of a lead that names none, where the sentence behind it opens with who told it: "وأفاد المرصد …"."""
    spans = [span for span in document.sentences if document.span(span.first, span.last)[0] >= heading]
    for lead, behind in itertools.pairwise(spans[:_LEADS]):
        start, end = document.span(lead.first, lead.last)
        told = [fact for fact in facts if start <= fact.start < end]
        if not told:
            continue
        if any(fact.claimant for fact in told):
            return
        sentence = Sentence(document.tokens[behind.first : behind.last], {}, behind.first)
        claim = next(iter(find_claims(sentence)), None)
        if _tells_before(sentence):
            return
        retold = _shared_words(document, lead, behind) >= (_TOUCHED if claim and claim.kind in _TELLERS else _RETOLD)
        if claim and claim.at <= 1 and claim.first < claim.last and claim.kind and retold:
            for fact in told:
                fact.claimant, fact.claimant_kind = claimant_name(document, behind.first, claim), claim.kind
        return


def _take_from_tail(document: Document, facts: list[Casualty]) -> None:
    """The claimant that a sentence of its own names for the one before it: "… وأصيب 3. وذلك وفقا للشرطة."."""
    for told, tail in itertools.pairwise(document.sentences):
        if tail.last - tail.first > _TAIL or document.texts[tail.first] not in _THAT_IS:
            continue
        start, end = document.span(told.first, told.last)
        sentence = Sentence(document.tokens[tail.first : tail.last], {}, tail.first)
        claims = [claim for claim in find_claims(sentence) if claim.backward and claim.at == 1]
        for fact in facts if claims and not sentence.outcomes else []:
            if start <= fact.start < end and fact.claimant is None:
                fact.claimant, fact.claimant_kind = claimant_name(document, tail.first, claims[0]), claims[0].kind


def _shared_words(document: Document, lead: Span, behind: Span) -> int:
    """How many words of some length two sentences share: many where the second tells what the first did."""
    told, retold = ({_bare(word) for word in document.texts[span.first : span.last]} for span in (lead, behind))
    return sum(len(word) > _PARTICLE for word in told & retold)


def _bare(word: str) -> str:
    """A word without its article."""
    article = next((article for article in _ARTICLES if word.startswith(article)), "")
    return word.removeprefix(article)


def _tells_before(sentence: Sentence) -> bool:
    """Whether a sentence tells of something before the story: "وكان المرصد قد رصد …"."""
    return sentence.text(0) in _WAS


def _take_from_body(document: Document, fact: Casualty, facts: list[Casualty], heading: int) -> None:
    body = [other for other in facts if other.start >= heading and other.claimant and other.category == fact.category]
    same = [other for other in body if other.value == fact.value or _may_be_many(fact, other) or _rounds(fact, other)]
    if same:
        fact.claimant, fact.claimant_kind = same[0].claimant, same[0].claimant_kind
    elif not any(other.start >= heading and other.category == fact.category for other in facts):
        _take_from_lead(document, fact, heading)


def _may_be_many(fact: Casualty, other: Casualty) -> bool:
    """Whether a headline's "dozens" may be the body's figure, which is no less."""
    return fact.value is None and (other.low is None or fact.low is None or other.low >= fact.low)


def _rounds(fact: Casualty, other: Casualty) -> bool:
    """Whether a headline's "more than 1400" is the body's 1411."""
    within = fact.low is not None and other.value is not None and fact.low <= other.value <= fact.low * _ROUND
    return fact.qualifier == "more_than" and within


def _take_from_lead(document: Document, fact: Casualty, heading: int) -> None:
    """The claimant of the first sentence below a headline whose count the body does not repeat."""
    lead = next((s for s in document.sentences if document.span(s.first, s.last)[0] >= heading), None)
    if lead is None:
        return
    sentence = Sentence(document.tokens[lead.first : lead.last], {}, lead.first)
    for claim in find_claims(sentence)[:1]:
        if claim.first < claim.last and not _tells_before(sentence):
            fact.claimant, fact.claimant_kind = claimant_name(document, lead.first, claim), claim.kind


def _title(document: Document, heading: int) -> tuple[str, str] | None:
    """The claimant whose name and a colon open the headline ("وزارة الصحة: التقرير اليومي")."""
    if not heading or not document.sentences:
        return None
    span = document.sentences[0]
    sentence = Sentence(document.tokens[span.first : span.last], {}, span.first)
    for claim in find_claims(sentence)[:1] if ":" in sentence.texts else ():
        named = claim.at == 0 and claim.first < claim.last and ":" in sentence.texts[claim.last : claim.last + 2]
        speaks = sentence.text(claim.first) in _OFFICERS and not sentence.outcomes  # "وزير الدفاع: لن نتراجع"
        if named and claim.kind in _SIGNERS and not speaks:
            return plain_name(document.words(span.first + claim.first, span.first + claim.last)), claim.kind
    return None


def _dateline(document: Document) -> tuple[str, str] | None:
    """Whose own report a text is: "Place – the Observatory: …" at the opening of one of its first lines."""
    for span in document.sentences[:_OPENING_LINES]:
        if _DASHES.isdisjoint(document.texts[span.first + 1 : span.first + _DATELINE]):
            continue
        sentence = Sentence(document.tokens[span.first : span.last], {}, span.first)
        dash = next((k for k in range(1, _DATELINE) if sentence.text(k) in _DASHES), 0)
        kind = kind_at(sentence, dash + 1) if dash else None
        colon = next((k for k in range(dash + 2, dash + 2 + _SIGNATURE) if sentence.text(k) == ":"), None)
        if kind in _SIGNERS and colon:
            return plain_name(document.words(span.first + dash + 1, span.first + colon)), kind
    return None


def _signature(document: Document, told: int) -> tuple[str, str] | None:
    """A short last line behind all counts that is nothing but a claimant's name ("وزارة الصحة"), or above a date."""
    lines = [line for line in document.sentences[-_LAST_LINES:] if line.last - line.first <= _SIGNATURE]
    for span in reversed([line for line in lines if document.span(line.first, line.last)[0] >= told]):
        sentence = Sentence(document.tokens[span.first : span.last], {}, span.first)
        kind = kind_at(sentence, 0)
        if kind in _SIGNERS and not sentence.outcomes and ":" not in sentence.texts:
            return " ".join(document.words(span.first, span.last).split()).strip(" .#*"), kind
    return None


def _credit(document: Document, told: int) -> tuple[str, str] | None:
    """Whom a line behind all counts names as the source of the whole: "المصدر: المرصد …"; an agency only carries it."""
    for span in document.sentences:
        if document.texts[span.first] not in _CREDITED or document.span(span.first, span.last)[0] < told:
            continue
        sentence = Sentence(document.tokens[span.first : span.last], {}, span.first)
        first = 1 + (sentence.text(1) == ":")
        kind = kind_at(sentence, first)
        last = name_end(sentence, first)
        whole = last >= len(sentence.tokens) - 1 or sentence.text(last) in _DASHES  # "منظمة … - فرع المدينة"
        if first == _BEHIND_COLON and kind in _SIGNERS and whole:
            return plain_name(document.words(span.first + first, span.last)).rstrip(" ."), kind
    return None


_WIDE = (4, 6)  # UCDP where_prec of provinces and countries


def carry_place(facts: list[Casualty], heading: int) -> None:
    """Sets the place of a headline's fact that names none, or a province or country: that of the body's like count."""
    for fact in facts:
        if fact.start >= heading or (fact.location is not None and fact.where_prec not in _WIDE):
            continue
        body = [other for other in facts if other.start >= heading and other.category == fact.category]
        body = [other for other in body if other.subset_of is None]
        same = [other for other in body if other.value is not None and other.value == fact.value]
        if fact.location is None and not _is_broken_down(fact, body):
            _take_place(fact, body[:1])
        elif fact.location and same and same[0].where_prec not in (*_WIDE, None):
            _take_place(fact, same)


def _is_broken_down(whole: Casualty, body: list[Casualty]) -> bool:
    """Whether the body's counts are parts of the headline's figure, each in a place of its own."""
    if not body or whole.value is None or (body[0].value or 0) >= whole.value:
        return False
    parts = [fact for fact in body if fact.value and fact.value < whole.value and fact.subset_of is None]
    return len({fact.location for fact in parts}) > 1


def _take_place(fact: Casualty, others: list[Casualty]) -> None:
    for key in PLACE:
        setattr(fact, key, getattr(others[0], key) if others else None)

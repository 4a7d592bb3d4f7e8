"""Fills a fact in: words and offsets, people, place, claimant, scope, cause; keeps what carries over between sentences."""

from datetime import timedelta

from waqai.facts.casualties.cause import cause_of, perpetrator_of
from waqai.facts.casualties.claimant import Claim, claim_for, find_claims
from waqai.facts.casualties.confidence import confidence_of
from waqai.facts.casualties.counts import Count
from waqai.facts.casualties.hypothetical import is_hypothetical
from waqai.facts.casualties.patterns import Mention
from waqai.facts.casualties.scope import scope_of, since_of
from waqai.facts.casualties.where import Place, find_places, place_for, words_of
from waqai.facts.casualties.words import Sentence, matcher, term
from waqai.facts.document import Document, Span
from waqai.facts.model import Casualty

_SEX = {"woman": "female"}
_AGE = {"child": "child", "elderly": "elderly"}
_HEADING = 30


class Context:
    """What earlier sentences leave for later ones: the last claimant and place, and the heading over a bulletin's lines."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self.claimant: tuple[str, str | None] | None = None
        self.place: tuple[str, Place] | None = None
        self.heading = ""
        self.text = ""
        self.claims: list[Claim] = []
        self.places: list[Place] = []
        self.skipped: list[Span] = []
        self.inherited: set[int] = set()
        self.place_is_inherited = False

    def skip(self, span: Span) -> None:
        """Notes a sentence without an outcome; it is read for a place or a heading only when a later fact needs it."""
        self.skipped = [*self.skipped[-2:], span]

    def enter(self, sentence: Sentence) -> None:
        """Reads the claims, places and words of a sentence that states counts."""
        folded = self.document.normalised.text
        self.text = folded[sentence.tokens[0].start : sentence.tokens[-1].end]
        for span in self.skipped:
            self._read_skipped(span)
        self.skipped = []
        self.claims = find_claims(sentence)
        self.places = find_places(sentence)

    def _read_skipped(self, span: Span) -> None:
        tokens = self.document.tokens[span.first : span.last]
        if len(tokens) <= _HEADING:
            text = self.document.normalised.text[tokens[0].start : tokens[-1].end]
            if scope_of(text, "", "killed", None) != "incident":
                self.heading = text
        sentence = Sentence(tokens, {}, span.first)
        places = find_places(sentence)
        if places:
            self.place = (self._written(*words_of(sentence, places[0])), places[0])

    def leave(self, sentence: Sentence, facts: list[Casualty]) -> None:
        """Remembers what the next sentences may refer to."""
        if not facts and len(sentence.tokens) <= _HEADING:
            if scope_of(self.text, "", "killed", None) != "incident":
                self.heading = self.text
        place = place_for(self.places, 0, 0)
        if place:
            self.place = (self._written(*words_of(sentence, place)), place)

    def _written(self, start: int, end: int) -> str:
        return " ".join(self.document.normalised.slice(start, end).split())


def fact_of(sentence: Sentence, mention: Mention, context: Context) -> Casualty:
    """The fact that a mention states."""
    count, document = mention.count, context.document
    first, last = sentence.base + mention.first, sentence.base + mention.last
    start, end = document.span(first, last)
    fact = Casualty(
        mention.category, count.value if count.qualifier != "vague" else None, count.low, count.high, count.qualifier,
        document.text[start:end], start, end, mention.rule,
    )
    _set_people(fact, sentence, mention)
    _set_place(fact, sentence, mention, context)
    _set_claimant(fact, sentence, mention, context)
    fact.hypothetical = is_hypothetical(sentence, mention)
    fact.scope = scope_of(context.text, context.heading, fact.category, fact.value)
    if fact.scope == "cumulative":
        fact.since = since_of(context.text, context.heading, document.published)
    fact.cause = cause_of(sentence, mention.first, mention.last, fact.category)
    fact.perpetrator = perpetrator_of(sentence, mention.first, mention.last, fact.category)
    _set_date(fact, context)
    fact.name = _written_name(document, sentence, count)
    fact.quoted = sentence.texts[: mention.first].count('"') % 2 == 1
    fact.confidence = confidence_of(fact)
    return fact


def _set_people(fact: Casualty, sentence: Sentence, mention: Mention) -> None:
    count = mention.count
    fact.victims = list(count.tags)
    fact.nationality = count.nation
    if count.head == "other":
        before = mention.parent.count if mention.parent else _people_before(sentence, count)
        fact.victims = fact.victims or list(before.tags if before else ())
        fact.nationality = fact.nationality or (before.nation if before else None)
    fact.victims += [tag for tag in _unnumbered(sentence, mention) if tag not in fact.victims]
    fact.sex = next((_SEX[tag] for tag in fact.victims if tag in _SEX), None)
    fact.age_group = next((_AGE[tag] for tag in fact.victims if tag in _AGE), None)


def _people_before(sentence: Sentence, count: Count) -> Count | None:
    """The last group of people before "others"."""
    found = None
    for match in matcher("people").find(sentence.tokens[: count.first]):
        word = term(match)
        found = found or Count(0, 0, 0, 0, 0, "exact", "person")
        if word.role == "nation":
            found.nation = found.nation or word.value
        elif word.value and word.value not in found.tags:
            found.tags = [word.value]
    return found


def _unnumbered(sentence: Sentence, mention: Mention) -> list[str]:
    """Tags of groups without a number behind the count: "بينهم أطفال ونساء"."""
    tags: list[str] = []
    at = mention.count.last
    for _ in range(3):
        lead = sentence.is_a("among", at)
        if lead:
            at = lead.last
            while (word := sentence.people.get(at)) and word.number == "pl" and word.role == "person":
                tags += [word.value] if word.value else []
                at = word.last
            return tags
        at += 1
    return tags


def _set_place(fact: Casualty, sentence: Sentence, mention: Mention, context: Context) -> None:
    place = place_for(context.places, mention.first, mention.last)
    context.place_is_inherited = place is None
    if place:
        words = context._written(*words_of(sentence, place))
    elif context.place:
        words, place = context.place
    else:
        return
    fact.location = words
    fact.where_prec = place.precision
    if place.entry:
        fact.place_id = f"place:{place.entry.id}"
        fact.lat, fact.lon = place.entry.attributes["lat"], place.entry.attributes["lon"]


def _set_claimant(fact: Casualty, sentence: Sentence, mention: Mention, context: Context) -> None:
    claim = claim_for(context.claims, mention.first)
    if claim is None:
        return
    if claim.first < claim.last:
        start, end = context.document.span(sentence.base + claim.first, sentence.base + claim.last)
        context.claimant = (" ".join(context.document.text[start:end].split()), claim.kind)
    if context.claimant:
        fact.claimant, fact.claimant_kind = context.claimant


def _set_date(fact: Casualty, context: Context) -> None:
    """The day of the event, from the clause and the publication date; a running total is as of its publication."""
    published = context.document.published
    if published is None:
        return
    if fact.scope == "incident":
        back = 1 if " امس" in context.text else 0
        exact = back or any(word in context.text for word in ("اليوم", "صباح", "مساء", "فجر"))
        fact.event_date, fact.date_prec = (published - timedelta(days=back)).isoformat(), 1 if exact else 2
    else:
        fact.until = published.isoformat()


def _written_name(document: Document, sentence: Sentence, count: Count) -> str | None:
    if not count.name:
        return None
    return " ".join(document.words(sentence.base + count.last - 2, sentence.base + count.last).split())

"""Fills a fact in: words, offsets, people, place, claimant, scope; keeps what carries over between sentences."""

from bisect import bisect_left

from waqai.arabic.dates import may_tell_date
from waqai.facts.casualties.blame.cause import blame_of
from waqai.facts.casualties.blame.deeds import Deed, find_deeds
from waqai.facts.casualties.blame.told import set_blame
from waqai.facts.casualties.certainty.confidence import confidence_of
from waqai.facts.casualties.certainty.hypothetical import is_hypothetical
from waqai.facts.casualties.claims.claim import Claim
from waqai.facts.casualties.claims.claimant import find_claims
from waqai.facts.casualties.claims.quotation import claimant_name, plain_name
from waqai.facts.casualties.claims.reach import claim_for, finds_itself, is_contrasted, tells
from waqai.facts.casualties.claims.speakers import Speaker, Speakers
from waqai.facts.casualties.counting.surnames import surnames_of
from waqai.facts.casualties.grammar.state import HURT
from waqai.facts.casualties.known import known_word
from waqai.facts.casualties.patterns import Mention
from waqai.facts.casualties.people.people import set_people
from waqai.facts.casualties.people.written_names import written_name
from waqai.facts.casualties.places.other_events import opens_with_turn
from waqai.facts.casualties.places.place import PLACE, put, rank_of
from waqai.facts.casualties.places.whereabouts import Whereabouts
from waqai.facts.casualties.times.event_dates import set_date
from waqai.facts.casualties.times.past_events import tells_past_year
from waqai.facts.casualties.times.totals import Totals
from waqai.facts.casualties.whole_text.lists import Listing
from waqai.facts.casualties.whole_text.notes import Note
from waqai.facts.casualties.whole_text.other_stories import OtherStories
from waqai.facts.casualties.words import Sentence
from waqai.facts.document import Document, Span
from waqai.facts.model import Casualty
from waqai.lexicons import words
from waqai.memo import lazy

_HEADING = 30
_LABEL = 16
_FEW = 2
_OF_ONE_PLAN = ("exchange", "coordinated")  # counts that are feared or planned with the one before them
_WHEN = words("word_classes", "when")
_BY_PLACE, _NEAR_PLACE = ("by_place", "elsewhere"), 3  # rules of figures told by their places
_PRISONERS = words("word_classes", "prisoners_of_a_state")
_EPIDEMICS = words("people_words", "epidemics")
_GOES_ON = words("word_classes", "outcome_of_it")
_BACKGROUND = words("claim_words", "background_openers")
_WHICH = words("word_classes", "which")
# Kinds of claimants that keep count.
_COUNTERS = frozenset(("health_ministry", "monitor", "rescue", "un"))
# Of these, those whose report goes on in the next paragraph ("وقتل …").
_BULLETINS = frozenset(("monitor", "rescue"))
_SUMS_UP = words("word_classes", "sums_up")
_ASIDES = words("word_classes", "asides")
_POINTS_TO = words("word_classes", "points_to")
_AMONG = words("claim_words", "among_them")  # who was among the victims is the story's own word


class Context:
    """What earlier sentences leave for later ones: claimant, place, and the heading over a bulletin's lines."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self.known = [*map(known_word, document.texts)]
        self.claimant: Speaker | None = None
        self.whereabouts = Whereabouts(document)
        self.totals = Totals(document)
        self.text = ""
        self.claims: list[Claim] = []
        self._deeds: list[Deed] | None = None
        self.speakers = Speakers()
        self._others = OtherStories(document)
        self._turning: list[int] = []  # where the sentence turns to something else
        self.skipped: list[Span] = []
        self.told = False
        self.claimed = False  # whether somebody speaks in the sentence before
        self._told = False  # whether somebody does in this sentence
        self.rank = 0
        self.notes: list[Note] = []
        self.place_is_inherited = False
        self.listing: Listing | None = None

    @lazy
    def surnames(self) -> frozenset[str]:
        """Surnames of persons whom the text names in full."""
        return surnames_of(self.document, self.known)

    @lazy
    def jailed(self) -> bool:
        """Whether the text tells of prisoners of a state ("نادي الأسير", "سجون الاحتلال")."""
        folded = self.document.normalised.text
        return any(phrase in folded for phrase in _PRISONERS)

    @lazy
    def ill(self) -> bool:
        """Whether the text tells of an epidemic: it names one twice at least."""
        return sum(map(_EPIDEMICS.__contains__, self.document.texts)) > 1

    def skip(self, span: Span) -> None:
        """Notes a sentence without a count; it is read for a place or a heading only when a later fact needs it."""
        self.skipped = [*self.skipped[:1], *self.skipped[1:][-5:], span]

    def enter(self, sentence: Sentence) -> None:
        """Reads the claims, places and words of a sentence that states counts."""
        folded = self.document.normalised.text
        self.text = folded[sentence.tokens[0].start : sentence.tokens[-1].end]
        for span in self.skipped:
            self._read_skipped(span)
        self.skipped = []
        if self._others.begins(sentence):
            self.claimant = None
            self.whereabouts.leave()
        self.claims, self._deeds = find_claims(sentence), None
        self.claimed, self._told = self._told, tells(sentence, self.claims)
        self._turning = _turns(sentence)
        self.whereabouts.enter(sentence, self.claims)

    def deeds(self, sentence: Sentence) -> list[Deed]:
        """The attacks of the sentence that is read, sought once."""
        if self._deeds is None:
            self._deeds = find_deeds(sentence)
        return self._deeds

    def finish(self) -> None:
        """Reads the first sentence left unread at the end: it may tell where the headline's count was."""
        for span in self.skipped[:1]:
            self._read_skipped(span)
        self.skipped = []

    def _read_skipped(self, span: Span) -> None:
        tokens = self.document.tokens[span.first : span.last]
        text = self.document.normalised.text[tokens[0].start : tokens[-1].end]
        self.totals.head(text, len(tokens))
        self.totals.leave([], text)
        sentence = Sentence(tokens, {}, span.first, known=self.known[span.first : span.last])
        if self._others.begins(sentence):
            self.claimant = None
            self.whereabouts.leave()
        claims = find_claims(sentence)
        self._told = tells(sentence, claims)
        for claim in claims[:1]:
            self.hear(sentence, claim)
        self.whereabouts.enter(sentence, claims)
        if self.whereabouts.place is None or not self.told:
            self.whereabouts.stay(sentence, told=False)

    def leave(self, sentence: Sentence, facts: list[Casualty]) -> None:
        """Remembers what the next sentences may refer to; `facts`: those of this one."""
        if self.text[-1:] == ":":
            self.totals.head(self.text, len(sentence.tokens))
        self.totals.leave(facts, self.text)
        counter = self.claimant if self.claimant and self.claimant[1] in _COUNTERS else None
        if counter and all(fact.claimant == counter[0] for fact in facts):
            self._told = True  # who keeps count goes on through his paragraph
        self.told = True
        self.whereabouts.stay(sentence)

    def clause(self, sentence: Sentence, mention: Mention) -> str:
        """The folded clause of a mention: from the last break before it to the first behind it."""
        before, behind = bisect_left(self._turning, mention.first), bisect_left(self._turning, mention.last)
        first = self._turning[before - 1] + 1 if before else 0
        last = self._turning[behind] if behind < len(self._turning) else len(sentence.tokens)
        # "… 30 جريحا، مشيرا إلى 5 وفيات خلال يوم", "…، وأن 5 …": the window is of what is pointed to, or said next.
        last = next((k for k in range(mention.last, last) if sentence.texts[k] in _POINTS_TO), last)
        return self.document.normalised.text[sentence.tokens[first].start : sentence.tokens[last - 1].end]

    def goes_on(self, sentence: Sentence) -> bool:
        """Whether a sentence stands in the paragraph of the one before it."""
        first, last = self.document.span(max(sentence.base - 1, 0), sentence.base + 1)
        aside = sentence.text(0) in _BACKGROUND
        return sentence.base > 0 and not aside and "\n" not in self.document.text[first:last]

    def hear(self, sentence: Sentence, claim: Claim) -> None:
        """Remembers who speaks, unless the claim only points to the one who spoke before."""
        if claim.first < claim.last:
            relay = self._words(sentence, *claim.relay) if claim.relay else None
            name = claimant_name(self.document, sentence.base, claim)
            self.claimant = self.speakers.hear((name, claim.kind, relay), self.claimant)

    def _words(self, sentence: Sentence, first: int, last: int) -> str:
        start, end = self.document.span(sentence.base + first, sentence.base + last)
        return plain_name(self.document.text[start:end])


def _turns(sentence: Sentence) -> list[int]:
    """Where a sentence turns to something else, in order: at breaks, "وهو …", "ليرتفع …"."""
    turning = {index for index, text in enumerate(sentence.texts) if text in _ASIDES or text in _WHEN}
    # "223 شهيدا منذ عام 1967 بعد استشهاد …": what came before is told apart from the total.
    turning.update(k - 1 for k, term in sentence.outcomes.items() if term.role == "masdar" and _is_after(sentence, k))
    for index in sentence.begins("steers"):
        rises = sentence.text(index).startswith(("لي", "لت")) and sentence.is_a("rise", index)
        if rises or index in sentence.breaks:
            turning.add(index)
    return sorted(turning)


def _is_after(sentence: Sentence, index: int) -> bool:
    return sentence.text(index - 1) in ("بعد", "عقب")


def fact_of(sentence: Sentence, mention: Mention, context: Context, before: Casualty | None) -> Casualty:
    """The fact that a mention states; `before` is its parent's fact, else the one before it in the sentence."""
    count, document = mention.count, context.document
    first, last = sentence.base + mention.first, sentence.base + mention.last
    start, end = document.span(first, last)
    fact = Casualty(
        mention.category,
        count.value if count.qualifier != "vague" else None,
        count.low,
        count.high,
        count.qualifier,
        document.text[start:end],
        start,
        end,
        mention.rule,
    )
    set_people(fact, sentence, mention, before)
    clause = context.clause(sentence, mention)
    context.totals.set_scope(fact, sentence, mention, clause, before)
    _set_place(fact, sentence, mention, context, before)
    _set_claimant(fact, sentence, mention, context)
    shared = mention.parent or (fact.rule in _OF_ONE_PLAN and (fact.low or 0) > _FEW)
    fact.hypothetical = is_hypothetical(sentence, mention) or bool(shared and before and before.hypothetical)
    set_blame(
        fact,
        blame_of(sentence, mention, context.deeds(sentence)),
        sentence,
        document,
        before if mention.parent else None,
    )
    told = (clause, context.text) if may_tell_date(sentence.texts, sentence.begins("date")) else ("", "")
    set_date(fact, sentence, mention, told, document.published, before)
    fact.name = written_name(document, sentence, count)
    fact.quoted = sentence.texts[: mention.first].count('"') % 2 == 1
    fact.confidence = confidence_of(fact)
    return fact


def _set_place(fact: Casualty, sentence: Sentence, mention: Mention, context: Context, before: Casualty | None) -> None:
    span, total = (mention.first, mention.last), fact.scope != "incident"
    found = context.whereabouts.of(sentence, span, fact.category, total, mention.apart)
    context.place_is_inherited, context.rank = found.inherited, rank_of(found.place)
    behind = mention.count.last
    unknown = mention.rule in _BY_PLACE and found.place and not behind <= found.place.first <= behind + _NEAR_PLACE
    if found.place and not unknown:  # "9 في قرية كذا واثنان في بسكرة": the nearest known place is another's
        put(fact, found.words, found.place)
    elif mention.parent and before and not unknown:  # a part of people is where the whole is
        for name in PLACE:
            setattr(fact, name, getattr(before, name))


def _set_claimant(fact: Casualty, sentence: Sentence, mention: Mention, context: Context) -> None:
    claim = claim_for(context.claims, sentence, mention.first)
    parted = any(is_contrasted(sentence, other, mention.first) for other in context.claims)
    if claim is None and (parted or not _speaks_on(fact, sentence, context)):
        return
    if claim is None:
        claim = Claim(0, 0, None, 0)  # "وأسفر القصف عن …": the one named in the sentence before still speaks
    named = [other for other in context.claims if other.at <= claim.at and other.first < other.last]
    context.hear(sentence, named[-1] if claim.first == claim.last and named else claim)
    if context.claimant:
        fact.claimant, fact.claimant_kind, fact.relayed_by = context.claimant


def _speaks_on(fact: Casualty, sentence: Sentence, context: Context) -> bool:
    """Whether the one who spoke in the sentence before reports this count too, where nobody is named for it.

    Only who counts over time goes on to totals; those behind an official's or a witness's word are the story's own.
    """
    counts = context.claimant is None or context.claimant[1] in _COUNTERS
    if sentence.text(0) in _AMONG and not (counts and (fact.low or 0) > _FEW):
        return False
    if not counts and (fact.scope != "incident" or sentence.text(2) in _WHICH or opens_with_turn(sentence)):
        return False
    if not counts and tells_past_year(sentence, context.document.published):
        return False
    monitored = context.claimant is not None and context.claimant[1] == "monitor"
    if monitored and (sentence.text(0) in _SUMS_UP or sentence.text(0) == "كما"):
        return True
    if not context.claimed or (not counts and finds_itself(sentence, context.claimant)):
        return False
    told_on = sentence.outcomes[0].prefix.startswith("و") if 0 in sentence.outcomes else False
    if told_on and fact.category in HURT and context.claimant and context.claimant[1] in _BULLETINS:
        return True
    return sentence.text(0) in _GOES_ON or context.goes_on(sentence)

"""Casualty facts of a document: counts of people by outcome, with bounds, scope, people, place and claimant."""

from functools import partial

from waqai.arabic.non_counts import non_count
from waqai.arabic.numbers import Number, find_numbers
from waqai.facts.casualties.attributes import Context, fact_of
from waqai.facts.casualties.known import may_tell
from waqai.facts.casualties.patterns import Mention, find_mentions
from waqai.facts.casualties.people.migrants import name_migrants
from waqai.facts.casualties.people.own_forces import name_nations
from waqai.facts.casualties.people.persons_again import introduce
from waqai.facts.casualties.places.finer_places import may_be_refined, refine
from waqai.facts.casualties.telling import tells_a_fate
from waqai.facts.casualties.whole_text.bulletins import carry_into_lists
from waqai.facts.casualties.whole_text.carry import carry_claimant, carry_place
from waqai.facts.casualties.whole_text.dedupe import deduplicate, flag_contradictions
from waqai.facts.casualties.whole_text.lists import item_start, opens_list, take_from_whole
from waqai.facts.casualties.whole_text.notes import Note, note_of
from waqai.facts.casualties.whole_text.posts import carry_from_posts
from waqai.facts.casualties.whole_text.statements import carry_into_statements
from waqai.facts.casualties.words import Sentence
from waqai.facts.document import Document, Span
from waqai.facts.genre import is_other_genre
from waqai.facts.model import Casualty

# Beyond this many tokens a "sentence" is a run of figures, not prose; it is read in pieces, so that time stays linear.
_LONGEST = 400
_HEADLINE = 25
_STATE = 6  # UCDP where_prec of a country
_IN_HEADLINE = 4  # facts among which are those of the headline
_BEFORE_FIGURES = frozenset(("الي", "و", "من", "بين"))
_PLAYED = frozenset(("injured", "detained", "missing"))


def find_casualties(document: Document) -> list[Casualty]:
    """Casualty facts in text order. A sentence without an outcome word costs one look-up a token."""
    context = Context(document)
    facts: list[Casualty] = []
    texts = document.texts
    for span in document.sentences:
        for first in range(span.first, span.last, _LONGEST):
            last = min(first + _LONGEST, span.last)
            if context.listing or may_tell(context.known[first:last], texts[first:last]):
                facts += _facts(document, Span(first, last), context, facts)
            else:
                context.skip(Span(first, last))
    if not facts:
        return []
    if is_other_genre(texts):
        facts, notes = _without_players(facts, context.notes)
        context.notes = notes
    heading, lead = _heading_end(document), _lead_end(document)
    introduce(document, facts, context.notes)
    facts = deduplicate(facts, heading, context.notes, lead)
    carry_from_posts(document, facts)
    carry_into_statements(document, facts)
    carry_claimant(document, facts, heading)
    carry_into_lists(document, facts)
    carry_place(facts, heading)
    if any(may_be_refined(fact, lead) for fact in facts):
        if any(fact.location and (fact.start < lead or fact.where_prec == _STATE) for fact in facts[:_IN_HEADLINE]):
            context.finish()
        refine(facts, context.whereabouts.finer(), heading, lead)
    name_migrants(document, facts)
    name_nations(document, facts)
    flag_contradictions(facts)
    return facts


def _without_players(facts: list[Casualty], notes: list[Note]) -> tuple[list[Casualty], list[Note]]:
    """In a text on sport one person injured, suspended or lost is a player; the dead and the many are no sport."""
    kept = [k for k, fact in enumerate(facts) if not _is_played(fact)]
    place = {old: new for new, old in enumerate(kept)}
    for k in kept:
        parent = facts[k].subset_of
        facts[k].subset_of = None if parent is None else place.get(parent)
    return [facts[k] for k in kept], [notes[k] for k in kept]


def _is_played(fact: Casualty) -> bool:
    """Whether a fact tells of a player hurt, suspended or lost, or of several whom a team lost for a match."""
    lost = fact.category == "missing" and fact.rule.startswith("verb")
    return lost or (fact.high == 1 and fact.category in _PLAYED)


def _heading_end(document: Document) -> int:
    """Original offset of the end of the headline: a first line of at most 25 words with more text below it; else 0."""
    end = document.text.find("\n")
    return end if 0 < end < len(document.text) - 1 and document.text[:end].count(" ") < _HEADLINE else 0


def _first_of(facts: list[Casualty], mention: Mention) -> Casualty | None:
    """The fact before a mention; for "others" that of the whole, since a part between ("بينهم …") is none of them."""
    whole = [fact for fact in facts if mention.count.head != "other" or fact.subset_of is None]
    return whole[-1] if whole else None


def _lead_end(document: Document) -> int:
    """Original offset of the end of the first sentence below the headline."""
    heading = _heading_end(document)
    ends = (document.span(span.first, span.last)[1] for span in document.sentences)
    return next((end for end in ends if end > heading), len(document.text))


def _word(document: Document, base: int, index: int) -> str:
    return document.words(base + index, base + index + 1)


def _may_count(sentence: Sentence, number: Number) -> bool:
    """Whether a number may count people: no year, share or the like, but "ارتفع العدد إلى 2015 جريحا" is no year."""
    reason = non_count(sentence.tokens, number)
    if reason != "year" or sentence.text(number.first - 1) not in _BEFORE_FIGURES:
        return reason is None
    noun = sentence.outcomes.get(number.last)
    return noun is not None and noun.role == "noun" and not noun.prefix and sentence.text(number.last).endswith("ا")


def _facts(document: Document, span: Span, context: Context, told: list[Casualty]) -> list[Casualty]:
    """The facts of a sentence; `told`: those of the sentences before it."""
    offset = len(told)
    tokens = document.tokens[span.first : span.last]
    known = context.known[span.first : span.last]
    sentence = Sentence(tokens, {}, span.first, written=partial(_word, document, span.first), known=known)
    if not (context.listing or sentence.outcomes or tells_a_fate(tokens)):
        context.skip(span)
        return []
    sentence.numbers = {n.first: n for n in find_numbers(tokens, sentence.begins("number")) if _may_count(sentence, n)}
    sentence.surnames, sentence.jailed, sentence.ill = context.surnames, context.jailed, context.ill
    listing = context.listing if context.listing and item_start(sentence) is not None else None
    mentions = find_mentions(sentence, listing.category if listing else None)
    if not mentions:
        context.skip(span)
        context.listing = listing or opens_list(sentence, mentions, offset)
        return []
    context.enter(sentence)
    facts: list[Casualty] = []
    for mention in mentions:
        before = next((facts[k] for k, other in enumerate(mentions[: len(facts)]) if other is mention.parent), None)
        fact = fact_of(sentence, mention, context, before or _first_of(facts, mention))
        context.notes.append(note_of(sentence, mention, context.place_is_inherited, context.rank))
        if mention.parent is not None:
            fact.subset_of = offset + next(k for k, other in enumerate(mentions) if other is mention.parent)
        if listing and listing.whole is not None:
            take_from_whole(fact, told[listing.whole], listing.whole)
        facts.append(fact)
    context.leave(sentence, facts)
    context.listing = listing or opens_list(sentence, mentions, offset)
    return facts

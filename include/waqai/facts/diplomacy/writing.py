"""Writes an act out as a fact: words, names, topics, place, date, position."""

from waqai.facts.diplomacy.attributes.cameo import ROOTS
from waqai.facts.diplomacy.attributes.dates import Dates
from waqai.facts.diplomacy.attributes.positions import position_of
from waqai.facts.diplomacy.attributes.subject_matter import topics_of
from waqai.facts.diplomacy.attributes.topics import Subject
from waqai.facts.diplomacy.attributes.where import location_of, place_name
from waqai.facts.diplomacy.context import words
from waqai.facts.diplomacy.parties.naming import identifier, meant, name
from waqai.facts.diplomacy.story import Draft
from waqai.facts.document import Document
from waqai.facts.model import Act

# Share of acts that were right on the development set, rounded; it differs little between kinds of predicate.
CONFIDENCE = 0.75
_SEVERAL = 3  # who meet together meet as many do
_BETWEEN_TWO = "meet"
_SUMMIT, _LEADERS = frozenset(["قمه", "القمه"]), frozenset(["قاده", "زعماء", "رؤساء", "وزراء"])


def act_of(document: Document, draft: Draft, subject: Subject, dates: Dates) -> Act:
    """The fact of a draft; offsets are those of the original text."""
    start, end = document.span(draft.first, draft.last)
    entry = draft.found.reading.entry
    mode = _mode_of(document, draft)
    place = next(filter(None, (location_of(document, one) for one in (draft, draft.like, draft.amid) if one)), None)
    actors, targets = meant(draft.crowd or draft.actors), meant(draft.targets)
    when = dates.of(draft)
    topics = topics_of(document, draft, subject)
    position = position_of(document, draft, topics)
    return Act(
        type=str(entry.attributes["type"]),
        evidence=document.text[start:end],
        start=start,
        end=end,
        rule=entry.id,
        mode=mode,
        actors=[name(document, party) for party in actors],
        targets=[name(document, party) for party in targets],
        topics=topics,
        status=draft.status,
        location=place_name(document, place) if place else None,
        confidence=CONFIDENCE,
        event_date=when.iso if when else None,
        date_prec=when.precision if when else None,
        actor_ids=[identifier(party) for party in actors],
        target_ids=[identifier(party) for party in targets],
        quoted=_is_quoted(document, draft),
        stance=position.stance if position else None,
        issue=position.issue if position else None,
        condition=position.condition if position else None,
        cameo_root=ROOTS[str(entry.attributes["type"])],
    )


def _mode_of(document: Document, draft: Draft) -> str | None:
    """How the parties met, as the predicate tells; what they discussed "in a phone call" they discussed by phone.

    Three or more who meet, or the leaders of a body at its summit, meet as many do.
    """
    mode = draft.found.reading.entry.attributes.get("mode")
    said = document.texts[draft.first : draft.last]
    if mode == "talks" and not words("by_phone").isdisjoint(said):
        return "phone"
    together = len(draft.actors) >= _SEVERAL and not draft.targets
    if mode == _BETWEEN_TWO and (together or (_is_of_a_body(draft) and not _SUMMIT.isdisjoint(said))):
        return "multilateral"
    return str(mode) if mode else None


def _is_of_a_body(draft: Draft) -> bool:
    """Whether the leaders of a body meet among themselves ("عقد قادة الاتحاد الإفريقي قمة")."""
    one = draft.actors[0] if len(draft.actors) == 1 and not draft.targets else None
    return one is not None and one.kind == "title" and one.folded.split()[0] in _LEADERS


def _is_quoted(document: Document, draft: Draft) -> bool:
    """Whether the predicate stands inside quotation marks of its sentence."""
    first = document.sentences[draft.sentence].first
    return document.texts[first : draft.found.first].count('"') % 2 == 1

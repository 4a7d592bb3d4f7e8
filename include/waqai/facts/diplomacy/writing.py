"""Writes an act out as a fact: words, names, topics, place, date, position."""

from waqai.facts.diplomacy.cameo import ROOTS
from waqai.facts.diplomacy.dates import date_of
from waqai.facts.diplomacy.naming import identifier, meant, name
from waqai.facts.diplomacy.positions import position_of
from waqai.facts.diplomacy.story import Draft
from waqai.facts.diplomacy.topics import MANY, OFTEN, Subject, is_taken_up, terms_of, topics_between
from waqai.facts.diplomacy.where import location_of, place_name
from waqai.facts.document import Document
from waqai.facts.model import Act

# What acts of a type are about where no word tells.
_TOPIC_OF = {"AID": "humanitarian_aid", "RETREAT": "withdrawal"}
# Aid is about one of these, whatever else its clause names.
_OF_AID = ("humanitarian_aid", "military_aid")
# Types whose acts are about what their own clause says, not about the rest of the sentence.
_OWN_CLAUSE = frozenset(["SANCTION", "MOBILIZE", "AID"])
# What acts of a type are never about, though their own words name it: cut relations are no normalisation.
_NEVER_OF = {"SANCTION": frozenset(["normalization"]), "MOBILIZE": frozenset(["military_aid", "borders"])}
# Topics that the rest of a sentence names in passing, as where it was or what came before.
_IN_PASSING = frozenset(["borders", "withdrawal"])
# Talks and deals, and praise of them, are about what their whole text is; other acts are about what is said there.
_OF_ITS_TEXT = frozenset(["CONSULT", "AGREE", "SUPPORT", "COOPERATE", "CONCEDE"])
# Acts that go on with what is talked about around them.
_IN_THE_MIDST = frozenset(["CONSULT", "REQUEST", "REJECT"])
# Share of acts that were right on the development set, rounded; it differs little between kinds of predicate.
CONFIDENCE = 0.75


def act_of(document: Document, draft: Draft, subject: Subject) -> Act:
    """The fact of a draft; offsets are those of the original text."""
    start, end = document.span(draft.first, draft.last)
    entry = draft.found.reading.entry
    mode = entry.attributes.get("mode")
    place = location_of(document, draft) or (location_of(document, draft.like) if draft.like else None)
    actors, targets = meant(draft.crowd or draft.actors), meant(draft.targets)
    when = date_of(document, draft)
    topics = _topics(document, draft, subject)
    position = position_of(document, draft, topics)
    return Act(
        type=str(entry.attributes["type"]),
        evidence=document.text[start:end],
        start=start,
        end=end,
        rule=entry.id,
        mode=str(mode) if mode else None,
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


def _topics(document: Document, draft: Draft, subject: Subject) -> list[str]:
    """Topics of the clause and of its predicate (`topic` of its entry); where there are none, those around it."""
    entry = draft.found.reading.entry.attributes
    kind, own = str(entry["type"]), str(entry.get("topic", ""))
    never = _NEVER_OF.get(kind, frozenset()) | set(entry.get("not_topics", ()))
    topics = [topic for topic in topics_between(document.tokens, draft.first, draft.last) if topic not in never]
    if kind == "AID":
        return [topic for topic in topics if topic in _OF_AID] or [own or _TOPIC_OF[kind]]
    if own and own not in topics:
        topics = [own, *topics]
    return topics or _topics_around(document, draft, kind, subject) or [_TOPIC_OF.get(kind, "other")]


def _topics_around(document: Document, draft: Draft, kind: str, subject: Subject) -> list[str]:
    """Topics of the act taken up, else of the sentence, else of a text that is mostly about one thing."""
    tokens, sentence = document.tokens, document.sentences[draft.sentence]
    topics = subject.main() if draft.like else terms_of(tokens, draft.last, sentence.last)
    if not topics and kind not in _OWN_CLAUSE:
        named = topics_between(tokens, sentence.first, sentence.last)
        if named:
            return [topic for topic in named if topic not in _IN_PASSING]
    if not topics and is_taken_up(tokens, draft.first, draft.last):
        topics = subject.taken_up()
    elif not topics and kind in _OF_ITS_TEXT:
        topics = subject.main(MANY.get(kind, OFTEN))
    return topics or (_topics_on_both_sides(document, draft) if kind in _IN_THE_MIDST else [])


def _topics_on_both_sides(document: Document, draft: Draft) -> list[str]:
    """Topics of the sentence before and of the one behind, which are that of what stands between them."""
    sentences, number = document.sentences, draft.sentence
    if not 0 < number < len(sentences) - 1:
        return []
    before, behind = sentences[number - 1], sentences[number + 1]
    named = topics_between(document.tokens, before.first, before.last)
    return [topic for topic in topics_between(document.tokens, behind.first, behind.last) if topic in named]


def _is_quoted(document: Document, draft: Draft) -> bool:
    """Whether the predicate stands inside quotation marks of its sentence."""
    first = document.sentences[draft.sentence].first
    return document.texts[first : draft.found.first].count('"') % 2 == 1

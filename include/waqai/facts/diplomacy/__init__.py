"""Acts of diplomacy of a document."""

from waqai.facts.diplomacy.acts import Draft, Reader
from waqai.facts.diplomacy.arguments import Arguments
from waqai.facts.diplomacy.coreference import resolve
from waqai.facts.diplomacy.dedupe import distinct
from waqai.facts.diplomacy.genre import is_other_genre
from waqai.facts.diplomacy.parties import Parties, Party
from waqai.facts.diplomacy.topics import is_taken_up, main_topic, topics_between
from waqai.facts.diplomacy.where import location_of, place_name
from waqai.facts.document import Document
from waqai.facts.model import Act


def find_acts(document: Document) -> list[Act]:
    """Acts in text order."""
    if is_other_genre(document.tokens):
        return []
    parties = Parties(document)
    resolve(document, parties)
    reader = Reader(document, parties, Arguments(document, parties))
    return [_act(document, draft) for draft in distinct(reader.read())]


def _act(document: Document, draft: Draft) -> Act:
    start, end = document.span(draft.first, draft.last)
    entry = draft.found.reading.entry
    sentence = document.sentences[draft.sentence]
    topics = topics_between(document.tokens, draft.first, draft.last)
    if not topics and draft.like:
        topics = main_topic(document.tokens)
    topics = topics or topics_between(document.tokens, sentence.first, sentence.last)
    if not topics and is_taken_up(document.tokens, draft.first, draft.last):
        topics = main_topic(document.tokens)
    mode = entry.attributes.get("mode")
    place = location_of(document, draft) or (location_of(document, draft.like) if draft.like else None)
    return Act(
        type=str(entry.attributes["type"]),
        evidence=document.text[start:end],
        start=start,
        end=end,
        rule=entry.id,
        mode=str(mode) if mode else None,
        actors=_names(document, draft.actors),
        targets=_names(document, draft.targets),
        topics=topics or ["other"],
        status=draft.status,
        location=place_name(document, place) if place else None,
    )


def _names(document: Document, parties: list[Party]) -> list[str]:
    meant = [member for party in parties for member in (party.group or (party.stands_for or party,))]
    return list(dict.fromkeys(name(document, party) for party in meant))


def name(document: Document, party: Party) -> str:
    """The words of a party without titles and without the clitics before them."""
    tokens = document.tokens
    if party.as_named:
        return party.as_named
    first = tokens[party.name_first].text
    cut = len(party.prefix.removesuffix("ال")) if party.name_first == party.first else 0
    start, end = document.normalised.span(tokens[party.name_first].start + cut, tokens[party.name_last - 1].end)
    words = document.text[start:end].strip(' "')
    # لل is the preposition and the article: the article's alef is not written.
    if cut and first.startswith(party.prefix.removesuffix("ل") + "لل"):
        return "ا" + words if words.startswith("ل") and not party.prefix.endswith("لل") else "ال" + words
    return words

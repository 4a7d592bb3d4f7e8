"""Acts of diplomacy of a document."""

from waqai.facts.diplomacy.acts import Draft, Reader
from waqai.facts.diplomacy.parties import Parties, Party
from waqai.facts.diplomacy.topics import topics_between
from waqai.facts.document import Document
from waqai.facts.model import Act


def find_acts(document: Document) -> list[Act]:
    """Acts in text order."""
    reader = Reader(document, Parties(document))
    return [_act(document, draft) for draft in reader.read()]


def _act(document: Document, draft: Draft) -> Act:
    start, end = document.span(draft.first, draft.last)
    entry = draft.found.reading.entry
    sentence = document.sentences[draft.sentence]
    topics = topics_between(document.tokens, draft.first, draft.last)
    topics = topics or topics_between(document.tokens, sentence.first, sentence.last)
    mode = entry.attributes.get("mode")
    return Act(
        type=str(entry.attributes["type"]),
        evidence=document.text[start:end],
        start=start,
        end=end,
        rule=entry.id,
        mode=str(mode) if mode else None,
        actors=[name(document, party) for party in draft.actors],
        targets=[name(document, party) for party in draft.targets],
        topics=topics or ["other"],
        status=draft.status,
    )


def name(document: Document, party: Party) -> str:
    """The words of a party without titles and without the clitics before them."""
    tokens = document.tokens
    cut = 0
    if party.name_first == party.first:
        cut = len(party.prefix.removesuffix("ال"))
    start, end = document.normalised.span(tokens[party.name_first].start + cut, tokens[party.name_last - 1].end)
    words = document.text[start:end]
    return "ا" + words if party.prefix.endswith("لل") and cut else words

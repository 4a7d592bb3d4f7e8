"""Acts of diplomacy of a document: who met, asked, offered, dropped, refused, agreed."""

from waqai.facts.diplomacy.acts import read_story
from waqai.facts.diplomacy.arguments import Arguments
from waqai.facts.diplomacy.attributes.dates import Dates
from waqai.facts.diplomacy.attributes.of_states import is_of_states
from waqai.facts.diplomacy.attributes.topics import Subject
from waqai.facts.diplomacy.parties.coreference import resolve
from waqai.facts.diplomacy.parties.naming import name
from waqai.facts.diplomacy.parties.parties import Parties
from waqai.facts.diplomacy.story import Draft, Story
from waqai.facts.diplomacy.told_again.dedupe import distinct
from waqai.facts.diplomacy.writing import act_of
from waqai.facts.document import Document
from waqai.facts.genre import is_other_genre
from waqai.facts.model import Act

__all__ = ["find_acts", "name"]


def find_acts(document: Document) -> list[Act]:
    """Acts in text order, each once. Linear in the length of the text; one look-up a word where there is no act."""
    parties = Parties(document)
    resolve(document, parties)
    story = Story(document, parties, Arguments(document, parties))
    read_story(story)
    drafts = distinct(story)
    if is_other_genre(document.texts):
        drafts = [draft for draft in drafts if is_of_states(draft)]
    return _written(document, drafts, parties)


def _written(document: Document, drafts: list[Draft], parties: Parties) -> list[Act]:
    """The facts of drafts; what their text says of topics and dates is looked for where there is one."""
    if not drafts:
        return []
    known = [(place, word) for place, word in enumerate(parties.known) if word and (word.topic or word.date)]
    subject = Subject(document.tokens, [place for place, word in known if word.topic])
    dates = Dates(document, [place for place, word in known if word.date])
    return [act_of(document, draft, subject, dates) for draft in drafts]

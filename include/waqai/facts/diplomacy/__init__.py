"""Acts of diplomacy of a document: who met, asked, offered, dropped, refused, agreed."""

from waqai.facts.diplomacy.acts import read_story
from waqai.facts.diplomacy.arguments import Arguments
from waqai.facts.diplomacy.coreference import resolve
from waqai.facts.diplomacy.dedupe import distinct
from waqai.facts.diplomacy.naming import name
from waqai.facts.diplomacy.parties import Parties
from waqai.facts.diplomacy.story import Story
from waqai.facts.diplomacy.topics import Subject
from waqai.facts.diplomacy.writing import act_of
from waqai.facts.document import Document
from waqai.facts.genre import is_other_genre
from waqai.facts.model import Act

__all__ = ["find_acts", "name"]


def find_acts(document: Document) -> list[Act]:
    """Acts in text order, each once. Linear in the length of the text; one look-up a word where there is no act."""
    if is_other_genre(document.texts):
        return []
    parties = Parties(document)
    resolve(document, parties)
    story = Story(document, parties, Arguments(document, parties))
    read_story(story)
    subject = Subject(document.tokens, [k for k, word in enumerate(parties.known) if word and word.topic])
    return [act_of(document, draft, subject) for draft in distinct(story)]

"""Acts of diplomacy of a document."""

from waqai.facts.document import Document
from waqai.facts.model import Act


def find_acts(document: Document) -> list[Act]:
    """Acts in text order."""
    return []

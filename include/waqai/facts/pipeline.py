"""Text in, facts out: the one call that reads a story."""

from datetime import date

from waqai.facts.casualties import find_casualties
from waqai.facts.diplomacy import find_acts
from waqai.facts.document import read
from waqai.facts.model import Facts


def extract(text: str, published: date | None = None) -> Facts:
    """All facts of one text in text order; offsets are those of `text`. Linear in its length."""
    document = read(text, published)
    return Facts(find_casualties(document), find_acts(document))

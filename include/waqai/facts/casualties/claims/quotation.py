"""Names as a text writes them: white space single, quotation marks in pairs, no preposition on the first word."""

from waqai.facts.casualties.claims.claim import Claim
from waqai.facts.document import Document

_WITH_LAM = ("للجن", "للجان", "للواء")  # the second letter is the word's own

QUOTES = {'"': '"', "“": "”", "«": "»"}


def closed(words: str) -> str:
    """A name with the quotation that it opens closed, and without a quotation mark that belongs to none."""
    opened = [mark for mark in QUOTES if mark in words]
    if not opened or words.count(opened[0]) + words.count(QUOTES[opened[0]]) * (opened[0] != QUOTES[opened[0]]) > 1:
        return words if opened else words.strip("”»")
    return words + QUOTES[opened[0]]


def plain_name(words: str) -> str:
    """A name without the marks around it: "فريق “منسقو الإغاثة”" and "“دار السلام” في حلب" keep their own."""
    name = " ".join(words.split())
    closing = QUOTES.get(name[:1])
    if closing and closing in name[1:-1]:
        return closed(name)
    return closed(name.strip('"“”«»('))


def claimant_name(document: Document, base: int, claim: Claim) -> str:
    """The name of a claimant in a sentence that begins at token `base`, without the preposition on its first word."""
    name = plain_name(document.words(base + claim.first, base + claim.last))[claim.skip :]
    if name.startswith("لل"):
        return name[1:] if name.startswith(_WITH_LAM) else "ال" + name[2:]
    return name

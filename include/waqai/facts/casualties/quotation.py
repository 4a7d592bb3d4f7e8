"""Names as a text writes them, in quotation marks or beside some: white space single, marks in pairs."""

QUOTES = {'"': '"', "“": "”", "«": "»"}


def closed(words: str) -> str:
    """A name with the quotation that it opens closed, and without a quotation mark that belongs to none."""
    opened = [mark for mark in QUOTES if mark in words]
    if not opened or words.count(opened[0]) + words.count(QUOTES[opened[0]]) * (opened[0] != QUOTES[opened[0]]) > 1:
        return words if opened else words.strip("”»")
    return words + QUOTES[opened[0]]


def plain_name(words: str) -> str:
    """A name without the marks around it: "فريق “منسقو الإغاثة”" keeps its own."""
    return closed(" ".join(words.split()).strip('"“”«»('))

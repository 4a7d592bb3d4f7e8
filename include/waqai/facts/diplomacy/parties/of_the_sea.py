"""The word for the navy where it only tells that something is of the sea: "السلامة البحرية", "الملاحة البحرية"."""

from waqai.arabic.tokens import Token

_NAVY = "البحريه"
_DEFINITE = ("ال", "لل", "وال", "بال")
_AGREEING = ("ه", "ات")


def is_of_the_sea(tokens: list[Token], index: int) -> bool:
    """Whether the word for the navy stands here as the adjective of the definite noun right before it."""
    before = tokens[index - 1].text if index else ""
    return tokens[index].text == _NAVY and before.startswith(_DEFINITE) and before.endswith(_AGREEING)

"""What a party is said to be, which is no party of its own ("التي تعتبرها منظمة محظورة", "قال إنها حركة سلمية")."""

from waqai.arabic.tokens import Token
from waqai.facts.diplomacy.context import words

_ARTICLES = ("ال", "لل", "بال", "وال")
_PRONOUNS = ("ها", "ه", "هم", "هما")
_MOST = 8


def is_complement(tokens: list[Token], first: int, last: int) -> bool:
    """Whether an indefinite noun phrase at tokens [first, last) only tells what someone is taken for."""
    if any(token.text.startswith(_ARTICLES) for token in tokens[first:last]):
        return False
    before = tokens[first - 1].text if first else ""
    if before in words("being_it"):
        return True
    near = [token.text for token in tokens[max(0, first - _MOST) : first]]
    if any(before.removesuffix(pronoun) in words("takes_for") for pronoun in _PRONOUNS if before.endswith(pronoun)):
        return True
    second = last - first > 1 and before[:1].isalpha() and not before.startswith(("و", "ب", "ل"))
    return second and tokens[last - 1].text in words("epithets_of_foes") and not words("takes_for").isdisjoint(near)

"""Which words name an army or a police whose nisba is that of its men: "الجيش …", but no border, only its guards."""

from collections.abc import Sequence

from waqai.lexicons import words

_FORCES = words("name_words", "forces")
_BORDER, _GUARDS = "الحدود", words("name_words", "guards_of_borders")


def names_forces(texts: Sequence[str], at: int) -> bool:
    """Whether the word names forces: "قتل جندي على الحدود المالية" does not tell whose he was."""
    text = texts[at] if 0 <= at < len(texts) else ""
    text = "ال" + text[2:] if text.startswith("لل") else text  # "دورية للجيش …"
    return text in _FORCES and (text != _BORDER or (at > 0 and texts[at - 1] in _GUARDS))

"""A noun phrase being read, token by token."""

from dataclasses import dataclass, field

from waqai.arabic.tokens import Token
from waqai.lexicons import Entry


@dataclass(slots=True)
class Phrase:
    """A phrase at tokens [first, end) being read; [name_first, name_last) is the personal name in it, None where none.

    `closed`: its head is definite by now, so that another definite noun is no part of it. `bare`: nothing stands behind
    the head but its article. `plural`: it is of several people, so that no one's name goes on with it. `person`: its
    head is a title that people hold.
    """

    tokens: list[Token]
    last: int
    entry: Entry
    end: int
    closed: bool
    first: int = 0
    bare: bool = True
    country: str | None = None
    absorbed: int = 0
    plural: bool = False
    name_first: int | None = None
    person_key: str = "named"
    person: bool = field(init=False)

    def __post_init__(self) -> None:
        self.person = self.entry.attributes.get("kind") == "person"

    def word(self, index: int) -> str:
        """The folded word at a place, empty outside the text."""
        return self.tokens[index].text if 0 <= index < len(self.tokens) else ""

    def take(self, end: int, closed: bool) -> None:
        """Goes on to `end`."""
        self.absorbed += end - self.end
        self.end, self.closed, self.bare = end, closed, False

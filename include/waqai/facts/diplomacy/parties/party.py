"""A party that a text names, with its name, its title and whom it stands for."""

from dataclasses import dataclass

# Kinds of parties that are people.
PEOPLE = frozenset(["person", "title"])


@dataclass(slots=True)
class Party:
    """A party at tokens [first, last) of the document; [name_first, name_last) is its name without titles.

    `kind` is state, movement, body, office, group, person, title, org, pair or nationals; `prefix` its clitics;
    `title` the title a person is named with; `bare` a title with nothing behind it; `stands_for` whom it means;
    `as_named` a name that is not written there; `owner` whose country it is ("بلاده");
    `man`: a title in the masculine stands before the name.
    """

    first: int
    last: int
    name_first: int
    name_last: int
    kind: str
    key: str
    prefix: str = ""
    country: str | None = None
    bare: bool = False
    title: str | None = None
    stands_for: "Party | None" = None
    group: "tuple[Party, ...]" = ()
    as_named: str | None = None
    folded: str = ""
    owner: "Party | None" = None
    man: bool = False

    @property
    def identity(self) -> str:
        """What two mentions of one party have in common."""
        party = self.stands_for or self
        if party.kind in ("title", "org", "pair") or party.key == "named":
            return party.folded
        return party.key

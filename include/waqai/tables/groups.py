"""Things that belong together: groups that grow as pairs are joined (union-find)."""


class Groups:
    """Groups of names; each is called by the member that was met first, whatever the order of joining."""

    def __init__(self) -> None:
        self._parent: dict[str, str] = {}
        self._met: dict[str, int] = {}

    def name(self, member: str) -> str:
        """The first-met member of the group; a member not met before is a group of its own."""
        parent = self._parent
        if member not in parent:
            parent[member], self._met[member] = member, len(parent)
        while (above := parent[member]) != member:
            parent[member] = parent[above]
            member = parent[member]
        return member

    def join(self, one: str, other: str) -> None:
        """Makes the groups of two members one."""
        first, second = sorted((self.name(one), self.name(other)), key=self._met.__getitem__)
        self._parent[second] = first

    def __len__(self) -> int:
        return sum(member == above for member, above in self._parent.items())

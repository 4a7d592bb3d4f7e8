"""One person of two titles: "نائب رئيس الوزراء ووزير الخارجية فلان", whose first title no other holds."""

from waqai.facts.diplomacy.parties.party import Party

# Of those who hold these no one is met or speaks beside a named person without a name of his own.
_LESSER = frozenset(["deputy", "deputy_minister", "member", "adviser", "assistant"])


def by_name(parties: list[Party]) -> list[Party]:
    """The parties without a lesser title whose holder is the person named behind it."""
    if len(parties) == 1:
        return parties
    return [one for k, one in enumerate(parties) if not _goes_on(one, parties[k + 1 : k + 2])]


def _goes_on(one: Party, behind: list[Party]) -> bool:
    """Whether a title goes on with another that tells its holder's name."""
    if one.kind != "title" or one.key not in _LESSER or not behind:
        return False
    named = behind[0]
    same_state = one.country is None or one.country == named.country
    return named.kind == "person" and named.title is not None and same_state

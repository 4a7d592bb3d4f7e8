"""What the search for an act's targets knows: its predicate, its clause and its actors."""

from waqai.facts.diplomacy.actors.acts_next import acts_next
from waqai.facts.diplomacy.arguments import TRUCE, Arguments, own
from waqai.facts.diplomacy.context import words
from waqai.facts.diplomacy.parties.party import PEOPLE, Party
from waqai.facts.diplomacy.parties.party_words import is_capital
from waqai.facts.diplomacy.predicates.predicates import Found, may_be_verb, read_word
from waqai.facts.diplomacy.speech.said_where import behind_brackets, over_setting

WAYS = {"إلى": "الي", "على": "علي", "لدى": "لدي"}
NEAR = 4
# Behind these stands who told it.
_SOURCES = words("sources")
_RELATIVES, _PREPOSITIONS = words("relatives"), words("prepositions")
_SAID = frozenset(["بان", "بانه", "بانها"])
_AMONG, _BEFORE_AMONG, _COMMAS = words("names_some"), words("before_among"), ("،", ",")


class Search:
    """What is known while the targets of one predicate are looked for, in tokens [after, end)."""

    def __init__(self, arguments: Arguments, found: Found, after: int, end: int, actors: list[Party]) -> None:
        self.arguments, self.found, self.after, self.actors = arguments, found, after, actors
        self.tokens, self.word = arguments.tokens, arguments.word
        self.kind = str(found.reading.entry.attributes["type"])
        # "talks for a truce between X and Y", "told him in a call that X and Y …": X and Y do not talk
        if self.kind == "CONSULT":
            end = next((k for k in range(after, end) if self.word(k) in TRUCE or self.word(k) in _SAID), end)
        self.end = end
        self.after = self._over_town(self._over_relative(self._over_some(self._over_mouthpiece(after))))
        if actors and actors[-1].last == self.after:
            self.after = behind_brackets(self.word, self.after)
        self.after = min(over_setting(self.tokens, self.word, self.after, self.kind == "CONSULT"), end)
        self.end = next((k for k in range(self.after, end) if self.word(k) in _SOURCES), end)

    def _over_mouthpiece(self, after: int) -> int:
        """Where the search begins: behind the one by whose mouth it was said ("رفضت غانا على لسان سفيرها العرض")."""
        said = self.word(after + 1) == "لسان" and self.word(after) == WAYS["على"]
        speaker = self.arguments.parties.at.get(after + 2) if said else None
        return speaker.last if speaker and speaker.last <= self.end else after

    def _over_some(self, after: int) -> int:
        """Where the search begins: behind some of the actors that are named ("دعت دول، بينها غانا وتوغو، مالي إلى")."""
        if not self.actors or self.actors[-1].last != after:
            return after
        at = after + (self.word(after) in _COMMAS)
        while self.word(at) in _BEFORE_AMONG:
            at += 1
        party = self.arguments.parties.at.get(at + 1) if self.word(at) in _AMONG else None
        last = self.arguments.joined(party)[-1].last if party else after
        return last if last <= self.end else after

    def _over_relative(self, after: int) -> int:
        """Where the search begins: behind a party in the relative clause of the actor ("دان X الذي يزور غانا توغو")."""
        told = bool(self.actors) and self.actors[-1].last == after and self.word(after) in _RELATIVES
        if not told or not may_be_verb(self.word(after + 1)):
            return after
        object_at = after + 2 + (self.word(after + 2) in _PREPOSITIONS)
        party = self.arguments.parties.at.get(object_at)
        return party.last if party and party.last <= self.end else after

    def _over_town(self, after: int) -> int:
        """Where the search begins: behind the town that they met in ("والتقى في الدوحة وزير الخارجية …")."""
        met = self.kind == "CONSULT" and "direct" in self.found.reading.entry.attributes.get("target", ())
        town = self.arguments.parties.at.get(after + 1) if met and self.word(after) == "في" else None
        return town.last if town and is_capital(town) and town.last < self.end else after

    def joined(self, party: Party) -> list[Party]:
        """A party with those joined to it, but for the actors."""
        joined = self.arguments.joined(party)
        end = self._over_comma(joined)
        return [p for p in joined if p.first < end and not own(p, self.actors) and not acts_next(self.word, p)]

    def _over_comma(self, joined: list[Party]) -> int:
        """Where a list goes on behind the comma that ends its clause ("التقى الرئيس فلان، ومستشار الأمن فلان")."""
        beyond = next((k for k, p in enumerate(joined) if p.first == self.end + 1), 0)
        if not beyond or self.word(self.end) not in _COMMAS or joined[beyond - 1].last != self.end:
            return self.end
        last = joined[-1]
        people = all(p.kind in PEOPLE for p in joined[beyond - 1 :])
        behind = self.word(last.last)
        return last.last if people and not (may_be_verb(behind) or read_word(behind)) else self.end


def replace_after(search: Search, after: int) -> Search:
    """The same search in the words from a later place on."""
    return Search(search.arguments, search.found, after, search.end, search.actors)

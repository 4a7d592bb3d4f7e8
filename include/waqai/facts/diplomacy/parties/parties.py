"""The parties of a document, found once and looked up by where they stand."""

from operator import attrgetter

from waqai.arabic.tokens import Token
from waqai.facts.diplomacy.context import words
from waqai.facts.diplomacy.known import known_word
from waqai.facts.diplomacy.parties.appositions import holds, join_appositions
from waqai.facts.diplomacy.parties.honoured import honoured
from waqai.facts.diplomacy.parties.latter import latter
from waqai.facts.diplomacy.parties.party import Party
from waqai.facts.diplomacy.parties.party_finder import Finder
from waqai.facts.diplomacy.parties.short_names import called_by, short_names
from waqai.facts.document import Document

_OF_EITHER = words("titles_of_either")
_place = attrgetter("first")


class Parties:
    """The parties of a document, in order; by their first token, by the token behind them, and by every token.

    `known` is what is known of each word of the document.
    """

    def __init__(self, document: Document) -> None:
        self._tokens: list[Token] = document.tokens
        self._texts = document.texts
        self.known = [*map(known_word, document.texts)]
        finder = Finder(document, [word is not None and word.party for word in self.known])
        for sentence in document.sentences:
            finder.read(sentence.first, sentence.last)
        self.called = called_by(finder.tokens, finder.found)
        found = [*finder.found, *short_names(finder.tokens, finder.texts, finder.found)]
        found.sort(key=_place)
        found += honoured(finder.tokens, finder.texts, found)
        found.sort(key=_place)
        opens = frozenset(sentence.first for sentence in document.sentences)
        self.all = join_appositions(finder.tokens, found, opens)
        for party in self.all:
            party.folded = self._folded(party)
            party.man = self._has_mans_title(party)
        self.all += latter(finder.texts, self.all)
        self.all.sort(key=_place)
        self.at = {party.first: party for party in self.all}
        self.ending = {party.last: party for party in self.all}
        self.within = {k: party for party in self.all for k in range(party.first, party.last)}

    def _folded(self, party: Party) -> str:
        return " ".join(self._texts[party.name_first : party.name_last])

    def _has_mans_title(self, party: Party) -> bool:
        head = self._texts[party.first].removeprefix(party.prefix).removeprefix("ال")
        titled = party.kind == "person" and party.name_first > party.first and party.title is not None
        return titled and not head.endswith("ه") and head not in _OF_EITHER

    def frees(self, first: int, last: int) -> bool:
        """Whether a party may be made of tokens [first, last): none begins there, none goes over their edges."""
        near = filter(None, map(self.within.get, range(first, last)))
        return all(first < party.first and party.last <= last for party in near)

    def add(self, party: Party) -> None:
        """Makes a party known that the grammar has found where no lexicon names one, over those inside it."""
        self._take_office(party)
        for inner in {id(p): p for p in map(self.within.get, range(party.first, party.last)) if p}.values():
            self.at.pop(inner.first, None)
            self.ending.pop(inner.last, None)
        party.folded = self._folded(party)
        self.all.append(party)
        self.at[party.first] = self.ending[party.last] = party
        self.within.update(dict.fromkeys(range(party.first, party.last), party))

    def _take_office(self, party: Party) -> None:
        """Joins an office right behind a name to it ("رحب فلان الفلاني نائب المتحدث باسم المنظمة بالقرار")."""
        behind = party.last + (self._texts[party.last : party.last + 1] == ["،"])
        office = self.at.get(behind) if party.kind == "person" else None
        if office and holds(self._tokens, party, office):
            party.last, party.title, party.country = office.last, office.key, party.country or office.country

    def once(self, party: Party) -> list[Party]:
        """A party that no lexicon names, for one act only: it is not found again; none where another goes over it."""
        party.folded = self._folded(party)
        return [party] if self.frees(party.first, party.last) else []

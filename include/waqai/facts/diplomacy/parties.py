"""Finds the parties that a text names: states, metonyms, offices, bodies, movements, people, titles with names."""

from dataclasses import dataclass, replace
from itertools import compress

from waqai.arabic.tokens import Token
from waqai.facts.diplomacy.context import words
from waqai.facts.diplomacy.noun_phrase import Phrase, read_phrase
from waqai.facts.diplomacy.party_words import (
    adjectives,
    class_of,
    countries_of_people,
    full_names,
    given_names,
    matcher,
    may_begin_party,
    may_open_party,
    nationals,
    owned_titles,
    weak_names,
)
from waqai.facts.diplomacy.person_names import begins_name, is_stop, name_end
from waqai.facts.diplomacy.predicates import read_word
from waqai.facts.document import Document
from waqai.lexicons import Entry, Match

_NAME_WORDS = 4
_WITH_HEH = words("names_with_heh")
_OFFICES = frozenset(
    [
        "emir",
        "king",
        "sultan",
        "president",
        "prime_minister",
        "minister",
        "crown_prince",
        "deputy_minister",
        "secretary",
        "envoy",
    ]
)


@dataclass(slots=True)
class Party:
    """A party at tokens [first, last) of the document; [name_first, name_last) is its name without titles.

    `kind` is state, movement, body, office, group, person, title, org, pair or nationals; `prefix` its clitics;
    `title` the title a person is named with; `bare` a title with nothing behind it; `stands_for` whom it means;
    `as_named` a name that is not written there; `owner` whose country it is ("بلاده").
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

    @property
    def identity(self) -> str:
        """What two mentions of one party have in common."""
        party = self.stands_for or self
        if party.kind in ("title", "org", "pair") or party.key == "named":
            return party.folded
        return party.key


class Parties:
    """The parties of a document, in order; by their first token, by the token behind them, and by every token."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._tokens: list[Token] = document.tokens
        self._text = document.normalised.text
        self.all: list[Party] = []
        for sentence in document.sentences:
            self._read(sentence.first, sentence.last)
        self.called = self._called()
        self._short_names()
        self.all.sort(key=lambda party: party.first)
        self._join_appositions()
        for party in self.all:
            party.folded = " ".join(token.text for token in self._tokens[party.name_first : party.name_last])
        self.at = {party.first: party for party in self.all}
        self.ending = {party.last: party for party in self.all}
        self.within = {k: party for party in self.all for k in range(party.first, party.last)}

    def frees(self, first: int, last: int) -> bool:
        """Whether a party may be made of tokens [first, last): none begins there, none goes over their edges."""
        near = filter(None, map(self.within.get, range(first, last)))
        return all(first < party.first and party.last <= last for party in near)

    def add(self, party: Party) -> None:
        """Makes a party known that the grammar has found where no lexicon names one, over those inside it."""
        for inner in {id(p): p for p in map(self.within.get, range(party.first, party.last)) if p}.values():
            self.at.pop(inner.first, None)
            self.ending.pop(inner.last, None)
        party.folded = " ".join(token.text for token in self._tokens[party.name_first : party.name_last])
        self.all.append(party)
        self.at[party.first] = self.ending[party.last] = party
        self.within.update(dict.fromkeys(range(party.first, party.last), party))

    def once(self, party: Party) -> list[Party]:
        """A party that no lexicon names, for one act only: it is not found again; none where another goes over it."""
        party.folded = " ".join(token.text for token in self._tokens[party.name_first : party.name_last])
        return [party] if self.frees(party.first, party.last) else []

    def _join_appositions(self) -> None:
        """A title between commas behind a name belongs to it: "فلان، وزير الدولة،"."""
        kept: list[Party] = []
        for party in self.all:
            before = kept[-1] if kept else None
            first = self._name_before(party)
            if before and self._heads_names(before, party):
                kept[-1] = replace(party, first=before.first, title=before.key, prefix=before.prefix)
            elif first < party.first and (before is None or before.last <= first):
                end = party.first - (self._tokens[party.first - 1].text == "،")
                named = Party(first, party.last, first, end, "person", "named", "", party.country, title=party.key)
                kept.append(named)
            elif before and self._is_apposition(before, party):
                before.last, before.title, before.country = party.last, party.key, before.country or party.country
            else:
                kept.append(party)
        self.all = kept

    def _heads_names(self, title: Party, person: Party) -> bool:
        """Whether a title in the dual stands before the names of the two who hold it ("الوزيران فلان وفلان")."""
        head = self._tokens[title.first].text
        two = title.kind == "title" and "ال" in head[:4] and head.endswith(("ان", "ين"))
        beside = person.kind == "person" and not person.prefix and person.first == title.last
        return two and beside and self._tokens[min(person.last, len(self._tokens) - 1)].text.startswith("و")

    def _name_before(self, title: Party) -> int:
        """Where an unknown name before a title begins ("فلان الفلاني زعيم الحزب"); the title's own place if none."""
        first = title.first
        if title.kind != "title" or title.prefix or title.bare:
            return first
        at = first - 1 if self._tokens[first - 1].text == "،" else first
        start = at
        while start > 0 and at - start < _NAME_WORDS and self._may_be_named(start - 1, at):
            start -= 1
        while start < at and self._tokens[start].text not in given_names():
            start += 1
        return start if at - start >= 2 else first

    def _may_be_named(self, index: int, end: int) -> bool:
        """Whether a word may stand in a name that ends before `end`; the last may have the article."""
        word = self._tokens[index].text
        family = index == end - 1 and word.startswith("ال") and not word.endswith(("ين", "ون", "ات")) and len(word) > 4
        return (family and not is_stop(word)) or begins_name(word, goes_on=index < end - 1)

    def _is_apposition(self, before: Party, party: Party) -> bool:
        if before.kind != "person" or party.kind != "title" or party.prefix or party.bare or party.key == "counterpart":
            return False
        if before.country and party.country and before.country != party.country:
            return False
        if party.first == before.last:  # "فلان وزير الخارجية"
            return before.key == "named" or before.title is not None or party.key in _OFFICES
        return party.first == before.last + 1 and self._tokens[before.last].text == "،"

    def _read(self, first: int, last: int) -> None:
        end = first
        for index in compress(range(first, last), map(may_open_party, self._document.texts[first:last])):
            if index >= end:
                end = self._read_at(index, last)

    def _read_at(self, index: int, last: int) -> int:
        """Reads what may be a party at a token; where to go on."""
        names, word = matcher(), self._tokens[index].text
        if may_begin_party(word):
            match = names.at(self._tokens, index) if word in names else None
            if match and match.entry.id == "courtesy" and match.last < last and self._begins_party(match.last):
                return match.last
            if match and class_of(match) == "title_none":  # "شرم الشيخ" is a place, "مجلس إدارة" a firm's
                return match.last
            party = self._named(match, last) if match and match.last <= last else None
            if party is None and nationals(word):
                party = self._nationals(index, word)
        else:
            party = self._speaker(index, last)
        if party:
            self.all.append(party)
        return party.last if party else index + 1

    def _is_owned(self, first: int) -> bool:
        """Whether what looks like a name begins with a possessed noun (جولته), whose pronoun folding makes a ة."""
        word = self._tokens[first].text
        known = word in given_names() or word in _WITH_HEH
        return word.endswith("ه") and len(word) > 3 and not known and self._ends_in_heh(first)

    def _ends_in_heh(self, index: int) -> bool:
        return self._document.words(index, index + 1).rstrip('"”»').endswith("ه")

    def _speaker(self, index: int, last: int) -> Party | None:
        """An unknown name of two words or more behind a verb of saying ("قالت فلانة الفلانية")."""
        before = read_word(self._tokens[index - 1].text) if index else ()
        if not any(reading.entry.id == "say" for reading in before):
            return None
        end = name_end(Phrase(self._tokens, last, before[0].entry, index, True), index, 4)
        return Party(index, end, index, end, "person", "named") if end - index >= 2 else None

    def _begins_party(self, index: int) -> bool:
        return may_begin_party(self._tokens[index].text)

    def _named(self, match: Match, last: int) -> Party | None:
        index, kind = match.first, class_of(match)
        if kind.startswith("title_"):
            return self._titled(match, last)
        if kind == "person" and (match.prefix.endswith("ال") or self._is_common_word(match)):
            return None
        if kind == "person" and match.last == index + 1 and not match.prefix and self._is_namesake(index):
            return Party(index - 1, match.last, index - 1, match.last, "person", "named")
        end = match.last
        if kind in ("movement", "body", "office") or match.entry.id == "opposition":
            while end < last and self._tokens[end].text in adjectives() and self._tokens[end].text.startswith("ال"):
                end += 1
            if (
                end + 2 < last
                and self._tokens[end].text == "("
                and self._tokens[end + 2].text == ")"
                and self._tokens[end + 1].text >= "ء"
            ):
                end += 3
        if kind == "person":
            end = name_end(Phrase(self._tokens, last, match.entry, end, True), end, 2, known=True)
        named = end
        while kind == "movement" and end < last and self._tokens[end].text in words("epithets"):
            end += 1  # what it is called is no part of its name, and nothing of its own
        return Party(index, end, index, named, kind, match.entry.id, match.prefix, _country(match.entry))

    def _is_namesake(self, index: int) -> bool:
        """Whether a given name stands before a known family name, and so tells of someone else ("ميلانيا ترامب")."""
        before = self._tokens[index - 1].text if index else ""
        taken = bool(self.all) and self.all[-1].last >= index
        return before in given_names() and before != "علي" and not taken

    def _is_common_word(self, match: Match) -> bool:
        """Whether a short name that is a word too stands in a text without the full name."""
        word = " ".join(token.text for token in self._tokens[match.first : match.last]).removeprefix(match.prefix)
        if word not in weak_names()[match.entry.id]:
            return False
        return not any(name in self._text for name in full_names()[match.entry.id])

    def _nationals(self, index: int, word: str) -> Party | None:
        """A plural nisba that stands for people who act; not one behind another noun."""
        before = self._tokens[index - 1].text if index else ""
        joined = word.startswith("و") and bool(self.all) and self.all[-1].last == index
        if joined and self.all[-1].kind == "nationals":  # "بين الغانيين والكينيين"
            pass
        elif before.startswith("ال") or (before.endswith(("ون", "ين")) and before not in ("بين", "وبين")):
            return None
        prefix, country = nationals(word) or ("", "")
        return Party(index, index + 1, index, index + 1, "nationals", country, prefix, country)

    def _titled(self, match: Match, last: int) -> Party | None:
        if match.entry.id == "official" and match.last < last and self._tokens[match.last].text == "عن":
            return None  # "responsible for"
        if match.entry.id == "team" and match.last < last and self._tokens[match.last].text in words("crowd_counts"):
            return None  # "hundreds gathered", no "gathering of hundreds"
        phrase = read_phrase(self._tokens, match.first, match.last, last, match.entry, match.prefix)
        first, end, entry = match.first, phrase.end, match.entry
        if phrase.name_first is not None and phrase.person_key == "named" and self._is_owned(phrase.name_first):
            end = phrase.name_first
        elif phrase.name_first is not None:
            name, key = phrase.name_first, phrase.person_key
            country = phrase.country or countries_of_people().get(key)
            return Party(first, end, name, end, "person", key, match.prefix, country, title=entry.id)
        if self._tokens[match.last - 1].text.removeprefix(match.prefix) in owned_titles():
            return None  # "its president", and no name: who is meant the verbs of its sentence tell
        kind = "title" if phrase.person else str(entry.attributes["kind"])
        return Party(first, end, first, end, kind, entry.id, match.prefix, phrase.country, phrase.bare)

    def _called(self) -> dict[str, Party]:
        """By its last or first word, who is first named in full by a name of more words."""
        found: dict[str, Party] = {}
        for at in (-1, 0):
            for party in self.all:
                name = self._tokens[party.name_first : party.name_last] if party.kind == "person" else []
                if len(name) > 1 and len(name[at].text) > 2:
                    found.setdefault(name[at].text, party)
        return found

    def _short_names(self) -> None:
        """The family name of a person named with a title stands for that person in the rest of the text."""
        short = {
            self._tokens[party.name_last - 1].text: party
            for party in self.all
            if party.kind == "person" and party.name_last - party.name_first >= 2 and self._is_family_name(party)
        }
        short = {word: party for word, party in short.items() if len(word) > 3}
        if not short:
            return
        taken = {k for party in self.all for k in range(party.first, party.last)}
        spelt = {prefix + word: (prefix, full) for word, full in short.items() for prefix in ("", "و", "ب", "ل")}
        for index, token in enumerate(self._tokens):
            if token.text in spelt and index not in taken:
                self.all.append(_short(index, *spelt[token.text]))

    def _is_family_name(self, party: Party) -> bool:
        """Whether the last word of a name may stand alone; of a known person's only what the lexicons do not have."""
        word = self._tokens[party.name_last - 1].text
        unlisted = word not in matcher() and word not in words("adjectives") and word not in given_names()
        return party.key == "named" or (word.startswith("ال") and unlisted)


def _short(index: int, prefix: str, full: Party) -> Party:
    return Party(index, index + 1, index, index + 1, "person", "named", prefix, full.country, stands_for=full)


def _country(entry: Entry) -> str | None:
    country = entry.attributes.get("country")
    return str(country) if country else None

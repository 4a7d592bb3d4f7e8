"""Finds the parties that a text names: states and their metonyms, offices, bodies, movements, people, titles with names."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache, lru_cache

from waqai.arabic.normalise import fold
from waqai.arabic.tokens import Token
from waqai.facts.diplomacy.context import PUNCTUATION, common, words
from waqai.facts.diplomacy.predicates import read_word
from waqai.facts.document import Document
from waqai.lexicons import Entry, Matcher, load

_NISBA = ("", "ه", "ين", "ون", "ان", "تين", "تان", "و", "ات")
_LINKS = frozenset("باسم لشيون لدي".split())
_PARTICLES = frozenset("بن ابن ال عبد ابو ابي ام بو فون دي فان ولد دا".split())


# A preposition written onto a verbal noun (بتأمين, لإجراء, بمشاركة): no name begins so.
_MASDAR = re.compile(r"^[بلك](?:ت\w{2}ي\w+|ا\w+ا\w+|م\w{3,}ه|ال\w+|ان|انه\w?|دعوه)$")


@cache
def _given() -> frozenset[str]:
    """Folded given names."""
    return frozenset(fold(form) for entry in load("names") for form in entry.forms)


@dataclass(slots=True)
class Party:
    """A party at tokens [first, last) of the document; [name_first, name_last) is its name without titles.

    `kind` is state, movement, body, office, group, person, title, org, pair or nationals; `prefix` the clitics before it;
    `title` the title a person is named with; `bare` a title with nothing behind it; `stands_for` the party that it means.
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
    as_named: str | None = None
    folded: str = ""

    @property
    def identity(self) -> str:
        """What two mentions of one party have in common."""
        party = self.stands_for or self
        if party.kind in ("title", "org", "pair") or party.key == "named":
            return party.folded
        return party.key


@cache
def matcher() -> Matcher:
    """All named parties and titles in one matcher; each entry's `class` attribute says which lexicon it is from."""
    found: list[Entry] = []
    for entry in load("states"):
        names = (*entry.forms, *entry.attributes.get("metonyms", ()))
        found.append(replace(entry, forms=tuple(names), attributes={"class": "state", "country": entry.id}))
    found += [replace(e, attributes={**e.attributes, "class": str(e.attributes["kind"])}) for e in load("actors")]
    found += [replace(e, attributes={**e.attributes, "class": "person"}) for e in load("people")]
    found += [replace(e, attributes={**e.attributes, "class": "title_" + str(e.attributes["kind"])}) for e in _titles()]
    return Matcher(found)


def _titles() -> Iterator[Entry]:
    """Title entries; a form without the article is found with it too (nisba and plurals stay as written)."""
    yield from load("actors_titles")


@cache
def adjectives() -> dict[str, str]:
    """Every written form of a nisba (السعودية, سعوديين) to its country."""
    found: dict[str, str] = {}
    for entry in load("states"):
        for nisba in map(fold, map(str, entry.attributes.get("adjectives", ()))):
            for ending in _NISBA:
                for article in ("", "ال"):
                    found.setdefault(article + nisba + ending, entry.id)
    return found


@cache
def _weak() -> dict[str, frozenset[str]]:
    """Folded short names that are common words too, by the key of the person."""
    return {e.id: frozenset(map(fold, map(str, e.attributes.get("weak") or ()))) for e in load("people")}


@cache
def _full_names() -> dict[str, str]:
    return {e.id: fold(e.forms[0]) for e in load("people")}


@lru_cache(maxsize=50_000)
def _nationals(word: str) -> tuple[str, str] | None:
    """Prefix and country of a plural nisba with the article, None for any other word."""
    if not word.endswith(("ون", "ين")):
        return None
    for prefix in ("", "و", "ب", "ل"):
        bare = word[len(prefix) :]
        if word.startswith(prefix + "ال") and bare in adjectives():
            return prefix, adjectives()[bare]
    return None


class Parties:
    """The parties of a document, in order, by their first and their last token."""

    def __init__(self, document: Document) -> None:
        self._tokens: list[Token] = document.tokens
        self._text = document.normalised.text
        self.all: list[Party] = []
        for sentence in document.sentences:
            self._read(sentence.first, sentence.last)
        self._short_names()
        self.all.sort(key=lambda party: party.first)
        for party in self.all:
            party.folded = " ".join(token.text for token in self._tokens[party.name_first : party.name_last])
        self.at = {party.first: party for party in self.all}
        self.ending = {party.last: party for party in self.all}
        self.within = {k: party for party in self.all for k in range(party.first, party.last)}

    def _word(self, index: int) -> str:
        return self._tokens[index].text if 0 <= index < len(self._tokens) else ""

    def _read(self, first: int, last: int) -> None:
        names, index = matcher(), first
        while index < last:
            word = self._tokens[index].text
            party = None
            if word in names:
                party = self._named(index, last)
            if party is None and _nationals(word):
                party = self._nationals(index, word)
            if party:
                self.all.append(party)
            index = party.last if party else index + 1

    def _named(self, index: int, last: int) -> Party | None:
        match = matcher().at(self._tokens, index)
        if match is None or match.last > last:
            return None
        kind = str(match.entry.attributes["class"])
        if kind.startswith("title_"):
            return self._titled(index, match.last, last, match.entry, match.prefix)
        word = " ".join(token.text for token in self._tokens[index : match.last])
        if (
            kind == "person"
            and word.removeprefix(match.prefix) in _weak()[match.entry.id]
            and not self._full(match.entry.id)
        ):
            return None
        if kind == "person" and match.prefix.endswith("ال"):
            return None
        end = match.last
        if kind in ("movement", "body", "office"):
            while end < last and self._word(end) in adjectives() and self._word(end).startswith("ال"):
                end += 1
        if kind == "person":
            end = self._name_end(end, last, 2, known=True)
        country = match.entry.attributes.get("country")
        return Party(index, end, index, end, kind, match.entry.id, match.prefix, str(country) if country else None)

    def _full(self, key: str) -> bool:
        return _full_names()[key] in self._text

    def _nationals(self, index: int, word: str) -> Party | None:
        """A plural nisba that stands for people who act: الأميركيون, الإسرائيليين; not one behind another noun."""
        before = self._word(index - 1)
        if before.startswith("ال") or before.endswith(("ون", "ين")):
            return None
        prefix, country = _nationals(word) or ("", "")
        return Party(index, index + 1, index, index + 1, "nationals", country, prefix, country)

    def _titled(self, first: int, at: int, last: int, entry: Entry, prefix: str) -> Party:
        """A noun phrase that a title or the name of an institution heads."""
        person = entry.attributes["kind"] == "person"
        word = self._word(at - 1)
        closed = (
            word.startswith(("ال", "لل", "بال", "وال"))
            or entry.id in ("counterpart", "sides")
            or prefix.endswith(("ال", "لل"))
        )
        bare, country = True, None
        absorbed, end = 0, at
        name: tuple[int, int, Entry | None] | None = None
        while end < last and absorbed < 12:
            word = self._word(end)
            step = 0 if entry.id == "sides" else self._adjective(end, closed, self._word(at - 1))
            if step:
                country = self._country_of(end) or country
                end, closed, bare, absorbed = end + step, True, bare and word not in adjectives(), absorbed + step
                continue
            if word == "(" and self._word(end + 2) == ")":
                end += 3
                continue
            match = matcher().at(self._tokens, end) if word in matcher() else None
            if match and match.last <= last:
                kind = str(match.entry.attributes["class"])
                if kind == "person" and person and match.prefix == "":
                    name = (end, self._name_end(match.last, last, 2, known=True), match.entry)
                    break
                if kind == "title_person" and not person and not closed and match.prefix in ("", "ال"):
                    end = self._titled(end, match.last, last, match.entry, match.prefix).last
                    bare = False
                    break
                fits = match.prefix in ("", "ال") and (not closed or self._honorific(match.entry, person))
                linked = match.prefix in ("ل", "لل") and person and kind not in ("person", "title_person")
                if (fits or linked) and kind != "person":
                    country = country or match.entry.attributes.get("country")
                    closed = (
                        closed or not kind.startswith("title_") or self._word(match.last - 1).startswith(("ال", "لل"))
                    )
                    end, bare, absorbed = match.last, False, absorbed + 1
                    continue
                break
            if person and (word in _LINKS or word == "الي" and entry.id in ("envoy", "ambassador")):
                end, closed, bare, absorbed = end + 1, False, False, absorbed + 1
                continue
            if person and closed and word in ("،", ",") and self._appositive(end + 1, last):
                end += 1
                continue
            if self._is_stop(end):
                break
            if not closed and not word[0].isdigit():
                closed = word.startswith("ال") or not person and absorbed >= 1
                end, bare, absorbed = end + 1, False, absorbed + 1
                continue
            if person and closed and self._begins_name(end, last):
                name = (end, self._name_end(end, last, 4), None)
            break
        while end > at and self._word(end - 1) in PUNCTUATION:
            end -= 1
        if name:
            key = name[2].id if name[2] else "named"
            return Party(
                first,
                name[1],
                name[0],
                name[1],
                "person",
                key,
                prefix,
                str(country) if country else None,
                title=entry.id,
            )
        kind = "title" if person else str(entry.attributes["kind"])
        return Party(first, end, first, end, kind, entry.id, prefix, str(country) if country else None, bare)

    def _honorific(self, entry: Entry, person: bool) -> bool:
        return person and entry.id in ("honorific", "officer")

    def _country_of(self, index: int) -> str | None:
        """The country of a nisba; the two Koreas are told apart by the word behind it."""
        country = adjectives().get(self._word(index))
        if country in ("KOR", "PRK"):
            return "PRK" if self._word(index + 1).startswith("الشمالي") else "KOR"
        return country

    def _adjective(self, index: int, closed: bool, head: str) -> int:
        """1 where the word at a place qualifies the noun before it: a nisba, or an unknown word with the article.

        Behind a noun phrase that is closed it must look like an adjective and agree with the head in gender.
        """
        word = self._word(index)
        if word in adjectives():
            return 1 if word.startswith("ال") or not closed else 0
        if word in words("adjectives"):
            return 1
        if word.startswith("و") and head.endswith(("ين", "ون")) and word[1:] in adjectives():
            return 1
        if not word.startswith("ال") or len(word) < 5 or word in words("stop") or word in matcher() or read_word(word):
            return 0
        if not closed:
            return 1
        feminine = head.endswith(("ه", "ات"))
        return 1 if word.endswith("يه" if feminine else "ي") or feminine and word.endswith("ه") else 0

    def _appositive(self, index: int, last: int) -> bool:
        """Whether a name between commas begins: "الرئيس الأمريكي، دونالد ترامب،"."""
        word = self._word(index)
        match = matcher().at(self._tokens, index) if word in matcher() else None
        if match:
            return match.entry.attributes["class"] == "person" or match.entry.id in ("honorific", "officer")
        if not self._begins_name(index, last):
            return False
        end = self._name_end(index, last, 4)
        return end - index >= 2 and self._word(end) in ("،", ",", "ان", "")

    def _begins_name(self, index: int, last: int) -> bool:
        word = self._word(index)
        if index >= last or len(word) < 2 or not word[0].isalpha() or word.startswith(("ال", "وال", "لل", "بال")):
            return False
        return not (
            self._is_stop(index)
            or word in common()
            or word in words("common")
            or word in matcher()
            or word[0] in "بل"
            and word[1:] in common()
        )

    def _name_end(self, index: int, last: int, most: int, known: bool = False) -> int:
        """End of the name that begins, or goes on, at a place."""
        end, count = index, 0
        while end < last and count < most:
            word = self._word(end)
            if word in _PARTICLES and end + 1 < last and not self._is_stop(end + 1):
                end += 2
                count += 1
                continue
            if word == "-" and end > index and end + 1 < last:
                end += 2
                continue
            if known:
                break
            if count and (word.startswith(("ال", "وال", "لل", "بال")) and not self._surname(end)):
                break
            if not self._begins_name(end, last) and not (count and self._surname(end)):
                break
            if count >= 2 and word[0] in "بلو":
                break
            end, count = end + 1, count + 1
        return end

    def _surname(self, index: int) -> bool:
        """Whether a word with the article may end a name (no nisba, no title, nothing known)."""
        word = self._word(index)
        return (
            word.startswith("ال") and word not in matcher() and word not in words("stop") and word not in adjectives()
        )

    def _is_stop(self, index: int) -> bool:
        word = self._word(index)
        if not word or word in words("stop") or word in PUNCTUATION or word[0].isdigit():
            return True
        return any(reading.tense in ("perfect", "present", "participle") for reading in read_word(word))

    def _short_names(self) -> None:
        """The family name of a person named with a title stands for that person in the rest of the text."""
        short = {
            self._word(party.name_last - 1): party
            for party in self.all
            if party.key == "named"
            and party.name_last - party.name_first >= 2
            and len(self._word(party.name_last - 1)) > 3
        }
        if not short:
            return
        taken = {k for party in self.all for k in range(party.first, party.last)}
        for index, token in enumerate(self._tokens):
            for prefix in ("", "و", "ب", "ل"):
                bare = token.text[len(prefix) :]
                if token.text.startswith(prefix) and bare in short and index not in taken:
                    full = short[bare]
                    self.all.append(
                        Party(
                            index, index + 1, index, index + 1, "person", "named", prefix, full.country, stands_for=full
                        )
                    )
                    break

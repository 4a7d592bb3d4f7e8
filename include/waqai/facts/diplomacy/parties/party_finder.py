"""Finds the parties that a text names: states, metonyms, offices, bodies, movements, people, titles with names."""

from dataclasses import replace
from functools import cache
from itertools import compress

from waqai.arabic.normalise import fold
from waqai.arabic.tokens import texts_of
from waqai.facts.diplomacy.clauses.datelines import end_of_dateline
from waqai.facts.diplomacy.context import words
from waqai.facts.diplomacy.parties.complements import is_complement
from waqai.facts.diplomacy.parties.counted_states import counted_from
from waqai.facts.diplomacy.parties.holder_names import HONORIFICS
from waqai.facts.diplomacy.parties.noun_phrase import read_phrase
from waqai.facts.diplomacy.parties.party import PEOPLE, Party
from waqai.facts.diplomacy.parties.party_words import (
    adjectives,
    class_of,
    common_states,
    countries_of_people,
    country_of_entry,
    full_names,
    given_names,
    matcher,
    may_begin_party,
    nationals,
    owned_titles,
    weak_names,
)
from waqai.facts.diplomacy.parties.person_names import name_end
from waqai.facts.diplomacy.parties.phrase import Phrase
from waqai.facts.diplomacy.parties.second_holders import further_holders
from waqai.facts.diplomacy.parties.title_look_alikes import (
    counts_crowd,
    is_no_title,
    is_officer,
)
from waqai.facts.diplomacy.parties.unto import prepositions_apart
from waqai.facts.diplomacy.predicates.predicates import is_of_saying, read_word
from waqai.facts.document import Document
from waqai.lexicons import Entry, Match, load
from waqai.lexicons import words as given

# Given names that known people share with many others ("قال روبرت فلان").
_FOREIGN = given("names", "foreign")
_SAID = words("said_name")
_MANY_SIDED = words("many_sided")
_OPPOSED, _MANY_PARTIES = "opposition", frozenset(("احزاب", "قوي", "فصايل", "حركات"))
_PARTIES = words("own_bodies") | _MANY_PARTIES
_WITH_HEH, _BEFORE_STATES = words("names_with_heh"), words("before_states")


@cache
def _officer() -> Entry:
    entry = next(entry for entry in load("actors_titles") if entry.id == "officer")
    return replace(entry, attributes={**entry.attributes, "class": "title_person"})


class Finder:
    """Goes over a document's sentences; `found` are the parties read so far, in order."""

    def __init__(self, document: Document, opens: list[bool]) -> None:
        self._document, self._opens = document, opens  # `opens`: whether each word may begin a party
        self.tokens = prepositions_apart(document)
        self.texts = document.texts if self.tokens is document.tokens else texts_of(self.tokens)
        self._text = document.normalised.text
        self.found: list[Party] = []

    def read(self, first: int, last: int) -> None:
        """Reads the parties of the sentence at tokens [first, last)."""
        end = end_of_dateline(self.tokens, self.texts, first, last)
        for index in compress(range(first, last), self._opens[first:last]):
            if index >= end:
                end = self._read_at(index, last)

    def _read_at(self, index: int, last: int) -> int:
        """Reads what may be a party at a token; where to go on."""
        word, match = self.tokens[index].text, matcher().at(self.tokens, index)
        if match or (may_begin_party(word) and word not in _FOREIGN):
            if match and match.entry.id == "courtesy" and (end := self._behind_courtesy(match, last)):
                return end
            if match and class_of(match) == "title_none":  # "شرم الشيخ" is a place, "مجلس إدارة" a firm's
                return match.last
            party = self._named(match, last) if match and match.last <= last else None
            if party is None and word in nationals():
                party = self._nationals(index, word)
        else:
            party = self._speaker(index, last)
        if party is None:
            return index + 1
        self.found += [party, *further_holders(self.tokens, party, last)]
        return self.found[-1].last

    def _behind_courtesy(self, match: Match, last: int) -> int | None:
        """Reads whom a courteous word stands before ("سمو ولي العهد"), who begins with it; where to go on, if any."""
        if match.last >= last or not self._begins_party(match.last):
            return None
        known, end = len(self.found), self._read_at(match.last, last)
        if len(self.found) == known:
            return None
        party = self.found[-1]
        if party.first == match.last and party.kind in PEOPLE and party.prefix in ("", "ال"):
            party.first, party.prefix = match.first, match.prefix
        return end

    def _begins_party(self, index: int) -> bool:
        return may_begin_party(self.tokens[index].text)

    def _speaker(self, index: int, last: int) -> Party | None:
        """An unknown name of two words or more behind a verb of saying ("قالت فلانة الفلانية")."""
        word = self.tokens[index - 1].text if index else ""
        if not is_of_saying(word):
            return None
        end = name_end(Phrase(self.tokens, last, read_word(word)[0].entry, index, True), index, 4)
        return Party(index, end, index, end, "person", "named") if end - index >= 2 else None

    def _named(self, match: Match, last: int) -> Party | None:
        index, kind = match.first, class_of(match)
        before = self.tokens[index - 1].text if index else ""
        if before == "ما" or (match.entry.id == "parties" and before in _MANY_SIDED):
            return None  # "ما مجموعه 12 قتيلا", "حل متعدد الأطراف"
        if match.entry.id == _OPPOSED and self._qualifies(index):
            self.found[-1].last = self.found[-1].name_last = match.last  # "جبهة الإنقاذ المعارضة"
            return None
        if kind.startswith("title_"):
            return self._titled(match, last)
        if kind == "person" and (match.prefix.endswith("ال") or self._is_common_word(match)):
            return None
        if kind == "state" and match.prefix.endswith(("ال", "لل")) and self.tokens[index].text in adjectives():
            return None  # an adjective that is spelt as its state is ("الأراضي السورية")
        if kind == "group" and self._is_direction(match, last):
            return None
        if kind == "state" and (self._is_common_adjective(match) or self._has_an_article_too_many(match)):
            return None
        if kind == "person" and match.last == index + 1 and not match.prefix and self._is_namesake(index):
            return Party(index - 1, match.last, index - 1, match.last, "person", "named")
        end = match.last
        if kind in ("movement", "body", "office") or match.entry.id == "opposition":
            end = self._behind_adjectives(end, last)
        if kind == "person":
            end = name_end(Phrase(self.tokens, last, match.entry, end, True), end, 2, known=True)
        named = end
        while kind == "movement" and end < last and self.tokens[end].text in words("epithets"):
            end += 1  # what it is called is no part of its name, and nothing of its own
        return Party(index, end, index, named, kind, match.entry.id, match.prefix, country_of_entry(match.entry))

    def _has_an_article_too_many(self, match: Match) -> bool:
        """Whether a name that has no article stands with one, and so is another word: "السيول" are floods."""
        if match.last > match.first + 1 or not match.prefix.endswith(("ال", "لل")):
            return False
        return "ال" + self.tokens[match.first].text.removeprefix(match.prefix) not in map(fold, match.entry.forms)

    def _is_direction(self, match: Match, last: int) -> bool:
        """Whether "the West" is where something lies, or the whole world with "the East", and no states."""
        west = self.tokens[match.last - 1].text.endswith("الغرب")
        before = self.tokens[match.first - 1].text if match.first else ""
        behind = self.tokens[match.last].text if match.last < last else ""
        return west and (before in words("where_the_west_lies") or behind in ("من", "والشرق"))

    def _is_common_adjective(self, match: Match) -> bool:
        """Whether "مالي" tells of money, as behind a noun that it agrees with, and does not name the state.

        It is no adjective behind a preposition, a woman's verb or noun ("أعلنت مالي", "حكومة مالي"), or another state.
        """
        if self.tokens[match.first].text.removeprefix(match.prefix) not in common_states():
            return False
        before = self.tokens[match.first - 1].text if match.first else "،"
        beside = bool(self.found) and self.found[-1].last == match.first
        if match.prefix.startswith("و"):
            return not (beside and self.found[-1].kind == "state")
        feminine = before.endswith(("ه", "ت")) and len(before) > 3
        present = before.startswith("ت") and any(r.tense == "present" for r in read_word(before))
        led = before in _BEFORE_STATES or before in words("prepositions") or before.startswith("ال")
        return not (match.prefix or beside or not before[:1].isalpha() or led or feminine or present)

    def _behind_adjectives(self, end: int, last: int) -> int:
        """Where the name of a body ends behind its adjectives and its short name in brackets."""
        while end < last and (word := self.tokens[end].text) in adjectives() and word.startswith("ال"):
            if word.endswith(("ين", "ون")):
                break  # people of that nation
            end += 1
        short = end + 2 < last and self.tokens[end].text == "(" and self.tokens[end + 2].text == ")"
        return end + 3 if short and self.tokens[end + 1].text >= "ء" else end

    def _qualifies(self, index: int) -> bool:
        """Whether "the opposition" is the adjective of the parties right before it, and not of a government."""
        before = self.found[-1] if self.found else None
        alone = before is not None and before.last == index and self.tokens[index].text == "المعارضه"
        head = self.tokens[before.first].text.removeprefix("و") if alone and before else ""
        return head in _PARTIES or head.removeprefix("ال") in _MANY_PARTIES

    def _is_namesake(self, index: int) -> bool:
        """Whether a given name stands before a known family name, and so tells of someone else ("ميلانيا ترامب")."""
        before = self.tokens[index - 1].text if index else ""
        taken = bool(self.found) and self.found[-1].last >= index
        return before in given_names() and before != "علي" and not taken

    def _is_common_word(self, match: Match) -> bool:
        """Whether a short name that is a word too stands in a text without the full name."""
        word = " ".join(token.text for token in self.tokens[match.first : match.last]).removeprefix(match.prefix)
        if word not in weak_names()[match.entry.id]:
            return False
        before = self.tokens[match.first - 1].text if match.first else ""
        if not match.prefix and before.removeprefix("و") in _SAID:
            return False  # "وقالت رايس إن": words that are no one's name say nothing
        return not any(name in self._text for name in full_names()[match.entry.id])

    def _nationals(self, index: int, word: str) -> Party | None:
        """A plural nisba that stands for people who act; not one behind another noun."""
        before = self.tokens[index - 1].text if index else ""
        joined = word.startswith("و") and bool(self.found) and self.found[-1].last == index
        if joined and self.found[-1].kind == "nationals":  # "بين الغانيين والكينيين"
            pass
        elif before.startswith("ال") or (before.endswith(("ون", "ين")) and before not in ("بين", "وبين")):
            return None
        prefix, country = nationals()[word]
        return Party(index, index + 1, index, index + 1, "nationals", country, prefix, country)

    def _titled(self, match: Match, last: int) -> Party | None:
        if is_no_title(self.tokens, match, last):
            return None
        if match.entry.id == "presidency" and match.prefix.endswith("ال"):
            match = match._replace(last=match.first + 1)  # "thanked, the presidency, the government": no one phrase
        if match.entry.id == "team" and is_officer(self.tokens, match, last):
            match = match._replace(entry=_officer())
        if office := self._office_behind(match, last):
            return self._courteous(match, office, last)
        if match.entry.id == "team" and counts_crowd(self.tokens, match.last, last):
            return None  # "hundreds gathered", no "gathering of hundreds"
        phrase = read_phrase(self.tokens, match.first, match.last, last, match.entry, match.prefix)
        if match.entry.id == "team" and phrase.word(phrase.end) == "من":
            return None  # "مجموعة من الصور"
        if match.entry.id == "side" and phrase.country is None:
            return None  # "the security side", "on the other side"
        first, end, entry = match.first, phrase.end, match.entry
        if phrase.name_first is not None and phrase.person_key == "named" and self._is_owned(phrase.name_first):
            end = phrase.name_first
        elif phrase.name_first is not None:
            name, key = phrase.name_first, phrase.person_key
            country = phrase.country or countries_of_people().get(key)
            return Party(first, end, name, end, "person", key, match.prefix, country, title=entry.id)
        if self.tokens[match.last - 1].text.removeprefix(match.prefix) in owned_titles():
            return None  # "its president", and no name: who is meant the verbs of its sentence tell
        if not phrase.person and is_complement(self.tokens, first, end):
            return None
        kind = "title" if phrase.person else str(entry.attributes["kind"])
        prefix = match.prefix
        if entry.id == "state":
            counted, joined = counted_from(self._document.word, first)
            first, prefix = max(counted, self.found[-1].last if self.found else 0), prefix or joined
        return Party(first, end, first, end, kind, entry.id, prefix, phrase.country, phrase.bare)

    def _office_behind(self, match: Match, last: int) -> Match | None:
        """The office that a courteous word stands before ("السيد الرئيس", "الدكتور وزير الصحة")."""
        office = matcher().at(self.tokens, match.last) if match.entry.id == "honorific" and match.last < last else None
        named = office and class_of(office) == "title_person" and office.entry.id not in HONORIFICS
        if office and office.last < last and self.tokens[office.last].text == "بن":
            return None  # "الأمير سلطان بن فلان"
        return office if named and office and office.last <= last and office.prefix in ("", "ال") else None

    def _courteous(self, match: Match, office: Match, last: int) -> Party | None:
        """The holder of an office, whose courteous word is no name."""
        party = self._titled(office, last)
        if party:
            party.first, party.prefix = match.first, match.prefix
        return party

    def _is_owned(self, first: int) -> bool:
        """Whether what looks like a name begins with a possessed noun (جولته), whose pronoun folding makes a ة."""
        word = self.tokens[first].text
        known = word in given_names() or word in _WITH_HEH
        return word.endswith("ه") and len(word) > 3 and not known and self._ends_in_heh(first)

    def _ends_in_heh(self, index: int) -> bool:
        return self._document.words(index, index + 1).rstrip('"”»').endswith("ه")

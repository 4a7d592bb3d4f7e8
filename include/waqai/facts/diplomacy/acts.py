"""Puts acts together: a predicate, who acts, on whom, and the clause that says so."""

from dataclasses import dataclass, field

from waqai.arabic.tokens import Token
from waqai.facts.diplomacy.clauses import has_any, left_edge, right_edge
from waqai.facts.diplomacy.context import PUNCTUATION, words
from waqai.facts.diplomacy.parties import Parties, Party
from waqai.facts.diplomacy.predicates import Found, find_at
from waqai.facts.diplomacy.status import negated, status_of
from waqai.facts.document import Document

_PREPOSITIONS = frozenset("في من الي علي عن مع بين لدي ضد عند تجاه".split())
_THAT = frozenset("ان انه انها انهم بان بانه بانها بانهم".split())


@dataclass(slots=True)
class Draft:
    """An act before its words are written out; `first`, `last` are the tokens of its evidence."""

    found: Found
    first: int
    last: int
    actors: list[Party]
    targets: list[Party]
    status: str
    sentence: int
    subject_last: int = 0
    implied: bool = False


@dataclass(slots=True)
class Reader:
    """Reads a document's sentences in order and remembers who acted or spoke last."""

    document: Document
    parties: Parties
    drafts: list[Draft] = field(default_factory=list)
    focus: list[Party] = field(default_factory=list)
    focus_sentence: int = -9
    speaker: list[Party] = field(default_factory=list)
    speaker_sentence: int = -9

    @property
    def tokens(self) -> list[Token]:
        return self.document.tokens

    def read(self) -> list[Draft]:
        """All acts in order."""
        for number, sentence in enumerate(self.document.sentences):
            self._sentence(number, sentence.first, sentence.last)
        return self.drafts

    def _sentence(self, number: int, first: int, last: int) -> None:
        self._headline_speaker(number, first, last)
        index = first
        while index < last:
            for found in find_at(self.tokens, index, last):
                if (
                    index in self.parties.within
                    and self.parties.within[index].first != index - 0
                    and self._inside(index)
                ):
                    continue
                if found.reading.entry.id == "say":
                    self._say(found, number, first, last)
                    break
                draft = self._act(found, number, first, last)
                if draft:
                    self.drafts.append(draft)
                    break
            index += 1

    def _inside(self, index: int) -> bool:
        party = self.parties.within[index]
        return party.kind in ("person", "movement", "body", "office", "state")

    def _headline_speaker(self, number: int, first: int, last: int) -> None:
        """ "X: …": X speaks."""
        for k in range(first + 1, min(first + 9, last)):
            if self.tokens[k].text == ":":
                party = self.parties.ending.get(k)
                if party and party.first - first <= 1:
                    self._speak(self._with_partners_before(party, first), number)
                return

    def _with_partners_before(self, party: Party, first: int) -> list[Party]:
        before = self.parties.ending.get(party.first)
        return [before, party] if before and party.prefix.startswith("و") and before.first >= first else [party]

    def _speak(self, parties: list[Party], number: int) -> None:
        self.speaker, self.speaker_sentence = parties, number
        self.focus, self.focus_sentence = parties, number

    def _say(self, found: Found, number: int, first: int, last: int) -> None:
        subject = self._subject(found, first, last)
        if subject:
            self._speak(subject, number)

    def _act(self, found: Found, number: int, first: int, last: int) -> Draft | None:
        entry = found.reading.entry
        kind = str(entry.attributes.get("kind", "verb"))
        if negated(self.tokens, found.first, first):
            return None
        end = right_edge(self.tokens, found.last, last)
        if has_any(self.tokens, found.last, end, entry, "needs") is False or has_any(
            self.tokens, found.first, end, entry, "unless"
        ):
            return None
        if kind in ("noun", "phrase"):
            return self._noun(found, number, first, last, end)
        if kind in ("modal", "reported"):
            return self._modal(found, number, first, end)
        implied = False
        actors = [] if kind == "participle" else self._subject(found, first, last)
        if kind == "participle" or not actors:
            actors, implied = self._recent(found, number), True
        if not actors and not entry.attributes.get("anyone"):
            return None
        if kind != "participle" and not implied:
            self.focus, self.focus_sentence = actors, number
        return self._draft(found, actors, number, first, last, end, implied)

    def _recent(self, found: Found, number: int) -> list[Party]:
        """Who acts where no subject is written: the one who acted or spoke last, in this sentence or the one before."""
        reading = found.reading
        near = 0 if reading.tense == "participle" else 1
        if reading.tense != "participle" and not reading.first_person:
            before = self.tokens[found.first - 1].text if found.first else ""
            if not (reading.prefix.startswith(("و", "ف")) or before in _THAT or before in ("كما", "،", "قد", "و")):
                near = 0
        if number - self.focus_sentence <= near:
            return self.focus
        return []

    def _subject(self, found: Found, first: int, last: int) -> list[Party]:
        before = self._before(found, first)
        if before:
            return before
        index, steps = found.last, 0
        while index < last and steps < 7:
            party = self.parties.at.get(index)
            if party:
                return self._partners(party) if party.prefix in ("", "ال") else []
            word = self.tokens[index].text
            if (
                word not in words("skip")
                and word not in ('"', "،", ",", "(", ")")
                and not (steps == 0 and word.startswith("ال"))
            ):
                return []
            index, steps = index + 1, steps + 1
        return []

    def _before(self, found: Found, first: int) -> list[Party]:
        """A subject before its verb: headlines, "X قد …", "أن X …"."""
        index = found.first
        if found.reading.prefix.startswith(("و", "ف")):
            return []
        while index > first and self.tokens[index - 1].text in (
            "قد",
            "كان",
            "كانت",
            "كانوا",
            "لا",
            "يزال",
            "تزال",
            '"',
            ")",
        ):
            index -= 1
        party = self.parties.ending.get(index)
        if not party:
            return []
        lead = self.tokens[party.first - 1].text if party.first > first else ""
        if lead in _PREPOSITIONS or party.prefix not in ("", "ال", "و", "وال"):
            return []
        return self._with_partners_before(party, first)

    def _partners(self, party: Party) -> list[Party]:
        """A party and those joined to it by و."""
        found = [party]
        while len(found) < 6:
            index = found[-1].last
            while (
                index < len(self.tokens)
                and self.tokens[index].text in ("،", ",", '"', ")", "(")
                and index - found[-1].last < 3
            ):
                index += 1
            following = self.parties.at.get(index)
            if following is None or not following.prefix.startswith("و"):
                break
            found.append(following)
        return found

    def _noun(self, found: Found, number: int, first: int, last: int, end: int) -> Draft | None:
        """An act told by a noun: whose it is stands behind it, behind بين or من, or is its possessive ending."""
        entry, index = found.reading.entry, found.last
        actors: list[Party] = []
        implied = False
        while index < end and index - found.last < 5 and index not in self.parties.at:
            word = self.tokens[index].text
            if word == "بين":
                follower = self.parties.at.get(index + 1)
                actors = self._partners(follower) if follower else []
                break
            if word in _PREPOSITIONS and not (word == "من" and index == found.last):
                break
            index += 1
        party = self.parties.at.get(index)
        if not actors and party and party.prefix in ("", "ال"):
            actors = self._partners(party)
        if found.reading.ending or not actors and entry.attributes.get("before_subject"):
            actors, implied = (self.focus if number - self.focus_sentence <= 1 else []), True
        if not actors:
            return None
        return self._draft(found, actors, number, first, last, end, implied)

    def _modal(self, found: Found, number: int, first: int, end: int) -> Draft | None:
        if number - self.speaker_sentence > 1 or not self.speaker:
            return None
        targets = self._targets(found, found.last, end, self.speaker)
        if not targets and found.reading.entry.attributes.get("target") != ["before"]:
            return None
        status = status_of(self.tokens, found, (found.first, end), False)
        return Draft(found, found.first, end, self.speaker, targets, status, number, found.last, True)

    def _draft(
        self, found: Found, actors: list[Party], number: int, first: int, last: int, end: int, implied: bool
    ) -> Draft | None:
        entry = found.reading.entry
        after = found.last
        start = found.first
        if not implied and actors:
            start = min(start, actors[0].first)
            after = max(after, actors[-1].last)
        if after > found.last:
            end = max(end, right_edge(self.tokens, after, last))
        targets = self._targets(found, after, end, actors)
        if int(entry.attributes.get("parties", 1)) > len(actors) + len(targets) and not any(
            a.key == "sides" for a in actors
        ):
            return None
        headline = start < found.first and found.reading.tense == "present"
        status = status_of(self.tokens, found, (left_edge(self.tokens, start, first), end), headline)
        return Draft(found, start, end, actors, targets, status, number, after, implied)

    def _targets(self, found: Found, after: int, end: int, actors: list[Party]) -> list[Party]:
        """The other party, where the entry's `target` says it stands."""
        wanted = found.reading.entry.attributes.get("target") or ()
        taken = {party.first for party in actors}
        for party in (self.parties.at.get(k) for k in range(after, end)):
            if party is None or party.first in taken:
                continue
            lead = self.tokens[party.first - 1].text
            if any(self._led(party, lead, str(way), after) for way in wanted):
                return [p for p in self._partners(party) if p.first < end]
        return []

    def _led(self, party: Party, lead: str, way: str, after: int) -> bool:
        if way == "any":
            return True
        if way == "direct":
            return party.prefix in ("", "ال") and lead not in _PREPOSITIONS and party.first - after < 6
        if way in ("ب", "ل"):
            return party.prefix.startswith(way)
        folded = {"إلى": "الي", "على": "علي"}.get(way, way)
        return lead == folded


def sentence_words(draft: Draft, document: Document) -> tuple[int, int]:
    """Tokens of the sentence an act stands in."""
    sentence = document.sentences[draft.sentence]
    return sentence.first, sentence.last


def is_punctuation(word: str) -> bool:
    return word in PUNCTUATION

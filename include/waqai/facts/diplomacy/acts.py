"""Puts acts together: a predicate, who acts, on whom, and the clause that says so."""

import re
from dataclasses import dataclass, field

from waqai.facts.diplomacy.arguments import MASCULINE, Arguments, own
from waqai.facts.diplomacy.clauses import NOWHERE, has_any, left_edge, right_edge
from waqai.facts.diplomacy.context import words
from waqai.facts.diplomacy.parties import Parties, Party
from waqai.facts.diplomacy.predicates import Found, Reading, find_at, read_word
from waqai.facts.diplomacy.status import negated, status_of, unreal
from waqai.facts.document import Document

_PEOPLE = frozenset(["person", "title"])
_GATHERED_HIM = re.compile(r"^جمعت?ها?[ام]?$")
_THAT = frozenset(
    ["ان", "انه", "انها", "انهم", "بان", "بانه", "بانها", "بانهم", "كما", "حيث", "انهما", "هو", "هي", "وهو", "وهي"]
)


@dataclass(slots=True)
class Draft:
    """An act before its words are written out; `first`, `last` are the tokens of its evidence, `sentence` a number."""

    found: Found
    first: int
    last: int
    actors: list[Party]
    targets: list[Party]
    status: str
    sentence: int
    implied: bool = False
    like: "Draft | None" = None


@dataclass(slots=True)
class Reader:
    """Reads a document's sentences in order and remembers who acted and who spoke last."""

    document: Document
    parties: Parties
    arguments: Arguments
    drafts: list[Draft] = field(default_factory=list)
    focus: list[Party] = field(default_factory=list)
    focus_sentence: int = -9
    speaker: list[Party] = field(default_factory=list)
    speaker_sentence: int = -9

    def read(self) -> list[Draft]:
        """All acts in order."""
        tokens = self.document.tokens
        for number, sentence in enumerate(self.document.sentences):
            self._headline_speaker(number, sentence.first, sentence.last)
            for index in range(sentence.first, sentence.last):
                if tokens[index].text == "علي" and index > sentence.first:
                    self._duty(index, number, sentence.first, sentence.last)
                elif read_word(tokens[index].text):
                    self._at(index, number, sentence.first, sentence.last)
        return self.drafts

    def _at(self, index: int, number: int, first: int, last: int) -> None:
        party = self.parties.within.get(index)
        if party and (party.first < index or party.prefix in ("", "ال")):
            return
        for found in find_at(self.document.tokens, index, last):
            if found.reading.entry.id == "say":
                subject = self.arguments.subject(found, first, last)
                if subject:
                    self._speak(subject, number)
                    return
                continue
            draft = self._act(found, number, first, last)
            if draft:
                self.drafts.append(draft)
                return

    def _headline_speaker(self, number: int, first: int, last: int) -> None:
        """ "X: …": X speaks."""
        for k in range(first + 1, min(first + 9, last)):
            if self.document.tokens[k].text == ":":
                party = self.parties.ending.get(k)
                if party and party.first - first <= 2:
                    self._speak(self.arguments.joined_back(party, first), number)
                return

    def _speak(self, parties: list[Party], number: int) -> None:
        self.speaker, self.speaker_sentence = parties, number
        self._act_by(parties, number)

    def _act_by(self, parties: list[Party], number: int) -> None:
        self.focus, self.focus_sentence = parties, number

    def _act(self, found: Found, number: int, first: int, last: int) -> Draft | None:
        entry, tokens = found.reading.entry, self.document.tokens
        kind = str(entry.attributes.get("kind", "verb"))
        if negated(tokens, found.first, first) or unreal(tokens, found, first) or self._passive(found.first):
            return None
        end = right_edge(tokens, found.last, last)
        reach = self._reach(found, last) if kind == "verb" else end
        since = left_edge(tokens, found.first, first) if entry.attributes.get("reach") == "around" else found.last
        wanted = has_any(tokens, since, reach, entry, "needs")
        if wanted == NOWHERE or has_any(tokens, found.first, end, entry, "unless") not in (None, NOWHERE):
            return None
        if wanted and wanted > end:
            end = right_edge(tokens, wanted, last)
        if kind in ("noun", "phrase"):
            return self._noun(found, number, first, last, end)
        if kind in ("modal", "reported", "charge_alone"):
            return self._modal(found, number, end)
        if kind == "charge":
            return self._charge(found, number, first, end)
        actors = [] if kind == "participle" else self.arguments.subject(found, first, last)
        implied = not actors
        if actors and self._is_object(found, actors, number):
            actors, implied = [], True
        if implied and self._by_statement(found):
            actors = self.focus if number - self.focus_sentence <= 2 else []
        elif implied:
            explicit = entry.attributes.get("explicit") and not found.reading.first_person
            actors = [] if explicit else self._recent(found, number)
        elif kind != "participle":
            self._act_by(actors, number)
        if not self._may_act(found, actors, implied, wanted):
            return None
        return self._draft(found, actors, number, first, last, end, implied)

    def _may_act(self, found: Found, actors: list[Party], implied: bool, wanted: int | None) -> bool:
        """Whether the parties found may be the actors of this predicate."""
        attributes = found.reading.entry.attributes
        if not actors:
            return bool(attributes.get("anyone"))
        if (attributes.get("both") and len(actors) < 2) or (
            attributes.get("people") and actors[0].kind not in _PEOPLE and actors[0].key != "delegation"
        ):
            return False
        if implied:  # "imposed on us": not by the one who speaks
            return (
                self.document.tokens[found.last].text not in ("علينا", "لنا", "منا")
                if found.last < len(self.document.tokens)
                else True
            )
        # The word asked for (forces, diplomats) is the object, not the subject.
        return not (wanted and any(actor.first < wanted <= actor.last for actor in actors))

    def _reach(self, found: Found, last: int) -> int:
        """How far behind a verb and its subject the word that its entry needs may stand."""
        after = found.last
        party = next((p for p in map(self.parties.at.get, range(after, min(last, after + 4))) if p), None)
        return min(last, (party.last if party else after) + int(found.reading.entry.attributes.get("window", 9)))

    def _passive(self, index: int) -> bool:
        """Whether the text writes the vowel of the passive (اتُهمت)."""
        return "\u064f" in self.document.words(index, index + 1)[:4]

    def _recent(self, found: Found, number: int) -> list[Party]:
        """Who acts where no subject is written: the one who acted or spoke last, in this sentence or the one before."""
        reading = found.reading
        if reading.tense == "participle":
            near = 0
        elif reading.first_person:
            return self.speaker if number - self.speaker_sentence <= 1 else []
        elif reading.prefix.startswith(("و", "ف")) or (
            found.first and self.document.tokens[found.first - 1].text in _THAT
        ):
            near = 1
        else:
            return []
        if reading.tense != "participle" and self._unknown_subject(found):
            return []
        if reading.tense == "participle" and number != self.focus_sentence:
            return self.arguments.nearest_before(found.first, self.document.sentences[number].first)
        return self.focus if number - self.focus_sentence <= near else []

    def _by_statement(self, found: Found) -> bool:
        """Whether a statement is the subject ("ودعا البيان …"): those who made it act."""
        following = self.document.tokens[found.last].text if found.last < len(self.document.tokens) else ""
        return following in ("البيان", "بيان", "التقرير")

    def _unknown_subject(self, found: Found) -> bool:
        """Whether a noun that is no party, and no plural object, stands where the subject should."""
        word = self.document.tokens[found.last].text if found.last < len(self.document.tokens) else ""
        known = found.last in self.parties.within or word in words("stop") or word in words("skip")
        return word.startswith("ال") and not known and not word.endswith(("ين", "ات"))

    def _noun(self, found: Found, number: int, first: int, last: int, end: int) -> Draft | None:
        """An act told by a noun."""
        entry, tokens = found.reading.entry, self.document.tokens
        actors = self.arguments.of_noun(found, first, end)
        implied = not actors or bool(found.reading.ending)
        borrow = entry.attributes.get("borrow")
        if found.reading.ending:
            actors = self._owner(found, number, first)
        elif not actors and borrow == "strict":
            actors = self.arguments.borrowed(found, first)
        elif borrow and tokens[found.first - 1].text in ("هناك", "ثمه", '"'):
            return self._again(found, number, end)
        elif borrow is True:
            actors, implied = self._owner(found, number, first) or actors, True
        elif not actors and self._with_someone(found, end):
            actors = self._owner(found, number, first)
        if not actors and entry.attributes.get("anyone"):
            return self._draft(found, [], number, first, last, end, True)
        return self._draft(found, actors, number, first, last, end, implied) if actors else None

    def _with_someone(self, found: Found, end: int) -> bool:
        """Whether a noun that may lack its own party has the other one behind مع (a deal: and was signed)."""
        wanted = found.reading.entry.attributes.get("with")
        near = next((k for k in range(found.last, end) if self.document.tokens[k].text in ("،", ",")), end)
        if not wanted or not self.arguments.targets(found, found.last, min(near + 3, end, found.last + 10), []):
            return False
        texts = [token.text for token in self.document.tokens[found.first : end]]
        return wanted is True or any(text in words("signed") for text in texts)

    def _again(self, found: Found, number: int, end: int) -> Draft | None:
        """Talks said to be there ("ستكون هناك مناقشات") are those of the last act of consulting."""
        before = next((d for d in reversed(self.drafts) if d.found.reading.entry.attributes["type"] == "CONSULT"), None)
        if before is None or number - before.sentence > 2:
            return None
        clause = (left_edge(self.document.tokens, found.first, 0), end)
        status = status_of(self.document.tokens, found, clause, False)
        return Draft(found, clause[0], end, before.actors, before.targets, status, number, True, before)

    def _is_object(self, found: Found, actors: list[Party], number: int) -> bool:
        """Whether the party behind a verb is its object: it does not agree, or another subject stands before it."""
        reading, party = found.reading, actors[0]
        if party.first < found.first or "direct" not in (reading.entry.attributes.get("target") or ()):
            return False
        if self.focus_sentence != number and not self._recent(found, number):
            return False
        if _is_masculine(reading, self.document.tokens[found.first].text) and _is_feminine(party):
            return True
        if reading.prefix.startswith(("و", "ف")) or self.document.tokens[found.first - 1].text in _THAT:
            same = any(a.identity == b.identity for a in self.focus for b in actors)
            return self.focus_sentence == number and not same and actors[-1].last not in self.parties.at
        return False

    def _owner(self, found: Found, number: int, first: int) -> list[Party]:
        """Who a possessive, or a noun without a party of its own, goes back to."""
        clause = next((k for k in range(found.first, first, -1) if self.arguments.word(k) in ("ان", "بان")), first)
        if clause > first:
            near = self.arguments.nearest_before(found.first, clause)
            if near:
                return near
        near = self.arguments.nearest_before(found.first, first)
        return self.focus if self.focus_sentence == number or (not near and number - self.focus_sentence <= 1) else near

    def _duty(self, index: int, number: int, first: int, last: int) -> None:
        """A demand of the form "… أن على X أن …" by the one who speaks."""
        if self.document.tokens[index - 1].text not in _THAT or number != self.speaker_sentence:
            return
        party = self.parties.at.get(index + 1)
        after = party.last if party else last
        if party and after < last and self.document.tokens[after].text in ("ان", "الا"):
            reading = next(r for r in read_word("ينبغي") if r.entry.id == "must")
            found = Found(reading, index, index + 1)
            end = right_edge(self.document.tokens, after, last)
            targets = self.arguments.joined(party)
            self.drafts.append(Draft(found, index, end, self.speaker, targets, "occurred", number, True))

    def _charge(self, found: Found, number: int, first: int, end: int) -> Draft | None:
        """A charge in reported speech: "قال X إن Y انتهك …"; Y stands between the word of saying and the charge."""
        if number != self.speaker_sentence or not self.speaker:
            return None
        spoke = self.speaker[-1].last
        if found.reading.tense == "modal":
            blamed = self.arguments.nearest_before(found.first, max(first, spoke))
        else:
            blamed = self.arguments.subject(found, max(first, spoke), end)
        if not blamed or any(a.identity == b.identity for a in blamed for b in self.speaker):
            return None
        status = status_of(self.document.tokens, found, (found.first, end), False)
        return Draft(found, blamed[0].first, end, self.speaker, blamed, status, number, True)

    def _modal(self, found: Found, number: int, end: int) -> Draft | None:
        """A demand, a threat or a charge in the words of the one who speaks."""
        if number - self.speaker_sentence > 1 or not self.speaker:
            return None
        window = int(found.reading.entry.attributes.get("window", 99))
        targets = self.arguments.targets(found, found.last, min(end, found.last + window), self.speaker)
        start = found.first
        if found.reading.entry.attributes["kind"] != "modal":
            start = left_edge(self.document.tokens, found.first, self.document.sentences[number].first)
            targets = targets or self.arguments.targets(found, start, end, self.speaker)
        if not targets and found.reading.entry.attributes["kind"] == "modal":
            return None
        status = status_of(self.document.tokens, found, (found.first, end), False)
        return Draft(found, start, end, self.speaker, targets, status, number, True)

    @staticmethod
    def _is_pair(party: Party) -> bool:
        """Whether a dual title with nothing behind it stands for two parties named before (الجانبان, الرئيسان)."""
        return party.key == "sides" or (party.kind == "title" and party.bare and party.folded.endswith("ان"))

    def _meant_by_pronoun(self, found: Found, actors: list[Party], first: int) -> list[Party]:
        """Whom the pronoun on a verb means (طالبوها): the nearest party before it that does not act."""
        for index in range(found.first - 1, first - 1, -1):
            party = self.parties.at.get(index)
            if party and not own(party, actors) and (party.kind in _PEOPLE or found.reading.ending != "ه"):
                return [party]
        return []

    def _pair_before(self, number: int) -> list[Party]:
        for draft in reversed(self.drafts):
            if number - draft.sentence <= 3 and len(draft.actors) + len(draft.targets) == 2:
                return [*draft.actors, *draft.targets]
        return []

    def _draft(
        self, found: Found, actors: list[Party], number: int, first: int, last: int, end: int, implied: bool
    ) -> Draft | None:
        entry, tokens = found.reading.entry, self.document.tokens
        start, after = found.first, found.last
        if not implied:
            start = min(start, actors[0].first)
            after = max(after, actors[-1].last)
        else:
            edge = left_edge(tokens, found.first, first)
            start = min([start, *(actor.first for actor in actors if edge <= actor.first)])
            if start < found.first and tokens[start - 1].text in words("intends") and start > first:
                start -= 1
        if after > found.last:
            end = max(end, right_edge(tokens, after, last))
        targets = self.arguments.targets(found, after, end, actors)
        if not targets and found.reading.ending and "direct" in (entry.attributes.get("target") or ()):
            targets = self._meant_by_pronoun(found, actors, first)
        if actors and len(actors) == 1 and not targets and self._is_pair(actors[0]):
            actors = self._pair_before(number) or actors
        plural = any(actor.key in ("sides", "koreas") for actor in actors) or entry.attributes.get("anyone")
        plural = plural or (entry.attributes.get("person") and any(actor.kind == "person" for actor in actors))
        if int(entry.attributes.get("parties", 1)) > len(actors) + len(targets) and not plural:
            return None
        if (
            found.reading.tense == "noun"
            and entry.attributes.get("mode") == "meet"
            and len(actors) == 2
            and not targets
        ):
            gathered = any(_GATHERED_HIM.match(token.text) for token in tokens[found.last : end])
            summit = "قم" in tokens[found.first].text and not gathered
            if not summit:  # a meeting "between A and B" is A's with B; at a summit both act
                actors, targets = actors[:1], actors[1:]
        headline = start < found.first and found.reading.tense == "present"
        status = status_of(tokens, found, (left_edge(tokens, start, first), end), headline)
        return Draft(found, start, end, actors, targets, status, number, implied)


def _is_masculine(reading: Reading, word: str) -> bool:
    if reading.tense == "perfect":
        return not word.endswith(("ت", "تا"))
    return reading.tense == "present" and word.lstrip("وفس")[:1] == "ي"


def _is_feminine(party: Party) -> bool:
    if party.kind == "state":
        return party.key not in MASCULINE
    return party.kind == "org" and party.folded.split()[0].endswith("ه")

"""What is remembered while a text is read: its parties, the acts found so far, who acted and who spoke last."""

from collections.abc import Callable
from dataclasses import dataclass, field

from waqai.arabic.tokens import Token
from waqai.facts.diplomacy.actors.subjects import PREPOSITIONS, RELATIVES
from waqai.facts.diplomacy.arguments import Arguments
from waqai.facts.diplomacy.clauses.clauses import right_edge
from waqai.facts.diplomacy.context import words
from waqai.facts.diplomacy.parties.parties import Parties
from waqai.facts.diplomacy.parties.party import Party
from waqai.facts.diplomacy.predicates.predicates import Found
from waqai.facts.document import Document

# "… that he": words behind which a verb without a subject has the subject told before.
THAT = words("that")
DAMMA = "\u064f"
_LONG_AGO = -9
_OPENING = 4
_QUOTED = 5


@dataclass(slots=True)
class Clause:
    """A predicate in its clause: it ends at token `end`; its sentence, by number, is tokens [first, last).

    `wanted` is where the word that its entry needs ends, None where it needs none (both are known once the clause has
    been `bounded`); `attribute` gives a key of the predicate's lexicon entry, None where it has none.
    """

    found: Found
    number: int
    first: int
    last: int
    end: int = 0
    wanted: int | None = None
    attribute: Callable[[str], object] = field(init=False)

    def __post_init__(self) -> None:
        self.attribute = self.found.reading.entry.attributes.get


@dataclass(slots=True)
class Draft:
    """An act before its words are written out: its evidence is tokens [first, last), `sentence` a number.

    `implied`: its actors are not written beside the predicate. `like`: the act whose parties it has;
    `towns`: capitals that are only where it took place. `crowd`: who protests where no party does.
    `carried`: its targets are those of the act before it. `amid`: the visit during which they meet.
    """

    found: Found
    first: int
    last: int
    actors: list[Party]
    targets: list[Party]
    status: str
    sentence: int
    implied: bool = False
    like: "Draft | None" = None
    towns: list[Party] = field(default_factory=list)
    carried: bool = False
    crowd: list[Party] = field(default_factory=list)
    amid: "Draft | None" = None


@dataclass(slots=True)
class Story:
    """A document being read in order, with its tokens and their folded words."""

    document: Document
    parties: Parties
    arguments: Arguments
    drafts: list[Draft] = field(default_factory=list)
    focus: list[Party] = field(default_factory=list)
    focus_sentence: int = _LONG_AGO
    speaker: list[Party] = field(default_factory=list)
    speaker_sentence: int = _LONG_AGO
    quoted_sentence: int = _LONG_AGO
    declared: list[Party] = field(default_factory=list)
    edges: dict[tuple[int, int], int] = field(default_factory=dict)
    tokens: list[Token] = field(init=False)
    texts: list[str] = field(init=False)
    word: Callable[[int], str] = field(init=False)  # the folded word at a place, empty outside the text
    vowelled: bool = field(init=False)  # whether a passive is written as one somewhere

    def __post_init__(self) -> None:
        self.tokens, self.texts = self.document.tokens, self.document.texts
        self.word = self.document.word
        self.vowelled = DAMMA in self.document.text

    def speak(self, parties: list[Party], number: int) -> None:
        """Remembers who speaks in a sentence."""
        self.speaker, self.speaker_sentence = parties, number
        self.act(parties, number)

    def quote(self, parties: list[Party], number: int, whole: bool = False) -> None:
        """Remembers whom a sentence quotes, who acts on nothing; `whole`: all that it tells is quoted ("وفق …، …")."""
        self.speaker, self.speaker_sentence = parties, number
        if whole:
            self.quoted_sentence = number

    def declare(self, parties: list[Party], number: int) -> None:
        """Remembers whose a text is, who says "we" in it."""
        self.declared = parties
        self.quote(parties, number)

    def says_we(self, number: int) -> list[Party]:
        """Who says "we" in a sentence: who spoke last, else whose text it is."""
        return self.speaker_near(number, 1) or self.declared

    def keep_speaking(self, number: int) -> None:
        """Remembers that the one who spoke before goes on in this sentence."""
        self.speaker_sentence = number

    def forget(self) -> None:
        """Forgets who spoke and acted: someone speaks whom no lexicon knows."""
        self.speaker, self.focus, self.declared = [], [], []
        self.speaker_sentence = self.focus_sentence = _LONG_AGO

    def act(self, parties: list[Party], number: int) -> None:
        """Remembers who acts in a sentence."""
        self.focus, self.focus_sentence = parties, number

    def is_aside(self, found: Found, number: int) -> bool:
        """Whether a verb is of a relative clause, in a sentence that tells of another: "… هدنة أعلنها X، ويدعو …"."""
        return self.focus_sentence == number and self.word(found.first - 1) in RELATIVES

    def edge(self, after: int, last: int) -> int:
        """`right_edge` of a place, found once: the readings of a word ask for the same."""
        edge = self.edges.get((after, last))
        if edge is None:
            edge = self.edges[after, last] = right_edge(self.tokens, after, last)
        return edge

    def theme(self, first: int, before: int) -> list[Party]:
        """Who a sentence is about: the party that its first words name, where no preposition leads it."""
        for index in range(first, min(first + _OPENING, before)):
            party = self.parties.at.get(index)
            if party:
                led = index > first and self.word(index - 1) in PREPOSITIONS
                return (
                    [] if led or party.prefix not in ("", "ال") or party.last > before else self.arguments.joined(party)
                )
        return []

    def focus_near(self, number: int, near: int) -> list[Party]:
        """Who acted last, at most so many sentences before."""
        return self.focus if number - self.focus_sentence <= near else []

    def speaker_near(self, number: int, near: int) -> list[Party]:
        """Who spoke last, at most so many sentences before; further back in the midst of what is quoted."""
        if number - self.speaker_sentence <= near:
            return self.speaker
        return self.speaker if number - self.speaker_sentence <= _QUOTED and self._quoted(number) else []

    def may_go_on(self, number: int) -> bool:
        """Whether someone spoke whom "and added" may mean: one sentence before, or quoted up to there."""
        quoted = 0 < number - self.speaker_sentence <= _QUOTED and self._quoted(number - 1)
        return bool(self.speaker and (quoted or self.speaker_near(number, 1)))

    def _quoted(self, number: int) -> bool:
        """Whether a sentence begins in the midst of what the last speaker is quoted with."""
        first = self.document.sentences[max(self.speaker_sentence, 0)].first
        last = self.document.sentences[number].first
        return self.texts[first:last].count('"') % 2 == 1

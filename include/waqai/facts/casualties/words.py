"""What the words of a sentence mean to the casualty grammar: outcomes, people, nations, things, particles, names."""

from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache, partial
from typing import NamedTuple

from waqai.arabic.numbers import Number
from waqai.arabic.tokens import Token, texts_of
from waqai.facts.casualties.counting.look_alikes import (
    AMBIGUOUS,
    LOOK_ALIKES,
    are_families,
    is_doer,
    is_killers,
    is_nobody,
    leads_to,
    struck_him,
)
from waqai.facts.casualties.counting.lost_or_has import HAS, is_particle
from waqai.facts.casualties.known import Known, known_word
from waqai.facts.casualties.outcome_keys import is_conditional, is_meant, needs_of, otherwise, outcome_entries, reach_of
from waqai.facts.casualties.verb_forms import is_no_verb
from waqai.facts.casualties.vocabulary import matcher, particle
from waqai.lexicons import Entry, Match, words
from waqai.lexicons.towns import place_names
from waqai.memo import lazy

_ARTICLED = ("ال", "لل")
_INSTITUTIONS = words("name_words", "institutions")
# What one may lose and live.
_ONTO = frozenset("ولب")  # what may be written onto one
_LIMBS = words("word_classes", "limbs")
_WOUND, _OF_A_NAME = 6, 3
SPEAKS_FOR = words("name_words", "speaks_for")  # "الناطق باسم …" is no man called so
_LIBERATORS, FREEING = words("word_classes", "liberators"), frozenset(("تحرير", "التحرير", "لتحرير"))
_CAMPS, _INSIDE = words("word_classes", "camps"), frozenset(("في", "داخل"))
_OUTSIDE, _NO_CLASSES = ("",) * 256, (None,) * 256  # farther outside a sentence no rule looks
_DAMMA = "\u064f"
_STEM = 5  # characters, vowels included, within which a passive has its damma


class Term(NamedTuple):
    """A word or phrase at tokens [first, last): what it is, and how it stands there."""

    id: str
    role: str
    first: int
    last: int
    prefix: str
    definite: bool
    number: str = ""
    value: str | None = None


_term: Callable[[tuple[str, str, int, int, str, bool, str, str | None]], Term] = partial(tuple.__new__, Term)


def term(match: Match) -> Term:
    """A Term of a lexicon match."""
    entry, first, last, prefix = match
    role, number, value = _meaning(entry)
    return _term((entry.id, role, first, last, prefix, prefix.endswith(_ARTICLED), number, value))


@cache
def _meaning(entry: Entry) -> tuple[str, str, str | None]:
    """Role, grammatical number and value of the terms of an entry."""
    keys = entry.attributes
    value = keys.get("category") if keys.get("role") == "outcome" else keys.get("value")
    return str(keys.get("kind") or keys.get("role")), keys.get("number", ""), value


@dataclass
class Sentence:
    """The tokens of one sentence with the terms that begin at each of them (offsets are within the sentence).

    `surnames`: of persons whom the text names in full; `jailed`, `ill`: whether it tells of prisoners of a state, of an
    epidemic; `written`: gives a token's word as it is written, vowels and all; `known`: what is known of each word.
    """

    tokens: Sequence[Token]
    numbers: dict[int, Number]
    base: int = 0
    surnames: frozenset[str] = frozenset()
    jailed: bool = False
    ill: bool = False
    written: Callable[[int], str] | None = None
    known: Sequence[Known] = ()

    def __post_init__(self) -> None:
        self.texts = texts_of(self.tokens)
        self._size = len(self.texts)
        if not self.known:
            self.known = [*map(known_word, self.texts)]
        # A list's own look-up: rules ask for words by the thousand. Before the first word its last places are meant.
        self.text: Callable[[int], str] = [*self.texts, *_OUTSIDE].__getitem__
        self._matches: dict[str, list[Match]] = {}

    @lazy
    def _begins(self) -> dict[str, list[int]]:
        """Where terms of each layer may begin."""
        found: dict[str, list[int]] = defaultdict(list)
        for index, (_, layers, _) in enumerate(self.known):
            for layer in layers:
                found[layer].append(index)
        return found

    def begins(self, layer: str) -> Sequence[int]:
        """Where terms of a layer may begin, in order (`known.known_word`)."""
        return self._begins.get(layer, ())

    def matches(self, layer: str) -> list[Match]:
        """The terms of a layer in order, found once."""
        if layer not in self._matches:
            begins = self._begins.get(layer)
            self._matches[layer] = [*matcher(layer).find(self.tokens, begins)] if begins else []
        return self._matches[layer]

    def _layer(self, kind: str) -> dict[int, Term]:
        return {match.first: term(match) for match in self.matches(kind)}

    @lazy
    def outcomes(self) -> dict[int, Term]:
        """Outcome terms by first token; a verb of the `needs` sort only where a word that it needs follows."""
        found = {}
        for match in self.matches("outcome"):
            text, kind = self.texts[match.first], match.entry.attributes["kind"]
            if kind == "verb" and is_no_verb(match, text):
                continue
            if text == HAS and is_particle(self, match):
                continue
            if (match.entry.id == "took_lives" and leads_to(self, match.first)) or are_families(self, match):
                continue
            if any(is_other(self, match) for is_other in LOOK_ALIKES):
                continue
            if kind == "noun" and self._is_of_institution(match):
                continue
            if self.is_liberation(match.first):
                continue
            if kind == "of_one" and (is_killers(self, match) or is_doer(self, match)):
                continue
            if match.entry.id == "injured_masdar" and struck_him(self, match.first):
                if needs_of("injured_them").intersection(self.texts[match.last : match.last + _WOUND]):
                    found[match.first] = term(
                        Match(outcome_entries()["injured_them"], match.first, match.last, match.prefix)
                    )
                continue
            if not is_conditional(match.entry.id):
                found[match.first] = term(match)
                continue
            ahead = self._ahead(match)
            entry: Entry | None = match.entry
            while entry and not is_meant(entry, match.entry, self.texts[match.first], ahead):
                entry = otherwise(entry.id)
            if entry is match.entry:
                found[match.first] = term(match)
            elif entry:
                found[match.first] = term(Match(entry, match.first, match.last, match.prefix))
        return found

    def _ahead(self, match: Match) -> list[str]:
        """The words in which what an outcome needs may stand: as far as its lexicon entry says, not past its next."""
        last = match.last + reach_of(match.entry.id)
        nexts = (m.first for m in self.matches("outcome") if m.first > match.first and m.entry is match.entry)
        return self.texts[match.first : min(last, next(nexts, last))]

    def is_liberation(self, index: int) -> bool:
        """ "جيش تحرير كذا", "الحركة الوطنية لتحرير …": a movement is named for what it means to free."""
        named = self.text(index) in FREEING and self.text(index - 1) in _LIBERATORS
        return named and not (self.text(index - 1)[:2] == "ال" and self.text(index) == "تحرير")  # "أعلن الجيش تحرير …"

    def _is_of_institution(self, match: Match) -> bool:
        """ "مستشفى شهداء الأقصى", "نادي الأسير", "هيئة شؤون الأسرى": an outcome noun in the name of something."""
        if self.texts[match.first] in _CAMPS and self.text(match.first - 1) in _INSIDE:
            return True  # "في معتقلات الاحتلال": camps, and no women held
        if self.texts[match.first] == "الاسيره" and self.text(match.first - 1).endswith("الحركه"):
            return True  # "شهداء الحركة الأسيرة": the prisoners as a movement
        if match.first == 0 or match.prefix not in ("", "ال"):
            return False
        before = self.texts[match.first - 1]
        return before in _INSTITUTIONS or (before[0] in _ONTO and before[1:] in _INSTITUTIONS)  # "لعائلات الأسرى"

    @lazy
    def people(self) -> dict[int, Term]:
        found = self._layer("people")
        for index in [k for k in found if self.texts[k] in AMBIGUOUS]:
            if is_nobody(self, index):
                del found[index]
        return found

    @lazy
    def things(self) -> dict[int, Term]:
        """Things, as far as no preposition or conjunction is written onto them."""
        return {k: thing for k, thing in self._layer("thing").items() if thing.prefix in ("", "ال")}

    @lazy
    def names(self) -> dict[int, Term]:
        """Given names, and surnames of persons whom the text has named in full."""
        found = self._layer("name")
        if not found and self.surnames.isdisjoint(self.texts):
            return found
        # The preposition على is folded like the name علي, which counts only before a further name.
        ons = {k for k in found if self.texts[k] == "علي" and (k + 1 not in found or self._is_on(k, found))}
        ons |= {k for k in found if self.texts[k] == "باسم" and self.text(k - 1) in SPEAKS_FOR}
        found = {k: name for k, name in found.items() if k not in ons}
        if self.surnames.isdisjoint(self.texts):
            return found
        for index, text in enumerate(self.texts):
            if text in self.surnames and index not in found:
                found[index] = Term("surname", "name", index, index + 1, "", True)
        return found

    def _is_on(self, index: int, names: dict[int, Term]) -> bool:
        """ "حكم على سامي الراوي": written as the preposition, and behind no name or title of a person."""
        written = self.written(index) if self.written else ""
        return written.endswith("ى") and index - 1 not in names and index - 1 not in self.people

    @lazy
    def joined_names(self) -> dict[int, Term]:
        """Given names with "and" written onto them: "وسلمى"."""
        return {k: Term("joined", "name", k, k + 1, "و", True) for k in self.begins("joined_name")}

    @lazy
    def ones(self) -> frozenset[int]:
        """Where particles stand that count one person: "أحد", "أحدهم", "الآخر"."""
        return frozenset(self.begins("one"))

    @lazy
    def hypotheticals(self) -> dict[int, Term]:
        return self._layer("hypothetical")

    @lazy
    def _classes(self) -> list[frozenset[str] | None]:
        """Classes of particles that may begin at each token, and none outside the sentence."""
        return [*(word.classes for word in self.known), *_NO_CLASSES]

    @lazy
    def particles(self) -> frozenset[str]:
        """Classes of particles that the sentence may have: what asks for another need not look for it word by word."""
        return frozenset().union(*filter(None, self._classes))

    @lazy
    def breaks(self) -> frozenset[int]:
        """Where particles stand that begin a new clause."""
        if "breaks" not in self.particles:
            return frozenset()
        return frozenset(k for k in range(self._size) if self.is_a("breaks", k))

    @lazy
    def place_names(self) -> dict[int, Match]:
        """Names of the gazetteer and of towns by first token, the longer of two that begin at one token."""
        return place_names(self.tokens, self.begins("place"), self.begins("town"))

    @lazy
    def placed(self) -> frozenset[int]:
        """Words that belong to a place's name: the first three of it."""
        names = self.place_names.values()
        return frozenset(k for name in names for k in range(name.first, min(name.last, name.first + _OF_A_NAME)))

    @lazy
    def says(self) -> dict[int, Match]:
        """Verbs of saying by first token."""
        return {match.first: match for match in self.matches("says")}

    def outcome_before(self, index: int) -> Term | None:
        """The outcome word or phrase that ends right before a token."""
        for at in range(index - 1, max(-1, index - 5), -1):
            outcome = self.outcomes.get(at)
            if outcome:
                return outcome if outcome.last == index else None
        return None

    def is_passive(self, index: int) -> bool:
        """Whether a verb is vowelled as passive: "قُتل", "فاعتُقل"."""
        return self.written is not None and _DAMMA in self.written(index)[:_STEM]

    def is_known(self, index: int) -> bool:
        """Whether a word means anything to the grammar: most do not, and need not be looked at twice."""
        if self._classes[index] is not None or index in self.outcomes or index in self.people:
            return True
        return index in self.numbers or index in self.names or index in self.joined_names

    def is_a(self, name: str, index: int) -> Match | None:
        """The particle of a class that begins at a token."""
        classes = self._classes[index]
        return particle(name).at(self.tokens, index) if classes and name in classes else None

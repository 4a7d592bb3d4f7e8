"""Of what nation soldiers and police are who are a state's own: the state in which they are told to be."""

from collections import Counter
from collections.abc import Iterator

from waqai.arabic.normalise import fold
from waqai.facts.casualties.people.force_names import names_forces
from waqai.facts.casualties.people.nations import ARMED
from waqai.facts.casualties.words import Sentence
from waqai.facts.document import Document
from waqai.facts.model import Casualty
from waqai.facts.territory import territories_in, territory_in, territory_of
from waqai.lexicons import words
from waqai.memo import lazy

_FORCES = words("name_words", "forces")
_OWN = words("people_words", "governments_own")
_FOREIGN = words("people_words", "foreign_forces")
_ALLIES = words("people_words", "allies")
_CODE = 3  # letters of a state's code; a territory's goes on behind them
_BEHIND = 24  # characters behind a count in which its body is named


def name_nations(document: Document, facts: list[Casualty]) -> None:
    """Gives the nation of a state's own soldiers and police where their words leave it open."""
    states = _States(document)
    for fact in facts:
        if fact.nationality is None and fact.victims and ARMED.issuperset(fact.victims):
            whole = facts[fact.subset_of] if fact.subset_of is not None else None
            taken = whole.nationality if whole and ARMED & set(whole.victims) else None
            fact.nationality = taken or _of(fact, states)


def _of(fact: Casualty, states: "_States") -> str | None:
    said = fold(states.document.text[fact.start : fact.end + _BEHIND])
    if any(name in said for name in _FOREIGN | _ALLIES):
        return None
    place = territory_of(fact.place_id, fact.lon) or territory_in(fact.location)
    state = place[:_CODE] if place else None
    if fact.victims == ["soldier"] and any(name in said for name in _OWN):
        return state or states.home
    return state if state in states.forces else None


class _States:
    """The states of a text: those whose forces it names, and the one it tells of most."""

    def __init__(self, document: Document) -> None:
        self.document = document

    @lazy
    def forces(self) -> frozenset[str]:
        """ "الجيش المالي", "الشرطة الكينية": nations of bodies with a nisba."""
        return frozenset(self._forces())

    def _forces(self) -> Iterator[str]:
        texts = self.document.texts
        for index, text in enumerate(texts):
            if text in _FORCES and names_forces(texts, index):
                people = Sentence(self.document.tokens[index + 1 : index + 3], {}, index + 1).people
                yield from (
                    word.value for word in people.values() if word.role == "nation" and word.value and word.definite
                )

    @lazy
    def home(self) -> str | None:
        """The state of most places named in the text."""
        found = Counter(territory[:_CODE] for territory in territories_in(self.document.tokens))
        return found.most_common(1)[0][0] if found else None

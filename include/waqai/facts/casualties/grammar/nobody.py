"""Counts of nobody: "لم تقع إصابات", "دون خسائر بشرية", "لم يصب أحد"."""

from waqai.facts.casualties.counting.count import Count
from waqai.facts.casualties.counting.when_told import behind_when
from waqai.facts.casualties.grammar.state import Mention, State
from waqai.facts.casualties.places.name_ends import NOUNS
from waqai.facts.casualties.words import Term
from waqai.lexicons import words

_NOBODY = words("word_classes", "nobody")
_DOER = 4
# Of people held only events are denied: "لا أسرى" says nothing of a day.
_EVENTS = words("word_classes", "events_of_holding")


class Nobody(State):
    """Negated outcomes."""

    def _nobody(self, outcome: Term) -> bool:
        """ "لم يصب أحد", "دون مقتل أي …": the verb or masdar of a negation with nobody as its people."""
        if outcome.value not in ("killed", "injured", "detained"):
            return False
        if outcome.role == "verb" and self._has_nobody_for_object(outcome):
            return True
        any_case = outcome.role == "masdar" and self.sentence.text(outcome.first - 1) == "اي"  # "لم تسجل أي وفاة"
        return any_case or self.sentence.text(outcome.last) in _NOBODY

    def _has_nobody_for_object(self, verb: Term) -> bool:
        """ "لم توقف الشرطة أحدا": the doer stands between."""
        behind = self.sentence.texts[verb.last : verb.last + _DOER]
        nobody = next((k for k, text in enumerate(behind) if text in ("احدا", "ايا")), None)
        return nobody is not None and all(text.startswith("ال") for text in behind[:nobody])

    def _behind_nobody(self, outcome: Term) -> int:
        """Where the words end that deny an outcome: behind "أحد" where it stands, which may be the end of the text."""
        reach = range(outcome.last, outcome.last + (_DOER if outcome.role == "verb" else 1))
        return next((at + 1 for at in reach if self.sentence.text(at) in _NOBODY), outcome.last)

    def _behind_occurrence(self, at: int) -> int:
        """The token behind the words of happening and telling that may stand between a negation and its outcome."""
        outcomes = self.sentence.outcomes
        while at < len(self.sentence.tokens) and not (at in outcomes and outcomes[at].number == "pl"):
            step = self.sentence.is_a("occurrence", at)
            noun = self.sentence.text(at) in NOUNS and self.sentence.text(at - 1) == "في"
            there = self.sentence.text(at - 1) == "في" or self.sentence.text(at - 1) in NOUNS
            place = self.sentence.place_names.get(at) if there else None
            when = behind_when(self.sentence, at)
            if step is None and place is None and not noun and self.sentence.text(at) != "،" and when == at:
                break
            at = step.last if step else place.last if place else max(when, at + 1)
        return at

    def _zero(self, index: int) -> Mention | None:
        """ "لم تقع إصابات", "دون خسائر بشرية": nobody."""
        sentence = self.sentence
        if "negation" not in sentence.particles or (lead := sentence.is_a("negation", index)) is None:
            return None
        at = self._behind_occurrence(lead.last)
        own = sentence.text(at - 1) == "عن" and sentence.text(at).endswith(("ه", "ها"))  # "لم ينتج عن اعتراضه …"
        if at > lead.last and (own or sentence.text(at).startswith("ال")) and at not in sentence.outcomes:
            at = self._behind_occurrence(at + 1)  # "لم يسفر الحادث عن …": the verb's subject
        outcome = sentence.outcomes.get(at)
        if outcome and outcome.role != "noun" and self._nobody(outcome):
            end = self._behind_nobody(outcome)
            count = Count(at, end, 0, 0, 0, "exact", "outcome", str(outcome.value))
            return Mention(count, str(outcome.value), "nobody", index, end, at)
        if not outcome or outcome.role != "noun" or outcome.number != "pl" or at - lead.last > 7 or outcome.definite:
            return None
        if outcome.value not in ("killed", "injured", "casualties") and sentence.text(at) not in _EVENTS:
            return None
        category = "casualties" if outcome.id == "victims_pl" else str(outcome.value)
        count = Count(at, outcome.last, 0, 0, 0, "exact", "outcome", category)
        return Mention(count, category, "none", index, outcome.last, at)

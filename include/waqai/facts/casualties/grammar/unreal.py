"""Outcomes named without having happened: refused, sentenced to, aimed at, spoken of in general."""

from waqai.facts.casualties.count import Count
from waqai.facts.casualties.grammar.state import Governor, State
from waqai.lexicons import words

_REFUSALS = tuple(words("word_classes", "refusals"))
_SENTENCED = words("word_classes", "sentenced")
_AIMS = words("word_classes", "aims")
_LEADS_TO = words("word_classes", "leads_to")


class Unreal(State):
    """Outcome words that tell of no event."""

    def _is_unreal(self, governor: Governor, count: Count) -> bool:
        """Whether the outcome word of a governor tells of no event of the people behind it."""
        if governor.category == "released" and self._is_refused(governor):
            return True
        if self._is_general(governor, count) or self._is_sentence(governor):
            return True
        return self._is_purpose(governor) or self._is_attempt(governor)

    def _is_refused(self, governor: Governor) -> bool:
        """ "رفض الإفراج عن …": nobody was released."""
        return any(
            self.sentence.text(k).startswith(_REFUSALS) for k in range(max(0, governor.first - 4), governor.first)
        )

    def _is_sentence(self, governor: Governor) -> bool:
        """ "قضت المحكمة بإعدام 183 متهما": a sentence that was passed, not carried out."""
        if "اعدام" not in self.sentence.text(governor.first):
            return False
        return any(self.sentence.text(k) in _SENTENCED for k in range(max(0, governor.first - 5), governor.first))

    def _is_purpose(self, governor: Governor) -> bool:
        """ "داهمت المنزل لاعتقال شاب": what a deed was for, not what came of it ("أدى لاعتقال شاب")."""
        outcome = self.sentence.outcomes.get(governor.first)
        if not outcome or outcome.role != "masdar" or outcome.prefix[-1:] != "ل":
            return False
        return self.sentence.text(governor.first) in _AIMS and self.sentence.text(governor.first - 1) not in _LEADS_TO

    def _is_general(self, governor: Governor, count: Count) -> bool:
        """ "تهديد بالقتل تلقاه حارس": a masdar with the article names no event of the people behind it."""
        outcome = self.sentence.outcomes.get(governor.first)
        return bool(outcome and outcome.role == "masdar" and outcome.definite and count.prefix[:1] != "ل")

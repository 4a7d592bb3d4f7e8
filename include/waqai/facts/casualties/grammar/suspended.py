"""People who are stopped from working, which no prison does: "أوقف الوزير ثلاثة مفتشين عن العمل"."""

from waqai.facts.casualties.counting.count import Count
from waqai.facts.casualties.grammar.many_doers import ManyDoers
from waqai.facts.casualties.grammar.state import PREPOSITIONS
from waqai.facts.casualties.words import Term
from waqai.lexicons import words

_WHOSE = 5  # tokens behind people that tell whose they are
_WORK = words("word_classes", "work")
_OFF_WORK = 16  # tokens from whom somebody suspends to "from work"


class Suspended(ManyDoers):
    """Tells those who are kept from their work from those who are held."""

    def _is_kept_from_work(self, held: Term, count: Count) -> bool:
        """ "أوقف ضابطين عن العمل", "توقف الفريق عن البحث": "from" behind people, and no crime behind it."""
        if (away := self._kept_from(count)) is not None:
            return held.id == "stops" or self.sentence.text(away + 1) in _WORK
        return self._is_suspended(held, count)

    def _kept_from(self, count: Count) -> int | None:
        """Where "from" stands behind people, and behind words that tell whose ("مدير صحة المدينة عن العمل")."""
        for at in range(count.last, count.last + _WHOSE):
            if self.sentence.text(at) == "عن":
                return at
            if not self.sentence.text(at).isalpha() or self.sentence.text(at) in PREPOSITIONS:
                return None
        return None

    def _is_suspended(self, stopped: Term, count: Count) -> bool:
        """ "أوقفت الهيئة عددا من المسؤولين في المدينة، شرقي البلاد، عن العمل": stopped from working, however far."""
        if not any("وقف" in text or "يقاف" in text for text in self.sentence.texts[stopped.first : stopped.last]):
            return False
        for at in range(count.last, count.last + _OFF_WORK):
            if self.sentence.text(at) == "عن" and self.sentence.text(at + 1) in _WORK:
                return True
            if at in self.sentence.outcomes or self.sentence.text(at) in (".", "؛"):
                return False
        return False

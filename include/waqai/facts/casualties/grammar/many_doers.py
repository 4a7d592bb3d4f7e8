"""Several people right behind a verb who brought its outcome about: "قتل ثلاثة مسلحين رجلا"."""

from waqai.facts.casualties.counting.count import Count
from waqai.facts.casualties.grammar.state import PREPOSITIONS, Governor, State
from waqai.lexicons import words

CIRCUMSTANCES = words("word_classes", "circumstances")
_BEFALLING = words("word_classes", "befalling")
_BODIES = words("name_words", "many_bodies")


class ManyDoers(State):
    """Tells the doers of a verb from those whom it befell, by the object behind them."""

    def _befell(self, governor: Governor) -> bool:
        """Whether a verb only says what befell its subject: "استشهد", "قُتل"."""
        verb = self.sentence.text(governor.first)
        bare = verb[1:] if verb[:1] in "وف" and verb not in _BEFALLING else verb
        return bare in _BEFALLING or self.sentence.is_passive(governor.first)

    def _have_object(self, count: Count, governor: Governor, follower: Count) -> bool:
        """ "قتل ثلاثة مسلحين رجلا", "خطف أربعة جنود طالبين": several right behind a verb, and whom they did it to."""
        plain = follower.plain and follower.head == "person" and not (follower.prefix or follower.definite)
        accusative = self.sentence.text(follower.first).endswith(("ا", "ين"))
        return plain and accusative and count.first == governor.last and not self._befell(governor)

    def _is_body(self, count: Count) -> bool:
        """ "احتجاز جثة منفذ الهجوم": a body is kept, and nobody held."""
        text = self.sentence.text(count.first)
        return text in _BODIES or (text[:1] in ("ب", "ل") and text[1:] in _BODIES)

    def _is_far_accusative(self, count: Count, other: Count) -> bool:
        """ "قتل قناص رغم التحذيرات امرأتين": one or two in the accusative behind a circumstance that is closed."""
        led = self.sentence.text(count.last)
        closed = self.sentence.text(other.first - 1).startswith("ال") and other.first > count.last + 1
        object_case = self.sentence.text(other.first).endswith(("ا", "ين"))
        return closed and object_case and (led in PREPOSITIONS or led in CIRCUMSTANCES)

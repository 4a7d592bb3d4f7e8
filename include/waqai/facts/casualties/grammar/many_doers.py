"""Several people right behind a verb who brought its outcome about: "قتل ثلاثة مسلحين رجلا"."""

from waqai.facts.casualties.counting.count import Count
from waqai.facts.casualties.counting.when_told import behind_when
from waqai.facts.casualties.grammar.state import FIGHTERS, PREPOSITIONS, Governor, State
from waqai.facts.casualties.outcome_keys import needs_of
from waqai.lexicons import words

CIRCUMSTANCES = words("word_classes", "circumstances")
_BEFALLING = words("word_classes", "befalling")
_BODIES = words("name_words", "many_bodies")
_RELATIVES = words("word_classes", "relatives")
_AS_PREPOSITIONS = frozenset(("الا", "الي", "الان"))
_DONE_TO = frozenset(("killed", "injured", "detained", "captive"))


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
        fighters = not FIGHTERS.isdisjoint(count.tags) and follower.first == count.last  # "خطف 12 مسلحا 3 أطباء"
        counted = not follower.plain and follower.head == "person" and not follower.prefix and fighters
        return (counted or (plain and accusative)) and count.first == governor.last and not self._befell(governor)

    def _have_definite_object(self, count: Count, governor: Governor) -> bool:
        """ "خطف أربعة مسلحين الطبيب", "أوقف 12 عاملا القطار": behind several without the article one who has it."""
        at, several = count.last, not count.plain or self.sentence.text(count.first).endswith("ان")
        if not several or count.head != "person" or count.definite or count.prefix or count.first != governor.last:
            return False
        if governor.category not in _DONE_TO or governor.last - governor.first > 1 or self._befell(governor):
            return False
        told = self.sentence.texts[count.first : at]
        if "من" in told or any(word.startswith(("ال", "لل")) for word in told):
            return False  # "قتل خمسة من عناصر الشرطة", "أسر مئات العناصر المسلحة"
        text, nation = self.sentence.text(at), self.sentence.people.get(at)
        thing = self.sentence.things.get(at)
        if thing and thing.id == "vehicles" and not FIGHTERS.isdisjoint(count.tags):
            return True  # "خطف 12 مسلحا حافلة"
        if not text.startswith("ال") or text in PREPOSITIONS or text in _RELATIVES or text in _AS_PREPOSITIONS:
            return False
        verb = self.sentence.outcomes.get(governor.first)
        if verb and text in needs_of(verb.id):
            return False  # "فارق 14 شخصا الحياة"
        return not (nation and nation.role == "nation") and behind_when(self.sentence, at) == at

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

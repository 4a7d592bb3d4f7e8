"""A participle that says what became of one person before it: "القس فلان، المحتجز في صنعاء منذ عامين"."""

from waqai.facts.casualties.counting.count import Count
from waqai.facts.casualties.grammar.relative import Relative
from waqai.facts.casualties.telling import BEHIND, PARTICIPLES


class Participle(Relative):
    """Definite participles in apposition to one person."""

    def _participle(self, count: Count) -> tuple[str, int] | None:
        """Category and end of the participle behind the person of a count and a comma at most; None without one."""
        if not (count.plain and count.value == 1) or count.head not in ("title", "named"):
            return None
        if self.governor and self.governor.category == "released":
            return None  # "أفرج عن الصحفي المحتجز منذ عام"
        for at in (count.last - 1, count.last + (self.sentence.text(count.last) == "،")):
            fate = PARTICIPLES.get(self.sentence.text(at))
            if fate and at > count.first and self.sentence.text(at + 1) in BEHIND:
                who = "التي" if self.sentence.text(at).endswith("ه") else "الذي"
                return (fate, at + 1) if self._agrees_with(who, count) else None
        return None

"""Figures with their place right behind them."""

from waqai.facts.casualties.counting.count import Count
from waqai.facts.casualties.grammar.state import State
from waqai.facts.casualties.places.name_ends import BY_NOUN
from waqai.lexicons import words

_PARTS_OF_LAND = words("place_words", "parts_of_land")
_HEADS = 3  # "في", what a place is, and its name


class Placed(State):
    """Whether a figure tells how many there were in a place."""

    def _is_placed(self, count: Count) -> bool:
        """Whether a bare figure has a place behind it: "20 في بسكرة", "13 بولاية الجلفة", or a noun behind "في"."""
        if count.head not in ("bare", "unknown") or count.value is None:
            return False
        return self._is_known(count) or (self.sentence.text(count.last) == "في" and self._may_be_place(count.last + 1))

    def _is_known(self, count: Count) -> bool:
        """Whether the gazetteer has the place: "في بسكرة", "بولاية الجلفة", "في الريف"."""
        led = self.sentence.text(count.last) == "في" or self.sentence.text(count.last)[:1] == "ب"
        known = any(at in self.sentence.place_names for at in range(count.last, count.last + _HEADS))
        known = known or self.sentence.text(count.last + 1) in _PARTS_OF_LAND
        return led and (known or self._is_of_building(count))

    def _is_of_building(self, count: Count) -> bool:
        """Whether a figure in a bracket has what a place is behind it, and of which name: "(12 بقصر الحكومة و…"."""
        text, name = self.sentence.text(count.last), self.sentence.text(count.last + 1)
        return self.sentence.text(count.first - 1) == "(" and text[:1] == "ب" and text in BY_NOUN and name[:2] == "ال"

    def _may_be_place(self, at: int) -> bool:
        sentence = self.sentence
        known = at in sentence.things or at in sentence.people or at in sentence.outcomes or at in sentence.numbers
        return sentence.text(at).isalpha() and not known and not sentence.is_a("time_words", at)

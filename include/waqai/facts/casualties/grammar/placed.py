"""Figures with their place right behind them."""

from waqai.facts.casualties.count import Count
from waqai.facts.casualties.grammar.state import State

_HEADS = 3  # "في", what a place is, and its name


class Placed(State):
    """Whether a figure tells how many there were in a place."""

    def _is_placed(self, count: Count) -> bool:
        """Whether a bare figure has a place behind it: "20 في بسكرة", "13 بولاية الجلفة", or a noun behind "في"."""
        if count.head not in ("bare", "unknown") or count.value is None:
            return False
        return self._is_known(count) or (self.sentence.text(count.last) == "في" and self._may_be_place(count.last + 1))

    def _is_known(self, count: Count) -> bool:
        """Whether the gazetteer has the place: "في بسكرة", "بولاية الجلفة", "في مدينة الجلفة"."""
        led = self.sentence.text(count.last) == "في" or self.sentence.text(count.last)[:1] == "ب"
        return led and any(at in self.sentence.place_names for at in range(count.last, count.last + _HEADS))

    def _may_be_place(self, at: int) -> bool:
        sentence = self.sentence
        known = at in sentence.things or at in sentence.people or at in sentence.outcomes or at in sentence.numbers
        return sentence.text(at).isalpha() and not known and not sentence.is_a("time_words", at)

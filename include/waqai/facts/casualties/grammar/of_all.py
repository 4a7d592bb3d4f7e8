"""People held, missing or hurt, told behind an aside on all of them: "300 طفل، جميعهم أجانب، محتجزون"."""

from waqai.facts.casualties.counting.count import Count
from waqai.facts.casualties.grammar.state import Mention, State
from waqai.lexicons import words

_ALL_OF_THEM = words("word_classes", "all_or_most_of_them")
_ASIDE = 8  # tokens of the aside


class OfAll(State):
    """Counts whose predicate stands behind what is said of all or most of them."""

    def _of_all(self, count: Count) -> Mention | None:
        """The plural noun behind the second comma says what befell them."""
        opened = self.sentence.text(count.last) == "،" and self.sentence.text(count.last + 1) in _ALL_OF_THEM
        if not opened or count.head != "person" or count.value == 1 or count.definite:
            return None
        inside = range(count.last + 2, count.last + 2 + _ASIDE)
        end = next((k for k in inside if self.sentence.text(k) in ("،", ".", "") or self._counts_at(k)), None)
        state = self.sentence.outcomes.get(end + 1) if end is not None and self.sentence.text(end) == "،" else None
        if state is None or state.role != "noun" or state.number != "pl" or state.prefix or state.definite:
            return None
        return self._mention(count, self._in_prison(str(state.value)), "of_all", None, state.last)

    def _counts_at(self, at: int) -> bool:
        return at in self.counts and not self.counts[at].plain

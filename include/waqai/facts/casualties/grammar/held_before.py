"""Those set free of whom a verb behind them says that they were held: "أطلق سراح 42 شخصا كانوا قد اختطفوا"."""

from waqai.facts.casualties.claims.kinds import kind_at
from waqai.facts.casualties.grammar.doers import ABDUCTORS, Doers
from waqai.facts.casualties.grammar.state import Mention
from waqai.facts.casualties.words import Term
from waqai.lexicons import words

_WHO_WERE = words("word_classes", "who_were")
_SOME_WHO = frozenset(("ممن", "من", "الذين"))
_HELD_BEFORE = 5
_HOLDER = 3  # tokens behind the verb in which its subject stands


class HeldBefore(Doers):
    """A second mention of those who were released."""

    def _held_before(self, mention: Mention) -> list[Mention]:
        """ "إطلاق سراح 42 شخصا كانوا قد اختطفوا": those set free were held, as a verb behind them says."""
        if mention.category != "released" or mention.rule == "of_one":
            return []
        if mention.parent and self.sentence.text(mention.last) in _SOME_WHO:
            return []  # "183 أسيرا بينهم 111 ممن اعتقلوا في …": which of the prisoners these are
        for at in range(mention.last, mention.last + _HELD_BEFORE):
            held = self.sentence.outcomes.get(at)
            if held and held.value in ("detained", "captive") and not held.prefix:
                many = self.sentence.text(held.last - 1).endswith(("وا", "ن", "هم"))
                verb = held.role in ("verb", "of_many") and many == (mention.count.value != 1)
                whole = mention.parent or mention  # "42 شخصا، بينهم 27 طالبا، كانوا قد اختطفوا"
                also = Mention(whole.count, self._held_as(whole, held), "held_before", whole.first, held.last, at)
                return [also] if verb and whole.category == "released" else []
            if held or at in self.counts or self.sentence.text(at) not in _WHO_WERE:
                return []
        return []

    def _held_as(self, whole: Mention, held: Term) -> str:
        """ "12 رهينة كانت تحتجزهم جماعة": hostages, and those whom fighters held, were captives."""
        holder = range(held.last, min(held.last + _HOLDER, len(self.sentence.tokens)))
        fighters = any(map(self._are_captors, holder))
        return "captive" if fighters or whole.count.category == "captive" else str(held.value)

    def _are_captors(self, at: int) -> bool:
        movement = kind_at(self.sentence, at) == "movement"
        return movement or self._is_fighter(at) or self.sentence.text(at) in ABDUCTORS

"""A vague number that two outcomes share: "عشرات القتلى والأسرى", "قتلت وأسرت العشرات"."""

from waqai.facts.casualties.grammar.state import HURT, Mention, State

_SEIZED = {"detained", "captive"}
# Of what is done to the same people one after the other: "خطف وقتل تاجرين", "اعتقال وترحيل 30 مهاجرا".
_IN_A_ROW = frozenset((("captive", "killed"), ("detained", "displaced"), ("detained", "released")))


class Shared(State):
    """Second mentions of counts of some, tens or hundreds."""

    def _shared(self, mention: Mention) -> list[Mention]:
        """ "عشرات القتلى والأسرى": the vague number covers a second outcome that has none of its own."""
        if by_verbs := self._shared_by_verbs(mention):
            return by_verbs
        count, after = mention.count, self.sentence.outcomes.get(mention.count.last)
        if count.qualifier != "vague" or count.head != "outcome" or not after or after.role != "noun":
            return []
        if after.number != "pl" or not after.prefix.startswith("و") or {after.value, mention.category} <= HURT:
            return []
        return [Mention(count, str(after.value), "shared", count.first, after.last, count.first)]

    def _shared_by_verbs(self, mention: Mention) -> list[Mention]:
        """ "قتلت وأسرت العشرات": some, of whom two joined verbs of other outcomes than hurt are said."""
        second = self.sentence.outcomes.get(mention.first)
        first = self.sentence.outcome_before(mention.first)
        joined = self.sentence.text(mention.first).startswith("و")
        if second is None or first is None or not joined:
            return []
        in_a_row = (first.value, second.value) in _IN_A_ROW and first.last == second.first
        if mention.count.qualifier != "vague" and not in_a_row:
            return []
        told = {first.value, second.value}
        alike = (first.role == second.role or in_a_row) and second.role in ("verb", "masdar") and not first.definite
        if not alike or second.value != mention.category or len(told) < 2 or told <= HURT or told == _SEIZED:
            return []
        if self.sentence.outcome_before(first.first) is not None:
            return []  # "مقتل وإصابة ونزوح الآلاف"
        return [Mention(mention.count, str(first.value), "shared", first.first, mention.last, mention.count.first)]

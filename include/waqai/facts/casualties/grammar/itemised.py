"""A count told item by item: "سبعة أجانب: أربعة هنود وكينيان وغاني", "33 وفاة، 20 في بسكرة و13 في الجلفة"."""

from waqai.facts.casualties.counting.count import Count
from waqai.facts.casualties.grammar.among import Among
from waqai.facts.casualties.grammar.placed import Placed
from waqai.facts.casualties.grammar.state import Mention

_GAP = 3  # tokens between two items: an adjective, a comma
_ITEMS = 8
_WORDS_OF_PLACE = 7  # tokens from one item told by its place to the next
_OPENS, _APART = frozenset((":", "هم", "وهم", "،")), 9  # what stands before items; tokens of "… في المدينة، أربعة …"
_LEADS = frozenset((":", "،", "("))


class Itemised(Among, Placed):
    """Groups that add up to the count before them."""

    def _itemised(self, count: Count) -> Mention | None:
        """The first group behind the colon; those joined to it share its parent."""
        last = self.mentions[-1] if self.mentions else None
        lead = self.sentence.text(count.first - 1)
        if last is None or count.head != "person" or last.count.value is None or lead not in _OPENS:
            return None
        between = range(last.count.last, count.first)
        beside = {self.sentence.text(k) for k in between} <= _OPENS
        apart = lead == "،" and len(between) <= _APART and not last.count.plain and count.prefix == ""
        told = any(k in self.sentence.outcomes or k in self.counts for k in range(last.last, count.first))
        if (lead == "،" or not beside) and (told or not apart):
            return None
        if self._sum_from(count) != last.count.value or (lead == "،" and (count.value or 0) == last.count.value):
            return None
        mention = self._mention(count, last.category, "itemised")
        mention.parent = self._parent()
        return mention

    def _sum_from(self, count: Count) -> int | None:
        """How many a group and those joined to it are together; None where one is no number."""
        total, end = 0, count.first
        for at in sorted(k for k in self.counts if k >= count.first)[:_ITEMS]:
            group = self.counts[at]
            if at - end > _GAP or group.head != "person" or group.value is None:
                break
            if at > count.first and not self._follows_and(group):
                break
            total, end = total + group.value, group.last
        return total

    def _by_place(self, count: Count) -> Mention | None:
        """A figure told apart by its place from others that do not add up to more than the whole."""
        last = self.mentions[-1] if self.mentions else None
        if last is None or last.count.value is None or not self._is_placed(count):
            return None
        goes_on = last.rule == "by_place" or (last.rule in ("among", "part") and self._is_placed(last.count))
        whole = last.parent if goes_on and last.parent else last
        near = count.first - last.count.last <= _WORDS_OF_PLACE
        led = self.sentence.text(count.first - 1) in _LEADS or (goes_on and self._follows_and(count))
        if whole.count.plain or not (near and led) or not (goes_on or self._add_up(count, whole.count.value or 0)):
            return None
        mention = self._mention(count, last.category, "by_place")
        mention.parent, whole.apart = whole, whole.apart or count.first
        return mention

    def _add_up(self, count: Count, whole: int) -> bool:
        """Whether this figure and those behind it, each with its place, are two or more and no more than the whole."""
        items: list[Count] = []
        for at in sorted(k for k in self.counts if k >= count.first)[:_ITEMS]:
            end = items[-1].last if items else count.first
            if at - end > _WORDS_OF_PLACE or not self._is_placed(self.counts[at]):
                break
            items.append(self.counts[at])
        total = sum(item.value or 0 for item in items)
        return len(items) > 1 and total <= whole and any(map(self._is_known, items))

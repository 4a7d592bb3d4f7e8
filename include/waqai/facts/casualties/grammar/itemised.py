"""A count told item by item behind a colon: "مقتل سبعة أجانب: أربعة هنود وكينيان وغاني"."""

from waqai.facts.casualties.count import Count
from waqai.facts.casualties.grammar.among import Among
from waqai.facts.casualties.grammar.state import Mention

_GAP = 3  # tokens between two items: an adjective, a comma
_ITEMS = 8


class Itemised(Among):
    """Groups that add up to the count before them."""

    def _itemised(self, count: Count) -> Mention | None:
        """The first group behind the colon; those joined to it share its parent."""
        last = self.mentions[-1] if self.mentions else None
        if last is None or count.head != "person" or self.sentence.text(count.first - 1) not in (":", "هم", "وهم"):
            return None
        between = set(self.sentence.texts[last.count.last : count.first])
        if not between <= {":", "هم", "وهم", "،"} or last.count.value is None:
            return None
        if self._sum_from(count) != last.count.value:
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
            if at > count.first and not group.prefix.startswith("و"):
                break
            total, end = total + group.value, group.last
        return total

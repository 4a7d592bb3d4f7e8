"""Tallies and labels: "عدد القتلى … 27", "القتلى: 27", "من 20 إلى 27"."""

from waqai.facts.casualties.counting.count import Count
from waqai.facts.casualties.grammar.doers import Doers
from waqai.facts.casualties.grammar.kind_of_people import take_kind
from waqai.facts.casualties.grammar.state import HURT, Governor, Mention
from waqai.lexicons import words

_FAR = 24
_NEAR = 5
_BEFORE_FIGURE = words("word_classes", "before_figure")
_REACHED = words("word_classes", "reached")
_STILL = words("word_classes", "still")
_HEADS = words("word_classes", "clause_heads")
_BULLETS = words("word_classes", "bullets")
_DIVIDED = words("word_classes", "are_divided")
_TOLLS = words("word_classes", "toll_leads")


class Tallied(Doers):
    """Counts behind a tally."""

    def _tallied(self, count: Count, governor: Governor, gap: int) -> Mention | None:
        """The number of a tally or a label; "من 20 إلى 27" gives the second."""
        some = count.head == "of" and self.sentence.text(count.first - 1) in _REACHED  # "اعتقالات طالت العشرات"
        if not (some or count.head in ("bare", "person", "other")) or count.first in self.sentence.things:
            return None
        if count.head == "person" and not _STILL.isdisjoint(self.sentence.texts[governor.last : count.first]):
            return None  # "ارتفع عدد القتلى إلى 28 وما زال 13 عاملا محاصرين"
        if (count.plain and not self._is_roll(count, governor)) or not self._befalls(count, governor):
            return None
        if governor.kind == "label":
            lead = {self.sentence.text(k) for k in range(governor.last, count.first)}
            opening = self.sentence.text(count.first)
            bracketed = lead == {"("} and self.sentence.text(count.last - 1) == ")" and gap == 1
            if bracketed and self._is_label(governor.first, count):
                gap = 0
            led = lead & _TOLLS or (gap == 0 and (opening in _TOLLS or opening.startswith("ب")))
            led = led or lead == {"وهم"} or self._are_divided(count, governor)
            if gap > _NEAR or not (led or (gap == 0 and self._is_label(governor.first, count))):
                return None
        if gap > (_FAR if self.sentence.text(count.first - 1) in ("الي", "عن", "نحو") else 14) or (
            self.sentence.text(count.first - 1) in ("في", "عام") and count.value and 1900 < count.value < 2100
        ):
            return None
        if self._is_old_figure(count) or (gap and self._may_be_year(count) and not self._leads_figure(count.first - 1)):
            return None
        noun = self.sentence.outcomes.get(governor.first)
        take_kind(self.sentence, count, noun.last if noun else governor.last, count.first)
        if self.sentence.is_a("tally", governor.first - 2):
            take_kind(self.sentence, count, governor.first - 1, governor.first)  # "عدد الصحفيين القتلى"
        category = self._between(count, self._in_prison(governor.category))
        self.governor = None
        self.tally = Governor(category, "tally", count.last, count.last, True)
        return self._mention(count, category, governor.kind, governor.first)

    def _is_roll(self, count: Count, governor: Governor) -> bool:
        """ "الضحايا: رجلان وامرأة": who the dead or hurt are, one by one."""
        opened = self.sentence.texts[governor.last : count.first] in ([":"], ["هم"], ["وهم"], ["وهما"])
        return opened and count.head == "person" and not count.definite and governor.category in HURT

    def _are_divided(self, count: Count, governor: Governor) -> bool:
        """ "ويتوزع القتلى بين 11 جنديا و7 مسلحين": how many of the dead or hurt were of which kind."""
        divided = self.sentence.text(governor.first - 1).removeprefix("و") in _DIVIDED
        return divided and self.sentence.texts[governor.last : count.first] == ["بين"] and not count.definite

    def _is_label(self, at: int, count: Count) -> bool:
        """ "… : القتلى 13": a figure right behind the noun at the head of a sentence or clause."""
        heads = at == 0 or self.sentence.text(at - 1) in _HEADS or self.sentence.text(at - 1) in _BULLETS
        figure = self.sentence.tokens[count.first].is_number or (count.first in self.sentence.numbers and count.low)
        return heads and count.head == "bare" and bool(figure)

    def _leads_figure(self, at: int) -> bool:
        """Whether a figure is awaited behind a word: "بلغ", "إلى", a colon."""
        return self.sentence.text(at) in _BEFORE_FIGURE or self.sentence.is_a("rise", at) is not None

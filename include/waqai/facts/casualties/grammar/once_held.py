"""People who are held no longer, whatever their noun calls them: "رهائن فروا", "أسرى محررون"."""

from itertools import pairwise

from waqai.facts.casualties.counting.count import Count
from waqai.facts.casualties.grammar.state import Mention, State
from waqai.lexicons import words

_ESCAPES = words("word_classes", "escapes")
_ESCAPE = 3
_ASIDE = 10
_FREED = words("word_classes", "freed")
_FREED_ONES, _ADJECTIVES = words("word_classes", "freed_ones"), 2
_SETTING_FREE, _FREEDOM, _WHO_FREES = words("word_classes", "setting_free"), "سراح", 7
_LET_GO, _OF_THEM, _TALLIED = words("word_classes", "let_go"), words("word_classes", "let_go_of_them"), 5
_THEIR_BODIES, _OF_BODIES = words("word_classes", "their_bodies"), 4
_GALLOWS = words("word_classes", "gallows")
_AS_BODIES, _LIFELESS = words("word_classes", "as_bodies"), "هامده"


class OnceHeld(State):
    """Counts of people who got away, or were freed before what the sentence tells."""

    def _escapes(self, count: Count) -> bool:
        """ "فرار عشرين سجينا", "سجناء هربوا", "تمكن سبعة رهائن من الفرار"."""
        before = self.sentence.texts[max(0, count.first - _ESCAPE) : count.first]
        at = self._behind_aside(count.last)
        at += self.sentence.text(at) in ("من", "في")
        return not _ESCAPES.isdisjoint(before) or self.sentence.text(at) in _ESCAPES

    def _behind_aside(self, at: int) -> int:
        """The place behind an aside in commas that begins here: "سجين، بينهم قادة، من الفرار"."""
        if self.sentence.text(at) != "،":
            return at
        closing = next((k for k in range(at + 1, at + _ASIDE) if self.sentence.text(k) == "،"), None)
        return closing + 1 if closing else at

    def _was_freed(self, count: Count) -> bool:
        """ "أسيران محرران": they may be held, hurt or killed again."""
        return not _FREED.isdisjoint(self.sentence.texts[count.last - 1 : count.last + 1])

    def _freed_or_dead(self, count: Count) -> Mention | None:
        """What became of people held, where it is told neither by a verb right before them nor by their own noun."""
        behind = self.sentence.texts[count.last : count.last + _ADJECTIVES]
        if any(a in _AS_BODIES and b == _LIFELESS for a, b in pairwise(behind)):
            return self._mention(count, "killed", "noun_killed")  # "استعادت ستة أسرى جثثا هامدة"
        if self._are_dead(count):
            return self._mention(count, "killed", "noun_killed")
        if not count.plain and not _FREED_ONES.isdisjoint(behind):
            return self._mention(count, "released", "noun_released")
        at = self._tallied_as_freed(count)
        at = self._set_free_from(count) if at is None else at
        return None if at is None else self._mention(count, "released", "noun_released", at)

    def _are_dead(self, count: Count) -> bool:
        """ "ستة أسرى انتشلت جثثهم", "أرسلت تسعة سجناء إلى المشنقة": held no longer, but dead."""
        for at in range(count.last, count.last + _OF_BODIES):
            if self.sentence.text(at) in _THEIR_BODIES:
                return True
            if self.sentence.text(at) == "الي" and self.sentence.text(at + 1) in _GALLOWS:
                return True
            if not self.sentence.text(at)[:1].isalpha():
                return False
        return False

    def _tallied_as_freed(self, count: Count) -> int | None:
        """Where the freed are named whose number follows: "عدد المفرج عنهم 120 سجينا", "المحررين 45 رهينة"."""
        for at in range(count.first - 1, max(-1, count.first - 1 - _TALLIED), -1):
            word, behind = self.sentence.text(at), self.sentence.text(at + 1)
            if word in _FREED_ONES or (word in _LET_GO and behind in _OF_THEM):
                return at
            if at in self.sentence.outcomes or word in ("،", ".", "؛"):
                return None
        return None

    def _set_free_from(self, count: Count) -> int | None:
        """Where "setting … free" begins, with who does so in the middle: "إطلاق كينيا سراح ثلاثة سجناء"."""
        if self.sentence.text(count.first - 1) != _FREEDOM:
            return None
        before = range(count.first - 2, max(-1, count.first - 2 - _WHO_FREES), -1)
        return next((k for k in before if self.sentence.text(k) in _SETTING_FREE), None)

    def _tells_no_freedom(self, count: Count) -> bool:
        """ "منزل أسير محرر", "اعتقل عشرة بينهم أسيران محرران": who they are, and not that somebody frees them now."""
        return count.plain or self._is_part_of_others(count)

    def _is_part_of_others(self, count: Count) -> bool:
        among = self._among_lead(count) is not None and bool(self.mentions)
        return among and self.mentions[-1].category != "released"

    def _freed_part(self, count: Count) -> Mention | None:
        """The part that they are of a whole, with its fate; two alone have none."""
        if not self._is_part_of_others(count):
            return None
        mention = self._mention(count, self.mentions[-1].category, "among", self._among_lead(count))
        mention.parent = self._parent()
        return mention

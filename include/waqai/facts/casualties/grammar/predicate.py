"""What people are said to be: "الضحايا بالعشرات", "سقط الطبيب سامي الراوي شهيدا"."""

from waqai.facts.casualties.counting.count import Count
from waqai.facts.casualties.grammar.state import HURT, Mention, State
from waqai.lexicons import words

_NUMBERED_BY = words("word_classes", "counted_by")
_FELL = words("word_classes", "fell_dead")
_TAKEN = frozenset(("detained", "killed", "released"))
_FALL = 9
_KILLERS = words("word_classes", "killers")
_KIN = frozenset(("brother", "companion", "woman", "child"))


class Predicate(State):
    """Counts that are the predicate of people, and people whose predicate is an outcome."""

    def _by_tens(self, count: Count) -> Mention | None:
        """ "المفقودون بالعشرات", "القتلى والجرحى يعدون بالمئات": a vague number behind those whom it counts."""
        if count.qualifier != "vague" or not self.sentence.text(count.first).startswith("بال"):
            return None
        at = count.first - (self.sentence.text(count.first - 1) in _NUMBERED_BY)
        noun = self.sentence.outcome_before(at)
        if noun is None or noun.role != "noun" or noun.number != "pl":
            return None
        category = str(noun.value)
        before = self.sentence.outcome_before(noun.first)
        if before and noun.prefix.startswith("و") and {category, before.value} == {"killed", "injured"}:
            category, noun = "casualties", before
        return self._mention(count, category, "by_tens", noun.first)

    def _slain(self, count: Count) -> Mention | None:
        """ "ضبط قاتل زوجته": the kin whom a killer has slain."""
        killer = self.sentence.text(count.first - 1).removeprefix("و").removeprefix("ب").removeprefix("ل")
        if killer not in _KILLERS or count.head != "person":
            return None
        kin = count.noun in _KIN and self.sentence.text(count.last - 1).endswith(("ه", "ها"))
        slain = kin if count.plain else self._is_led_killer(count.first - 1)
        return self._mention(count, "killed", "slain", count.first - 1) if slain else None

    def _is_led_killer(self, at: int) -> bool:
        """ "القبض على قاتل ثلاثة أشخاص", "إعدام قاتل …", but no verb as in "قاتل عشرة مسلحين حتى النهاية"."""
        governor = self.governor
        near = governor is not None and governor.category in _TAKEN and at - governor.last <= 1
        return near or self.sentence.text(at - 1) in ("علي", "عن", "بحق") or self.sentence.text(at)[:1] in ("ل", "ب")

    def _fell_dead(self, count: Count) -> Mention | None:
        """ "سقط الطبيب سامي الراوي شهيدا": a state in the accusative behind the one who fell."""
        text = self.sentence.text(count.first)
        state = count.head == "outcome" and count.value == 1 and not count.definite and not count.prefix
        if not state or count.category not in HURT or not text.endswith(("ا", "ه")) or text.startswith("جث"):
            return None
        for at in range(count.first - 2, max(-1, count.first - _FALL), -1):
            if self.sentence.text(at) in ("،", ".", "؛", ":") or (at in self.sentence.outcomes and not self._falls(at)):
                return None
            if self._falls(at):
                one = self.counts.get(at + 1)
                person = one is not None and one.plain and one.value == 1 and one.head in ("title", "named", "person")
                told = any(mention.count is one for mention in self.mentions)  # "ارتقى شاب شهيدا"
                return self._mention(count, str(count.category), "fell_dead", at) if person and not told else None
        return None

    def _falls(self, at: int) -> bool:
        text = self.sentence.text(at)
        return text in _FELL or (text[:1] in "وف" and text[1:] in _FELL)

"""Outcome nouns that state a count without a number or a verb: a dual, a label, whom a sentence identifies."""

from waqai.facts.casualties.counting.count import Count
from waqai.facts.casualties.grammar.apart import Apart
from waqai.facts.casualties.grammar.state import HELD, HURT
from waqai.lexicons import words

_RESULTS, _RESULT = words("armed_words", "brought"), 9  # tokens from "led to" to whom it cost
_LEADS, _OF_MANY = frozenset(("عن", "الي")), words("word_classes", "of_many_such")
_HEADED = words("word_classes", "behind_a_headed_count")
_AND_ONE_HELD = words("word_classes", "and_one_held")
_OWNED = words("word_classes", "owned")
_IS = words("name_words", "is_named")
_LABEL, _AFTER_LABELS = 4, frozenset((":", "|", "/"))  # "بيروت: شهيد وثلاثة جرحى"


class Alone(Apart):
    """Tells which nouns of one or two dead, hurt or held stand for a count by themselves."""

    def _may_stand_alone(self, count: Count) -> bool:
        """A dual noun states a count; a singular one only behind a verb of falling or at the head of a sentence."""
        sentence = self.sentence
        if count.category in HELD and count.value == 1:
            return False
        if sentence.text(count.first - 1) in ("بين", "ال") or count.prefix.endswith("ك"):
            return False
        if count.value == 2 and not count.definite:
            return not (count.category in HELD and self._is_owner(count))
        if count.definite and self._is_identified(count):
            return True
        if count.definite:
            return count.value == 2 and sentence.is_a("others", count.last) is not None
        if self._is_body_of(count):
            return True
        if self._is_half_of_toll(count):
            return True
        falls = any(sentence.is_a("fall", k) for k in range(max(0, count.first - 3), count.first))
        joined = bool(self.mentions) and count.prefix == "و" and count.first - self.mentions[-1].last <= 1
        first = count.first == 0 or (count.first <= _LABEL and sentence.text(count.first - 1) in _AFTER_LABELS)
        heads = (first and sentence.text(count.last)[:1] in ("و", "ب", "ف", "")) or (
            first and sentence.text(count.last) in _HEADED
        )
        return falls or joined or bool(heads)

    def _is_half_of_toll(self, count: Count) -> bool:
        """ "أسفر الهجوم عن قتيل وجريحين", "الحصيلة قتيل وثلاثة جرحى": the other half has a number, or a toll is told.

        Not "بين قتيل وجريح", nor "لكل قتيل وجريح".
        """
        before, other = self.sentence.text(count.first - 1), self.counts.get(count.last)
        if count.category not in HURT or count.prefix or before in _OF_MANY:
            return False
        led = self.sentence.texts[max(0, count.first - _RESULT) : count.first]
        told = before in _LEADS and not _RESULTS.isdisjoint(text.removeprefix("و") for text in led)
        if other is None or other.head != "outcome" or other.prefix[:1] != "و" or other.category == count.category:
            return told and before == "عن"
        return told or other.value != 1 or not other.plain

    def _shares_number(self, count: Count) -> bool:
        """ "2200 جريح ومعتقل": of how many each nobody says, and no word is for both."""
        return not count.plain and count.category in HURT and self.sentence.text(count.last) in _AND_ONE_HELD

    def _is_owner(self, count: Count) -> bool:
        """ "هدم منزلي أسيرين", "زوجتا معتقلين": a home or kin whose owners, told of in passing, are held."""
        owned = self.sentence.text(count.first - 1)
        at = count.first - 1
        known = at in self.sentence.things or at in self.sentence.people or owned in _OWNED
        return known and not owned.startswith("ال") and not count.prefix and at not in self.counts

    def _is_identified(self, count: Count) -> bool:
        """ "القتيل هو سامي الراوي", "الشهيدة طالبة": a sentence that says who the one dead or hurt is."""
        who, before = self.sentence.people.get(count.last), self.sentence.text(count.first - 1)
        first = before in ("", ":", "،", "؛", "-", "ان", "بان")
        person = who is not None and who.role == "person" and who.number == "sg" and not (who.prefix or who.definite)
        if count.value == 2:
            return first and self.sentence.text(count.last) == "هما"  # "القتيلان هما سامي الراوي و…"
        return count.value == 1 and first and (person or self.sentence.text(count.last) in _IS)

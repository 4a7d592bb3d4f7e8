"""Rolls of names: "بينهم سامي الراوي، وهدى الشامي، وعمر الحلبي", "والشهداء هم: سامي الراوي (23 عاما)، وعمر الحلبي"."""

from waqai.facts.casualties.counting.count import Count
from waqai.facts.casualties.grammar.among import Among, has_title
from waqai.facts.casualties.grammar.state import PREPOSITIONS, Governor, Mention
from waqai.lexicons import words

_REACH = 14  # tokens of one entry of a roll: the rest of the name, an age, a trade
_THEY = frozenset(("هم", "وهم", "هما", "وهما"))
_KIN = frozenset(("brother", "companion", "woman", "child"))
_LEADS = words("word_classes", "roll_leads")
_STOPS = words("word_classes", "roll_stops")
_EACH, _DOER = frozenset(("كل", "كلا")), 3  # tokens of who did it


class Roll(Among):
    """Persons by name or title, each of whom shares the outcome of the first."""

    def _rolled(self, count: Count) -> Mention | None:
        """A person in a roll of names: the one whom its head leads, or one behind "، و"."""
        if not (count.plain and count.value == 1 and (has_title(count) or self._is_kin_of_last(count))):
            return None
        if head := self._head(count):
            return self._mention(count, head.category, "roll", count.first)
        last = self.mentions[-1] if self.mentions else None
        if last is None or not (last.count.plain and last.count.value == 1):
            return None
        if not has_title(last.count) and last.rule != "roll":
            return None
        if not self._is_next_entry(last, count) or self._next_verb(count) is not None:
            return None
        mention = self._mention(count, last.category, "roll" if last.rule == "roll" else "coordinated")
        mention.parent = last.parent
        return mention

    def _head(self, count: Count) -> Governor | None:
        """ "والشهداء هم: …", "اعتقل الجيش الشبان: …": the words before a roll, that say what befell those on it."""
        governor, at = self.governor, count.first - 1
        if governor is None or count.prefix[:1] == "و":
            return None
        if self._is_each_of(governor, at):
            return governor
        if self.sentence.text(at) not in _LEADS:
            return None
        while self.sentence.text(at) in _LEADS:
            at -= 1
        if governor.noun:
            outcome = self.sentence.outcomes[governor.first]
            spoken_to = outcome.prefix.lstrip("وف").startswith("ل")  # "رسالة للأسرى: …"
            listed = outcome.role == "noun" and not spoken_to
            return governor if at < governor.last and listed else None
        people = self.sentence.people.get(at)
        plural = people is not None and people.number == "pl" and people.definite
        return governor if plural and governor.kind in ("verb", "masdar") else None

    def _is_each_of(self, governor: Governor, at: int) -> bool:
        """ "اعتقلت القوات كلا من سامي الراوي وعمر الحلبي", "اعتقل كل من: …": who did it at most stands between."""
        at -= self.sentence.text(at) == ":"
        each = self.sentence.text(at) == "من" and self.sentence.text(at - 1) in _EACH
        between = self.sentence.texts[governor.last : max(governor.last, at - 1)]
        return (
            each
            and governor.last < at
            and governor.kind in ("verb", "masdar")
            and len(between) <= _DOER
            and all(text.isalpha() and text not in PREPOSITIONS for text in between)
        )

    def _is_next_entry(self, last: Mention, count: Count) -> bool:
        """Whether a person behind "، و" goes on with a roll, and begins no clause of its own."""
        sentence, between = self.sentence, range(last.count.last, count.first)
        joined = count.prefix[:1] == "و" or last.rule == "roll"
        if len(between) > _REACH or not joined or sentence.text(count.first - 1) != "،":
            return False
        if any(k in sentence.outcomes or sentence.text(k) in _STOPS or self._parts(k) for k in between):
            return False
        if last.rule != "roll" and not _THEY.isdisjoint(sentence.texts[last.count.last : count.first]):
            return False  # "المتهمون باغتيال الوزير هم فلان، وفلان": others are named
        return last.rule == "roll" or last.rule.startswith("among") or self._goes_on(count) or self._went_on(last)

    def _is_kin_of_last(self, count: Count) -> bool:
        """ "… هم سارة الراوي، وشقيقها عمر": kin in a roll, by their owner."""
        owned = self.sentence.text(count.last - 1).endswith(("ه", "ها", "هم", "هما"))
        rolled = bool(self.mentions) and self.mentions[-1].rule == "roll"
        return rolled and owned and count.head == "person" and count.noun in _KIN

    def _parts(self, at: int) -> bool:
        other = self.counts.get(at)
        return other is not None and other.prefix[:1] == "و" and other.head in ("person", "named", "title")

    def _goes_on(self, count: Count) -> bool:
        """Whether one more entry follows behind "، و"."""
        reach = range(count.last, count.last + _REACH)
        following = next((self.counts[k] for k in reach if k in self.counts and self.counts[k].prefix[:1] == "و"), None)
        return following is not None and has_title(following) and self.sentence.text(following.first - 1) == "،"

    def _went_on(self, last: Mention) -> bool:
        """Whether the one before was an entry behind "، و" itself."""
        return last.rule == "coordinated" and self.sentence.text(last.first - 1) == "،"

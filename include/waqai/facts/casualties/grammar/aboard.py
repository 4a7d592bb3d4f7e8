"""Those aboard or indoors all of whom died: "على متنها 14 جنديا ولم ينج أحد"."""

from waqai.facts.casualties.counting.count import Count
from waqai.facts.casualties.grammar.state import Mention, State
from waqai.lexicons import words

_ALL = words("word_classes", "to_the_last")
_EVERYBODY = words("word_classes", "everybody")
_SURVIVED = words("word_classes", "survived")
_BUT = words("word_classes", "all_but")
_NUMBERED = words("word_classes", "their_number") | {"من", "بين"}
_AHEAD, _BEHIND, _LEAD, _SUBJECT = 26, 12, 3, 5
_WHOLE = 6  # tokens from the people aboard to "among them"


class Aboard(State):
    """Counts of people all of whom died, as words before or behind them say."""

    def _all_aboard(self, count: Count) -> Mention | None:
        if count.plain or count.head not in ("person", "bare") or not self._tells_of_all():
            return None
        led = range(max(0, count.first - _LEAD), count.first)
        if any(self.sentence.is_a("carries", k) for k in led) and self._died_behind(count):
            return self._mention(count, "killed", "all_aboard")
        numbered = self.sentence.text(count.first - 1) in _NUMBERED
        return self._mention(count, "killed", "all_aboard") if numbered and self._nobody_survived(count) else None

    def _parts_those_aboard(self, count: Count) -> bool:
        """ "غرقت العبارة وعلى متنها 700 راكب بينهم 40 بحارا": parts of those of whom no fate is told."""
        lead = self._among_lead(count)
        if lead is None or lead - 1 in self.sentence.outcomes or not self._follows_carried(lead):
            return False  # "تقل 20 راكبا قتل منهم ثلاثة"
        return not (self.mentions and self.mentions[-1].count.last > lead - _WHOLE)

    def _follows_carried(self, at: int) -> bool:
        """Whether the people right before a token, whom a number counts, are carried."""
        near = range(max(0, at - _WHOLE), at)
        whole = next((c for k in reversed(near) if (c := self.counts.get(k)) and not c.plain), None)
        return whole is not None and any(
            self.sentence.is_a("carries", k) for k in range(max(0, whole.first - 2), whole.first)
        )

    def _tells_of_all(self) -> bool:
        return not (_ALL | _EVERYBODY | _SURVIVED).isdisjoint(self.sentence.texts)

    def _died_behind(self, count: Count) -> bool:
        for at in range(count.last, min(count.last + _AHEAD, len(self.sentence.tokens))):
            if self.sentence.text(at) in (".", "؛"):
                return False
            if self._is_nobody_left(at) or self._all_of_whom_died(at):
                return True
            outcome = self.sentence.outcomes.get(at)
            if outcome is None or outcome.value != "killed" or outcome.role == "noun":
                continue
            they = outcome.role == "of_many" or self.sentence.text(outcome.last - 1).endswith(("وا", "هم"))
            if they and self.sentence.text(outcome.last) in _ALL:
                return True
            if self.sentence.text(outcome.last) in _EVERYBODY and not self._are_counted(outcome.last):
                return True
        return False

    def _all_of_whom_died(self, at: int) -> bool:
        """ "جميع ركابها قتلوا": everybody before the verb."""
        if self.sentence.text(at) not in _EVERYBODY or self._are_counted(at):
            return False
        verbs = (self.sentence.outcomes.get(k) for k in range(at + 1, at + 1 + _SUBJECT))
        verb = next((v for v in verbs if v), None)
        return verb is not None and verb.role == "verb" and verb.value == "killed" and not verb.prefix

    def _are_counted(self, at: int) -> bool:
        """ "مقتل جميع أفراد الدورية الخمسة": all of another group."""
        return any(at < first <= at + 3 for first in self.counts)

    def _nobody_survived(self, count: Count) -> bool:
        return any(self._is_nobody_left(at) for at in range(max(0, count.first - _BEHIND), count.first))

    def _is_nobody_left(self, at: int) -> bool:
        """ "لم ينج أحد", "لا ناجين"; not "لم ينج أحد سوى …"."""
        if self.sentence.text(at) not in _SURVIVED or self.sentence.text(at - 1) not in (
            "لم",
            "ولم",
            "لا",
            "ولا",
            "اي",
        ):
            return False
        behind = self.sentence.texts[at + 1 : at + 4]
        nobody = "احد" in behind or self.sentence.text(at).startswith("ناج")
        return nobody and _BUT.isdisjoint(self.sentence.texts[at + 1 :])

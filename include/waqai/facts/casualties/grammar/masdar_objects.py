"""Those whom a masdar befell, behind ل: "اعتقال الشرطة لطالب", "الترحيل القسري لآلاف", "حملة خطف لعدد من"."""

from waqai.facts.casualties.counting.count import Count
from waqai.facts.casualties.grammar.state import Governor, State
from waqai.lexicons import words

_DONE = words("name_words", "done_by")
_BY_FORCE = words("word_classes", "by_force")
_WAVES = words("word_classes", "waves_of")
_ORDERS = words("word_classes", "orders_of")
_MANY = 20
_MOVED = "displaced"


class MasdarObjects(State):
    """Tells the object of a masdar by the ل before it."""

    def _is_object(self, governor: Governor, count: Count) -> bool:
        """Whether ل leads who suffered what a masdar tells: behind its doer, its adjective, or a wave of it."""
        led = self.sentence.text(count.first)[:1] if count.first in self.sentence.numbers else count.prefix
        if led not in ("ل", "ب") or count.head not in ("person", "of", "bare"):
            return False
        if led == "ل" and count.head == "person" and self._is_behind_doer(governor, count):
            return True
        if governor.kind != "masdar" or count.value == 1 or count.head == "bare":
            return False
        if led == "ب":  # "موجة نزوح بعشرات الآلاف"
            moved = governor.category == _MOVED and (count.low or 0) >= _MANY
            return moved and count.first == governor.last and self._is_wave(governor)
        if count.first == governor.last:
            return self._is_wave(governor)
        ordered = self.sentence.text(governor.first - 1).removeprefix("ب") in _ORDERS
        talked_of = governor.category == _MOVED and (ordered or self.sentence.text(governor.last).startswith("ال"))
        if talked_of:
            return (
                False  # "التهجير القسري لآلاف" is what many only warn of or refuse, "أوامر إخلاء قسري" what is to come
            )
        return count.first == governor.last + 1 and self.sentence.text(governor.last) in _BY_FORCE

    def _is_behind_doer(self, governor: Governor, count: Count) -> bool:
        """ "قتله لمواطن", "اعتقال الشرطة لطالب"."""
        outcome = self.sentence.outcomes.get(governor.first)
        owned = outcome is not None and outcome.role in ("of_one", "of_many") and outcome.last == count.first
        return owned or (count.first > governor.last and self.sentence.text(governor.first).removeprefix("و") in _DONE)

    def _is_wave(self, governor: Governor) -> bool:
        """ "حملة اعتقال لثلاثين طالبا": a masdar in construct with a campaign or wave of it."""
        return self.sentence.text(governor.first - 1).removeprefix("و").removeprefix("ب") in _WAVES
